import { expect, test } from "vitest";
import {
	bringIntoSight,
	CLOSEST,
	frameOf,
	inPixels,
	panBy,
	viewBetween,
	wholeView,
	zoomAt,
} from "./fit-map-view.ts";

const frame = frameOf(640, 480);

test("what lies under the pointer stays there while zooming", () => {
	const near = zoomAt(wholeView, frame, 3, 300, 200);
	const before = inPixels(wholeView, frame);
	const after = inPixels(near, frame);
	expect(near.scale).toBe(3);
	expect(after.toX(before.toU(300))).toBeCloseTo(300, 9);
	expect(after.toY(before.toV(200))).toBeCloseTo(200, 9);
});

test.each([
	["further than the whole", 0.1, 1],
	["closer than can be read", 1000, CLOSEST],
])("no zoom %s", (_, factor, scale) => {
	expect(zoomAt(wholeView, frame, factor, 60, 20).scale).toBe(scale);
});

test("zooming out again ends at the whole", () => {
	const there = zoomAt(wholeView, frame, 4, 600, 30);
	expect(zoomAt(there, frame, 0.01, 100, 400)).toEqual(wholeView);
});

test("a drag moves the picture by its pixels, and never past its edges", () => {
	const near = zoomAt(wholeView, frame, 4);
	const moved = panBy(near, frame, 30, -20);
	const [before, after] = [inPixels(near, frame), inPixels(moved, frame)];
	expect(after.toX(0.5) - before.toX(0.5)).toBeCloseTo(30, 9);
	expect(after.toY(0.5) - before.toY(0.5)).toBeCloseTo(-20, 9);
	expect(panBy(near, frame, 1e6, 1e6)).toEqual({
		scale: 4,
		left: 0,
		bottom: 0.75,
	});
	expect(panBy(wholeView, frame, 50, 50)).toEqual(wholeView);
});

test("a bubble out of sight comes into sight, one in sight moves nothing", () => {
	const near = zoomAt(wholeView, frame, 5, frame.plot.left, frame.plot.bottom);
	const moved = bringIntoSight(near, 0.9, 0.8);
	const { toX, toY } = inPixels(moved, frame);
	expect(toX(0.9)).toBeLessThan(frame.plot.right);
	expect(toY(0.8)).toBeGreaterThan(frame.plot.top);
	expect(bringIntoSight(moved, 0.9, 0.8)).toEqual(moved);
});

test("a glide begins and ends where it should", () => {
	const to = zoomAt(wholeView, frame, 4, 300, 100);
	expect(viewBetween(wholeView, to, 0)).toEqual(wholeView);
	expect(viewBetween(wholeView, to, 1).left).toBeCloseTo(to.left, 12);
});
