/** The lines of a comparison. */
export const criteria = [
	"fit",
	"interests",
	"skills",
	"abilities",
	"values",
	"pay",
	"growth",
	"openings",
	"employment",
	"preparation",
	"heard",
	"openDoubts",
] as const;
export type Criterion = (typeof criteria)[number];

export type ComparedTarget = {
	targetId: string;
	values: Record<Criterion, number | null>;
};

export interface ComparisonRow {
	criterion: Criterion;
	/** In the order of the targets. */
	values: (number | null)[];
	/** 0 (all the same) and up: the difference against a usual one. */
	spread: number;
	/** 0 to 3: how much it counts for the person. */
	weight: number;
}

export interface Comparison {
	/** What differs, weightiest difference first; what is known of some only comes after. */
	rows: ComparisonRow[];
	/** What is the same for all, or known of none. */
	same: ComparisonRow[];
	/** 0 to 1 each, in the order of the targets; a help for sorting. */
	totals: number[];
}

export const USUAL_WEIGHT = 1;

/** A difference that is worth noticing, in the unit of each line; employment and openings in powers of ten. */
const usual: Record<Criterion, number> = {
	fit: 0.2,
	interests: 0.3,
	skills: 0.2,
	abilities: 0.2,
	values: 0.3,
	pay: 20_000,
	growth: 8,
	openings: 0.6,
	employment: 0.6,
	preparation: 1,
	heard: 2,
	openDoubts: 2,
};
const isLogarithmic = (criterion: Criterion) =>
	criterion === "openings" || criterion === "employment";
/** Less of it is easier: years of preparation, doubts left open. */
const isLessBetter = (criterion: Criterion) =>
	criterion === "preparation" || criterion === "openDoubts";

/**
 * Targets side by side, differences first: lines in the order of weight times difference. A line that is known of some
 * of them only is no line that is the same for all: it stays in sight. A target's total is the average of its places
 * between worst (0) and best (1) of each line whose known values differ, by the weights; a value that is missing
 * stands in the middle. More weight on a line never lowers the target that is best in it.
 */
export function compareTargets(
	targets: readonly ComparedTarget[],
	weights: Readonly<Record<string, number>>,
): Comparison {
	const all = criteria.map((criterion): ComparisonRow => {
		const values = targets.map(({ values }) => values[criterion]);
		return {
			criterion,
			values,
			spread: spreadOf(criterion, values),
			weight: weights[criterion] ?? USUAL_WEIGHT,
		};
	});
	const rows = all
		.filter(({ values }) => !isSame(values))
		.sort((a, b) => b.weight * b.spread - a.weight * a.spread);
	const telling = rows.filter(({ spread }) => spread > 0);
	const weighed = telling.reduce((sum, { weight }) => sum + weight, 0);
	return {
		rows,
		same: all.filter(({ values }) => isSame(values)),
		totals: targets.map((_, at) =>
			weighed === 0
				? 0.5
				: telling.reduce((sum, row) => sum + row.weight * placeOf(row, at), 0) /
					weighed,
		),
	};
}

function isSame(values: readonly (number | null)[]): boolean {
	return values.every((value) => value === values[0]);
}

function measured(criterion: Criterion, value: number): number {
	return isLogarithmic(criterion) ? Math.log10(Math.max(1, value)) : value;
}

function spreadOf(criterion: Criterion, values: (number | null)[]): number {
	const known = values
		.filter((value) => value !== null)
		.map((value) => measured(criterion, value));
	if (known.length < 2) return 0;
	return (Math.max(...known) - Math.min(...known)) / usual[criterion];
}

/** 0 for the worst of the compared, 1 for the best, 1/2 where nothing is known. */
export function placeOf(
	{ criterion, values }: Pick<ComparisonRow, "criterion" | "values">,
	at: number,
): number {
	const value = values[at] ?? null;
	if (value === null) return 0.5;
	const known = values
		.filter((one) => one !== null)
		.map((one) => measured(criterion, one));
	const [low, high] = [Math.min(...known), Math.max(...known)];
	if (low === high) return 0.5;
	const place = (measured(criterion, value) - low) / (high - low);
	return isLessBetter(criterion) ? 1 - place : place;
}
