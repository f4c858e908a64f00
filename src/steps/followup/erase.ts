import type { Tx } from "#storage/db.ts";
import { type Erasing, scrubTexts } from "#storage/erase.ts";
import {
	deleteOwed,
	deleteTheirWords,
	inTalks,
	makeAnonymous,
} from "./store/erase.ts";
import { texts } from "./store/held.ts";

/** Insights and leads stay, without whom they came from; debriefs are anonymous; promises and drafts of thanks go. */
export async function eraseFollowup(tx: Tx, person: Erasing): Promise<void> {
	const { meetings } = person;
	await deleteTheirWords(tx, meetings.alone);
	await makeAnonymous(tx, meetings, person.at);
	await deleteOwed(tx, person.contactIds);
	for (const [table, columns] of texts) {
		await scrubTexts(tx, table, columns, person, inTalks(meetings.all));
		await scrubTexts(tx, table, columns, person);
	}
}
