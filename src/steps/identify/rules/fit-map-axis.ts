import type { MapCountry, MapPoint } from "./fit-map.ts";

export const marketAxes = ["growth", "openings", "pay"] as const;
/** What goes upwards on the map. */
export type MarketAxis = (typeof marketAxes)[number];

interface Scale {
	/** Figures beyond these are drawn at the edge. */
	low: number;
	high: number;
	isLog: boolean;
	/** Where lines may stand: from few to many; the most that find room are drawn. */
	levels: readonly (readonly number[])[];
}

const growth: Scale = {
	low: -20,
	high: 35,
	isLog: false,
	levels: [10, 5, 2, 1].map((step) => every(step, -20, 35)),
};
const pay: Scale = {
	low: 28_000,
	high: 300_000,
	isLog: true,
	levels: [
		[30_000, 50_000, 100_000, 200_000],
		[30_000, 40_000, 50_000, 70_000, 100_000, 150_000, 200_000, 300_000],
		every(10_000, 30_000, 300_000),
		every(5_000, 30_000, 300_000),
	],
};
const openings = (low: number, high: number): Scale => ({
	low,
	high,
	isLog: true,
	levels: [[1], [1, 3], [1, 2, 3, 5, 7]].map((digits) =>
		[10, 100, 1_000, 10_000, 100_000, 1_000_000].flatMap((power) =>
			digits.map((digit) => digit * power),
		),
	),
});
const scales: Record<MapCountry, Record<MarketAxis, Scale>> = {
	US: { growth, pay, openings: openings(80, 1_000_000) },
	CA: { growth, pay, openings: openings(20, 30_000) },
};

const fits: Scale = {
	low: 0,
	high: 1,
	isLog: false,
	levels: [0.5, 0.25, 0.1, 0.05].map((step) => every(step, 0, 1)),
};

/** Of the width: what fits less than nothing at all is pressed into this strip, since nobody looks there. */
const BELOW_NOTHING = 0.16;
/** Of the height and width: held figures stand clear of the frame. */
const MARGIN = 0.035;
const MOST_LINES = 7;

function every(step: number, from: number, to: number): number[] {
	return Array.from(
		{ length: Math.floor((to - from) / step + 1e-9) + 1 },
		(_, at) => Number((from + at * step).toFixed(4)),
	);
}

/** The figure that the axis shows; null where nobody published it. */
export function marketFigure(
	axis: MarketAxis,
	point: Pick<MapPoint, "growthPercent" | "openings" | "annualMedian">,
): number | null {
	if (axis === "growth") return point.growthPercent;
	return axis === "openings" ? point.openings : point.annualMedian;
}

/** Height of a point, 0 to 1; null without a figure. */
export function marketShare(
	axis: MarketAxis,
	country: MapCountry,
	point: Pick<MapPoint, "growthPercent" | "openings" | "annualMedian">,
): number | null {
	const figure = marketFigure(axis, point);
	return figure === null ? null : shareOn(scales[country][axis], figure);
}

/** The lowest and the highest figure that the axis can tell apart. */
export function axisEnds(axis: MarketAxis, country: MapCountry) {
	const { low, high } = scales[country][axis];
	return { low, high };
}

/** How far right a fit of -1 to 1 lies, 0 to 1; 0 itself lies at the end of the strip of those that fit less. */
export function fitShare(fit: number): number {
	const held = Math.min(1, Math.max(-1, fit));
	const share =
		held < 0
			? BELOW_NOTHING * (1 + held)
			: BELOW_NOTHING + (1 - BELOW_NOTHING) * held;
	return padded(share);
}

function shareOn({ low, high, isLog }: Scale, figure: number): number {
	const held = Math.min(high, Math.max(low, figure));
	return padded(
		isLog
			? Math.log(held / low) / Math.log(high / low)
			: (held - low) / (high - low),
	);
}

function padded(share: number): number {
	return MARGIN + share * (1 - 2 * MARGIN);
}

export interface Tick {
	figure: number;
	share: number;
}

/** Lines of equal market figure between two heights: as many as can be read, at round figures. */
export function marketTicks(
	axis: MarketAxis,
	country: MapCountry,
	from: number,
	to: number,
): Tick[] {
	const scale = scales[country][axis];
	return readable(scale.levels, from, to, (figure) =>
		figure < scale.low || figure > scale.high
			? undefined
			: shareOn(scale, figure),
	);
}

/** Round fits between two shares of the width. */
export function fitTicks(from: number, to: number): Tick[] {
	return readable(fits.levels, from, to, fitShare);
}

function readable(
	levels: Scale["levels"],
	from: number,
	to: number,
	shareOf: (figure: number) => number | undefined,
): Tick[] {
	const inSight = levels.map((figures) =>
		figures.flatMap((figure) => {
			const share = shareOf(figure);
			return share === undefined || share < from || share > to
				? []
				: { figure, share };
		}),
	);
	return (
		inSight.findLast(({ length }) => length <= MOST_LINES) ?? inSight[0] ?? []
	);
}
