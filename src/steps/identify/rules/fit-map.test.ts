import { expect, test } from "vitest";
import { dotAt, drawFitMap, type MapPoint } from "./fit-map.ts";

const size = { width: 640, height: 480 };

function point(more: Partial<MapPoint>): MapPoint {
	return {
		code: "15-1252.00",
		title: "Actuaries",
		correlation: 0.8,
		fit: "best",
		growthPercent: 5,
		employment: 1000,
		...more,
	};
}

test.each([
	["growth that nobody published", { growthPercent: null }],
	["hardly any fit", { correlation: -0.1, fit: null }],
])("%s is not drawn", (_, more) => {
	expect(drawFitMap([point(more)], size).dots).toEqual([]);
});

test("more fit lies further right, more growth higher, more people are a larger dot", () => {
	const low = point({ correlation: 0.2, growthPercent: -5, employment: 10 });
	const high = point({ correlation: 0.9, growthPercent: 9, employment: 9000 });
	const [large, small] = drawFitMap([low, high], size).dots;
	expect(large?.x).toBeGreaterThan(small?.x ?? 0);
	expect(large?.y).toBeLessThan(small?.y ?? 0);
	expect(large?.r).toBeGreaterThan(small?.r ?? 0);
});

test.each([90, -60])("growth of %i percent is held at the edge", (percent) => {
	const { dots, plot } = drawFitMap([point({ growthPercent: percent })], size);
	expect([plot.top, plot.bottom]).toContain(dots[0]?.y);
});

test("labels stay inside and never cover each other", () => {
	const crowd = Array.from({ length: 40 }, (_, at) =>
		point({
			code: `${at}`,
			title: `Occupation with quite a long name ${at}`,
			correlation: 0.99 - at * 0.002,
			growthPercent: 5 + at * 0.1,
		}),
	);
	const { labels, plot } = drawFitMap(crowd, size);
	expect(labels.length).toBeGreaterThan(0);
	const boxes = labels.map(({ x, y, text }) => ({
		left: x - text.length * 7.6,
		right: x,
		top: y - 14,
		bottom: y + 4,
	}));
	boxes.forEach((a, at) => {
		expect(a.left).toBeGreaterThanOrEqual(plot.left);
		expect(a.right).toBeLessThanOrEqual(plot.right);
		for (const b of boxes.slice(at + 1))
			expect(
				a.right <= b.left ||
					b.right <= a.left ||
					a.bottom <= b.top ||
					b.bottom <= a.top,
			).toBe(true);
	});
});

test("a touch means the nearest dot within reach", () => {
	const { dots } = drawFitMap(
		[point({ code: "a" }), point({ code: "b", correlation: 0.1 })],
		size,
	);
	const a = dots.find(({ code }) => code === "a");
	expect(dotAt(dots, (a?.x ?? 0) + 10, a?.y ?? 0)?.code).toBe("a");
	expect(dotAt(dots, 300, 20)).toBeUndefined();
});
