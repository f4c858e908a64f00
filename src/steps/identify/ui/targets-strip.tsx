import { read } from "#http/client.ts";
import m from "#messages/identify";
import { client, useRead } from "#web/api.ts";
import { isDropped } from "../rules.ts";
import type { Target } from "../schema.ts";

/** The targets kept, the one that a talk would teach most about first, and what to do next (METHOD step 1: at least two alive). */
export function TargetsStrip({ targets }: { targets: Target[] }) {
	const live = targets.filter((target) => !isDropped(target));
	const next = useRead(["next-talks"], () =>
		read(client.targets["next-talks"].$get()),
	);
	const ranked = next.data ?? [];
	const placeOf = ({ id }: Target) => {
		const place = ranked.findIndex(({ targetId }) => targetId === id);
		return place < 0 ? ranked.length : place;
	};
	const ordered = targets.toSorted((a, b) => placeOf(a) - placeOf(b));
	const first = ordered.find((target) => !isDropped(target));
	return (
		<section class="sheet idf-targets" aria-labelledby="idf-targets">
			<div>
				<h2 id="idf-targets">{m.targetsTitle({ count: live.length })}</h2>
				<p role="status">{nextSentence(live.length)}</p>
			</div>
			<ol>
				{ordered.map((target) => {
					const talk = ranked.find(({ targetId }) => targetId === target.id);
					return (
						<li key={target.id}>
							<a href={`/identify/targets/${target.id}`}>{target.label}</a>
							<span class="small">
								{isDropped(target)
									? m.dropped()
									: talk && live.length > 1
										? talk.reason
										: m.targetDoubts({ count: target.hypotheses })}
							</span>
						</li>
					);
				})}
			</ol>
			<p class="row">
				{live.length > 1 && first ? (
					<a class="btn do" href={`/prepare/${first.id}`}>
						{m.targetsNext({ label: first.label })}
					</a>
				) : null}
				{live.length > 1 ? (
					<a class="btn" href="/identify/compare">
						{m.targetsCompare()}
					</a>
				) : null}
				{live.length === 1 && first ? (
					<a class="btn" href={`/identify/targets/${first.id}/neighbours`}>
						{m.targetsNear({ label: first.label })}
					</a>
				) : null}
			</p>
		</section>
	);
}

function nextSentence(live: number): string {
	if (live === 0) return m.targetsNone();
	if (live === 1) return m.targetsOne();
	return live > 3 ? m.targetsMany() : m.targetsRanked();
}
