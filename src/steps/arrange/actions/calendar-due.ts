import { addMinutes } from "#core/instant.ts";
import { wasJustTried } from "#steps/people/rules/sync-times.ts";
import type { Actor } from "#storage/actor.ts";
import {
	selectCalendar,
	selectDueCalendars,
} from "../store/remote-calendar.ts";
import { syncCalendar } from "./sync-calendar.ts";

/** Long enough for the transaction that left the job to end, so that what it changed is seen. */
const SOON_MS = 1500;

interface DueCalendar {
	key: string;
	at: string;
	data: { id: string };
}

/** Calendars that are to be looked at within the next so many minutes. */
export function findDueCalendars(
	actor: Actor,
	{ minutes }: { minutes: number },
): Promise<DueCalendar[]> {
	return actor.db.read(async (tx) => {
		const due = await selectDueCalendars(tx, addMinutes(actor.now, minutes));
		return due.map(({ id, nextTryAt }) => ({
			key: id,
			at: nextTryAt && nextTryAt > actor.now ? nextTryAt : actor.now,
			data: { id },
		}));
	});
}

/** A refusal is kept with the calendar, with the time of the next try: it is no failure of the job. */
export async function syncWhenDue(
	actor: Actor,
	{ id, isSoon = false }: { id: string; isSoon?: boolean },
): Promise<void> {
	if (isSoon) await new Promise((resolve) => setTimeout(resolve, SOON_MS));
	const row = await actor.db.read((tx) => selectCalendar(tx, id));
	// Null waits for the person: a wrong password does not become right.
	if (!row || row.nextTryAt === null) return;
	if (row.failures > 0 && wasJustTried(actor.now, row.lastTriedAt)) return;
	await syncCalendar(actor, { id });
}
