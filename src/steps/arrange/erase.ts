import { abandon } from "#core/approach/closing.ts";
import { dateIn } from "#core/instant.ts";
import { cancel } from "#core/meeting-state.ts";
import type { Tx } from "#storage/db.ts";
import { type Erasing, scrubTexts } from "#storage/erase.ts";
import {
	approachState,
	selectApproachesTo,
	updateApproach,
} from "./store/approach.ts";
import { emptyMessages } from "./store/erase.ts";
import { texts } from "./store/held.ts";
import {
	meetingState,
	selectMeetingsWith,
	updateMeetingState,
} from "./store/meeting.ts";

/** Messages, places and numbers go; open approaches end, and talks that were to come are called off. */
export async function eraseArrange(tx: Tx, person: Erasing): Promise<void> {
	const { contactIds, at } = person;
	for (const row of await selectApproachesTo(tx, contactIds)) {
		const closed = abandon(approachState(row), dateIn(at, row.contactZone));
		if (closed.ok)
			await updateApproach(tx, row.id, { updatedAt: at }, closed.value);
	}
	for (const row of await selectMeetingsWith(tx, contactIds)) {
		const off = cancel(meetingState(row), "seeker", at);
		if (off.ok)
			await updateMeetingState(tx, row.id, off.value, { updatedAt: at });
	}
	await emptyMessages(tx, contactIds);
	for (const [table, columns] of texts)
		await scrubTexts(tx, table, columns, person);
}
