import { instantFromMillis } from "#core/instant.ts";
import refusals from "#messages/refusals";
import { isForThePerson } from "#steps/people/rules/sync-times.ts";
import { type FoundEntry, movedTo } from "../rules/calendar-entry.ts";
import { timesLine } from "../rules/times.ts";
import type {
	CalendarQuestion,
	RemoteCalendar,
} from "../schema/remote-calendar.ts";
import type { MeetingRow } from "../store/meeting.ts";
import type { PersonRow } from "../store/people.ts";
import type {
	CalendarEntryRow,
	RemoteCalendarRow,
} from "../store/remote-calendar.ts";

const utc = (at: string) => instantFromMillis(Date.parse(at));

/** Field by field: neither the password nor what is kept in its place is among them. */
export function presentCalendar(row: RemoteCalendarRow): RemoteCalendar {
	const fault = row.lastRefusal as {
		code: string;
		facts: Record<string, unknown>;
	} | null;
	return {
		id: row.id,
		name: row.name,
		server: new URL(row.calendarUrl).host,
		user: row.userName,
		mayWrite: row.mayWrite,
		readsBusy: row.readsBusy,
		takesMeetings: row.takesMeetings,
		needsPassword: fault !== null && isForThePerson(fault.code),
		lastReadAt: row.lastReadAt && utc(row.lastReadAt),
		nextTryAt: row.nextTryAt && utc(row.nextTryAt),
		fault: fault && {
			code: fault.code,
			sentence: refusals[fault.code]?.(fault.facts) ?? fault.code,
		},
	};
}

export function presentCalendarQuestion({
	entry,
	whole: { row, person },
	now,
}: {
	entry: CalendarEntryRow;
	whole: { row: MeetingRow; person: PersonRow | undefined };
	now: string;
}): CalendarQuestion {
	const theirs = entry.theirs as FoundEntry | null;
	const line = (at: string) => timesLine(at, row.seekerZone, row.contactZone);
	const there = theirs?.start?.endsWith("Z") ? line(theirs.start) : null;
	const isMoved = movedTo(theirs, row.startsAt, now) !== null;
	return {
		meetingId: row.id,
		contact: person?.label ?? "",
		ours: line(utc(row.startsAt)),
		theirs: theirs && (there ?? theirs.start ?? ""),
		theirTitle: theirs?.summary ?? null,
		mayTake: isMoved && row.status === "agreed",
	};
}
