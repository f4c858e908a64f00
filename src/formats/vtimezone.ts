import { Temporal } from "temporal-polyfill";
import type { Zone } from "#core/instant.ts";
import type { JCalComponent, JCalProperty } from "./jcal.ts";

/** One change of the clocks: the local time before it, and both offsets. */
type Transition = {
	local: Temporal.PlainDateTime;
	from: string;
	to: string;
	name: string;
};

type Pattern = { month: number; nth: number; weekday: string };

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** Enough years to tell a fourth Sunday from a last one. */
const YEARS_COMPARED = 12;

/**
 * The VTIMEZONE of an IANA zone, right for all local times of the given years:
 * yearly rules where the zone has such, as other programs expect, else each
 * change on its own (Morocco), else the one offset (São Paulo).
 */
export function timezoneComponent(
	zone: Zone,
	fromYear: number,
	toYear: number,
): JCalComponent {
	const start = fromYear - 1;
	const end = Math.max(toYear + 2, start + YEARS_COMPARED);
	const transitions = transitionsOf(zone, start, end);
	const parts =
		yearlyParts(transitions, end - start) ??
		singleParts(
			zone,
			start,
			transitions.filter((one) => one.local.year <= toYear + 1),
		);
	return ["vtimezone", [["tzid", {}, "text", zone]], parts];
}

function transitionsOf(
	zone: Zone,
	fromYear: number,
	beforeYear: number,
): Transition[] {
	const found: Transition[] = [];
	let at = startOfYear(zone, fromYear);
	for (;;) {
		const next = at.getTimeZoneTransition("next");
		if (!next || next.year >= beforeYear) return found;
		const before = next.subtract({ nanoseconds: 1 });
		found.push({
			// The moment as the clocks showed it before they were changed.
			local: before.toPlainDateTime().add({ nanoseconds: 1 }),
			from: before.offset,
			to: next.offset,
			name: zoneName(next),
		});
		at = next;
	}
}

/** Two rules, one each way, when every year changes its clocks by the same two. */
function yearlyParts(
	transitions: Transition[],
	years: number,
): JCalComponent[] | null {
	const groups = Object.values(
		Object.groupBy(transitions, ({ from, to }) => `${from}>${to}`),
	);
	if (groups.length !== 2) return null;
	const parts: JCalComponent[] = [];
	for (const group of groups) {
		const [first] = group ?? [];
		if (!group || !first || group.length !== years) return null;
		const pattern = patternOf(group);
		if (!pattern) return null;
		const { month, nth, weekday } = pattern;
		const rule = { freq: "YEARLY", bymonth: month, byday: `${nth}${weekday}` };
		parts.push(observance(first, [["rrule", {}, "recur", rule]]));
	}
	return parts;
}

function patternOf(group: Transition[]): Pattern | null {
	const [first, ...others] = group.map(({ local }) => local);
	if (!first) return null;
	const days = [first, ...others];
	const same = others.every(
		(day) =>
			day.month === first.month &&
			day.dayOfWeek === first.dayOfWeek &&
			day.toPlainTime().equals(first.toPlainTime()),
	);
	if (!same) return null;
	const week = (day: Temporal.PlainDateTime) => Math.ceil(day.day / 7);
	const isLast = (day: Temporal.PlainDateTime) => day.day + 7 > day.daysInMonth;
	const weekday = WEEKDAYS[first.dayOfWeek - 1] ?? "MO";
	const { month } = first;
	if (days.every(isLast)) return { month, nth: -1, weekday };
	if (!others.every((day) => week(day) === week(first))) return null;
	return { month, nth: week(first), weekday };
}

function singleParts(
	zone: Zone,
	fromYear: number,
	transitions: Transition[],
): JCalComponent[] {
	const start = startOfYear(zone, fromYear);
	const base: Transition = {
		local: Temporal.PlainDateTime.from("1970-01-01T00:00"),
		from: start.offset,
		to: start.offset,
		name: zoneName(start),
	};
	return [base, ...transitions].map((one) => observance(one, []));
}

function observance(
	{ local, from, to, name }: Transition,
	more: JCalProperty[],
): JCalComponent {
	const kind = minutes(to) > minutes(from) ? "daylight" : "standard";
	const properties: JCalProperty[] = [
		["dtstart", {}, "date-time", local.toString({ smallestUnit: "second" })],
		["tzoffsetfrom", {}, "utc-offset", from],
		["tzoffsetto", {}, "utc-offset", to],
		["tzname", {}, "text", name],
	];
	return [kind, [...properties, ...more], []];
}

function startOfYear(zone: Zone, year: number): Temporal.ZonedDateTime {
	return Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(
		zone,
	);
}

/** `EST`, or `GMT+1` where English has no short name. */
function zoneName(at: Temporal.ZonedDateTime): string {
	const parts = new Intl.DateTimeFormat("en-US", {
		timeZone: at.timeZoneId,
		timeZoneName: "short",
	}).formatToParts(new Date(at.epochMilliseconds));
	return parts.find((part) => part.type === "timeZoneName")?.value ?? at.offset;
}

/** `+05:30` as minutes; an offset with seconds (before 1972) loses them. */
function minutes(offset: string): number {
	const [hours = "0", rest = "0"] = offset.slice(1).split(":");
	const total = Number(hours) * 60 + Number(rest);
	return offset.startsWith("-") ? -total : total;
}
