import type { Catalogue } from "./occupations.ts";

/** From this on somebody "does something near it" (O*NET's ten primary relations, or another job of the same SOC code). */
export const nearFrom = 0.6;

/**
 * How near occupation `b` is to `a`, 0 to 1: 1 the same, 0.9 another occupation under the same SOC code, then by the
 * place of the one in the other's list of 20 related occupations, 0.85 down to 0.4 (the better of both directions);
 * 0 for all others and for codes that are not in the catalogue.
 */
export function relatedness(
	catalogue: Catalogue,
	a: string,
	b: string,
): number {
	const rowA = catalogue.rowOf(a);
	const rowB = catalogue.rowOf(b);
	if (rowA === undefined || rowB === undefined) return 0;
	if (rowA === rowB) return 1;
	const { code, related } = catalogue.file;
	if (code[rowA]?.slice(0, 7) === code[rowB]?.slice(0, 7)) return 0.9;
	const places = [related[rowA]?.indexOf(rowB), related[rowB]?.indexOf(rowA)]
		.filter((place) => place !== undefined)
		.filter((place) => place >= 0);
	if (places.length === 0) return 0;
	return roundToHundredth(0.85 - (0.45 * Math.min(...places)) / 19);
}

/** Whether who does `b` can speak of `a`: the same occupation, or one near it. */
export function isNearOccupation(
	catalogue: Catalogue,
	a: string,
	b: string,
): boolean {
	return relatedness(catalogue, a, b) >= nearFrom;
}

function roundToHundredth(value: number): number {
	return Math.round(value * 100) / 100;
}
