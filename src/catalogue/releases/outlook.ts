import { ok, refuse } from "#core/result.ts";
import { cleanText, figureOrNull, roundTo, textOrNull } from "./cells.ts";
import type { ReleaseResult } from "./refusal.ts";

export type Outlook = {
	/** Persons, in the first year of the period. */
	employment: number | null;
	/** Persons, in the last year of the period. */
	employmentLater: number | null;
	growthPercent: number | null;
	/** Persons a year. */
	openings: number | null;
	education: string | null;
};

export type Outlooks = { period: string; byCode: Map<string, Outlook> };

/** Headings carry years, footnote marks and an en dash that may become a hyphen: matched by pattern. */
const headings = {
	code: /matrix code$/i,
	kind: /^occupation type$/i,
	growth: /^employment change, percent, (\d{4})\s*[–—-]\s*(\d{2,4})$/i,
	openings: /^occupational openings, .*annual average$/i,
	education: /^typical education needed for entry$/i,
} as const;

/**
 * Reads table 1.2 of the BLS employment projections (a title row, the header, line items among summaries, footnotes).
 * Thousands become persons. Line items only, so summaries never stand for an occupation.
 */
export function readOutlooks(
	file: string,
	sheet: readonly (readonly unknown[])[],
): ReleaseResult<Outlooks> {
	const top = sheet.findIndex((row) =>
		row.some((cell) => headings.kind.test(cleanText(cell))),
	);
	const header = (sheet[top] ?? []).map(cleanText);
	const at = Object.fromEntries(
		Object.entries(headings).map(([key, pattern]) => [
			key,
			header.findIndex((name) => pattern.test(name)),
		]),
	) as Record<keyof typeof headings, number>;
	const missing = Object.entries(at).find(([, index]) => index < 0);
	if (missing) return refuse("column-missing", { file, column: missing[0] });
	const years = headings.growth.exec(header[at.growth] as string);
	const [, from = "", to = ""] = years ?? [];
	const employmentAt = header.indexOf(`Employment, ${from}`);
	if (employmentAt < 0)
		return refuse("column-missing", { file, column: `Employment, ${from}` });

	const lastYear = to.length === 2 ? `${from.slice(0, 2)}${to}` : to;
	const laterAt = header.indexOf(`Employment, ${lastYear}`);
	if (laterAt < 0)
		return refuse("column-missing", {
			file,
			column: `Employment, ${lastYear}`,
		});

	const byCode = new Map<string, Outlook>();
	for (let row = top + 1; row < sheet.length; row++) {
		const cells = sheet[row] ?? [];
		if (cleanText(cells[at.kind]) !== "Line item") continue;
		const code = cleanText(cells[at.code]);
		if (!/^\d\d-\d{4}$/.test(code))
			return broken(file, row, "code", code, "a SOC code");
		if (byCode.has(code))
			return refuse("code-twice", { file, row: row + 1, value: code });
		const employment = figureOrNull(cells[employmentAt]);
		const later = figureOrNull(cells[laterAt]);
		const growth = figureOrNull(cells[at.growth]);
		const openings = figureOrNull(cells[at.openings]);
		if (employment === undefined)
			return broken(file, row, "employment", cells[employmentAt], "a figure");
		if (later === undefined)
			return broken(file, row, "employment", cells[laterAt], "a figure");
		if (growth === undefined)
			return broken(file, row, "growth", cells[at.growth], "a figure");
		if (openings === undefined)
			return broken(file, row, "openings", cells[at.openings], "a figure");
		byCode.set(code, {
			employment: thousandsToPersons(employment),
			employmentLater: thousandsToPersons(later),
			growthPercent: growth === null ? null : roundTo(growth, 1),
			openings: thousandsToPersons(openings),
			education: textOrNull(cells[at.education]),
		});
	}
	if (byCode.size === 0) return refuse("table-empty", { file });
	return ok({ period: `${from}-${to.slice(-2)}`, byCode });
}

function thousandsToPersons(thousands: number | null): number | null {
	return thousands === null ? null : Math.round(thousands * 1000);
}

function broken(
	file: string,
	row: number,
	column: string,
	value: unknown,
	detail: string,
) {
	return refuse("value-broken", { file, row: row + 1, column, value, detail });
}
