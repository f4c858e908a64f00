import { read } from "#http/client.ts";
import m from "#messages/today";
import { client, useRead } from "#web/api.ts";

const verdicts = {
	continue: m.verdictContinue,
	change: m.verdictChange,
	drop: m.verdictDrop,
};

/** What is shown of a target. */
interface Row {
	id: string;
	label: string;
	/** Doubts that nobody has answered yet, and those that are not settled. */
	open: number;
	moving: number;
	verdict: { decision: keyof typeof verdicts } | null;
}

/** The targets at a glance: how many people were asked about each, and what is still open. */
export function TargetTable({ targets }: { targets: Row[] }) {
	const asked = usePeopleAsked();
	return (
		<section>
			<h2>{m.targetsTitle()}</h2>
			<table class="plain-table targets-table">
				<thead>
					<tr>
						<th scope="col">{m.target()}</th>
						<th scope="col">{m.asked()}</th>
						<th scope="col">{m.doubts()}</th>
						<th scope="col">{m.leaning()}</th>
					</tr>
				</thead>
				<tbody>
					{targets.map(({ id, label, open, moving, verdict }) => (
						<tr key={id}>
							<th scope="row">
								<a href={`/identify/targets/${id}`}>{label}</a>
							</th>
							<td class="num">{asked.get(id)?.size ?? 0}</td>
							<td class="num">{open + moving}</td>
							<td>
								<a
									class={verdict ? "chip" : "chip plain"}
									href={`/insights/${id}`}
								>
									{verdict ? verdicts[verdict.decision]() : m.undecided()}
								</a>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

/** By target, the people who were written to, and those with whom a talk is set or was held without. */
function usePeopleAsked(): Map<string, Set<string>> {
	const approaches = useRead(["approach"], () =>
		read(client.approaches.$get({ query: {} })),
	);
	const meetings = useRead(["meeting"], () =>
		read(client.meetings.$get({ query: {} })),
	);
	const asked = new Map<string, Set<string>>();
	const sent = (approaches.data ?? []).filter(
		({ lastTouchAt }) => lastTouchAt !== null,
	);
	for (const { target, contact } of [...sent, ...(meetings.data ?? [])]) {
		if (!target) continue;
		const people = asked.get(target.id) ?? new Set();
		asked.set(target.id, people.add(contact.id));
	}
	return asked;
}
