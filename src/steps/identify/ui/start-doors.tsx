import m from "#messages/identify";

/** Where a person begins, by what they bring: nothing yet, an idea, past work, or scores. */
export function StartDoors({
	onSearch,
	onOwnWords,
	onScores,
}: {
	onSearch: () => void;
	onOwnWords: () => void;
	onScores: () => void;
}) {
	return (
		<ul class="idf-doors">
			<li class="sheet">
				<h2>{m.doorNoIdea()}</h2>
				<p>{m.doorNoIdeaBody()}</p>
				<a class="btn do" href="/identify/interests">
					{m.doorNoIdeaDo()}
				</a>
			</li>
			<li class="sheet">
				<h2>{m.doorIdea()}</h2>
				<p>{m.doorIdeaBody()}</p>
				<button type="button" class="btn" onClick={onSearch}>
					{m.doorIdeaDo()}
				</button>
			</li>
			<li class="sheet">
				<h2>{m.doorPast()}</h2>
				<p>{m.doorPastBody()}</p>
				<button type="button" class="btn" onClick={onOwnWords}>
					{m.doorPastDo()}
				</button>
			</li>
			<li class="sheet">
				<h2>{m.doorScores()}</h2>
				<p>{m.doorScoresBody()}</p>
				<button type="button" class="btn" onClick={onScores}>
					{m.doorScoresDo()}
				</button>
			</li>
		</ul>
	);
}
