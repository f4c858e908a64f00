import { expect, test } from "vitest";
import { addMinutes } from "#core/instant.ts";
import { localToInstant } from "#core/local-time.ts";
import { readCalendar } from "./read-ics.ts";
import { writeCalendar } from "./write-ics.ts";

// What we write comes back as the same instant, also around the changes of the clocks (METHOD §3).
test.each([
	["before summer time", "America/New_York", "2026-03-08T06:30:00Z"],
	["after it", "America/New_York", "2026-03-08T07:00:00Z"],
	[
		"the first of the hour that comes twice",
		"America/New_York",
		"2026-11-01T05:30:00Z",
	],
	["the second of it", "America/New_York", "2026-11-01T06:30:00Z"],
	["across the change", "America/New_York", "2026-11-01T05:45:00Z"],
	["before summer time", "Europe/Berlin", "2026-03-29T00:30:00Z"],
	["after it", "Europe/Berlin", "2026-03-29T01:00:00Z"],
	[
		"the first of the hour that comes twice",
		"Europe/Berlin",
		"2026-10-25T00:30:00Z",
	],
	["the second of it", "Europe/Berlin", "2026-10-25T01:30:00Z"],
	["an ordinary day", "Europe/Berlin", "2026-07-01T07:00:00Z"],
	["a zone with half hours", "Asia/Kolkata", "2026-07-01T07:00:00Z"],
	["a zone that stopped changing", "America/Sao_Paulo", "2026-07-01T07:00:00Z"],
	[
		"a zone that changes by the moon",
		"Africa/Casablanca",
		"2026-02-20T07:00:00Z",
	],
])("%s in %s", (_, zone, start) => {
	const end = addMinutes(start, 45);
	const text = writeCalendar({
		...{ name: "x", now: start, method: "REQUEST" },
		events: [{ uid: "u", sequence: 3, summary: "Talk", start, end, zone }],
	});
	expect(readCalendar(text).items).toMatchObject([
		{ uid: "u", sequence: 3, method: "REQUEST", start, end, allDay: false },
	]);
});

test("an hour that comes twice is asked about, and one that never comes is refused, on both sides of the ocean", () => {
	const code = (...of: Parameters<typeof localToInstant>) => {
		const read = localToInstant(...of);
		return read.ok ? read.value : read.refusal.code;
	};
	expect(code("2026-11-01", "01:30", "America/New_York")).toBe(
		"ambiguous-time",
	);
	expect(code("2026-11-01", "01:30", "America/New_York", "later")).toBe(
		"2026-11-01T06:30:00Z",
	);
	expect(code("2026-10-25", "02:30", "Europe/Berlin", "earlier")).toBe(
		"2026-10-25T00:30:00Z",
	);
	expect(code("2026-03-08", "02:30", "America/New_York")).toBe("no-such-time");
	expect(code("2026-03-29", "02:30", "Europe/Berlin", "later")).toBe(
		"no-such-time",
	);
});
