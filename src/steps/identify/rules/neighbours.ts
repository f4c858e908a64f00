import type { Catalogue } from "#catalogue/occupations.ts";
import {
	type SelfView,
	type StandardElement,
	standardElements,
} from "./fit.ts";

export interface Transition {
	row: number;
	/** 0 to 1: how much of what one is good at the occupation uses. */
	kept: number;
	/** What it asks for that one lacks, biggest gap first. */
	missing: MissingElement[];
}

export interface MissingElement {
	id: string;
	name: string;
	/** Ratings 0 to 4: what it asks for, and what one has; null where one did not say. */
	need: number;
	have: number | null;
}

/** What one is good at: rated so or higher. */
const WELL = 3;
/** With fewer good ratings the share kept says little, and the target's own profile stands in. */
const FEWEST = 3;
/** O*NET importance, in hundredths: from here on the work needs it. */
const NEEDED = 300;
const MOST_MISSING = 4;
/** Somebody who did not say is taken to be in the middle. */
const UNSAID = 2;

/** Whose skills a transition starts from. */
export type StartsFrom = "ratings" | "target";

/**
 * Occupations that use most of what one is good at, best first, ties in the order of codes. Kept share: the average,
 * weighed by one's ratings, of how far each element stands out in the occupation (from one deviation under the average
 * of all occupations, 0, to two above it, 1). Where too little was rated, the skills of somebody in the target itself
 * are taken instead.
 */
export function findTransitions(
	catalogue: Catalogue,
	self: SelfView,
	from: number,
	most = 12,
): { startsFrom: StartsFrom; transitions: Transition[] } {
	const elements = standardElements(catalogue).filter(
		({ kind }) => kind === "skill" || kind === "knowledge",
	);
	const rated = elements.flatMap((element) => {
		const value = self.ratings[element.id];
		return value !== undefined && value >= WELL ? [{ element, value }] : [];
	});
	const startsFrom = rated.length >= FEWEST ? "ratings" : "target";
	const good = startsFrom === "ratings" ? rated : strongIn(elements, from);
	const have = (element: StandardElement): number | null =>
		startsFrom === "ratings"
			? (self.ratings[element.id] ?? null)
			: needOf(catalogue, element.id, from);
	const total = good.reduce((sum, { value }) => sum + value, 0);
	const transitions = catalogue.codes
		.map((_, row) => row)
		.filter((row) => row !== from && isRated(elements, row))
		.map((row) => ({
			row,
			kept:
				good.reduce(
					(sum, { element, value }) => sum + value * usedIn(element, row),
					0,
				) / Math.max(1, total),
		}))
		.sort((a, b) => b.kept - a.kept)
		.slice(0, most)
		.map(({ row, kept }) => ({
			row,
			kept,
			missing: missingFor(catalogue, elements, have, row),
		}));
	return { startsFrom, transitions };
}

/** What an occupation asks for that one lacks: needed, and at least a step above what one has. */
export function missingFor(
	catalogue: Catalogue,
	elements: readonly StandardElement[],
	have: (element: StandardElement) => number | null,
	row: number,
): MissingElement[] {
	return elements
		.flatMap((element) => {
			const need = needOf(catalogue, element.id, row);
			if (need === null || need < (NEEDED - 100) / 100) return [];
			const own = have(element);
			const gap = need - (own ?? UNSAID);
			const isUnusual = (element.standard[row] as number) >= 1;
			return gap >= 1 && (own !== null || isUnusual)
				? [{ id: element.id, name: element.name, need, have: own, gap }]
				: [];
		})
		.sort((a, b) => b.gap - a.gap)
		.slice(0, MOST_MISSING)
		.map(({ gap: _, ...missing }) => missing);
}

function strongIn(elements: readonly StandardElement[], row: number) {
	return elements
		.filter(({ standard }) => (standard[row] as number) >= 0.75)
		.map((element) => ({ element, value: 4 }));
}

/** Importance moved to the scale of ratings, 0 to 4; null where nobody rated it. */
function needOf(catalogue: Catalogue, id: string, row: number): number | null {
	const importance = importanceOf(catalogue).get(id)?.[row] ?? null;
	return importance === null ? null : (importance - 100) / 100;
}

const importances = new WeakMap<Catalogue, Map<string, (number | null)[]>>();

function importanceOf(catalogue: Catalogue) {
	const known =
		importances.get(catalogue) ??
		new Map(
			catalogue.file.elements.map(({ id, importance }) => [id, importance]),
		);
	importances.set(catalogue, known);
	return known;
}

function usedIn({ standard }: StandardElement, row: number): number {
	const value = standard[row] as number;
	return Number.isNaN(value) ? 0 : Math.max(0, Math.min(1, (value + 1) / 3));
}

function isRated(elements: readonly StandardElement[], row: number): boolean {
	return elements.some(
		({ standard }) => !Number.isNaN(standard[row] as number),
	);
}
