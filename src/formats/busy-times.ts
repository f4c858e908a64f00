import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import { type Instant, instantFromMillis, type Zone } from "#core/instant.ts";
import { type CalendarPart, calendarParts, lineOf } from "./calendar-parts.ts";
import {
	type CalendarMoment,
	momentOf,
	type ZoneDefinitions,
} from "./calendar-time.ts";
import { definitionsIn, endMoment } from "./read-ics.ts";
import type { VCardLine } from "./vcard-lines.ts";

/** When somebody is busy; nothing of why. `end` is exclusive. */
export type BusyTime = { start: Instant; end: Instant };

export type BusyOptions = {
	from: Instant;
	to: Instant;
	/** Where whole days and floating times are: the person's own zone. */
	zone: Zone;
	/** The person's own addresses, in small letters: what they said no to leaves them free. */
	own: ReadonlySet<string>;
	/** Events that are not counted, by UID. */
	isLeftOut?: (uid: string) => boolean;
};

/** A rule that repeats more often than this is read as far as it goes. */
const MOST_REPEATS = 20_000;
const MOST_BUSY = 5000;
const DAY = 86_400_000;

/**
 * When a calendar's events make somebody busy, from `from` to `to`: repeated ones at their own clock's time, without the
 * days taken out (EXDATE), with those that were moved or changed (RECURRENCE-ID). Free, called off and refused ones don't count.
 */
export function busyTimes(text: string, options: BusyOptions): BusyTime[] {
	const busy: BusyTime[] = [];
	for (const calendar of calendarParts(text)) {
		if (calendar.name !== "vcalendar") continue;
		const definitions = definitionsIn(calendar);
		const events = calendar.parts.filter(({ name }) => name === "vevent");
		const byUid = Map.groupBy(events, (one) => uidOf(one));
		for (const [uid, parts] of byUid) {
			if (options.isLeftOut?.(uid)) continue;
			for (const time of series(parts, definitions, options)) {
				if (busy.length >= MOST_BUSY) return busy;
				busy.push(time);
			}
		}
	}
	return busy;
}

/** Busy times in order, those that touch made one. */
export function joinBusy(times: readonly BusyTime[]): BusyTime[] {
	const joined: BusyTime[] = [];
	const ms = (at: Instant) => Date.parse(at);
	for (const time of times.toSorted((a, b) => ms(a.start) - ms(b.start))) {
		const last = joined.at(-1);
		if (last && ms(time.start) <= ms(last.end)) {
			if (ms(time.end) > ms(last.end))
				joined[joined.length - 1] = { ...last, end: time.end };
		} else joined.push(time);
	}
	return joined;
}

/** One event with its repetitions, and the single ones that were changed. */
function* series(
	parts: CalendarPart[],
	definitions: ZoneDefinitions,
	options: BusyOptions,
): Generator<BusyTime> {
	const changed = new Set<string>();
	for (const part of parts) {
		const line = lineOf(part, "recurrence-id");
		if (!line) continue;
		const of = momentOf(line, definitions);
		if (of) changed.add(keyOf(of, options.zone));
		yield* within(part, momentOf(lineOf(part, "dtstart"), definitions));
	}
	for (const part of parts) {
		if (lineOf(part, "recurrence-id")) continue;
		for (const start of startsOf(part, definitions, options)) {
			if (changed.has(keyOf(start, options.zone))) continue;
			yield* within(part, start);
		}
	}

	function* within(
		part: CalendarPart,
		start: CalendarMoment | null,
	): Generator<BusyTime> {
		if (!start || isFree(part, options.own)) return;
		const time = spanOf(part, start, definitions, options.zone);
		if (!time || time.end <= time.start) return;
		const isAfter = Date.parse(time.start) >= Date.parse(options.to);
		if (!isAfter && Date.parse(time.end) > Date.parse(options.from)) yield time;
	}
}

/** Every beginning up to the end of the time that is looked at. */
function* startsOf(
	part: CalendarPart,
	definitions: ZoneDefinitions,
	{ from, to, zone }: BusyOptions,
): Generator<CalendarMoment> {
	const line = lineOf(part, "dtstart");
	const first = momentOf(line, definitions);
	if (!line || !first) return;
	const out = new Set(
		momentsOf(part, "exdate", definitions).flatMap((moment) => [
			keyOf(moment, zone),
			...(moment.allDay ? [`day ${moment.date}`] : []),
		]),
	);
	const isOut = (moment: CalendarMoment) =>
		out.has(keyOf(moment, zone)) || out.has(`day ${dayOf(moment)}`);
	const seen = new Set<string>();
	const rule = lineOf(part, "rrule")?.value;
	const span = spanOf(part, first, definitions, zone);
	const early = Date.parse(from) - 3 * DAY - (span ? lengthOf(span) : 0);
	const all = rule
		? repeats(rule, line, first, definitions, early)
		: [first].values();
	for (const moment of all) {
		if (Date.parse(instantOf(moment, zone)) >= Date.parse(to)) break;
		seen.add(keyOf(moment, zone));
		if (!isOut(moment)) yield moment;
	}
	for (const moment of momentsOf(part, "rdate", definitions))
		if (!isOut(moment) && !seen.has(keyOf(moment, zone))) yield moment;
}

/**
 * The beginnings of a rule, on the event's own clock: an hour stays that hour when the clocks change. Rules that can't
 * be read give the first beginning alone.
 */
function* repeats(
	rule: string,
	line: VCardLine,
	first: CalendarMoment,
	definitions: ZoneDefinitions,
	/** Milliseconds: what begins earlier is passed over without a look, as looking takes time. */
	early: number,
): Generator<CalendarMoment> {
	// Nobody meets every minute: such a rule is a fault, and would take for ever.
	if (/FREQ=(SECOND|MINUTE)LY/i.test(rule)) {
		yield first;
		return;
	}
	let iterator: { next(): ICAL.Time | null };
	try {
		const recur = ICAL.Recur.fromString(plainRule(rule, line, first));
		iterator = recur.iterator(timeOf(first));
	} catch {
		yield first;
		return;
	}
	for (let count = 0; count < MOST_REPEATS; count++) {
		let next: ICAL.Time | null;
		try {
			next = iterator.next();
		} catch {
			return;
		}
		if (!next) return;
		if (Date.UTC(next.year, next.month - 1, next.day) < early) continue;
		const moment = momentOf(
			{ ...line, value: written(next, line, first) },
			definitions,
		);
		if (moment) yield moment;
	}
}

/** UNTIL is said in UTC, and what repeats is a clock's time: told on that clock. */
function plainRule(
	rule: string,
	line: VCardLine,
	first: CalendarMoment,
): string {
	const tidy = rule.replace(/\s+/g, "").toUpperCase();
	const until = /UNTIL=([^;]+)/.exec(tidy)?.[1];
	if (!until) return tidy;
	const moment = momentOf(
		{ ...line, params: new Map(), value: until },
		new Map(),
	);
	if (!moment) return tidy.replace(/;?UNTIL=[^;]+/, "");
	if (first.allDay) return tidy.replace(until, dayOf(moment).replace(/-/g, ""));
	if (moment.allDay || moment.at === null || first.at === null)
		return tidy.replace(until, `${dayOf(moment).replace(/-/g, "")}T235959`);
	const local = first.zone
		? Temporal.Instant.from(moment.at)
				.toZonedDateTimeISO(first.zone)
				.toPlainDateTime()
		: moment.local.add({ milliseconds: offsetOf(first) });
	return tidy.replace(until, basic(local));
}

/** How far a clock is ahead of UTC, of a time whose zone has no name. */
function offsetOf(moment: CalendarMoment & { allDay: false }): number {
	const shown = Date.parse(
		`${moment.local.toString({ smallestUnit: "second" })}Z`,
	);
	return shown - Date.parse(moment.at ?? "");
}

function timeOf(moment: CalendarMoment): ICAL.Time {
	if (moment.allDay) return ICAL.Time.fromDateString(moment.date);
	return ICAL.Time.fromDateTimeString(
		moment.local.toString({ smallestUnit: "second" }),
	);
}

function written(
	next: ICAL.Time,
	line: VCardLine,
	first: CalendarMoment,
): string {
	const text = next.toString().replace(/[-:]/g, "");
	if (first.allDay) return text.slice(0, 8);
	// Where the beginning is in UTC, so are all of them.
	return /z\s*$/i.test(line.value) ? `${text.replace(/Z$/, "")}Z` : text;
}

function spanOf(
	part: CalendarPart,
	start: CalendarMoment,
	definitions: ZoneDefinitions,
	zone: Zone,
): BusyTime | null {
	const first = momentOf(lineOf(part, "dtstart"), definitions);
	const last = endMoment(part, first, definitions);
	if (!first || !last) return null;
	const begin = instantOf(start, zone);
	if (start.allDay && first.allDay && last.allDay) {
		const days = Temporal.PlainDate.from(first.date).until(last.date).days;
		const end = Temporal.PlainDate.from(start.date).add({ days });
		const until = { allDay: true as const, date: end.toString() };
		return { start: begin, end: instantOf(until, zone) };
	}
	const length =
		Date.parse(instantOf(last, zone)) - Date.parse(instantOf(first, zone));
	return { start: begin, end: instantFromMillis(Date.parse(begin) + length) };
}

function lengthOf({ start, end }: BusyTime): number {
	return Math.max(0, Date.parse(end) - Date.parse(start));
}

function isFree(part: CalendarPart, own: ReadonlySet<string>): boolean {
	const said = (name: string) =>
		(lineOf(part, name)?.value ?? "").trim().toUpperCase();
	if (said("transp") === "TRANSPARENT" || said("status") === "CANCELLED")
		return true;
	if (said("x-microsoft-cdo-busystatus") === "FREE") return true;
	return part.lines.some(
		({ name, value, params }) =>
			name === "attendee" &&
			(params.get("partstat") ?? "").trim().toUpperCase() === "DECLINED" &&
			own.has(
				value
					.trim()
					.toLowerCase()
					.replace(/^mailto:/, ""),
			),
	);
}

function momentsOf(
	part: CalendarPart,
	name: string,
	definitions: ZoneDefinitions,
): CalendarMoment[] {
	return part.lines
		.filter((line) => line.name === name)
		.flatMap((line) =>
			line.value
				.split(",")
				.slice(0, 1000)
				.map((value) => ({ ...line, value: value.split("/")[0] ?? "" })),
		)
		.flatMap((line) => momentOf(line, definitions) ?? []);
}

function uidOf(part: CalendarPart): string {
	return lineOf(part, "uid")?.value.trim() ?? "";
}

function dayOf(moment: CalendarMoment): string {
	return moment.allDay ? moment.date : moment.local.toPlainDate().toString();
}

function keyOf(moment: CalendarMoment, zone: Zone): string {
	return moment.allDay ? moment.date : instantOf(moment, zone);
}

/** A moment as an instant: whole days and floating times are in the person's zone. */
function instantOf(moment: CalendarMoment, zone: Zone): Instant {
	if (!moment.allDay && moment.at) return moment.at;
	const local = moment.allDay
		? Temporal.PlainDate.from(moment.date).toPlainDateTime()
		: moment.local;
	return instantFromMillis(local.toZonedDateTime(zone).epochMilliseconds);
}

function basic(local: Temporal.PlainDateTime): string {
	return local.toString({ smallestUnit: "second" }).replace(/[-:]/g, "");
}
