import { isPlainDate, type PlainDate } from "#core/instant.ts";

/** Months by the first letters of their names, without accents, in the languages that LinkedIn exports in. */
const MONTHS: readonly RegExp[] = [
	/^(jan|ene|gen|sty|led)/,
	/^(feb|fev|lut)/,
	/^(mar|mrt|maa|brez)/,
	/^(apr|avr|abr|kwi)/,
	/^(may|mai|mag|mei|maj|kvet)/,
	/^(jun|juin|giu|cze)/,
	/^(jul|juil|lug|lip)/,
	/^(aug|aou|ago|sie|srp)/,
	/^(sep|set|wrz|zari)/,
	/^(oct|okt|out|ott|paz|rij)/,
	/^(nov|lis)/,
	/^(dec|dez|dic|des|gru|pros)/,
];

/**
 * The calendar date of LinkedIn's `Connected On`: `05 Mar 2024`, `3 juil. 2021`, `3/5/24,
 * 10:14 AM` (month first, unless that is no month) of exports until about 2018, and what
 * spreadsheets make of them (`05-Mar-24`, `2024-03-05`). Null when it is none.
 */
export function parseConnectedOn(text: string): PlainDate | null {
	const folded = text
		.slice(0, 60)
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.trim()
		.toLowerCase();
	const yearFirst = /^(\d{4})[-/.年] ?(\d{1,2})[-/.月] ?(\d{1,2})(?!\d)/.exec(
		folded,
	);
	if (yearFirst) {
		const [, year, month, day] = yearFirst;
		return plainDate(Number(year), Number(month), Number(day));
	}
	const named =
		/^(\d{1,2})(?:st|nd|rd|th|er|\.)?[ -](?:de |of )?(\p{L}{3,})\.?,?[ -](?:de )?(\d{4}|\d{2})(?!\d)/u.exec(
			folded,
		);
	if (named) return namedDate(named[3], named[2], named[1]);
	const monthFirst =
		/^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u.exec(folded);
	if (monthFirst) return namedDate(monthFirst[3], monthFirst[1], monthFirst[2]);
	const parted = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(folded);
	if (!parted) return null;
	const [, first, mark, second, year] = parted;
	const dayFirst = mark !== "/" || Number(first) > 12;
	const [day, month] = dayFirst ? [first, second] : [second, first];
	return plainDate(fullYear(year), Number(month), Number(day));
}

function namedDate(
	year: string | undefined,
	name: string | undefined,
	day: string | undefined,
): PlainDate | null {
	const month = MONTHS.findIndex((one) => one.test(name ?? "")) + 1;
	return plainDate(fullYear(year), month, Number(day));
}

/** There were no connections before 2003. */
function fullYear(year = ""): number {
	return year.length === 2 ? 2000 + Number(year) : Number(year);
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
