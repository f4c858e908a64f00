import type { Actor } from "#storage/actor.ts";
import type { ListSuggestionsQuery } from "../schema/time-suggestion.ts";
import { selectApproach } from "../store/approach.ts";
import {
	type ContactAnswerRow,
	markSeen,
	selectAnswers,
} from "../store/contact-answer.ts";
import { selectMeeting } from "../store/meeting.ts";
import { selectPerson, selectSeeker } from "../store/people.ts";

export interface WholeAnswers {
	rows: ContactAnswerRow[];
	name: string;
	zones: { seeker: string; contact: string };
}

/** What a contact answered by themselves, about an approach or a meeting. */
export function listAnswers(
	actor: Actor,
	query: ListSuggestionsQuery,
): Promise<WholeAnswers> {
	return actor.db.read(async (tx) => {
		const rows = await selectAnswers(tx, query);
		const meeting =
			query.meetingId && (await selectMeeting(tx, query.meetingId));
		const approach =
			query.approachId && (await selectApproach(tx, query.approachId));
		const of = meeting || approach || undefined;
		const person = of && (await selectPerson(tx, of.contactId));
		const { zone } = await selectSeeker(tx);
		return {
			rows,
			name: person?.label ?? "",
			zones: { seeker: zone, contact: of?.contactZone ?? zone },
		};
	});
}

/** The seeker has seen the answers; those are no news any more. */
export async function seeAnswers(
	actor: Actor,
	query: ListSuggestionsQuery,
): Promise<WholeAnswers> {
	await actor.db.transaction(async (tx) => {
		const rows = await selectAnswers(tx, query);
		await markSeen(
			tx,
			rows.map(({ id }) => id),
			actor.now,
		);
	});
	return listAnswers(actor, query);
}
