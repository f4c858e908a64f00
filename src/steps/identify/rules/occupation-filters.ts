/** What an occupation must have to stay in the list. An empty filter lets everything through. */
export interface OccupationFilters {
	/** Job zones, 1 to 5. */
	zones?: readonly number[];
	/** US dollars a year, of the median. */
	minPay?: number;
	/** Percent over the period of the projections. */
	minGrowth?: number;
}

interface Filterable {
	jobZone: number | null;
	annualMedian: number | null;
	growthPercent: number | null;
}

export type LeftOutBy =
	| "jobZone"
	| "pay"
	| "payUnknown"
	| "growth"
	| "growthUnknown";

/**
 * The first filter that takes an occupation out; null when it stays. A missing figure is never taken for 0: it is
 * left out as unknown, so that a screen can say how many nobody published a figure for.
 */
export function leftOutBy(
	{ jobZone, annualMedian, growthPercent }: Filterable,
	{ zones, minPay, minGrowth }: OccupationFilters,
): LeftOutBy | null {
	if (zones?.length && (jobZone === null || !zones.includes(jobZone)))
		return "jobZone";
	if (minPay !== undefined) {
		if (annualMedian === null) return "payUnknown";
		if (annualMedian < minPay) return "pay";
	}
	if (minGrowth !== undefined) {
		if (growthPercent === null) return "growthUnknown";
		if (growthPercent < minGrowth) return "growth";
	}
	return null;
}

/** Those that stay, in their order, and how many each filter took out. */
export function filterOccupations<T extends Filterable>(
	occupations: readonly T[],
	filters: OccupationFilters,
): { passed: T[]; leftOut: Record<LeftOutBy, number> } {
	const leftOut = {
		jobZone: 0,
		pay: 0,
		payUnknown: 0,
		growth: 0,
		growthUnknown: 0,
	};
	const passed = occupations.filter((occupation) => {
		const by = leftOutBy(occupation, filters);
		if (by) leftOut[by]++;
		return by === null;
	});
	return { passed, leftOut };
}
