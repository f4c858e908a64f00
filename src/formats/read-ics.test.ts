import { describe, expect, test } from "vitest";
import { readCalendar } from "./read-ics.ts";

const wrap = (lines: string[], around: string[] = []) =>
	[
		...["BEGIN:VCALENDAR", ...around, "BEGIN:VEVENT", ...lines],
		...["END:VEVENT", "END:VCALENDAR", ""],
	].join("\r\n");

function first(lines: string[], around?: string[]) {
	const [item] = readCalendar(wrap(lines, around)).items;
	if (!item) throw new Error("no event");
	return item;
}

const definition = (tzid: string, winter = "-0500", summer = "-0400") => [
	...["BEGIN:VTIMEZONE", `TZID:${tzid}`, "BEGIN:STANDARD"],
	...["DTSTART:16010101T020000", `TZOFFSETFROM:${summer}`],
	...[`TZOFFSETTO:${winter}`, "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11"],
	...["END:STANDARD", "BEGIN:DAYLIGHT", "DTSTART:16010101T020000"],
	...[`TZOFFSETFROM:${winter}`, `TZOFFSETTO:${summer}`],
	...["RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3", "END:DAYLIGHT"],
	"END:VTIMEZONE",
];

describe("zones by the names of other programs", () => {
	test.each([
		["Eastern Standard Time", "America/New_York", "2026-07-01T13:00:00Z"],
		["Eastern Daylight Time", "America/New_York", "2026-07-01T13:00:00Z"],
		['"W. Europe Standard Time"', "Europe/Berlin", "2026-07-01T07:00:00Z"],
		[
			'"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"',
			"Europe/Berlin",
			"2026-07-01T07:00:00Z",
		],
		[
			'"(GMT-08:00) Pacific Time (US and Canada)"',
			"America/Los_Angeles",
			"2026-07-01T16:00:00Z",
		],
		[
			"/mozilla.org/20050126_1/Europe/Berlin",
			"Europe/Berlin",
			"2026-07-01T07:00:00Z",
		],
		[
			"/softwarestudio.org/Olson_20011030_5/America/Indiana/Knox",
			"America/Indiana/Knox",
			"2026-07-01T14:00:00Z",
		],
		["europe/berlin", "Europe/Berlin", "2026-07-01T07:00:00Z"],
		["US/Pacific", "US/Pacific", "2026-07-01T16:00:00Z"],
		["tzone://Microsoft/Utc", "UTC", "2026-07-01T09:00:00Z"],
		["Etc/GMT-3", "Etc/GMT-3", "2026-07-01T06:00:00Z"],
		["EST5EDT", "America/New_York", "2026-07-01T13:00:00Z"],
		["GMT+0530", null, "2026-07-01T03:30:00Z"],
		['"(UTC+07:00) Nowhere that is known"', null, "2026-07-01T02:00:00Z"],
		// Outlook in other languages, and with other marks.
		[
			'"(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien"',
			"Europe/Amsterdam",
			"2026-07-01T07:00:00Z",
		],
		[
			'"(GMT+01.00) Amsterdam / Berlin / Bern / Rome / Stockholm / Vienna"',
			"Europe/Berlin",
			"2026-07-01T07:00:00Z",
		],
		[
			'"(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris"',
			"Europe/Madrid",
			"2026-07-01T07:00:00Z",
		],
		['"(UTC+09:00) Paris"', null, "2026-07-01T00:00:00Z"],
		["EST", "America/Panama", "2026-07-01T14:00:00Z"],
		["Microsoft/Utc", "UTC", "2026-07-01T09:00:00Z"],
		["India Standard Time", "Asia/Kolkata", "2026-07-01T03:30:00Z"],
		// A name that says nothing, and no definition: no instant, so none is made up.
		["Somewhere", null, "2026-07-01T09:00:00"],
		["", null, "2026-07-01T09:00:00"],
	])("TZID=%s", (tzid, zone, start) => {
		const said = first([`DTSTART;TZID=${tzid}:20260701T090000`]);
		expect(said).toMatchObject({ zone, start });
	});
});

describe("a zone that the file itself defines", () => {
	test.each([
		["winter", "20260115T090000", "2026-01-15T14:00:00Z"],
		["summer", "20260701T090000", "2026-07-01T13:00:00Z"],
		["the last minute of winter", "20260308T015900", "2026-03-08T06:59:00Z"],
		["the first of summer", "20260308T030000", "2026-03-08T07:00:00Z"],
		["an hour that is skipped", "20260308T023000", "2026-03-08T07:30:00Z"],
		["an hour that comes twice", "20261101T013000", "2026-11-01T05:30:00Z"],
		["just after it", "20261101T020000", "2026-11-01T07:00:00Z"],
	])("%s", (_, local, start) => {
		for (const tzid of ["Customized Time Zone", "tzone://Microsoft/Custom"])
			expect(
				first([`DTSTART;TZID="${tzid}":${local}`], definition(tzid)),
			).toMatchObject({ zone: null, start });
	});

	test("one without rules, one with dates, one before all of its dates", () => {
		const fixed = [
			...["BEGIN:VTIMEZONE", "TZID:Odd", "BEGIN:STANDARD"],
			...["DTSTART:20200101T000000", "TZOFFSETFROM:+0300"],
			...["TZOFFSETTO:+0200", "RDATE:20250601T000000", "END:STANDARD"],
			...["BEGIN:DAYLIGHT", "DTSTART:20240601T000000"],
			...["TZOFFSETFROM:+0200", "TZOFFSETTO:+0330", "END:DAYLIGHT"],
			"END:VTIMEZONE",
		];
		const at = (local: string) =>
			first([`DTSTART;TZID=Odd:${local}`], fixed).start;
		expect(at("20190101T120000")).toBe("2019-01-01T09:00:00Z");
		expect(at("20210101T120000")).toBe("2021-01-01T10:00:00Z");
		expect(at("20240701T120000")).toBe("2024-07-01T08:30:00Z");
		expect(at("20260101T120000")).toBe("2026-01-01T10:00:00Z");
	});

	test("names in any letters, and the zone that a definition says it stands for", () => {
		const said = (name: string) =>
			first([`DTSTART;TZID=${name}:20260701T090000`], definition(name));
		for (const name of ["Mitteleuropäische Zeit", "中国标准时间"])
			expect(said(name).start).toBe("2026-07-01T13:00:00Z");
		const place = definition("Mine").flatMap((line) =>
			line.startsWith("TZID") ? [line, "X-LIC-LOCATION:Europe/Berlin"] : line,
		);
		expect(first(["DTSTART;TZID=Mine:20260701T090000"], place)).toMatchObject({
			zone: "Europe/Berlin",
			start: "2026-07-01T07:00:00Z",
		});
	});

	test("an offset that is none leaves the time as the clock shows it", () => {
		const broken = definition("Odd", "oops", "+9999");
		const said = first(["DTSTART;TZID=Odd:20260701T090000"], broken);
		expect(said).toMatchObject({ start: "2026-07-01T09:00:00", zone: null });
	});

	test("a name that everybody knows counts, not what the file says of it", () => {
		const stale = definition("Europe/London", "-0500", "-0400");
		const said = first(["DTSTART;TZID=Europe/London:20260701T090000"], stale);
		expect(said).toMatchObject({ start: "2026-07-01T08:00:00Z" });
	});
});

describe("the hour that comes twice, and the one that never comes", () => {
	test.each([
		["America/New_York", "20261101T013000", "2026-11-01T05:30:00Z"],
		["America/New_York", "20260308T023000", "2026-03-08T07:30:00Z"],
		["Europe/Berlin", "20261025T023000", "2026-10-25T00:30:00Z"],
		["Europe/Berlin", "20260329T023000", "2026-03-29T01:30:00Z"],
	])("%s %s", (zone, local, start) => {
		expect(first([`DTSTART;TZID=${zone}:${local}`]).start).toBe(start);
	});

	test("a duration goes by the clock for hours, by the calendar for days", () => {
		const from = "DTSTART;TZID=Europe/Berlin:20261024T120000";
		expect(first([from, "DURATION:PT24H"]).end).toBe("2026-10-25T10:00:00Z");
		expect(first([from, "DURATION:P1D"]).end).toBe("2026-10-25T11:00:00Z");
	});
});

describe("beginnings and ends", () => {
	test.each<[string, string[], object]>([
		[
			"a duration in place of an end",
			["DTSTART:20260701T090000Z", "DURATION:P0DT1H30M"],
			{ end: "2026-07-01T10:30:00Z" },
		],
		[
			"a floating time stays without a zone, also by its duration",
			["DTSTART:20260701T090000", "DURATION:PT1H"],
			{ start: "2026-07-01T09:00:00", end: "2026-07-01T10:00:00", zone: null },
		],
		[
			"no end at all",
			["DTSTART:20260701T090000Z"],
			{ end: "2026-07-01T09:00:00Z" },
		],
		[
			"a whole day without an end lasts that day",
			["DTSTART;VALUE=DATE:20260701"],
			{ start: "2026-07-01", end: "2026-07-02", allDay: true, zone: null },
		],
		[
			"whole days as Exchange may say them",
			[
				"DTSTART;TZID=Romance Standard Time:20260701T000000",
				"DTEND;TZID=Romance Standard Time:20260702T000000",
				"X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
			],
			{ start: "2026-07-01", end: "2026-07-02", allDay: true, zone: null },
		],
		[
			"a day that does not exist",
			["DTSTART:20260230T090000Z", "DTEND:yesterday"],
			{ start: null, end: null, zone: null, allDay: false },
		],
		[
			"written as ISO 8601, or with an offset",
			["DTSTART:2026-07-01T09:00:00Z", "DTEND:20260701T120000+0200"],
			{ start: "2026-07-01T09:00:00Z", end: "2026-07-01T10:00:00Z" },
		],
		[
			"a date that has a time, and a time in UTC that has a zone",
			[
				"DTSTART;TZID=America/New_York:20260701T090000Z",
				"DTEND;TZID=America/New_York:20260701T093000Z",
			],
			{ start: "2026-07-01T09:00:00Z", zone: "America/New_York" },
		],
		[
			"whole days that carry a time",
			["DTSTART;VALUE=DATE:20260701T000000"],
			{ start: "2026-07-01", end: "2026-07-02", allDay: true },
		],
		[
			"one of a repeated event",
			["RECURRENCE-ID;TZID=Europe/Berlin:20260701T090000"],
			{ recurrenceId: "2026-07-01T07:00:00Z" },
		],
	])("%s", (_, lines, expected) => {
		expect(first(lines)).toMatchObject(expected);
	});
});

describe("people and words", () => {
	test.each<[string, string[], object]>([
		[
			"an address that only a parameter has, or none at all",
			[
				"ORGANIZER;EMAIL=o@b.example:/principals/o/",
				'ATTENDEE;EMAIL="a@b.example";PARTSTAT=accepted:urn:uuid:1',
				"ATTENDEE;CN=Bo:invalid:nomail",
			],
			{
				organizer: "o@b.example",
				attendees: [
					{ address: "a@b.example", partstat: "ACCEPTED" },
					{ address: "invalid:nomail", name: "Bo", partstat: null },
				],
			},
		],
		[
			"caret encoding, capitals, a fold in the middle of a letter",
			["ATTENDEE;CN=Bo ^'Bob^' Ek:MAILTO:bo@b.example", "COMMENT:a^nb"],
			{
				attendees: [{ name: 'Bo "Bob" Ek', address: "bo@b.example" }],
				comment: "a^nb",
			},
		],
		[
			"several comments, escaped line breaks and commas",
			["COMMENT:One\\, two\\nthree\\\\", "COMMENT;LANGUAGE=de:vier"],
			{ comment: "One, two\nthree\\\nvier" },
		],
		[
			"what an alarm says is not what the event says",
			[
				...["BEGIN:VALARM", "SUMMARY:Alarm", "ATTENDEE:mailto:x@b.example"],
				...["END:VALARM", "SUMMARY:Talk"],
			],
			{ summary: "Talk", attendees: [] },
		],
		[
			"what Google and Apple say beside an answer; a status of old",
			[
				'ATTENDEE;PARTSTAT=DECLINED;X-RESPONSE-COMMENT="Bin im Büro":mailto:a@b.example',
				"ATTENDEE;STATUS=ACCEPTED;CN=Jörg:mailto:j@b.example",
			],
			{
				comment: "Bin im Büro",
				attendees: [{}, { name: "Jörg", partstat: "ACCEPTED" }],
			},
		],
		[
			"a comment for the organizer alone",
			["X-CALENDARSERVER-PRIVATE-COMMENT:Later\\, please"],
			{ comment: "Later, please" },
		],
		["a sequence that is none", ["SEQUENCE:many"], { sequence: null }],
	])("%s", (_, lines, expected) => {
		expect(first(lines)).toMatchObject(expected);
	});

	test("letters cut by a fold are whole again; UTF-16 and Windows-1252 are read", () => {
		const text = wrap(["SUMMARY:Gespräch", "UID:u"]);
		const bytes = Buffer.from(text);
		const at = bytes.indexOf("ä") + 1;
		const folded = Buffer.concat([
			...[bytes.subarray(0, at), Buffer.from("\r\n ")],
			bytes.subarray(at),
		]);
		for (const file of [
			folded,
			Buffer.from(`\uFEFF${text}`, "utf16le"),
			Buffer.from(text, "latin1"),
			Buffer.from(text.replaceAll("\r\n", "\n")),
			Buffer.from(text.replaceAll("\r\n", "\r")),
		])
			expect(readCalendar(file).items).toMatchObject([
				{ summary: "Gespräch", uid: "u" },
			]);
	});
});

describe("what is broken is read as far as it goes", () => {
	test("a method after the events, missing ends, ends of nothing", () => {
		const text =
			"noise\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nBEGIN:VEVENT\nUID:2\nEND:VTODO\nEND:VEVENT\nMETHOD:reply\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:3";
		expect(readCalendar(text).items).toMatchObject([
			{ uid: "1", method: "REPLY" },
			{ uid: "2", method: "REPLY" },
			{ uid: "3", method: null },
		]);
	});

	test.each([
		["nothing", "", false],
		["a list", "a,b\n1,2\n", false],
		["a person's card", "BEGIN:VCARD\nFN:Bo\nEND:VCARD\n", false],
		["an empty calendar", "BEGIN:VCALENDAR\nEND:VCALENDAR\n", true],
		["to-dos", "BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VTODO\n", true],
	])("%s", (_, text, isCalendar) => {
		expect(readCalendar(text)).toEqual({ isCalendar, items: [] });
	});
});
