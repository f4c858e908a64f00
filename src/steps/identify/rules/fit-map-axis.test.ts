import { expect, test } from "vitest";
import {
	fitShare,
	fitTicks,
	marketShare,
	marketTicks,
} from "./fit-map-axis.ts";

const none = { growthPercent: null, openings: null, annualMedian: null };
const figures = (ticks: { figure: number }[]) =>
	ticks.map(({ figure }) => figure);

test.each([
	["growth", [-20, -10, 0, 10, 20, 30]],
	["openings", [100, 1_000, 10_000, 100_000, 1_000_000]],
	["pay", [30_000, 50_000, 100_000, 200_000]],
] as const)("the whole of %s has round lines", (axis, expected) => {
	expect(figures(marketTicks(axis, "US", 0, 1))).toEqual(expected);
});

test("whoever comes closer sees finer lines, and never too many", () => {
	const mid = marketShare("pay", "US", { ...none, annualMedian: 60_000 }) ?? 0;
	const close = marketTicks("pay", "US", mid - 0.05, mid + 0.05);
	expect(figures(close)).toContain(60_000);
	expect(figures(close)).toContain(65_000);
	for (const span of [1, 0.6, 0.3, 0.1])
		expect(
			marketTicks("pay", "US", 0.5 - span / 2, 0.5 + span / 2).length,
		).toBeLessThan(8);
});

test("pay and openings double over the same distance everywhere, growth adds", () => {
	const pay = (annualMedian: number) =>
		marketShare("pay", "US", { ...none, annualMedian }) ?? Number.NaN;
	expect(pay(80_000) - pay(40_000)).toBeCloseTo(pay(160_000) - pay(80_000), 12);
	const growth = (growthPercent: number) =>
		marketShare("growth", "US", { ...none, growthPercent }) ?? Number.NaN;
	expect(growth(10) - growth(0)).toBeCloseTo(growth(20) - growth(10), 12);
});

test.each([
	["growth", { growthPercent: 90 }, { growthPercent: 35 }],
	["growth", { growthPercent: -60 }, { growthPercent: -20 }],
	["pay", { annualMedian: 559_030 }, { annualMedian: 300_000 }],
	["openings", { openings: 0 }, { openings: 80 }],
	["openings", { openings: -100 }, { openings: 80 }],
] as const)("%s of %o is held at the edge", (axis, beyond, edge) => {
	expect(marketShare(axis, "US", { ...none, ...beyond })).toBe(
		marketShare(axis, "US", { ...none, ...edge }),
	);
});

test("fit below nothing has a narrow strip, in order", () => {
	const shares = [-1, -0.5, 0, 0.5, 1].map(fitShare);
	expect(shares).toEqual(shares.toSorted((a, b) => a - b));
	expect(fitShare(0) - fitShare(-1)).toBeLessThan(0.2);
	expect(figures(fitTicks(0, 1))).toEqual([0, 0.25, 0.5, 0.75, 1]);
});
