import { describe, expect, test } from "vitest";
import { type BusyOptions, busyTimes, joinBusy } from "./busy-times.ts";

const options: BusyOptions = {
	from: "2026-10-19T00:00:00Z",
	to: "2026-11-16T00:00:00Z",
	zone: "America/Toronto",
	own: new Set(["sam@b.example"]),
};

const calendar = (...events: string[][]) =>
	[
		"BEGIN:VCALENDAR",
		...events.flatMap((lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"]),
		"END:VCALENDAR",
	].join("\r\n");

const starts = (text: string, more: Partial<BusyOptions> = {}) =>
	busyTimes(text, { ...options, ...more })
		.map(({ start }) => start)
		.sort();

describe("events that repeat, at their own clock's time", () => {
	const weekly = [
		"UID:w",
		"DTSTART;TZID=Europe/Berlin:20260105T090000",
		"DTEND;TZID=Europe/Berlin:20260105T100000",
		"RRULE:FREQ=WEEKLY;BYDAY=MO",
	];

	test("across the change to winter time", () => {
		expect(starts(calendar(weekly))).toEqual([
			"2026-10-19T07:00:00Z",
			"2026-10-26T08:00:00Z",
			"2026-11-02T08:00:00Z",
			"2026-11-09T08:00:00Z",
		]);
	});

	test("without the days taken out, and with the ones that were moved", () => {
		const moved = [
			...["UID:w", "RECURRENCE-ID;TZID=Europe/Berlin:20261102T090000"],
			"DTSTART;TZID=Europe/Berlin:20261103T150000",
			"DTEND;TZID=Europe/Berlin:20261103T160000",
		];
		const off = [
			...["UID:w", "RECURRENCE-ID:20261109T080000Z", "STATUS:CANCELLED"],
			"DTSTART;TZID=Europe/Berlin:20261109T090000",
		];
		const out = "EXDATE;TZID=Europe/Berlin:20261026T090000";
		expect(starts(calendar([...weekly, out], moved, off))).toEqual([
			"2026-10-19T07:00:00Z",
			"2026-11-03T14:00:00Z",
		]);
	});

	test.each([
		["UNTIL in UTC", "FREQ=WEEKLY;UNTIL=20261102T080000Z", 3],
		["UNTIL a second too early", "FREQ=WEEKLY;UNTIL=20261102T075959Z", 2],
		["UNTIL a date", "FREQ=WEEKLY;UNTIL=20261102", 3],
		["COUNT", "FREQ=WEEKLY;COUNT=43", 2],
		["by several days, with blanks", "FREQ=WEEKLY;BYDAY=MO, TH", 8],
		["a rule that can't be read", "FREQ=SOMETIMES", 0],
	])("%s", (_, rule, many) => {
		const lines = [...weekly.slice(0, 3), `RRULE:${rule}`];
		expect(starts(calendar(lines))).toHaveLength(many);
	});

	test("every minute for ever is read as far as it goes, and no further", () => {
		const lines = [...weekly.slice(0, 3), "RRULE:FREQ=MINUTELY"];
		expect(starts(calendar(lines))).toEqual([]);
	});
});

describe("who is free all the same", () => {
	const base = ["UID:x", "DTSTART:20261020T140000Z", "DURATION:PT1H"];
	test.each<[string, string[], number]>([
		["busy", [], 1],
		["transparent", ["TRANSP:TRANSPARENT"], 0],
		["called off", ["STATUS:CANCELLED"], 0],
		["perhaps", ["STATUS:TENTATIVE"], 1],
		["free by Outlook's word", ["X-MICROSOFT-CDO-BUSYSTATUS:FREE"], 0],
		[
			"refused by oneself",
			["ATTENDEE;PARTSTAT=DECLINED:MAILTO:Sam@b.example"],
			0,
		],
		[
			"refused by another",
			["ATTENDEE;PARTSTAT=DECLINED:mailto:a@b.example"],
			1,
		],
		["before", ["RECURRENCE-ID:20261020T140000Z"], 1],
	])("%s", (_, lines, many) => {
		expect(starts(calendar([...base, ...lines]))).toHaveLength(many);
	});

	test("what is left out by its name", () => {
		const isLeftOut = (uid: string) => uid === "x";
		expect(starts(calendar(base), { isLeftOut })).toEqual([]);
	});
});

describe("whole days and floating times are the person's own", () => {
	test("a day in Toronto, over the change of clocks", () => {
		const day = ["UID:d", "DTSTART;VALUE=DATE:20261101"];
		expect(busyTimes(calendar(day), options)).toEqual([
			{ start: "2026-11-01T04:00:00Z", end: "2026-11-02T05:00:00Z" },
		]);
	});

	test("days that repeat, one of them taken out", () => {
		const days = [
			...["UID:d", "DTSTART;VALUE=DATE:20261020", "RRULE:FREQ=DAILY;COUNT=3"],
			"EXDATE;VALUE=DATE:20261021",
		];
		expect(starts(calendar(days))).toEqual([
			"2026-10-20T04:00:00Z",
			"2026-10-22T04:00:00Z",
		]);
	});

	test("a floating time, and one in a zone that the file defines itself", () => {
		const floating = ["UID:f", "DTSTART:20261020T090000", "DURATION:PT1H"];
		expect(starts(calendar(floating))).toEqual(["2026-10-20T13:00:00Z"]);
		const own = [
			...["BEGIN:VCALENDAR", "BEGIN:VTIMEZONE", "TZID:Mine"],
			...["BEGIN:STANDARD", "DTSTART:16010101T000000"],
			...["TZOFFSETFROM:+0530", "TZOFFSETTO:+0530", "END:STANDARD"],
			...["END:VTIMEZONE", "BEGIN:VEVENT", "UID:o"],
			...["DTSTART;TZID=Mine:20261020T090000", "DURATION:PT1H"],
			"RRULE:FREQ=DAILY;UNTIL=20261021T033000Z",
			...["END:VEVENT", "END:VCALENDAR"],
		].join("\n");
		expect(starts(own)).toEqual([
			"2026-10-20T03:30:00Z",
			"2026-10-21T03:30:00Z",
		]);
	});
});

test("times that touch are one", () => {
	expect(
		joinBusy([
			{ start: "2026-10-20T15:00:00Z", end: "2026-10-20T16:00:00Z" },
			{ start: "2026-10-20T13:00:00Z", end: "2026-10-20T15:00:00Z" },
			{ start: "2026-10-20T14:00:00Z", end: "2026-10-20T14:30:00Z" },
			{ start: "2026-10-20T17:00:00Z", end: "2026-10-20T18:00:00Z" },
		]),
	).toEqual([
		{ start: "2026-10-20T13:00:00Z", end: "2026-10-20T16:00:00Z" },
		{ start: "2026-10-20T17:00:00Z", end: "2026-10-20T18:00:00Z" },
	]);
});
