import type { Tx } from "#storage/db.ts";
import { type Erasing, scrubTexts } from "#storage/erase.ts";
import {
	deleteOwed,
	deleteTheirWords,
	inTalks,
	makeAnonymous,
} from "./store/erase.ts";

const texts = [
	["debrief", ["summary"]],
	["insight", ["claim"]],
	["promise", ["what"]],
	["lead", ["what"]],
	["thank_you", ["body"]],
] as const;

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
