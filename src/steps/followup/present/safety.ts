import { dateIn } from "#core/instant.ts";
import type { SafetyPage } from "../schema/safety.ts";
import type { NotedPersonRow, SafetyNoteRow } from "../store/safety.ts";

/** For the seeker's own eyes. */
export function presentSafety({
	person,
	notes,
}: {
	person: NotedPersonRow;
	notes: SafetyNoteRow[];
}): SafetyPage {
	return {
		contact: { id: person.id, name: person.name },
		doNotContact: person.doNotContactAt !== null,
		notes: notes.map(
			({ id, body, meetingId, notedAt, startsAt, seekerZone }) => ({
				id,
				body,
				meetingId,
				heldOn: startsAt && seekerZone ? dateIn(startsAt, seekerZone) : null,
				notedAt,
			}),
		),
	};
}
