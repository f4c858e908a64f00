import m from "#messages/identify";
import { isDropped } from "../rules.ts";
import type { Target } from "../schema.ts";

/** The targets kept, and what to do next with them (METHOD step 1: at least two alive). */
export function TargetsStrip({ targets }: { targets: Target[] }) {
	const live = targets.filter((target) => !isDropped(target));
	const first = live.find((target) => target.hypotheses === 0) ?? live[0];
	return (
		<section class="sheet idf-targets" aria-labelledby="idf-targets">
			<div>
				<h2 id="idf-targets">{m.targetsTitle({ count: live.length })}</h2>
				<p role="status">{nextSentence(live.length)}</p>
			</div>
			{targets.length > 0 ? (
				<ul>
					{targets.map((target) => (
						<li key={target.id}>
							<a href={`/identify/targets/${target.id}`}>{target.label}</a>
							<span class="small">
								{isDropped(target)
									? m.dropped()
									: m.targetDoubts({ count: target.hypotheses })}
							</span>
						</li>
					))}
				</ul>
			) : null}
			{live.length > 1 && first ? (
				<a class="btn do" href={`/prepare/${first.id}`}>
					{m.targetsDo()}
				</a>
			) : null}
		</section>
	);
}

function nextSentence(live: number): string {
	if (live === 0) return m.targetsNone();
	if (live === 1) return m.targetsOne();
	return live > 3 ? m.targetsMany() : m.targetsEnough();
}
