/** One measured figure, beside a yardstick of the same run where there can be one. */
export interface Figure {
	name: string;
	value: number;
	/** ms, bytes, MB, "per second", … */
	unit: string;
	/** The budget of DESIGN §8 in words. */
	budget?: string;
	withinBudget?: boolean;
	/** The same machine doing something neutral and comparable, in this run. */
	yardstick?: { name: string; value: number; unit: string };
}

/** The value below which the given share of the values lies; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const at = Math.min(sorted.length - 1, Math.floor(share * sorted.length));
	return sorted[at] ?? Number.NaN;
}
