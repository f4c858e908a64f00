import { dateOf, dayNumber, type PlainDate } from "./instant.ts";

/** Days off where the contact works. They arrive as an argument; none is known here. A plain set of dates is one. */
export interface Holidays {
	/** Whether it is a public holiday. */
	has(date: PlainDate): boolean;
	/** Days of the week that are off, Sunday = 0; Saturday and Sunday where left out. */
	readonly weekend?: readonly number[];
}

/** Where somebody works: an ISO 3166-1 code, and a part of that country as its holidays are kept. */
export interface WorkPlace {
	country: string | null;
	region: string | null;
}

/** The days off of a country or a part of it, with what the screens say of them. */
export interface WorkCalendar extends Holidays {
	readonly weekend: readonly number[];
	/** Whether the country's public holidays are known at all. */
	readonly isKnown: boolean;
	/** What a public holiday is called, in English. */
	nameOf(date: PlainDate): string | null;
	/** The parts of the country that keep days of their own, by name. */
	regions(): { code: string; name: string }[];
}

/** Gives the days off of a place; without a country, Saturday and Sunday alone. */
export type WorkCalendars = (place: WorkPlace) => WorkCalendar;

const SATURDAY_AND_SUNDAY: readonly number[] = [6, 0];

/** Saturday and Sunday are off and nothing else: what is left where no country is known. */
export const weekendsOnly: WorkCalendar = {
	weekend: SATURDAY_AND_SUNDAY,
	isKnown: false,
	has: () => false,
	nameOf: () => null,
	regions: () => [],
};

/** Neither a weekend nor a public holiday there. */
export function isBusinessDay(date: PlainDate, holidays: Holidays): boolean {
	return isWorkday(dayNumber(date), holidays) && !holidays.has(date);
}

// Day 0 was a Thursday.
function isWorkday(day: number, { weekend }: Holidays): boolean {
	const ofWeek = (((day + 4) % 7) + 7) % 7;
	return !(weekend ?? SATURDAY_AND_SUNDAY).includes(ofWeek);
}

/**
 * Business days after `from`, up to and with `to`: the day of sending is 0,
 * also when it is a Sunday (METHOD §4). 0 when `to` is not after `from`.
 */
export function businessDaysBetween(
	from: PlainDate,
	to: PlainDate,
	holidays: Holidays,
): number {
	const last = dayNumber(to);
	let count = 0;
	for (let day = dayNumber(from) + 1; day <= last; day++)
		if (isWorkday(day, holidays) && !holidays.has(dateOf(day))) count++;
	return count;
}

/** The date that is `n` business days after `date` (n ≥ 0; 0 gives the date itself). */
export function addBusinessDays(
	date: PlainDate,
	n: number,
	holidays: Holidays,
): PlainDate {
	let day = dayNumber(date);
	for (let left = n; left > 0; ) {
		day++;
		if (isWorkday(day, holidays) && !holidays.has(dateOf(day))) left--;
	}
	return dateOf(day);
}

/** Public holidays on days that would count, after `from` and up to and with `to`: those that move a date. */
export function holidaysBetween(
	from: PlainDate,
	to: PlainDate,
	calendar: WorkCalendar,
): { date: PlainDate; name: string | null }[] {
	const found: { date: PlainDate; name: string | null }[] = [];
	for (let day = dayNumber(from) + 1; day <= dayNumber(to); day++) {
		const date = dateOf(day);
		if (isWorkday(day, calendar) && calendar.has(date))
			found.push({ date, name: calendar.nameOf(date) });
	}
	return found;
}
