import { expect, test } from "vitest";
import type { JobZone, MapDot, MapPoint } from "./fit-map.ts";
import { dotAt, gridOf } from "./fit-map-grid.ts";
import { placeLabels, shortened } from "./fit-map-labels.ts";
import { shapeOf, shapePath } from "./fit-map-shapes.ts";
import { dotByFit, nextDot } from "./fit-map-steps.ts";
import { firstOrder, sortedPoints } from "./fit-map-table.ts";
import { frameOf } from "./fit-map-view.ts";

function dot(
	x: number,
	y: number,
	{ r = 5, ...more }: Partial<MapPoint> & { r?: number } = {},
): MapDot {
	const point: MapPoint = {
		code: `${x}/${y}`,
		title: "Actuaries",
		fit: x / 1000,
		interestFit: null,
		jobZone: null,
		growthPercent: 0,
		openings: null,
		annualMedian: null,
		employment: null,
		isTarget: false,
		outlookWider: false,
		wageWider: false,
		...more,
	};
	return { placed: { point, u: 0, v: 0, size: 0 }, x, y, r };
}

/** By the rule of the trapezium around the corners. */
function areaOf(corners: readonly number[]): number {
	let twice = 0;
	for (let at = 0; at < corners.length; at += 2) {
		const [x1, y1] = [corners[at] ?? 0, corners[at + 1] ?? 0];
		const next = (at + 2) % corners.length;
		const [x2, y2] = [corners[next] ?? 0, corners[next + 1] ?? 0];
		twice += x1 * y2 - x2 * y1;
	}
	return Math.abs(twice) / 2;
}

test.each([
	2,
	3,
	4,
	5,
	null,
] as const)("the shape of zone %s has the area of the circle", (zone) => {
	expect(areaOf(shapeOf(zone) ?? [])).toBeCloseTo(Math.PI, 9);
});

test("no two zones look the same", () => {
	const zones: (JobZone | null)[] = [1, 2, 3, 4, 5, null];
	const paths = zones.map((zone) => shapePath(zone, 0, 0, 5));
	expect(new Set(paths).size).toBe(zones.length);
});

test("a pointer means what it lies on, the small one on top; else the nearest within reach", () => {
	const large = dot(100, 100, { r: 20 });
	const small = dot(108, 100, { r: 4 });
	const away = dot(200, 100);
	const grid = gridOf([large, small, away]);
	expect(dotAt(grid, 108, 101, 6)).toBe(small);
	expect(dotAt(grid, 92, 100, 6)).toBe(large);
	expect(dotAt(grid, 210, 100, 6)).toBe(away);
	expect(dotAt(grid, 212, 100, 6)).toBeUndefined();
	expect(dotAt(grid, 222, 100, 22)).toBe(away);
});

test("the grid answers as a look at every dot would", () => {
	const dots = Array.from({ length: 300 }, (_, at) =>
		dot((at * 97) % 601, (at * 61) % 401, { r: 3 + ((at * 7) % 18) }),
	);
	const grid = gridOf(dots);
	for (let at = 0; at < 200; at += 1) {
		const [x, y] = [(at * 53) % 620, (at * 31) % 420];
		const away = (one: MapDot) =>
			Math.max(0, Math.hypot(one.x - x, one.y - y) - one.r);
		const nearest = dots.toSorted((a, b) => away(a) - away(b) || a.r - b.r)[0];
		const found = dotAt(grid, x, y, 22);
		const expected = nearest && away(nearest) <= 22 ? nearest : undefined;
		expect(found && [away(found), found.r]).toEqual(
			expected && [away(expected), expected.r],
		);
	}
});

test.each([
	["left", "100/200"],
	["right", "310/205"],
	["up", "200/90"],
	["down", "205/300"],
] as const)("the arrow %s", (direction, code) => {
	const from = dot(200, 200);
	const dots = [
		from,
		dot(100, 200),
		dot(310, 205),
		dot(290, 320),
		dot(200, 90),
		dot(205, 300),
	];
	expect(nextDot(dots, from, direction)?.placed.point.code).toBe(code);
});

test("dots on one place follow one another, there and back; nothing lies beyond the edge", () => {
	const dots = ["a", "b", "c"].map((code) => dot(50, 50, { code }));
	const [a, b, c] = dots as [MapDot, MapDot, MapDot];
	expect(nextDot(dots, a, "right")).toBe(b);
	expect(nextDot(dots, b, "right")).toBe(c);
	expect(nextDot(dots, c, "right")).toBeUndefined();
	expect(nextDot(dots, c, "left")).toBe(b);
});

test("best and least fit", () => {
	const dots = [dot(300, 1), dot(900, 1), dot(20, 1)];
	expect(dotByFit(dots, "best")?.x).toBe(900);
	expect(dotByFit(dots, "least")?.x).toBe(20);
	expect(dotByFit([], "best")).toBeUndefined();
});

test.each([
	334, 640,
])("names at %i pixels never cover each other or leave the plot; targets always have one", (width) => {
	const frame = frameOf(width, 400);
	const crowd = Array.from({ length: 60 }, (_, at) =>
		dot(width - 30 - (at % 12) * 6, 60 + (at % 7) * 9, {
			code: `${at}`,
			title: `Occupation with quite a long name and more, number ${at}`,
			fit: 1 - at / 100,
			isTarget: at > 55,
		}),
	);
	const labels = placeLabels(crowd, frame, 1);
	expect(labels.filter(({ isTarget }) => isTarget)).toHaveLength(4);
	const boxes = labels.map(({ x, y, text }) => ({
		left: x - (text.length * 7.3) / 2,
		right: x + (text.length * 7.3) / 2,
		top: y - 14,
		bottom: y + 4,
	}));
	boxes.forEach((a, at) => {
		expect(a.left).toBeGreaterThanOrEqual(frame.plot.left - 1e-6);
		expect(a.right).toBeLessThanOrEqual(frame.plot.right + 1e-6);
		for (const b of boxes.slice(at + 1))
			expect(
				a.right <= b.left ||
					b.right <= a.left ||
					a.bottom <= b.top ||
					b.bottom <= a.top,
			).toBe(true);
	});
});

test("a long title is cut at a word", () => {
	expect(shortened("Actuaries", 20)).toBe("Actuaries");
	expect(shortened("Health Information Technologists, and others", 34)).toBe(
		"Health Information Technologists…",
	);
});

test("a column sorts both ways, and what is missing comes last both ways", () => {
	const points = [
		dot(1, 1, { code: "a", annualMedian: null, fit: 0.9 }),
		dot(1, 1, { code: "b", annualMedian: 50_000 }),
		dot(1, 1, { code: "c", annualMedian: 90_000 }),
	].map(({ placed }) => placed.point);
	const codes = (isDescending: boolean) =>
		sortedPoints(points, { column: "annualMedian", isDescending })
			.map(({ code }) => code)
			.join("");
	expect(codes(true)).toBe("cba");
	expect(codes(false)).toBe("bca");
	expect(firstOrder("title").isDescending).toBe(false);
	expect(firstOrder("openings").isDescending).toBe(true);
});
