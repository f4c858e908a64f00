import fc from "fast-check";
import { expect, test } from "vitest";
import {
	addBusinessDays,
	businessDaysBetween,
	isBusinessDay,
} from "./business-days.ts";
import { addDays } from "./instant.ts";

const EASTER = new Set(["2026-04-03", "2026-04-06"]);
const NONE = new Set<string>();

test.each([
	["Monday to the same Monday", "2026-03-02", "2026-03-02", NONE, 0],
	["Monday to Tuesday", "2026-03-02", "2026-03-03", NONE, 1],
	["Monday to Saturday", "2026-03-02", "2026-03-07", NONE, 4],
	["Friday to Monday", "2026-03-06", "2026-03-09", NONE, 1],
	["Saturday to Monday", "2026-03-07", "2026-03-09", NONE, 1],
	["Sunday to Sunday", "2026-03-01", "2026-03-08", NONE, 5],
	["over Easter", "2026-04-01", "2026-04-07", EASTER, 2],
	["over the new year", "2025-12-31", "2026-01-02", new Set(["2026-01-01"]), 1],
	["backwards", "2026-03-09", "2026-03-02", NONE, 0],
	["before 1970", "1969-12-26", "1969-12-29", NONE, 1],
])("between, %s", (_, from, to, holidays, expected) => {
	expect(businessDaysBetween(from, to, holidays)).toBe(expected);
});

test.each([
	["7 from Monday", "2026-03-02", 7, NONE, "2026-03-11"],
	["3 from Thursday", "2026-03-05", 3, NONE, "2026-03-10"],
	["1 from Saturday", "2026-03-07", 1, NONE, "2026-03-09"],
	["0 from Saturday", "2026-03-07", 0, NONE, "2026-03-07"],
	["3 over Easter", "2026-04-01", 3, EASTER, "2026-04-08"],
])("add %s", (_, date, n, holidays, expected) => {
	expect(addBusinessDays(date, n, holidays)).toBe(expected);
});

test.each([
	["2026-04-02", true],
	["2026-04-03", false],
	["2026-04-04", false],
	["2026-04-05", false],
])("%s is a business day: %s", (date, expected) => {
	expect(isBusinessDay(date, EASTER)).toBe(expected);
});

test("adding and counting agree", () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 700 }),
			fc.integer({ min: 1, max: 40 }),
			fc.array(fc.integer({ min: 0, max: 760 }), { maxLength: 30 }),
			(offset, n, free) => {
				const date = addDays("2026-01-01", offset);
				const holidays = new Set(free.map((day) => addDays("2026-01-01", day)));
				const end = addBusinessDays(date, n, holidays);
				expect(businessDaysBetween(date, end, holidays)).toBe(n);
				expect(isBusinessDay(end, holidays)).toBe(true);
			},
		),
		{ numRuns: 500 },
	);
});
