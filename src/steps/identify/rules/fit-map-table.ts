import type { MapPoint } from "./fit-map.ts";

export const mapColumns = [
	"title",
	"fit",
	"growthPercent",
	"openings",
	"annualMedian",
	"employment",
	"jobZone",
] as const;
export type MapColumn = (typeof mapColumns)[number];

export interface MapOrder {
	column: MapColumn;
	isDescending: boolean;
}

/** What a first press of a column's head asks for: names from A, figures from the largest, preparation from the least. */
export function firstOrder(column: MapColumn): MapOrder {
	return { column, isDescending: column !== "title" && column !== "jobZone" };
}

/** Rows in order; what nobody published comes last either way, equal ones by fit and then by title. */
export function sortedPoints(
	points: readonly MapPoint[],
	{ column, isDescending }: MapOrder,
): MapPoint[] {
	const sign = isDescending ? -1 : 1;
	return points.toSorted((a, b) => {
		const [one, two] = [a[column], b[column]];
		if (one === null || two === null)
			return Number(one === null) - Number(two === null) || byFit(a, b);
		const order =
			typeof one === "string" || typeof two === "string"
				? `${one}`.localeCompare(`${two}`, "en")
				: one - two;
		return sign * order || byFit(a, b);
	});
}

function byFit(a: MapPoint, b: MapPoint): number {
	return b.fit - a.fit || a.title.localeCompare(b.title, "en");
}
