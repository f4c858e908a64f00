import { ok, refuse } from "#core/result.ts";
import { cleanText, figureOrNull, toCents } from "./cells.ts";
import type { ReleaseResult } from "./refusal.ts";

export type Wage = {
	annualMedian: number | null;
	annual10: number | null;
	annual90: number | null;
	hourlyMedianCents: number | null;
};

const columns = {
	annualMedian: "A_MEDIAN",
	annual10: "A_PCT10",
	annual90: "A_PCT90",
	hourlyMedianCents: "H_MEDIAN",
} as const;

/**
 * Reads the first sheet of an OEWS national workbook (header row first): wages by SOC code, US dollars.
 * Only `detailed` rows count, so of the codes that occur twice (broad and detailed) the detailed one is taken.
 * Annual-only and hourly-only occupations keep null for the other.
 */
export function readWages(
	file: string,
	sheet: readonly (readonly unknown[])[],
): ReleaseResult<Map<string, Wage>> {
	const header = (sheet[0] ?? []).map(cleanText);
	const needed = ["OCC_CODE", "O_GROUP", ...Object.values(columns)];
	const missing = needed.find((name) => !header.includes(name));
	if (missing) return refuse("column-missing", { file, column: missing });
	const at = (name: string) => header.indexOf(name);

	const wages = new Map<string, Wage>();
	for (let row = 1; row < sheet.length; row++) {
		const cells = sheet[row] ?? [];
		if (cleanText(cells[at("O_GROUP")]) !== "detailed") continue;
		const code = cleanText(cells[at("OCC_CODE")]);
		if (!/^\d\d-\d{4}$/.test(code))
			return broken(file, row, "OCC_CODE", code, "a SOC code");
		if (wages.has(code))
			return refuse("code-twice", { file, row: row + 1, value: code });
		const wage: Wage = {
			annualMedian: null,
			annual10: null,
			annual90: null,
			hourlyMedianCents: null,
		};
		for (const key of Object.keys(columns) as (keyof Wage)[]) {
			const cell = cells[at(columns[key])];
			const dollars = figureOrNull(cell);
			if (dollars === undefined)
				return broken(file, row, columns[key], cell, "an amount");
			if (dollars === null) continue;
			const cents = toCents(dollars);
			wage[key] = key === "hourlyMedianCents" ? cents : cents / 100;
		}
		wages.set(code, wage);
	}
	return wages.size > 0 ? ok(wages) : refuse("table-empty", { file });
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
