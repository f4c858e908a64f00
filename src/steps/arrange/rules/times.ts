import { type Instant, isZone, type Zone } from "#core/instant.ts";
import { localToInstant } from "#core/local-time.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { ArrangeMeetingRefusal } from "../schema/meeting.ts";

export type LocalReading = {
	date: string;
	time: string;
	which?: "earlier" | "later";
};

export type TimeRefusal = Extract<
	ArrangeMeetingRefusal,
	`meeting-time-${string}` | "meeting-zone-unknown" | "meeting-date-unknown"
>;

/**
 * The moments that clock readings in a zone mean. An hour that happens twice is
 * refused until the person says which, one that never happens always; both
 * refusals carry what could be meant, in words (METHOD §3, "Time zones").
 */
export function readTimes(
	readings: readonly LocalReading[],
	zone: Zone,
): Result<Instant[], TimeRefusal> {
	if (!isZone(zone)) return refuse("meeting-zone-unknown", { zone });
	const instants: Instant[] = [];
	for (const { date, time, which } of readings) {
		const read = localToInstant(date, time, zone, which);
		if (read.ok) {
			instants.push(read.value);
			continue;
		}
		const facts = { ...read.refusal.facts, date, time, place: cityOf(zone) };
		switch (read.refusal.code) {
			case "ambiguous-time":
				return refuse("meeting-time-twice", facts);
			case "no-such-time":
				return refuse("meeting-time-skipped", facts);
			case "not-a-zone":
				return refuse("meeting-zone-unknown", { zone });
			case "not-a-date":
			case "not-a-time":
				return refuse("meeting-date-unknown", facts);
		}
	}
	return ok(instants);
}

/** Times that are still to come, as only those can be offered or agreed. "Now works" is allowed a few minutes. */
export function readFutureTimes(
	readings: readonly LocalReading[],
	zone: Zone,
	now: Instant,
): Result<Instant[], TimeRefusal> {
	const read = readTimes(readings, zone);
	if (!read.ok) return read;
	const late = read.value.findIndex(
		(at) => Date.parse(now) - Date.parse(at) > NOW_WORKS_MINUTES * 60_000,
	);
	const reading = readings[late];
	return reading
		? refuse("meeting-time-past", { date: reading.date, time: reading.time })
		: ok(read.value);
}

/** "Can you talk now?" is agreed while the minute is already running (METHOD step 4). */
const NOW_WORKS_MINUTES = 15;

/** `Toronto` for `America/Toronto`; the zone's own name where it names no place. */
export function cityOf(zone: Zone): string {
	return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

const LOCALE = "en-GB";
const formats = new Map<Zone, Intl.DateTimeFormat[]>();

function reading(at: Instant, zone: Zone): { day: string; time: string } {
	let found = formats.get(zone);
	if (!found) {
		const day = { weekday: "short", day: "numeric", month: "long" } as const;
		const time = { hour: "2-digit", minute: "2-digit" } as const;
		found = [day, time].map(
			(part) => new Intl.DateTimeFormat(LOCALE, { timeZone: zone, ...part }),
		);
		formats.set(zone, found);
	}
	const [day = "", time = ""] = found.map((f) => f.format(Date.parse(at)));
	return { day: day.replace(",", ""), time };
}

/**
 * One moment for two people: `Thu 3 December, 17:00 Toronto · 23:00 Berlin`.
 * Both zones are named, the day is said twice where it is another one (METHOD §3).
 */
export function timesLine(at: Instant, first: Zone, second: Zone): string {
	const a = reading(at, first);
	const own = `${a.day}, ${a.time} ${cityOf(first)}`;
	if (first === second) return own;
	const b = reading(at, second);
	if (a.day === b.day && a.time === b.time) return `${own} / ${cityOf(second)}`;
	const other = `${b.time} ${cityOf(second)}`;
	return a.day === b.day ? `${own} · ${other}` : `${own} · ${b.day}, ${other}`;
}
