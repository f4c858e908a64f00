import {
	type CallRoute,
	standingOfSource,
	stepStandings,
} from "../rules/source.ts";
import type { SourceTask } from "../schema/source.ts";
import type { SourceRow } from "../store/source.ts";

export function presentSource({
	row,
	calls,
}: {
	row: SourceRow;
	calls: readonly { route: CallRoute | null; calledAt: string }[];
}): SourceTask {
	const steps = stepStandings(row.kind, row.steps, calls);
	const { contact } = row;
	const hasPeople = row.people.length > 0 || contact?.name != null;
	return {
		id: row.id,
		kind: row.kind,
		state: row.state,
		standing: standingOfSource(row.kind, steps, hasPeople),
		target: row.target && { id: row.target.id, label: row.target.label },
		organization: row.organization,
		contact: contact && {
			id: contact.id,
			label: contact.label,
			name: contact.name,
		},
		steps,
		dueOn: row.dueOn,
		note: row.note,
		people: row.people.map(({ id, label }) => ({ id, label })),
		createdAt: row.createdAt,
	};
}
