import { expect, test } from "vitest";
import { bestFitFrom, layOut, type MapPoint, placePoints } from "./fit-map.ts";
import { frameOf, wholeView } from "./fit-map-view.ts";

const frame = frameOf(640, 480);

function point(more: Partial<MapPoint>): MapPoint {
	return {
		code: "15-2011.00",
		title: "Actuaries",
		fit: 0.8,
		interestFit: "best",
		jobZone: 4,
		growthPercent: 5,
		openings: 2000,
		annualMedian: 120_000,
		employment: 1000,
		isTarget: false,
		outlookWider: false,
		wageWider: false,
		...more,
	};
}

test.each([
	["growth", { growthPercent: null }],
	["openings", { openings: null }],
	["pay", { annualMedian: null }],
] as const)("%s that nobody published is missing, not drawn", (axis, more) => {
	const one = point(more);
	expect(placePoints([one], axis, "US")).toEqual({
		placed: [],
		missing: [one],
	});
	expect(placePoints([point({})], axis, "US").placed).toHaveLength(1);
});

test("more fit lies further right, more growth higher, more people are a larger bubble drawn first", () => {
	const low = point({ fit: 0.2, growthPercent: -5, employment: 10 });
	const high = point({ fit: 0.9, growthPercent: 9, employment: 9000 });
	const { placed } = placePoints([low, high], "growth", "US");
	const [large, small] = layOut(placed, wholeView, frame);
	expect(large?.placed.point).toBe(high);
	expect(large?.x).toBeGreaterThan(small?.x ?? 0);
	expect(large?.y).toBeLessThan(small?.y ?? 0);
	expect(large?.r).toBeGreaterThan(small?.r ?? 0);
});

test("a bubble without a number of people can still be seen", () => {
	const { placed } = placePoints([point({ employment: null })], "pay", "US");
	expect(layOut(placed, wholeView, frame)[0]?.r).toBeGreaterThan(3);
});

test("every point lies on the plot when the whole is seen", () => {
	const all = [-1, -0.3, 0, 1].flatMap((fit) =>
		[-90, 0, 90].map((growthPercent) => point({ fit, growthPercent })),
	);
	const { plot } = frame;
	for (const { x, y } of layOut(
		placePoints(all, "growth", "US").placed,
		wholeView,
		frame,
	)) {
		expect(x).toBeGreaterThan(plot.left);
		expect(x).toBeLessThan(plot.right);
		expect(y).toBeGreaterThan(plot.top);
		expect(y).toBeLessThan(plot.bottom);
	}
});

test.each([
	["interests alone", { fit: 0.73, interestFit: "best" }, 0.729],
	["other parts too", { fit: 0.6, interestFit: "best" }, null],
	["no interests", { fit: 0.8, interestFit: null }, null],
] as const)("where best fit begins, %s", (_, more, expected) => {
	expect(
		bestFitFrom([point(more), point({ fit: 0.1, interestFit: null })]),
	).toBe(expected);
});
