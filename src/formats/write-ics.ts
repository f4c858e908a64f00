import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import {
	addDays,
	type Instant,
	isZone,
	type PlainDate,
	type Zone,
} from "#core/instant.ts";
import type { JCalComponent, JCalProperty } from "./jcal.ts";
import { cleanLine, cleanText } from "./plain-text.ts";
import { timezoneComponent } from "./vtimezone.ts";

export type CalendarPerson = { email: string; name?: string };

export type Attendee = CalendarPerson & {
	partstat?: "NEEDS-ACTION" | "ACCEPTED" | "DECLINED" | "TENTATIVE";
	/** Whether an answer is asked for. */
	rsvp?: boolean;
};

/** When: instants (`2026-03-10T13:00:00Z`) with the IANA zone to show them in, or one day. */
export type CalendarTime =
	| { start: Instant; end: Instant; zone: Zone; allDay?: undefined }
	| { allDay: PlainDate; start?: undefined; end?: undefined; zone?: undefined };

export type CalendarEvent = CalendarTime & {
	/** Stays the same when the event is moved or cancelled; `sequence` grows. */
	uid: string;
	sequence: number;
	summary: string;
	description?: string;
	location?: string;
	url?: string;
	organizer?: CalendarPerson;
	attendees?: Attendee[];
	status?: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
	/** The event's last change; the calendar's `now` when left out. */
	changedAt?: Instant;
};

export type Calendar = {
	/** Shown as the calendar's name. */
	name: string;
	now: Instant;
	/** What the receiver should do with it; leave out for a file or a feed. */
	method?: "PUBLISH" | "REQUEST" | "CANCEL";
	events: CalendarEvent[];
};

/**
 * A calendar as iCalendar text (RFC 5545). Times are local with a TZID and its
 * VTIMEZONE, so that every program shows the contact's clock; in UTC where that
 * is the zone, where the zone is not known, and in the hour that comes twice.
 */
export function writeCalendar(calendar: Calendar): string {
	const zones = new Map<Zone, number[]>();
	const events = calendar.events.map((event) =>
		eventComponent(event, calendar.now, zones),
	);
	const properties: JCalProperty[] = [
		["prodid", {}, "text", "-//Askaround//Askaround//EN"],
		["version", {}, "text", "2.0"],
		["calscale", {}, "text", "GREGORIAN"],
	];
	if (calendar.method) properties.push(["method", {}, "text", calendar.method]);
	const name = cleanLine(calendar.name).replace(/[\\;,]/g, "\\$&");
	properties.push(["x-wr-calname", {}, "unknown", name]);
	const timezones = [...zones].map(([zone, years]) =>
		timezoneComponent(zone, Math.min(...years), Math.max(...years)),
	);
	return ICAL.stringify(["vcalendar", properties, [...timezones, ...events]]);
}

function eventComponent(
	event: CalendarEvent,
	now: Instant,
	zones: Map<Zone, number[]>,
): JCalComponent {
	const properties: JCalProperty[] = [
		["uid", {}, "text", cleanLine(event.uid)],
		["dtstamp", {}, "date-time", inUtc(event.changedAt ?? now)],
		["sequence", {}, "integer", event.sequence],
		...timeProperties(event, zones),
		["summary", {}, "text", cleanLine(event.summary)],
	];
	const add = (name: string, type: string, value: string | undefined) => {
		if (value) properties.push([name, {}, type, value]);
	};
	add("description", "text", cleanText(event.description ?? ""));
	add("location", "text", cleanText(event.location ?? ""));
	add("url", "uri", cleanLine(event.url ?? "").replace(/ /g, "%20"));
	add("status", "text", event.status);
	if (event.allDay) add("transp", "text", "TRANSPARENT");
	if (event.organizer) {
		properties.push(["organizer", {}, "cal-address", mailto(event.organizer)]);
		nameParameter(properties, event.organizer);
	}
	for (const attendee of event.attendees ?? []) {
		const parameters = {
			partstat: attendee.partstat ?? "NEEDS-ACTION",
			...(attendee.rsvp && { rsvp: "TRUE" }),
		};
		const address = mailto(attendee);
		properties.push(["attendee", parameters, "cal-address", address]);
		nameParameter(properties, attendee);
	}
	return ["vevent", properties, []];
}

function timeProperties(
	event: CalendarEvent,
	zones: Map<Zone, number[]>,
): JCalProperty[] {
	if (event.allDay !== undefined) {
		return [
			["dtstart", {}, "date", event.allDay],
			["dtend", {}, "date", addDays(event.allDay, 1)],
		];
	}
	const start = localTime(event.start, event.zone);
	const end = localTime(event.end, event.zone);
	if (!start || !end) {
		return [
			["dtstart", {}, "date-time", inUtc(event.start)],
			["dtend", {}, "date-time", inUtc(event.end)],
		];
	}
	const tzid = event.zone;
	zones.set(tzid, [...(zones.get(tzid) ?? []), start.year, end.year]);
	const write = (time: Temporal.PlainDateTime) =>
		time.toString({ smallestUnit: "second" });
	return [
		["dtstart", { tzid }, "date-time", write(start)],
		["dtend", { tzid }, "date-time", write(end)],
	];
}

/** Null where only UTC says the time without doubt. */
function localTime(
	instant: Instant,
	zone: Zone,
): Temporal.PlainDateTime | null {
	if (zone === "UTC" || zone.startsWith("Etc/") || !isZone(zone)) return null;
	const local = Temporal.Instant.from(instant)
		.toZonedDateTimeISO(zone)
		.toPlainDateTime();
	const [first, second] = (["earlier", "later"] as const).map(
		(disambiguation) => local.toZonedDateTime(zone, { disambiguation }),
	);
	return first && second?.equals(first) ? local : null;
}

function inUtc(instant: Instant): string {
	return Temporal.Instant.from(instant).toString({ smallestUnit: "second" });
}

/** Addresses are written as they are: nothing in one may end its line. */
function mailto(person: CalendarPerson): string {
	return `mailto:${cleanLine(person.email).replace(/ /g, "")}`;
}

function nameParameter(
	properties: JCalProperty[],
	person: CalendarPerson,
): void {
	const name = cleanLine(person.name ?? "");
	const parameters = properties.at(-1)?.[1];
	if (name && parameters) parameters.cn = name;
}
