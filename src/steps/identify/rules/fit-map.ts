import type { Fit } from "#catalogue/match.ts";

/** Geometry of the map of fit and growth: pixels in, pixels out, so that a screen and a printed page draw the same. */
export interface MapPoint {
	code: string;
	title: string;
	/** -1 to 1; below 0 is little fit and is not drawn. */
	correlation: number;
	fit: Fit;
	growthPercent: number | null;
	employment: number | null;
}

export interface MapDot {
	code: string;
	title: string;
	fit: Fit;
	x: number;
	y: number;
	r: number;
}

export interface MapLabel {
	code: string;
	text: string;
	/** Where the text ends: it stands to the left of its dot, or above it. */
	x: number;
	y: number;
	anchor: "start" | "middle" | "end";
}

export interface FitMap {
	/** Large ones first, so that small ones lie on top. */
	dots: MapDot[];
	labels: MapLabel[];
	/** Lines of equal growth. */
	lines: { y: number; percent: number }[];
	/** Where best fit begins. */
	bestFrom: number;
	plot: { left: number; right: number; top: number; bottom: number };
}

/** Growth beyond these is drawn at the edge, percent. */
export const LOWEST_GROWTH = -20;
export const HIGHEST_GROWTH = 35;
const GROWTH_LINES = [-20, -10, 0, 10, 20, 30];
const BEST_FIT = 0.729;
/** A phone has room for fewer names. */
const mostLabels = (width: number) => (width < 480 ? 3 : 6);
/** Of the label's font, in pixels. */
const LETTER_WIDTH = 7.6;
const LABEL_HEIGHT = 18;

export function drawFitMap(
	points: readonly MapPoint[],
	{ width, height }: { width: number; height: number },
): FitMap {
	const plot = { left: 52, right: width - 10, top: 14, bottom: height - 34 };
	const xOf = (correlation: number) =>
		plot.left + correlation * (plot.right - plot.left);
	const yOf = (percent: number) => {
		const held = Math.min(HIGHEST_GROWTH, Math.max(LOWEST_GROWTH, percent));
		const share = (held - LOWEST_GROWTH) / (HIGHEST_GROWTH - LOWEST_GROWTH);
		return plot.bottom - share * (plot.bottom - plot.top);
	};
	const largest = Math.max(1, ...points.map((point) => point.employment ?? 0));
	const biggestDot = Math.min(18, width / 36);
	const dots = points.flatMap(
		({ code, title, fit, correlation, growthPercent, employment }) =>
			growthPercent === null || correlation < 0
				? []
				: {
						code,
						title,
						fit,
						x: xOf(correlation),
						y: yOf(growthPercent),
						r: Math.max(
							2.5,
							biggestDot * Math.sqrt((employment ?? 0) / largest),
						),
					},
	);
	return {
		dots: dots.toSorted((a, b) => b.r - a.r),
		labels: placeLabels(dots, plot, mostLabels(width)),
		lines: GROWTH_LINES.map((percent) => ({ percent, y: yOf(percent) })),
		bestFrom: xOf(BEST_FIT),
		plot,
	};
}

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Names for the best fits, as many as find room: no label covers another or leaves the plot. */
function placeLabels(
	bestFirst: readonly MapDot[],
	plot: FitMap["plot"],
	most: number,
): MapLabel[] {
	const labels: MapLabel[] = [];
	const taken: Box[] = [];
	for (const dot of bestFirst.filter(({ fit }) => fit === "best")) {
		if (labels.length === most) break;
		const width = dot.title.length * LETTER_WIDTH;
		const left = dot.x - dot.r - 4;
		const above = dot.y - dot.r - 5;
		const tries: { label: MapLabel; box: Box }[] = [
			place(dot, "end", left, dot.y + 5, width),
			place(dot, "end", Math.min(dot.x + width / 2, plot.right), above, width),
		];
		const free = tries.find(
			({ box }) =>
				box.left >= plot.left &&
				box.top >= 0 &&
				!taken.some((other) => overlaps(box, other)),
		);
		if (!free) continue;
		labels.push(free.label);
		taken.push(free.box);
	}
	return labels;
}

function place(
	{ code, title }: MapDot,
	anchor: MapLabel["anchor"],
	x: number,
	y: number,
	width: number,
): { label: MapLabel; box: Box } {
	return {
		label: { code, text: title, x, y, anchor },
		box: {
			left: x - width,
			right: x,
			top: y - LABEL_HEIGHT + 4,
			bottom: y + 4,
		},
	};
}

function overlaps(a: Box, b: Box): boolean {
	return (
		a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
	);
}

/** The dot that a touch means: the nearest one within a finger's reach. */
export function dotAt(
	dots: readonly MapDot[],
	x: number,
	y: number,
	reach = 22,
): MapDot | undefined {
	const distance = (dot: MapDot) =>
		Math.max(0, Math.hypot(dot.x - x, dot.y - y) - dot.r);
	const nearest = dots.toSorted((a, b) => distance(a) - distance(b))[0];
	return nearest && distance(nearest) <= reach ? nearest : undefined;
}
