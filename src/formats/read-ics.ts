import type { Instant, PlainDate, Zone } from "#core/instant.ts";
import { findEmail } from "./addresses.ts";
import {
	type CalendarPart,
	calendarParts,
	isCalendar,
	lineOf,
	parameterOf,
	unescaped,
} from "./calendar-parts.ts";
import {
	type CalendarMoment,
	later,
	momentOf,
	written,
	type ZoneDefinitions,
} from "./calendar-time.ts";
import { cleanLine, cleanText } from "./plain-text.ts";
import type { VCardLine } from "./vcard-lines.ts";
import { zoneDefinition } from "./zone-definition.ts";

/** Somebody in an event; `partstat` as the file says it (`ACCEPTED`), null where it says none. */
export type CalendarAttendee = {
	address: string;
	name: string | null;
	partstat: string | null;
};

/** One event as a calendar file says it; what it does not say is null. */
export type CalendarItem = {
	uid: string | null;
	/** Of the calendar around it: `REQUEST`, `REPLY`, `COUNTER`, `CANCEL` … */
	method: string | null;
	sequence: number | null;
	summary: string | null;
	/** An instant in UTC; a date for whole days; a clock's time without `Z` where the file names no zone (a floating time). */
	start: Instant | PlainDate | null;
	/** As `start`, exclusive; where only a beginning is said, as RFC 5545 has it: one day, or no length. */
	end: Instant | PlainDate | null;
	/** The IANA zone of the beginning. */
	zone: Zone | null;
	allDay: boolean;
	status: string | null;
	organizer: string | null;
	attendees: CalendarAttendee[];
	comment: string | null;
	location: string | null;
	/** Which one of a repeated event this is about; null: all of it. */
	recurrenceId: Instant | PlainDate | null;
	/** When it was said: which of two replies of one sequence is the later. */
	stampedAt: Instant | null;
};

export type CalendarReading = {
	/** Whether it is a calendar at all; one without events is. */
	isCalendar: boolean;
	items: CalendarItem[];
};

/**
 * The events of a calendar file in their order, as far as they can be read; to-dos,
 * journals and free or busy times are none. Never throws.
 */
export function readCalendar(text: string | Uint8Array): CalendarReading {
	const parts = calendarParts(text);
	const items = parts.flatMap((part) => {
		if (part.name === "vevent") return [itemOf(part, null, new Map())];
		if (part.name !== "vcalendar") return [];
		const method = said(part, "method")?.toUpperCase() ?? null;
		const definitions = definitionsIn(part);
		return part.parts
			.filter(({ name }) => name === "vevent")
			.map((event) => itemOf(event, method, definitions));
	});
	return { isCalendar: isCalendar(parts), items };
}

/** The zones that a calendar defines itself. */
export function definitionsIn(calendar: CalendarPart): ZoneDefinitions {
	return new Map(
		calendar.parts
			.filter(({ name }) => name === "vtimezone")
			.flatMap((part) => {
				const tzid = lineOf(part, "tzid")?.value;
				const definition = zoneDefinition(part);
				if (!tzid || !definition) return [];
				// The name is escaped here, and in parameters it is not.
				return [tzid, unescaped(tzid)].map((id) => [id, definition] as const);
			}),
	);
}

function itemOf(
	part: CalendarPart,
	method: string | null,
	definitions: ZoneDefinitions,
): CalendarItem {
	const time = timesOf(part, definitions);
	const recurrence = momentOf(lineOf(part, "recurrence-id"), definitions);
	const stamp = momentOf(lineOf(part, "dtstamp"), definitions);
	const organizer = lineOf(part, "organizer");
	const sequence = /^\s*(\d{1,9})\s*$/.exec(said(part, "sequence") ?? "")?.[1];
	return {
		uid: said(part, "uid"),
		method,
		sequence: sequence === undefined ? null : Number(sequence),
		summary: said(part, "summary"),
		...time,
		status: said(part, "status")?.toUpperCase() ?? null,
		organizer: organizer ? addressOf(organizer) : null,
		attendees: part.lines
			.filter(({ name }) => name === "attendee")
			.flatMap((line) => attendeeOf(line)),
		comment: commentIn(part),
		location: said(part, "location"),
		recurrenceId: recurrence && written(recurrence),
		stampedAt: stamp && !stamp.allDay ? stamp.at : null,
	};
}

const PRIVATE_COMMENT = "x-calendarserver-private-comment";

type Times = Pick<CalendarItem, "start" | "end" | "zone" | "allDay">;

/** Beginning and end; the end by DTEND, else by DURATION, else as RFC 5545 has it. */
export function timesOf(
	part: CalendarPart,
	definitions: ZoneDefinitions,
): Times {
	const line = lineOf(part, "dtstart");
	const start = momentOf(line, definitions);
	const end = endMoment(part, start, definitions);
	if (start && end && isWholeDay(part, start, end))
		return {
			...{ start: dayOf(start), end: dayOf(end) },
			...{ zone: null, allDay: true },
		};
	return {
		start: start && written(start),
		end: end && written(end),
		zone: start && !start.allDay ? start.zone : null,
		allDay: start?.allDay ?? false,
	};
}

/** The end by DTEND, else by DURATION, else as RFC 5545 has it: one day, or no length. */
export function endMoment(
	part: CalendarPart,
	start: CalendarMoment | null,
	definitions: ZoneDefinitions,
): CalendarMoment | null {
	const end = momentOf(lineOf(part, "dtend"), definitions);
	if (end || !start) return end;
	const tzid = lineOf(part, "dtstart")?.params.get("tzid") ?? "";
	const duration = lineOf(part, "duration")?.value ?? "";
	const lasted = later(start, duration, definitions, tzid);
	if (lasted) return lasted;
	return start.allDay ? later(start, "P1D", definitions, tzid) : start;
}

/** Exchange says whole days as midnights of a zone, and with a word of its own. */
function isWholeDay(
	part: CalendarPart,
	...ends: [CalendarMoment, CalendarMoment]
): boolean {
	if (said(part, "x-microsoft-cdo-alldayevent")?.toUpperCase() !== "TRUE")
		return false;
	return ends.every(
		(end) => !end.allDay && /T00:00(:00)?$/.test(end.local.toString()),
	);
}

function dayOf(moment: CalendarMoment): PlainDate {
	return moment.allDay ? moment.date : moment.local.toPlainDate().toString();
}

function attendeeOf(line: VCardLine): CalendarAttendee[] {
	const address = addressOf(line);
	if (address === null) return [];
	// The older vCalendar says it as STATUS.
	const said = parameterOf(line, "partstat") || parameterOf(line, "status");
	const partstat = cleanLine(said).toUpperCase();
	const name = cleanLine(parameterOf(line, "cn"));
	return [{ address, name: name || null, partstat: partstat || null }];
}

/** The e-mail address; where there is none (a path on a server), what stands there. */
function addressOf(line: VCardLine): string | null {
	const email =
		findEmail(line.value) ?? findEmail(parameterOf(line, "email")) ?? null;
	return email ?? (cleanLine(line.value).replace(/^mailto:/i, "") || null);
}

/** What somebody said beside their answer; Google and Apple have places of their own for it. */
function commentIn(part: CalendarPart): string | null {
	const texts = (name: string) =>
		part.lines
			.filter((line) => line.name === name)
			.map(({ value }) => cleanText(unescaped(value)));
	const beside = part.lines
		.filter(({ name }) => name === "attendee")
		.map((line) => cleanText(parameterOf(line, "x-response-comment")));
	const all = [texts("comment"), beside, texts(PRIVATE_COMMENT)];
	const said = all.find((one) => one.some(Boolean)) ?? [];
	return said.filter(Boolean).join("\n") || null;
}

/** The text of a property on one line; null where there is none. */
function said(part: CalendarPart, name: string): string | null {
	return cleanLine(unescaped(lineOf(part, name)?.value ?? "")) || null;
}
