import type { CalendarEvent } from "#formats/write-ics.ts";
import type { Tx } from "#storage/db.ts";
import {
	type ExportFile,
	type Holder,
	heldTables,
	tableFiles,
} from "#storage/export.ts";
import { meetingEvent } from "./present/calendar-file.ts";
import { arrangeHeld, texts } from "./store/held.ts";
import { selectMeetings } from "./store/meeting.ts";
import { selectPeople, selectSeeker } from "./store/people.ts";

/** This step's tables; a restore reads them back. Meetings also leave as a calendar, with what is due (today). */
export function exportArrange(tx: Tx): Promise<ExportFile[]> {
	return tableFiles(tx, "arrange");
}

/** Every meeting that has a time, for calendars. */
export async function meetingEvents(tx: Tx): Promise<CalendarEvent[]> {
	const seeker = await selectSeeker(tx);
	const meetings = await selectMeetings(tx);
	const people = await selectPeople(
		tx,
		meetings.map((row) => row.contactId),
	);
	return meetings.flatMap((row) => {
		const person = people.get(row.contactId);
		const event = meetingEvent({ row, person, targetLabel: null }, seeker);
		return event ? [event] : [];
	});
}

/** What this step holds of a person. */
export const holdArrange: Holder = (tx, person, withHidden) =>
	heldTables(tx, "arrange", { person, withHidden }, arrangeHeld(person), texts);
