import m from "#messages/identify";
import type { OccupationPage as Occupation } from "../schema/occupation.ts";

const FIRST = 6;

/** What the work is, in O*NET's words; only once a release was imported. */
export function TextsCard({
	texts,
}: {
	texts: NonNullable<Occupation["texts"]>;
}) {
	const rest = texts.tasks.slice(FIRST);
	return (
		<section class="sheet stack">
			<h2>{m.occTextsTitle()}</h2>
			<p>{texts.description}</p>
			{texts.tasks.length > 0 ? (
				<>
					<h3>{m.occTasks()}</h3>
					<ul>
						{texts.tasks.slice(0, FIRST).map(({ task }) => (
							<li key={task}>{task}</li>
						))}
					</ul>
				</>
			) : null}
			{rest.length > 0 ? (
				<details>
					<summary>{m.occTasksMore({ count: rest.length })}</summary>
					<ul>
						{rest.map(({ task }) => (
							<li key={task}>{task}</li>
						))}
					</ul>
				</details>
			) : null}
			<p class="source">{m.occTextsFrom({ release: texts.release })}</p>
		</section>
	);
}
