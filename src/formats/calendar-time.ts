import { Temporal } from "temporal-polyfill";
import {
	type Instant,
	instantFromMillis,
	type PlainDate,
	type Zone,
} from "#core/instant.ts";
import { parameterOf } from "./calendar-parts.ts";
import { likelyZone, offsetIn, zoneOf } from "./calendar-zone.ts";
import type { VCardLine } from "./vcard-lines.ts";
import {
	offsetAt,
	wallTimeOf,
	type ZoneDefinition,
} from "./zone-definition.ts";

/** A time as a calendar says it. `at` is null for a floating time, which is no instant: `local` is all that is known. */
export type CalendarMoment =
	| { allDay: true; date: PlainDate }
	| {
			allDay: false;
			local: Temporal.PlainDateTime;
			at: Instant | null;
			/** The IANA zone that the file names; null where it names none, also where its own definition gave the instant. */
			zone: Zone | null;
	  };

/** The definitions of a file by their TZID, as it is written. */
export type ZoneDefinitions = ReadonlyMap<string, ZoneDefinition>;

/** The time of a DTSTART, DTEND or the like; null for what is none. */
export function momentOf(
	line: VCardLine | undefined,
	definitions: ZoneDefinitions,
): CalendarMoment | null {
	if (!line) return null;
	const { tzid, value } = partsOf(line);
	const local = wallTimeOf(value);
	if (!local || local.year < 1600) return null;
	const isDate = /^date$/i.test(line.params.get("value") ?? "");
	if (isDate || /^\d{4}-?\d\d-?\d\d$/.test(value))
		return { allDay: true, date: local.toPlainDate().toString() };
	const fixed = /(Z|[+-]\d\d:?\d\d)$/i.exec(value)?.[1];
	if (fixed) {
		// A zone beside a time in UTC is not allowed, and still says where it is shown.
		const shownIn = zoneOf(tzid) ?? (/z/i.test(fixed) ? "UTC" : null);
		return zoned(local, (offsetIn(fixed) ?? 0) * 60, shownIn);
	}
	return inZoneOf(local, tzid, definitions);
}

/** Some programs leave out the quotes that a TZID with a colon in it needs: the time is behind the last one. */
function partsOf(line: VCardLine): { tzid: string; value: string } {
	const tzid = parameterOf(line, "tzid");
	const value = line.value.trim();
	const odd = tzid ? /^(.{1,200}):(\d{8}(?:T\d{4,6}Z?)?)$/i.exec(value) : null;
	if (!odd) return { tzid, value };
	return { tzid: `${tzid}:${odd[1]}`, value: odd[2] ?? "" };
}

/** Moves a time by a DURATION (`PT1H`, `P1D`, `P1W`): days by the calendar, the rest by the clock. Null for what is none. */
export function later(
	from: CalendarMoment,
	duration: string,
	definitions: ZoneDefinitions,
	tzid: string,
): CalendarMoment | null {
	const found =
		/^\s*\+?P(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?\s*$/i.exec(
			duration,
		);
	if (!found) return null;
	const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
		.slice(1)
		.map((digits) => Number(digits ?? 0));
	const whole = { days: weeks * 7 + days };
	const clock = { hours, minutes, seconds };
	if (from.allDay) {
		const date = Temporal.PlainDate.from(from.date).add(whole);
		return { allDay: true, date: date.toString() };
	}
	const moved = from.local.add(whole);
	const base =
		from.at === null || from.zone === "UTC"
			? { ...from, local: moved, at: from.at && utc(moved) }
			: inZoneOf(moved, tzid, definitions);
	if (base.allDay) return base;
	const at = base.at
		? instantFromMillis(
				Date.parse(base.at) + ((hours * 60 + minutes) * 60 + seconds) * 1000,
			)
		: null;
	return { ...base, local: base.local.add(clock), at };
}

/** How a moment is told: a date, an instant in UTC, or, floating, the clock's time without a zone. */
export function written(moment: CalendarMoment): string {
	if (moment.allDay) return moment.date;
	return moment.at ?? moment.local.toString({ smallestUnit: "second" });
}

/** A clock's time in the zone that a TZID names, else as the file defines it, else floating. */
function inZoneOf(
	local: Temporal.PlainDateTime,
	tzid: string,
	definitions: ZoneDefinitions,
): CalendarMoment {
	const definition = definitions.get(tzid);
	const zone = zoneOf(tzid) ?? definition?.place ?? null;
	if (zone) {
		const at = local.toZonedDateTime(zone, { disambiguation: "compatible" });
		return {
			...{ allDay: false, local, zone },
			at: instantFromMillis(at.epochMilliseconds),
		};
	}
	if (definition) {
		const moment = zoned(local, offsetAt(definition, local), null);
		return { ...moment, zone: agreeing(moment, tzid) } as CalendarMoment;
	}
	const offset = offsetIn(tzid);
	if (offset !== null) return zoned(local, offset * 60, null);
	return { allDay: false, local, at: null, zone: null };
}

/** The zone that a short name makes likely, where it gives the same instant. */
function agreeing(moment: CalendarMoment, tzid: string): Zone | null {
	const zone = likelyZone(tzid);
	if (!zone || moment.allDay) return null;
	const at = moment.local.toZonedDateTime(zone).epochMilliseconds;
	return moment.at === instantFromMillis(at) ? zone : null;
}

function zoned(
	local: Temporal.PlainDateTime,
	seconds: number,
	zone: Zone | null,
): CalendarMoment {
	const at = Date.parse(utc(local)) - seconds * 1000;
	return { allDay: false, local, at: instantFromMillis(at), zone };
}

function utc(local: Temporal.PlainDateTime): Instant {
	return `${local.toString({ smallestUnit: "second" })}Z`;
}
