import { describe, expect, test } from "vitest";
import {
	addDays,
	addMinutes,
	compareInstants,
	dateIn,
	daysBetween,
	isPlainDate,
	isZone,
	toInstant,
} from "./instant.ts";

describe("toInstant", () => {
	test.each([
		["2026-11-24T09:00:00Z", "2026-11-24T09:00:00Z"],
		["2026-11-24T10:00:00+01:00", "2026-11-24T09:00:00Z"],
		["2026-11-24T10:00+0100", "2026-11-24T09:00:00Z"],
		["2026-11-24T00:30:00+05:45", "2026-11-23T18:45:00Z"],
		["2026-11-24T09:00:00.000Z", "2026-11-24T09:00:00Z"],
		["2026-11-24T09:00:00.250Z", "2026-11-24T09:00:00.250Z"],
		["2026-11-24T09:00:00.250123Z", "2026-11-24T09:00:00.250Z"],
		[" 2024-02-29t23:59z ", "2024-02-29T23:59:00Z"],
	])("%s", (text, expected) => {
		expect(toInstant(text)).toEqual({ ok: true, value: expected });
	});

	test.each([
		["2026-11-24T09:00:00", "no-zone"],
		["2026-11-24", "not-an-instant"],
		["2026-02-29T09:00:00Z", "not-an-instant"],
		["2026-13-01T09:00:00Z", "not-an-instant"],
		["2026-11-24T24:00:00Z", "not-an-instant"],
		["2026-11-24T09:60:00Z", "not-an-instant"],
		["24 Nov 2026 09:00 GMT", "not-an-instant"],
		["", "not-an-instant"],
		["tomorrow", "not-an-instant"],
	])("refuses %j", (text, code) => {
		expect(toInstant(text)).toMatchObject({ ok: false, refusal: { code } });
	});
});

test.each([
	["Europe/Berlin", true],
	["America/Argentina/Buenos_Aires", true],
	["America/Port-au-Prince", true],
	["Asia/Kolkata", true],
	["Etc/GMT+5", true],
	["UTC", true],
	["Europe/Atlantis", false],
	["EST", false],
	["+02:00", false],
	["local time", false],
	["", false],
])("zone %j: %s", (text, expected) => {
	expect(isZone(text)).toBe(expected);
});

test.each([
	["2026-11-24T23:30:00Z", "Europe/Berlin", "2026-11-25"],
	["2026-11-24T23:30:00Z", "America/Los_Angeles", "2026-11-24"],
	["2026-11-24T02:30:00Z", "America/Los_Angeles", "2026-11-23"],
	["2026-12-31T11:00:00Z", "Pacific/Kiritimati", "2027-01-01"],
	["2026-03-29T00:59:59Z", "Europe/Berlin", "2026-03-29"],
	["2026-11-24T00:00:00Z", "UTC", "2026-11-24"],
])("%s in %s is %s", (instant, zone, expected) => {
	expect(dateIn(instant, zone)).toBe(expected);
});

test.each([
	["2026-02-28", 1, "2026-03-01"],
	["2024-02-28", 1, "2024-02-29"],
	["2026-03-28", 2, "2026-03-30"],
	["2026-01-01", -1, "2025-12-31"],
	["2026-11-24", 0, "2026-11-24"],
])("%s and %i days is %s", (date, days, expected) => {
	expect(addDays(date, days)).toBe(expected);
	expect(daysBetween(date, expected)).toBe(days);
});

test.each([
	["2026-11-24", true],
	["2024-02-29", true],
	["2026-02-29", false],
	["2026-11-31", false],
	["2026-00-10", false],
	["26-11-24", false],
	["2026-11-24T09:00:00Z", false],
])("date %s: %s", (text, expected) => {
	expect(isPlainDate(text)).toBe(expected);
});

test("instants compare as moments, where texts would not", () => {
	const [whole, withMillis] = [
		"2026-11-24T09:00:00Z",
		"2026-11-24T09:00:00.5Z",
	];
	expect(compareInstants(whole, withMillis)).toBeLessThan(0);
	expect(compareInstants(withMillis, whole)).toBeGreaterThan(0);
	expect(compareInstants(whole, "2026-11-24T10:00:00+01:00")).toBe(0);
});

test("minutes pass by the clock of the world, not of the wall", () => {
	expect(addMinutes("2026-03-29T00:50:00Z", 20)).toBe("2026-03-29T01:10:00Z");
});
