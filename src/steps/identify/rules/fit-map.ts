import { fitShare, type MarketAxis, marketShare } from "./fit-map-axis.ts";
import { inPixels, type MapFrame, type MapView } from "./fit-map-view.ts";

// The map of fit and market as geometry: figures and pixels in, pixels out, so that a screen, a test and a printed page draw the same.

export type MapCountry = "US" | "CA";
export type JobZone = 1 | 2 | 3 | 4 | 5;

/** One occupation on the map; what nobody published is null. */
export interface MapPoint {
	code: string;
	title: string;
	/** All parts by their weights, -1 to 1. */
	fit: number;
	interestFit: "best" | "great" | null;
	jobZone: JobZone | null;
	/** Percent over the period of the projection. */
	growthPercent: number | null;
	/** Persons a year. */
	openings: number | null;
	/** US dollars a year. */
	annualMedian: number | null;
	/** Persons. */
	employment: number | null;
	/** One of the person's targets: it has a ring and a name. */
	isTarget: boolean;
	/** Whether the figures are of a wider group. */
	outlookWider: boolean;
	wageWider: boolean;
}

/** A point in the unit square: u from little fit to much, v from little of the market's figure to much. */
export interface PlacedPoint {
	point: MapPoint;
	u: number;
	v: number;
	/** Share of the largest bubble's radius, 0 to 1. */
	size: number;
}

export interface MapDot {
	placed: PlacedPoint;
	x: number;
	y: number;
	r: number;
}

/** Pixels; a bubble under this could be neither seen nor touched. */
const SMALLEST = 3.2;

/** Points with a figure on this axis, large ones first so that small ones lie on top; and those without one. */
export function placePoints(
	points: readonly MapPoint[],
	axis: MarketAxis,
	country: MapCountry,
): { placed: PlacedPoint[]; missing: MapPoint[] } {
	const most = points.reduce(
		(largest, { employment }) => Math.max(largest, employment ?? 0),
		1,
	);
	const placed: PlacedPoint[] = [];
	const missing: MapPoint[] = [];
	for (const point of points) {
		const v = marketShare(axis, country, point);
		if (v === null) missing.push(point);
		else
			placed.push({
				point,
				u: fitShare(point.fit),
				v,
				size: Math.sqrt((point.employment ?? 0) / most),
			});
	}
	return { placed: placed.sort(inDrawingOrder), missing };
}

/** Under this share of the largest, bubbles are drawn equally small on most screens. */
const SMALL = 0.2;

/** Large ones first; small ones by what they look like, so that many can be drawn at once. */
function inDrawingOrder(a: PlacedPoint, b: PlacedPoint): number {
	return (
		Math.max(SMALL, b.size) - Math.max(SMALL, a.size) ||
		(a.point.jobZone ?? 0) - (b.point.jobZone ?? 0) ||
		a.point.fit - b.point.fit
	);
}

/** Where each point is drawn in this view, those outside of it too. Bubbles grow less than the distances, so that a crowd parts. */
export function layOut(
	placed: readonly PlacedPoint[],
	view: MapView,
	frame: MapFrame,
): MapDot[] {
	const { toX, toY } = inPixels(view, frame);
	const growth = view.scale ** 0.4;
	const largest = Math.min(20, Math.max(12, frame.width / 32));
	return placed.map((one) => ({
		placed: one,
		x: toX(one.u),
		y: toY(one.v),
		r: Math.max(SMALLEST, largest * one.size) * growth,
	}));
}

/** Whether a dot's centre lies on the plot. */
export function isInSight({ x, y }: MapDot, { plot }: MapFrame): boolean {
	return x >= plot.left && x <= plot.right && y >= plot.top && y <= plot.bottom;
}

/** Where best fit by O*NET's measure begins (r ≥ .729, DESIGN §5), while fit is made of interests alone; else null. */
export function bestFitFrom(points: readonly MapPoint[]): number | null {
	const isInterestsAlone =
		points.some(({ interestFit }) => interestFit === "best") &&
		points.every(
			({ fit, interestFit }) => fit >= BEST_FIT === (interestFit === "best"),
		);
	return isInterestsAlone ? BEST_FIT : null;
}

const BEST_FIT = 0.729;
