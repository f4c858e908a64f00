import m from "#messages/today";
import type { Target } from "#steps/identify/schema.ts";

const verdicts = {
	continue: m.verdictContinue,
	change: m.verdictChange,
	drop: m.verdictDrop,
};

/** The targets at a glance. */
export function TargetTable({ targets }: { targets: Target[] }) {
	if (targets.length === 0) return null;
	return (
		<section>
			<h2>{m.targetsTitle()}</h2>
			<table class="plain-table">
				<thead>
					<tr>
						<th scope="col">{m.target()}</th>
						<th scope="col">{m.doubts()}</th>
						<th scope="col">{m.leaning()}</th>
					</tr>
				</thead>
				<tbody>
					{targets.map((target) => (
						<tr key={target.id}>
							<td>
								<a href={`/identify/targets/${target.id}`}>{target.label}</a>
							</td>
							<td class="num">{target.hypotheses}</td>
							<td>
								{target.verdict ? (
									<span class="chip">
										{verdicts[target.verdict.decision]()}
									</span>
								) : (
									<span class="chip plain">{m.undecided()}</span>
								)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
