import {
	addDays,
	addMinutes,
	compareInstants,
	dateIn,
	type Instant,
	type PlainDate,
	type Zone,
} from "#core/instant.ts";
import { localToInstant } from "#core/local-time.ts";

/** Before the day begins for most. */
export const USUAL_HOUR = 7;

/** A program that starts later than this after the hour is not in the morning any more. */
const LATE_MINUTES = 4 * 60;

/** When a morning's mail is due; an hour that the clocks skip is the one after it, one that happens twice the first. */
function morningOn(date: PlainDate, hour: number, zone: Zone): Instant | null {
	const time = `${String(hour).padStart(2, "0")}:00`;
	const found = localToInstant(date, time, zone, "earlier");
	if (found.ok) return found.value;
	const { later } = found.refusal.facts;
	return typeof later === "string" ? later : null;
}

/**
 * The morning whose mail is to go between `now` and so many minutes on: its day, and the moment from which on. Null when
 * there is none, as when its time is over.
 */
export function morningWithin(
	{ hour, zone }: { hour: number; zone: Zone },
	now: Instant,
	minutes: number,
): { date: PlainDate; at: Instant } | null {
	const today = dateIn(now, zone);
	for (const date of [today, addDays(today, 1)]) {
		const at = morningOn(date, hour, zone);
		if (!at) continue;
		const isOver = compareInstants(addMinutes(at, LATE_MINUTES), now) < 0;
		if (!isOver && compareInstants(at, addMinutes(now, minutes)) <= 0)
			return { date, at };
	}
	return null;
}

/** The id of a morning's message: the same day is the same mail, so that none goes twice. */
export function morningId(date: PlainDate): string {
	return `00000000-0000-8000-8000-0000${date.replaceAll("-", "")}`;
}
