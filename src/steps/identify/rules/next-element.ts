import type { Catalogue } from "#catalogue/occupations.ts";
import {
	evenWeights,
	type FitWeights,
	rankOccupations,
	type SelfView,
	type StandardElement,
	standardElements,
} from "./fit.ts";

/** Nobody is asked more than this. */
export const MOST_ASKED = 25;
/** So many of the best-fitting occupations are looked at; the first counts most. */
const CANDIDATES = 60;
/** Less variance than this left among the candidates (1 is that of all occupations), and asking more tells nothing. */
const TELLS_NOTHING = 0.12;

export interface NextElement {
	id: string;
	name: string;
	kind: StandardElement["kind"];
	/** Rows of two candidates that it tells apart: one that asks for it, and one that does not. */
	high: number;
	low: number;
}

export interface NextRead {
	next: NextElement | null;
	asked: number;
	most: number;
}

/**
 * Which skill, knowledge area or ability to ask about next: the one whose importance still differs most among the
 * occupations that fit so far, after taking out what the elements already rated explain, so that of two that go
 * together only one is asked. Null when enough was asked, or nothing more would tell. Ties go to the lower ID.
 * `asked` are the IDs that were rated or skipped.
 */
export function chooseNextElement(
	catalogue: Catalogue,
	self: SelfView,
	asked: ReadonlySet<string>,
	weights: FitWeights = evenWeights,
): NextElement | null {
	const elements = standardElements(catalogue).filter(isAskable);
	const askedHere = elements.filter(({ id }) => asked.has(id));
	if (askedHere.length >= MOST_ASKED) return null;

	const candidates = candidatesOf(catalogue, self, weights);
	const columns = elements.map((element) => ({
		element,
		values: weigh(element, candidates),
	}));
	const explained: Float64Array[] = [];
	for (const { element, values } of columns) {
		if (self.ratings[element.id] === undefined) continue;
		const rest = residual(values, explained);
		const length = Math.hypot(...rest);
		if (length > 1e-9) explained.push(rest.map((value) => value / length));
	}
	let best: { element: StandardElement; variance: number } | undefined;
	for (const { element, values } of columns) {
		if (asked.has(element.id)) continue;
		const variance = residual(values, explained).reduce(
			(sum, value) => sum + value * value,
			0,
		);
		if (!best || variance > best.variance + 1e-12) best = { element, variance };
	}
	if (!best || best.variance < TELLS_NOTHING) return null;
	const { id, name, kind } = best.element;
	return { id, name, kind, ...extremes(best.element, candidates) };
}

/** Work values are asked on a page of their own, all six. */
export function isAskable({ kind }: { kind: string }): boolean {
	return kind !== "value";
}

type Candidate = { row: number; weight: number };

/** Weights add up to 1. Without anything said all occupations are candidates, each alike. */
function candidatesOf(
	catalogue: Catalogue,
	self: SelfView,
	weights: FitWeights,
): Candidate[] {
	const ranked = rankOccupations(catalogue, self, weights);
	const rows = ranked.ok
		? ranked.value.map(({ row }) => row)
		: catalogue.codes.map((_, row) => row);
	const rated = rows.filter((row) =>
		standardElements(catalogue).some(
			({ standard, kind }) =>
				kind !== "value" && !Number.isNaN(standard[row] as number),
		),
	);
	const taken = ranked.ok ? rated.slice(0, CANDIDATES) : rated;
	const raw = taken.map((row, place) => ({
		row,
		weight: ranked.ok ? 1 / (1 + place / (CANDIDATES / 3)) : 1,
	}));
	const total = raw.reduce((sum, { weight }) => sum + weight, 0);
	return raw.map(({ row, weight }) => ({ row, weight: weight / total }));
}

/** The element's column among the candidates, centred, and so weighed that its squares add up to its variance. */
function weigh(
	{ standard }: StandardElement,
	candidates: readonly Candidate[],
): Float64Array {
	const valueAt = (row: number) => {
		const value = standard[row] as number;
		return Number.isNaN(value) ? 0 : value;
	};
	const mean = candidates.reduce(
		(sum, { row, weight }) => sum + weight * valueAt(row),
		0,
	);
	return Float64Array.from(
		candidates,
		({ row, weight }) => Math.sqrt(weight) * (valueAt(row) - mean),
	);
}

function residual(
	values: Float64Array,
	basis: readonly Float64Array[],
): Float64Array {
	const rest = values.slice();
	for (const vector of basis) {
		let along = 0;
		for (let at = 0; at < rest.length; at++)
			along += (rest[at] as number) * (vector[at] as number);
		for (let at = 0; at < rest.length; at++)
			rest[at] = (rest[at] as number) - along * (vector[at] as number);
	}
	return rest;
}

/** Of the better half of the candidates, the one that asks for it most and the one that asks for it least. */
function extremes(
	{ standard }: StandardElement,
	candidates: readonly Candidate[],
): { high: number; low: number } {
	const known = candidates
		.slice(0, Math.max(2, Math.ceil(candidates.length / 2)))
		.map(({ row }) => row)
		.filter((row) => !Number.isNaN(standard[row] as number))
		.sort((a, b) => (standard[b] as number) - (standard[a] as number) || a - b);
	return { high: known.at(0) ?? 0, low: known.at(-1) ?? 0 };
}
