import type { Tx } from "#storage/db.ts";
import { type Erasing, scrubTexts } from "#storage/erase.ts";
import {
	deleteRecordingAnswers,
	emptyNotes,
	inMeetings,
	makeParticipantAnonymous,
} from "./store/erase.ts";
import { texts } from "./store/held.ts";

/** The notes of a talk with them go; where others were there too, they stay without this person's name. */
export async function eraseConduct(tx: Tx, person: Erasing): Promise<void> {
	const { meetings } = person;
	await emptyNotes(tx, meetings.alone, person.at);
	await deleteRecordingAnswers(tx, person.contactIds);
	await makeParticipantAnonymous(tx, person.contactIds);
	for (const [table, columns] of texts) {
		await scrubTexts(tx, table, columns, person, inMeetings(meetings.all));
		await scrubTexts(tx, table, columns, person);
	}
}
