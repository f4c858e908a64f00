import { addMinutes } from "#core/instant.ts";
import type { Actor } from "#storage/actor.ts";
import { findDueCalendars, syncWhenDue } from "./actions/calendar-due.ts";
import { CALENDAR_JOB } from "./actions/calendar-soon.ts";
import { SEND_JOB } from "./actions/outgoing.ts";
import { findDueReading, findInbox, readWhenDue } from "./actions/reading.ts";
import { READ_JOB, readSoon } from "./actions/reading-soon.ts";
import { findDueMessages, sendOne } from "./actions/sending.ts";

interface Within {
	minutes: number;
}

/** Sends one message. A refusal is kept with the message, with the time of its next try, so it is no failure of the job. */
export const sendWork = {
	name: SEND_JOB,
	run: sendOne,
	due: {
		table: "outgoing_message",
		async find(actor: Actor, { minutes }: Within) {
			const until = addMinutes(actor.now, minutes);
			const due = await findDueMessages(actor, until);
			return due.map(({ id, at }) => ({ key: id, at, data: { id } }));
		},
	},
} as const;

/** Looks for answers when the inbox has news, and each quarter of an hour; less often while the server is away. */
export const readWork = {
	name: READ_JOB,
	run: readWhenDue,
	...{ inbox: findInbox, runSoon: readSoon },
	due: {
		table: "mail_account",
		async find(actor: Actor, { minutes }: Within) {
			const until = addMinutes(actor.now, minutes);
			const due = await findDueReading(actor, until);
			return due.map(({ id, at }) => ({ key: id, at, data: {} }));
		},
	},
} as const;

/** Reads the person's calendars in their time, and writes talks into one. */
export const calendarWork = {
	name: CALENDAR_JOB,
	run: syncWhenDue,
	due: { table: "remote_calendar", find: findDueCalendars },
} as const;
