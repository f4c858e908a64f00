import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { type CalendarEvent, writeCalendar } from "./write-ics.ts";

const NOW = "2026-01-02T03:04:05.678Z";

function write(...events: Partial<CalendarEvent>[]): string {
	return writeCalendar({
		name: "Talks; all",
		now: NOW,
		events: events.map((event) => ({
			...{ uid: "u1", sequence: 0, summary: "Talk" },
			...(event as CalendarEvent),
		})),
	});
}

/** What another program reads: the file's own VTIMEZONE decides, not this machine's zones. */
function instants(text: string): string[] {
	const root = new ICAL.Component(ICAL.parse(text));
	return root.getAllSubcomponents("vevent").flatMap((component) => {
		const { startDate, endDate } = new ICAL.Event(component);
		return [startDate, endDate].map((time) =>
			new Date(time.toUnixTime() * 1000).toISOString().replace(".000Z", "Z"),
		);
	});
}

/** Half an hour from a moment on. */
function at(start: string, zone: string): Partial<CalendarEvent> {
	const end = new Date(Date.parse(start) + 1_800_000).toISOString();
	return { start, end: end.replace(".000Z", "Z"), zone };
}

const ZONES = [
	"Europe/Berlin",
	"Europe/Dublin",
	"America/Toronto",
	"America/Sao_Paulo",
	"America/Santiago",
	"Africa/Casablanca",
	"Asia/Kolkata",
	"Asia/Jerusalem",
	"Australia/Lord_Howe",
	"Pacific/Auckland",
];

describe.each(ZONES)("%s", (zone) => {
	test("all of two years is read back as written", () => {
		const from = Date.parse("2026-01-01T00:10:00Z");
		const events = Array.from({ length: 565 }, (_, i) =>
			at(
				new Date(from + i * 31 * 3_600_000)
					.toISOString()
					.slice(0, 19)
					.concat("Z"),
				zone,
			),
		);
		const expected = events.flatMap(({ start, end }) => [start, end]);
		expect(instants(write(...events))).toEqual(expected);
	});
});

test.each([
	["winter", "Europe/Berlin", "2026-01-15T09:00:00Z", "20260115T100000"],
	["summer", "Europe/Berlin", "2026-07-15T09:00:00Z", "20260715T110000"],
	[
		"shortly before the change",
		"Europe/Berlin",
		"2026-10-24T23:00:00Z",
		"20261025T010000",
	],
	[
		"after the change",
		"Europe/Berlin",
		"2026-10-25T02:00:00Z",
		"20261025T030000",
	],
	[
		"after the change",
		"America/Toronto",
		"2026-03-08T07:00:00Z",
		"20260308T030000",
	],
	[
		"no summer time",
		"America/Sao_Paulo",
		"2026-01-15T12:00:00Z",
		"20260115T090000",
	],
	["half an hour", "Asia/Kolkata", "2026-03-10T04:30:00Z", "20260310T100000"],
	[
		"half an hour of summer time",
		"Australia/Lord_Howe",
		"2026-12-01T00:00:00Z",
		"20261201T110000",
	],
])("local time: %s, %s", (_, zone, start, local) => {
	const text = write(at(start, zone));
	expect(text).toContain(`DTSTART;TZID=${zone}:${local}\r\n`);
	expect(text).toContain(`TZID:${zone}\r\n`);
	expect(instants(text)[0]).toBe(start);
});

test.each([
	[
		"first of the hour that comes twice",
		"Europe/Berlin",
		"2026-10-25T00:30:00Z",
	],
	[
		"second of the hour that comes twice",
		"Europe/Berlin",
		"2026-10-25T01:30:00Z",
	],
	["only the end is in that hour", "Europe/Berlin", "2026-10-24T23:45:00Z"],
	[
		"the half hour that comes twice",
		"Australia/Lord_Howe",
		"2026-04-04T14:45:00Z",
	],
	["UTC", "UTC", "2026-07-01T10:00:00Z"],
	["a zone that is none", "Mars/Olympus", "2026-07-01T10:00:00Z"],
])("in UTC: %s", (_, zone, start) => {
	const text = write(at(start, zone));
	const written = start.replace(/[-:]/g, "");
	expect(text).toContain(`DTSTART:${written}\r\n`);
	expect(text).not.toContain("VTIMEZONE");
	expect(instants(text)[0]).toBe(start);
});

test("yearly rules where the zone has them", () => {
	const text = write(at("2026-07-15T09:00:00Z", "Europe/Berlin"));
	expect(text).toContain("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
	const toronto = write(at("2026-07-15T09:00:00Z", "America/Toronto"));
	expect(toronto).toContain("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU");
});

test("one VTIMEZONE for each zone", () => {
	const text = write(
		at("2026-07-15T09:00:00Z", "Europe/Berlin"),
		at("2027-07-15T09:00:00Z", "Europe/Berlin"),
		at("2026-07-15T09:00:00Z", "Asia/Kolkata"),
	);
	expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(2);
});

test("an event with everything", () => {
	const text = writeCalendar({
		name: "Talks; all",
		now: NOW,
		method: "REQUEST",
		events: [
			{
				...{ uid: "m1@askaround", sequence: 3, status: "CONFIRMED" },
				...{ start: "2026-03-10T13:00:00Z", end: "2026-03-10T13:30:00Z" },
				zone: "Europe/Berlin",
				changedAt: "2026-01-01T00:00:00Z",
				summary: "Talk, with Zoë;\r\nnow",
				description: `Zürich ${"é".repeat(80)}\n10:00 \\ 2`,
				location: "Room 1, Main St",
				url: "https://example.org/a b,c;d",
				organizer: { email: "me@example.org", name: 'Jo "J" Do: x;' },
				attendees: [{ email: "z@example.org\r\nX-EVIL:1", rsvp: true }],
			},
		],
	});
	expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
	for (const line of text.split("\r\n")) {
		expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	}
	expect(text).not.toMatch(/^X-EVIL/m);
	const root = new ICAL.Component(ICAL.parse(text));
	const event = new ICAL.Event(
		root.getFirstSubcomponent("vevent") ?? undefined,
	);
	expect(root.getFirstPropertyValue("method")).toBe("REQUEST");
	expect(event.uid).toBe("m1@askaround");
	expect(event.sequence).toBe(3);
	expect(event.summary).toBe("Talk, with Zoë; now");
	expect(event.description).toBe(`Zürich ${"é".repeat(80)}\n10:00 \\ 2`);
	expect(event.location).toBe("Room 1, Main St");
	expect(event.organizer).toBe("mailto:me@example.org");
	const organizer = event.component.getFirstProperty("organizer");
	expect(organizer?.getFirstParameter("cn")).toBe('Jo "J" Do: x;');
	expect(text).toContain("URL:https://example.org/a%20b,c;d\r\n");
	expect(text).toContain("DTSTAMP:20260101T000000Z\r\n");
	expect(text).toContain("ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:");
});

test("a day, and a calendar without events", () => {
	const day = write({ allDay: "2026-02-28" } as Partial<CalendarEvent>);
	expect(day).toContain("DTSTART;VALUE=DATE:20260228\r\n");
	expect(day).toContain("DTEND;VALUE=DATE:20260301\r\n");
	expect(day).toContain("DTSTAMP:20260102T030405Z\r\n");
	expect(day).not.toContain("METHOD");
	expect(write()).toContain("X-WR-CALNAME:Talks\\; all\r\n");
});
