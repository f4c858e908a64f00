import { dateOf, dayNumber, type PlainDate } from "./instant.ts";

/** Public holidays where the contact works. They arrive as an argument; no holiday is known here. */
export type Holidays = ReadonlySet<PlainDate>;

/** Monday to Friday and no holiday. Other weekends (Friday and Saturday) come with a locale pack. */
export function isBusinessDay(date: PlainDate, holidays: Holidays): boolean {
	return isWeekday(dayNumber(date)) && !holidays.has(date);
}

// Day 0 was a Thursday.
function isWeekday(day: number): boolean {
	const ofWeek = (((day + 4) % 7) + 7) % 7;
	return ofWeek !== 0 && ofWeek !== 6;
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
		if (isWeekday(day) && !holidays.has(dateOf(day))) count++;
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
		if (isWeekday(day) && !holidays.has(dateOf(day))) left--;
	}
	return dateOf(day);
}
