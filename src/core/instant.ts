import { kept } from "./kept.ts";
import { ok, type Result, refuse } from "./result.ts";

// Plain dates and instants need no time library: this file is on the way to
// the first screen. Reading a wall clock in a zone does: see local-time.ts.

/** A moment: ISO 8601 in UTC, `2026-11-24T09:00:00Z`; milliseconds only when not zero. */
export type Instant = string;

/** A calendar date with no zone: `2026-11-24`. */
export type PlainDate = string;

/** A time zone by its IANA name: `Europe/Berlin`, `UTC`. */
export type Zone = string;

const DAY = 86_400_000;
const INSTANT =
	/^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?([Zz]|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?$/;

/**
 * Reads an ISO 8601 text with `Z` or an offset and gives it in UTC.
 * A text without either is refused as `no-zone`: which moment it means is
 * not known, and must not be guessed (METHOD §3).
 */
export function toInstant(
	text: string,
): Result<Instant, "not-an-instant" | "no-zone"> {
	const found = INSTANT.exec(text.trim());
	if (!found || !isPlainDate(found[1] ?? ""))
		return refuse("not-an-instant", { text });
	if (!found[3]) return refuse("no-zone", { text });
	const iso = found[0].toUpperCase().replace(",", ".");
	const withColon = iso.replace(/([+-]\d{2})(\d{2})$/, "$1:$2");
	const ms = Date.parse(withColon);
	if (Number.isNaN(ms)) return refuse("not-an-instant", { text });
	return ok(instantFromMillis(ms));
}

/** Milliseconds since 1970 as an instant. Edges use it to hand "now" in: `instantFromMillis(Date.now())`. */
export function instantFromMillis(ms: number): Instant {
	return new Date(ms).toISOString().replace(".000Z", "Z");
}

/** Below 0 when `a` is earlier, 0 when the same, above 0 when later. Texts alone would misplace milliseconds. */
export function compareInstants(a: Instant, b: Instant): number {
	return Date.parse(a) - Date.parse(b);
}

export function addMinutes(instant: Instant, minutes: number): Instant {
	return instantFromMillis(Date.parse(instant) + minutes * 60_000);
}

/** Whether a text is an IANA zone that this machine knows. Offsets and bare abbreviations (`EST`) are not: they say nothing of summer time. */
export function isZone(text: string): boolean {
	if (!/^(?:UTC|[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)+)$/.test(text)) return false;
	try {
		dateFormat(text);
		return true;
	} catch {
		return false;
	}
}

// Making a formatter costs a hundred times as much as using it, and Today
// formats a thousand dates: keep one per zone. Zones are few.
const dateFormats = new Map<Zone, Intl.DateTimeFormat>();

function dateFormat(zone: Zone): Intl.DateTimeFormat {
	let format = dateFormats.get(zone);
	if (!format) {
		format = new Intl.DateTimeFormat("en-u-ca-iso8601-nu-latn", {
			timeZone: zone,
			year: "numeric",
			month: "2-digit",
			day: "2-digit",
		});
		dateFormats.set(zone, format);
	}
	return format;
}

// Today asks for the same few days and moments hundreds of times.
const datesIn = new Map<Zone, Map<Instant, PlainDate>>();

/** The calendar date that it is in a zone at an instant. The zone must be one (`isZone`). */
export function dateIn(instant: Instant, zone: Zone): PlainDate {
	if (zone === "UTC" && instant[10] === "T" && instant.endsWith("Z"))
		return instant.slice(0, 10);
	const dates = kept(datesIn, zone, () => new Map());
	return kept(dates, instant, () => readDate(instant, zone));
}

function readDate(instant: Instant, zone: Zone): PlainDate {
	const parts = { year: "", month: "", day: "" };
	for (const part of dateFormat(zone).formatToParts(Date.parse(instant)))
		if (part.type === "year" || part.type === "month" || part.type === "day")
			parts[part.type] = part.value;
	return `${parts.year.padStart(4, "0")}-${parts.month}-${parts.day}`;
}

/** Whether a text is a date that exists, `2026-02-30` does not. */
export function isPlainDate(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && dateOf(dayNumber(text)) === text;
}

/** Days since 1970-01-01; NaN for what is no date. */
export function dayNumber(date: PlainDate): number {
	return (
		Date.UTC(
			Number(date.slice(0, 4)),
			Number(date.slice(5, 7)) - 1,
			Number(date.slice(8, 10)),
		) / DAY
	);
}

const datesOf = new Map<number, PlainDate>();

/** The date of a day number; the empty text for NaN. */
export function dateOf(day: number): PlainDate {
	if (Number.isNaN(day)) return "";
	return kept(datesOf, day, () =>
		new Date(day * DAY).toISOString().slice(0, 10),
	);
}

export function addDays(date: PlainDate, days: number): PlainDate {
	return dateOf(dayNumber(date) + days);
}

/** So many months on; a day that the month does not have becomes its last. */
export function addMonths(date: PlainDate, months: number): PlainDate {
	const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
	const index = year * 12 + month - 1 + months;
	const first = (at: number) => {
		const [y, m] = [Math.floor(at / 12), (at % 12) + 1];
		return `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-01`;
	};
	const most = dayNumber(first(index + 1)) - dayNumber(first(index));
	return addDays(first(index), Math.min(day, most) - 1);
}

/** Days from the first date to the second, negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
	return dayNumber(to) - dayNumber(from);
}

/** The later of two dates. ISO dates sort as texts. */
export function laterDate(a: PlainDate, b: PlainDate): PlainDate {
	return a > b ? a : b;
}
