import type { ElementColumn, ElementKind } from "#catalogue/file.ts";
import { type Fit, fitOf, matchInterests } from "#catalogue/match.ts";
import type { Catalogue, InterestScores } from "#catalogue/occupations.ts";
import { ok, type Result, refuse } from "#core/result.ts";

/** What the fit of an occupation is made of. Knowledge areas belong to skills. */
export const fitParts = ["interests", "skills", "abilities", "values"] as const;
export type FitPart = (typeof fitParts)[number];

/** How much each part counts, 0 (not at all) to 4. */
export type FitWeights = Record<FitPart, number>;
export const evenWeights: FitWeights = {
	interests: 2,
	skills: 2,
	abilities: 2,
	values: 2,
};

/** What a person says of themselves. */
export interface SelfView {
	/** Six scores, 0 to 40. */
	interests: InterestScores | null;
	/** By element ID: how good one is at it, or how much a work value matters, 0 to 4. */
	ratings: Readonly<Record<string, number>>;
}

export interface Ranked {
	/** Row of the catalogue. */
	row: number;
	code: string;
	title: string;
	jobZone: number | null;
	/** All parts by their weights, -1 to 1. */
	fit: number;
	/** Each part, -1 to 1; null where the person said too little, or nothing was published. */
	parts: Record<FitPart, number | null>;
	/** O*NET's words for the correlation of the interests. */
	interestFit: Fit;
}

export type RankRefusal = "nothing-said" | "nothing-counts" | "flat-profile";

export const partKinds: Record<
	Exclude<FitPart, "interests">,
	readonly ElementKind[]
> = {
	skills: ["skill", "knowledge"],
	abilities: ["ability"],
	values: ["value"],
};

/** A correlation over fewer ratings than this says nothing. */
export const FEWEST_RATINGS = 3;
/** From so many ratings on a part counts in full; with fewer its score is drawn towards 0 in proportion. */
export const fullFrom = { skills: 12, abilities: 8, values: 6 } as const;

/**
 * All occupations of which anything is known that the person spoke of, best fit first, ties in the order of codes.
 * A part that was not published for an occupation counts there as the average of all, so that weights mean the same
 * for every occupation. With interests alone the fit is their correlation (DESIGN §5).
 */
export function rankOccupations(
	catalogue: Catalogue,
	self: SelfView,
	weights: FitWeights = evenWeights,
): Result<Ranked[], RankRefusal> {
	const columns = partColumns(catalogue, self);
	const said = fitParts.filter((part) => columns[part] !== undefined);
	if (said.length === 0)
		return refuse(
			self.interests && isFlat(Object.values(self.interests))
				? "flat-profile"
				: "nothing-said",
		);
	const counted = said.filter((part) => weights[part] > 0);
	const total = counted.reduce((sum, part) => sum + weights[part], 0);
	if (total === 0) return refuse("nothing-counts");

	const shares = counted.map((part) => {
		const column = columns[part] as Float64Array;
		return { column, share: weights[part] / total, average: averageOf(column) };
	});
	const { file } = catalogue;
	const ranked: Ranked[] = [];
	for (let row = 0; row < catalogue.size; row++) {
		let fit = 0;
		let isKnown = false;
		for (const { column, share, average } of shares) {
			const value = column[row] as number;
			if (Number.isNaN(value)) fit += share * average;
			else {
				fit += share * value;
				isKnown = true;
			}
		}
		if (!isKnown) continue;
		const interests = partAt(columns.interests, row);
		ranked.push({
			row,
			code: file.code[row] as string,
			title: file.title[row] as string,
			jobZone: file.jobZone[row] ?? null,
			// The last digits are rounding noise: without them equal fits are equal.
			fit: Math.round(fit * 1e12) / 1e12,
			parts: {
				interests,
				skills: partAt(columns.skills, row),
				abilities: partAt(columns.abilities, row),
				values: partAt(columns.values, row),
			},
			interestFit: interests === null ? null : fitOf(interests),
		});
	}
	// Rows come in the order of their codes and sorting is stable.
	ranked.sort((a, b) => b.fit - a.fit);
	return ok(ranked);
}

type PartColumns = Record<FitPart, Float64Array | undefined>;

function partColumns(catalogue: Catalogue, self: SelfView): PartColumns {
	return {
		interests: interestColumn(catalogue, self.interests),
		skills: elementColumn(catalogue, self.ratings, "skills"),
		abilities: elementColumn(catalogue, self.ratings, "abilities"),
		values: elementColumn(catalogue, self.ratings, "values"),
	};
}

function interestColumn(
	catalogue: Catalogue,
	interests: InterestScores | null,
): Float64Array | undefined {
	const matched = interests && matchInterests(catalogue, interests);
	if (!matched?.ok) return undefined;
	const column = new Float64Array(catalogue.size).fill(Number.NaN);
	for (const { code, correlation } of matched.value)
		column[catalogue.rowOf(code) as number] = correlation;
	return column;
}

/** The part's score of every row, NaN where nothing was published; undefined where too little was said. */
function elementColumn(
	catalogue: Catalogue,
	ratings: SelfView["ratings"],
	part: Exclude<FitPart, "interests">,
): Float64Array | undefined {
	const rated = standardElements(catalogue).filter(
		({ id, kind }) =>
			partKinds[part].includes(kind) && ratings[id] !== undefined,
	);
	const said = rated.map(({ id }) => ratings[id] as number);
	if (rated.length < FEWEST_RATINGS || isFlat(said)) return undefined;
	const strength = Math.min(1, rated.length / fullFrom[part]);
	const column = new Float64Array(catalogue.size);
	for (let row = 0; row < column.length; row++)
		column[row] = strength * correlationAt(rated, said, row);
	return column;
}

/** Pearson's r of what a person said with how unusually important each element is in the occupation; NaN for too few. */
function correlationAt(
	rated: readonly StandardElement[],
	said: readonly number[],
	row: number,
): number {
	let count = 0;
	let sumX = 0;
	let sumY = 0;
	let sumXX = 0;
	let sumYY = 0;
	let sumXY = 0;
	for (let at = 0; at < rated.length; at++) {
		const y = (rated[at] as StandardElement).standard[row] as number;
		if (Number.isNaN(y)) continue;
		const x = said[at] as number;
		count++;
		sumX += x;
		sumY += y;
		sumXX += x * x;
		sumYY += y * y;
		sumXY += x * y;
	}
	if (count < FEWEST_RATINGS) return Number.NaN;
	const spreadX = count * sumXX - sumX * sumX;
	const spreadY = count * sumYY - sumY * sumY;
	if (spreadX <= 1e-9 || spreadY <= 1e-9) return Number.NaN;
	const r = (count * sumXY - sumX * sumY) / Math.sqrt(spreadX * spreadY);
	return Math.max(-1, Math.min(1, r));
}

/** An element with its importance in standard deviations from the average of all occupations; NaN where none is published. */
export interface StandardElement {
	id: string;
	name: string;
	kind: ElementKind;
	standard: Float64Array;
}

const standardOf = new WeakMap<Catalogue, StandardElement[]>();

/**
 * Importance against the average occupation: active listening matters nearly everywhere, so what tells occupations
 * apart is not how important an element is but how much more than usual.
 */
export function standardElements(catalogue: Catalogue): StandardElement[] {
	const known = standardOf.get(catalogue);
	if (known) return known;
	const elements = catalogue.file.elements.map(standardize);
	standardOf.set(catalogue, elements);
	return elements;
}

function standardize({ id, name, kind, importance }: ElementColumn) {
	const standard = Float64Array.from(
		importance,
		(value) => value ?? Number.NaN,
	);
	const average = averageOf(standard);
	let squares = 0;
	let count = 0;
	for (const value of standard) {
		if (Number.isNaN(value)) continue;
		squares += (value - average) ** 2;
		count++;
	}
	const deviation = Math.sqrt(squares / Math.max(1, count)) || 1;
	for (let row = 0; row < standard.length; row++)
		standard[row] = ((standard[row] as number) - average) / deviation;
	return { id, name, kind, standard };
}

function averageOf(column: Float64Array): number {
	let sum = 0;
	let count = 0;
	for (const value of column) {
		if (Number.isNaN(value)) continue;
		sum += value;
		count++;
	}
	return count === 0 ? 0 : sum / count;
}

function partAt(column: Float64Array | undefined, row: number): number | null {
	const value = column?.[row];
	return value === undefined || Number.isNaN(value) ? null : value;
}

function isFlat(values: readonly number[]): boolean {
	return values.every((value) => value === values[0]);
}
