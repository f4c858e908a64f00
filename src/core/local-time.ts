import { Temporal } from "temporal-polyfill";
import {
	type Instant,
	instantFromMillis,
	isPlainDate,
	isZone,
	type PlainDate,
	type Zone,
} from "./instant.ts";
import { ok, type Result, refuse } from "./result.ts";

export type LocalTimeRefusal =
	| "not-a-date"
	| "not-a-time"
	| "not-a-zone"
	| "ambiguous-time"
	| "no-such-time";

const TIME = /^([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

/**
 * The moment when the clocks of a zone show a date and a time (`09:30`).
 *
 * An hour that happens twice is `ambiguous-time` until `which` says which; one
 * that the clocks skip is `no-such-time` whatever `which` says. Both carry
 * `earlier` and `later`, the two moments that could be meant, so that a screen
 * can ask instead of guess (METHOD §3).
 */
export function localToInstant(
	date: PlainDate,
	time: string,
	zone: Zone,
	which?: "earlier" | "later",
): Result<Instant, LocalTimeRefusal> {
	if (!isPlainDate(date)) return refuse("not-a-date", { date });
	if (!TIME.test(time)) return refuse("not-a-time", { time });
	if (!isZone(zone)) return refuse("not-a-zone", { zone });
	const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
	const [earlier, later] = (["earlier", "later"] as const).map((one) =>
		wall.toZonedDateTime(zone, { disambiguation: one }),
	) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
	const both = { earlier: instantOf(earlier), later: instantOf(later) };
	if (both.earlier === both.later) return ok(both.earlier);
	if (!earlier.toPlainDateTime().equals(wall))
		return refuse("no-such-time", { date, time, zone, ...both });
	if (which) return ok(both[which]);
	return refuse("ambiguous-time", { date, time, zone, ...both });
}

function instantOf(zoned: Temporal.ZonedDateTime): Instant {
	return instantFromMillis(zoned.epochMilliseconds);
}

/** What the clocks of a zone show at an instant: `{ date: "2026-11-24", time: "10:00" }`, as form fields want it. */
export function wallTime(
	instant: Instant,
	zone: Zone,
): { date: PlainDate; time: string } {
	const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
	return {
		date: zoned.toPlainDate().toString(),
		time: zoned.toPlainTime().toString({ smallestUnit: "minute" }),
	};
}
