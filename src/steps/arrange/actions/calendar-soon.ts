import type { Actor } from "#storage/actor.ts";
import { selectMeetingCalendar } from "../store/remote-calendar.ts";

/** Its name lies in databases, and never changes. */
export const CALENDAR_JOB = "sync-calendar";

/**
 * Leaves work for a calendar to the queue: the one named, else the one that talks are written into. Where no program works
 * the queue, the next one that serves finds what is to be written.
 */
export async function calendarSoon(
	actor: Actor,
	of?: { id: string },
): Promise<void> {
	if (!actor.later) return;
	const id =
		of?.id ?? (await actor.db.read((tx) => selectMeetingCalendar(tx)))?.id;
	if (!id) return;
	const { accountId } = actor;
	// Not put off by an instant: the queue looks for those once a minute only.
	const data = { accountId, id, isSoon: true };
	await actor.later(CALENDAR_JOB, data, `soon ${id}`);
}
