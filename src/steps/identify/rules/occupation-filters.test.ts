import { expect, test } from "vitest";
import { filterOccupations, leftOutBy } from "./occupation-filters.ts";

const known = { jobZone: 4, annualMedian: 60_000, growthPercent: 3 };

test.each([
	["no filter", known, {}, null],
	["an empty list of zones", known, { zones: [] }, null],
	["its zone asked for", known, { zones: [3, 4] }, null],
	["another zone asked for", known, { zones: [1, 2] }, "jobZone"],
	["no zone known", { ...known, jobZone: null }, { zones: [4] }, "jobZone"],
	["just enough pay", known, { minPay: 60_000 }, null],
	["a dollar short", known, { minPay: 60_001 }, "pay"],
	[
		"pay that nobody published is not 0",
		{ ...known, annualMedian: null },
		{ minPay: 0 },
		"payUnknown",
	],
	["just enough growth", known, { minGrowth: 3 }, null],
	["shrinking", { ...known, growthPercent: -0.1 }, { minGrowth: 0 }, "growth"],
	[
		"growth that nobody published",
		{ ...known, growthPercent: null },
		{ minGrowth: 0 },
		"growthUnknown",
	],
	[
		"several reasons: the first counts",
		{ jobZone: 1, annualMedian: null, growthPercent: null },
		{ zones: [5], minPay: 1, minGrowth: 1 },
		"jobZone",
	],
])("%s", (_, occupation, filters, expected) => {
	expect(leftOutBy(occupation, filters)).toBe(expected);
});

test("what passes and what was left out add up to all", () => {
	const all = [
		known,
		{ ...known, jobZone: 1 },
		{ ...known, annualMedian: null },
		{ ...known, annualMedian: 10_000 },
		{ ...known, growthPercent: null },
		{ ...known, growthPercent: -9 },
	];
	const { passed, leftOut } = filterOccupations(all, {
		zones: [4],
		minPay: 50_000,
		minGrowth: 0,
	});
	expect(passed).toEqual([known]);
	expect(leftOut).toEqual({
		jobZone: 1,
		pay: 1,
		payUnknown: 1,
		growth: 1,
		growthUnknown: 1,
	});
});
