import { isPlainDate, type PlainDate } from "#core/instant.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * The calendar date of LinkedIn's `Connected On`: `05 Mar 2024`, `3 Jul 2021`, and
 * `3/5/24, 10:14 AM` (month first) of exports until about 2018. Null when it is none.
 */
export function parseConnectedOn(text: string): PlainDate | null {
	const named = /^(\d{1,2}) ([a-z]{3})[a-z]*\.? (\d{4})\b/i.exec(text.trim());
	if (named) {
		const [, day, month, year] = named;
		const index = MONTHS.indexOf((month ?? "").toLowerCase());
		return plainDate(Number(year), index + 1, Number(day));
	}
	const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})\b/.exec(text.trim());
	if (slashed) {
		const [, month, day, year = ""] = slashed;
		const full = year.length === 2 ? 2000 + Number(year) : Number(year);
		return plainDate(full, Number(month), Number(day));
	}
	const iso = /^(\d{4})-(\d{2})-(\d{2})\b/.exec(text.trim());
	if (!iso) return null;
	return plainDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
}

/**
 * A vCard's birthday as `1980-03-22`, or `--02-03` where the year is not said:
 * basic and extended forms, with or without a time. Null when it is none.
 */
export function parseBirthday(text: string): string | null {
	const full = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text.trim());
	if (full) {
		return plainDate(Number(full[1]), Number(full[2]), Number(full[3]));
	}
	const yearless = /^--(\d{2})-?(\d{2})(?!\d)/.exec(text.trim());
	if (!yearless) return null;
	// 2000 is a leap year: 29 February is a birthday too.
	const date = plainDate(2000, Number(yearless[1]), Number(yearless[2]));
	return date?.replace("2000", "-") ?? null;
}

/**
 * A birthday as tables write it: as vCards do, `7/4/1979` (month first unless that
 * is no month) or `04.07.1979` (day first). Null when it is none.
 */
export function parseDateCell(text: string): string | null {
	const found = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text.trim());
	if (!found) return parseBirthday(text);
	const [, first, mark, second, year] = found;
	const dayFirst = mark === "." || Number(first) > 12;
	const [day, month] = dayFirst ? [first, second] : [second, first];
	return plainDate(Number(year), Number(month), Number(day));
}

/** The date, or null when there is no such day. */
function plainDate(year: number, month: number, day: number): PlainDate | null {
	const two = (number: number) => String(number).padStart(2, "0");
	const text = `${year}-${two(month)}-${two(day)}`;
	return isPlainDate(text) ? text : null;
}
