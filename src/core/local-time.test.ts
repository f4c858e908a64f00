import { expect, test } from "vitest";
import { localToInstant, wallTime } from "./local-time.ts";

test.each([
	["2026-11-24", "10:00", "Europe/Berlin", "2026-11-24T09:00:00Z"],
	["2026-07-24", "10:00", "Europe/Berlin", "2026-07-24T08:00:00Z"],
	["2026-11-24", "10:00:30", "Asia/Kathmandu", "2026-11-24T04:15:30Z"],
	["2026-11-24", "00:00", "America/Los_Angeles", "2026-11-24T08:00:00Z"],
])("%s %s in %s", (date, time, zone, expected) => {
	expect(localToInstant(date, time, zone)).toEqual({
		ok: true,
		value: expected,
	});
	expect(wallTime(expected, zone)).toEqual({
		date,
		time: time.slice(0, 5),
	});
});

test("the hour that happens twice is asked for, and then given", () => {
	const args = ["2026-10-25", "02:30", "Europe/Berlin"] as const;
	const both = {
		earlier: "2026-10-25T00:30:00Z",
		later: "2026-10-25T01:30:00Z",
	};
	expect(localToInstant(...args)).toMatchObject({
		ok: false,
		refusal: { code: "ambiguous-time", facts: both },
	});
	expect(localToInstant(...args, "earlier")).toMatchObject({
		value: both.earlier,
	});
	expect(localToInstant(...args, "later")).toMatchObject({ value: both.later });
});

test.each([
	undefined,
	"earlier",
	"later",
] as const)("the hour that never happens is refused (%s)", (which) => {
	expect(
		localToInstant("2026-03-08", "02:30", "America/New_York", which),
	).toMatchObject({
		ok: false,
		refusal: {
			code: "no-such-time",
			facts: {
				earlier: "2026-03-08T06:30:00Z",
				later: "2026-03-08T07:30:00Z",
			},
		},
	});
});

test("a whole day can be missing", () => {
	expect(localToInstant("2011-12-30", "12:00", "Pacific/Apia")).toMatchObject({
		refusal: { code: "no-such-time" },
	});
});

test.each([
	["2026-02-30", "10:00", "Europe/Berlin", "not-a-date"],
	["2026-02-20", "25:00", "Europe/Berlin", "not-a-time"],
	["2026-02-20", "10", "Europe/Berlin", "not-a-time"],
	["2026-02-20", "10:00", "Europe/Atlantis", "not-a-zone"],
])("%s %s in %s is refused", (date, time, zone, code) => {
	expect(localToInstant(date, time, zone)).toMatchObject({
		refusal: { code },
	});
});
