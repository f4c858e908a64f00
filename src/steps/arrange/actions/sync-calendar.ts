import { addMinutes, instantFromMillis } from "#core/instant.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { type EventText, readEvents } from "#dav/events.ts";
import { busyTimes, joinBusy } from "#formats/busy-times.ts";
import { isForThePerson, nextSyncAt } from "#steps/people/rules/sync-times.ts";
import type { Actor } from "#storage/actor.ts";
import { meetingOf } from "../rules/calendar-reply.ts";
import type { RemoteCalendarRefusal } from "../schema/remote-calendar.ts";
import { selectSeeker } from "../store/people.ts";
import {
	type RemoteCalendarRow,
	replaceBusy,
	selectCalendar,
	tryLockCalendar,
	updateCalendar,
} from "../store/remote-calendar.ts";
import { calendarServerOf } from "./remote-calendar.ts";
import { writeMeetings } from "./write-meetings.ts";

type Outcome = Result<true, RemoteCalendarRefusal>;

/** As far ahead as anybody offers a time, and a little back for talks of today. */
const BACK_DAYS = 2;
const AHEAD_DAYS = 90;
/** How often a calendar that answers is looked at. */
const EVERY_MINUTES = 15;

/**
 * Reads when the person is busy, and writes what is new of the talks, where this calendar is for that. How it went and
 * when to try next is kept with the calendar; what was known before a failure stays known.
 */
export async function syncCalendar(
	actor: Actor,
	{ id }: { id: string },
): Promise<Outcome> {
	let done: Outcome = refuse("calendar-busy");
	// The lock is a transaction's, so it goes with a program that is killed. What is written below has transactions of its own.
	await actor.db.transaction(async (tx) => {
		if (await tryLockCalendar(tx, id)) done = await syncAlone(actor, id);
	});
	return done;
}

async function syncAlone(actor: Actor, id: string): Promise<Outcome> {
	const row = await actor.db.read((tx) => selectCalendar(tx, id));
	if (!row) return refuse("calendar-missing", { id });
	const done = await syncOne(actor, row);
	const failures = done.ok ? 0 : row.failures + 1;
	const waits = !done.ok && isForThePerson(done.refusal.code);
	const next = done.ok
		? addMinutes(actor.now, EVERY_MINUTES)
		: nextSyncAt(actor.now, failures);
	await actor.db.transaction((tx) =>
		updateCalendar(tx, id, {
			...{ lastTriedAt: actor.now, failures },
			nextTryAt: waits ? null : next,
			lastRefusal: done.ok ? null : done.refusal,
			...(done.ok && { lastReadAt: actor.now }),
		}),
	);
	return done;
}

async function syncOne(actor: Actor, row: RemoteCalendarRow): Promise<Outcome> {
	const server = calendarServerOf(actor, row);
	if (!server.ok) return server;
	const url = new URL(row.calendarUrl);
	const days = (many: number) =>
		instantFromMillis(Date.parse(actor.now) + many * 86_400_000);
	const span = { from: days(-BACK_DAYS), to: days(AHEAD_DAYS) };
	const events = await readEvents(server.value, url, span);
	if (!events.ok) return events;
	await keepBusy(actor, row, events.value, span);
	if (!row.takesMeetings || !row.mayWrite) return ok(true);
	const at = { actor, row, server: server.value, url };
	return writeMeetings(at, events.value, span);
}

async function keepBusy(
	actor: Actor,
	row: RemoteCalendarRow,
	events: EventText[],
	span: { from: string; to: string },
): Promise<void> {
	await actor.db.transaction(async (tx) => {
		const { zone, email } = await selectSeeker(tx);
		const own = [row.userName, email ?? ""].map((one) => one.toLowerCase());
		const options = {
			...{ ...span, zone, own: new Set(own) },
			// Our own talks are known here; moved there by hand, they are asked about.
			isLeftOut: (uid: string) => meetingOf(uid) !== null,
		};
		const times = events.flatMap(({ text }) => busyTimes(text, options));
		await replaceBusy(tx, row.id, row.readsBusy ? joinBusy(times) : []);
	});
}
