import { ok, refuse } from "#core/result.ts";
import { figureOrNull } from "./cells.ts";
import type { ReleaseResult } from "./refusal.ts";
import type { TextRow } from "./tab-text.ts";

/** One value of a rating table; null where O*NET says that it is not to be shown, or that there is none. */
export type Rating = {
	code: string;
	elementId: string;
	value: number | null;
	date: string;
	domainSource: string;
};

/**
 * The rows of one scale (a table mixes several, so the scale always comes first). A value marked
 * `Recommend Suppress` or `Not Relevant` is dropped; `n/a` in those columns is not N, but neither is it Y.
 */
export function readRatings(
	file: string,
	rows: readonly TextRow[],
	scale: { id: string; minimum: number; maximum: number },
): ReleaseResult<Rating[]> {
	const ratings: Rating[] = [];
	for (const { number, cell } of rows) {
		if (cell("Scale ID") !== scale.id) continue;
		const value = figureOrNull(cell("Data Value"));
		const inRange =
			value === null || (value !== undefined && isWithin(value, scale));
		if (!inRange || value === undefined)
			return refuse("value-broken", {
				file,
				row: number,
				column: "Data Value",
				value: cell("Data Value"),
				detail: `a number from ${scale.minimum} to ${scale.maximum}`,
			});
		const hidden =
			cell("Recommend Suppress") === "Y" || cell("Not Relevant") === "Y";
		ratings.push({
			code: cell("O*NET-SOC Code"),
			elementId: cell("Element ID"),
			value: hidden ? null : value,
			date: cell("Date"),
			domainSource: cell("Domain Source"),
		});
	}
	return ratings.length > 0 ? ok(ratings) : refuse("table-empty", { file });
}

function isWithin(value: number, scale: { minimum: number; maximum: number }) {
	return value >= scale.minimum && value <= scale.maximum;
}
