import { expect, test } from "vitest";
import { thankYouDates, thankYouStanding } from "./thank-you-dates.ts";

test.each([
	[
		"an afternoon in Berlin",
		"2026-11-24T14:00:00Z",
		"Europe/Berlin",
		{
			aimAt: "2026-11-25T14:00:00Z",
			aimOn: "2026-11-25",
			limitOn: "2026-12-01",
		},
	],
	[
		"a late talk in Los Angeles is on the seeker's date, not on UTC's",
		"2026-11-25T02:00:00Z",
		"America/Los_Angeles",
		{
			aimAt: "2026-11-26T02:00:00Z",
			aimOn: "2026-11-25",
			limitOn: "2026-12-01",
		},
	],
	[
		"over the change to summer time",
		"2026-03-28T15:00:00Z",
		"Europe/Berlin",
		{
			aimAt: "2026-03-29T15:00:00Z",
			aimOn: "2026-03-29",
			limitOn: "2026-04-04",
		},
	],
])("%s", (_, heldAt, zone, expected) => {
	expect(thankYouDates(heldAt, zone)).toEqual(expected);
});

test.each([
	["2026-11-24T14:00:00Z", "fresh"],
	["2026-11-25T14:00:00Z", "fresh"],
	["2026-11-25T14:00:01Z", "due"],
	["2026-12-01T22:59:59Z", "due"],
	["2026-12-01T23:00:00Z", "late"],
	["2027-06-01T12:00:00Z", "late"],
])("held 24 November at 14:00 UTC in Berlin, at %s: %s", (at, expected) => {
	const dates = thankYouDates("2026-11-24T14:00:00Z", "Europe/Berlin");
	expect(thankYouStanding(dates, at, "Europe/Berlin")).toBe(expected);
});
