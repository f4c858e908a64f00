import m from "#messages/identify";
import { dateHere, shortDate } from "#web/kit/dates.ts";
import type { Target } from "../schema.ts";

/** How the target stands; it is decided beside the evidence. */
export function VerdictCard({ target }: { target: Target }) {
	const { verdict } = target;
	return (
		<section class="sheet stack">
			<h2>{m.verdictTitle()}</h2>
			<p>
				{verdict
					? m.verdictNow({
							decision: verdict.decision,
							date: shortDate(dateHere(verdict.decidedAt)),
						})
					: m.verdictNone()}
			</p>
			{verdict?.reasons ? <p class="tgt-reason">{verdict.reasons}</p> : null}
			<a class="btn" href={`/insights/${target.id}`}>
				{m.onInsightsDo()}
			</a>
		</section>
	);
}
