/** Marks that the publishers use where there is no figure: O*NET, OEWS (`#` is "at or above the top code"), projections. */
const noFigure = new Set([
	"",
	"n/a",
	"N/A",
	"*",
	"**",
	"#",
	"~",
	"—",
	"–",
	"-",
]);

/** Text without the indentation by level and the footnote marks (`[1]`) of BLS tables. */
export function cleanText(cell: unknown): string {
	return String(cell ?? "")
		.replace(/(\s*\[\d+\])+\s*$/, "")
		.replace(/\s+/g, " ")
		.trim();
}

/** Text, or null where the publisher says that there is none. */
export function textOrNull(cell: unknown): string | null {
	const text = cleanText(cell);
	return noFigure.has(text) ? null : text;
}

/**
 * A figure, or null where it is missing, or only bounded (`>=$239,200` is a bound, not a figure).
 * Undefined is neither: the cell is broken.
 */
export function figureOrNull(cell: unknown): number | null | undefined {
	if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
	const text = cleanText(cell);
	if (noFigure.has(text) || /^[<>]=?/.test(text)) return null;
	if (!/^-?\$?\d[\d,]*(\.\d+)?%?$/.test(text)) return undefined;
	return Number(text.replace(/[$,%]/g, ""));
}

/** Excel keeps 32.66 as 32.659999999999997: back to what was published. */
export function toCents(dollars: number): number {
	return Math.round(dollars * 100);
}

export function roundTo(value: number, decimals: number): number {
	const factor = 10 ** decimals;
	return Math.round(value * factor) / factor;
}
