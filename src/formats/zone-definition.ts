import { Temporal } from "temporal-polyfill";
import type { Zone } from "#core/instant.ts";
import { type CalendarPart, lineOf } from "./calendar-parts.ts";
import { zoneOf } from "./calendar-zone.ts";

/** One STANDARD or DAYLIGHT: from which wall-clock times on it holds. Offsets in seconds east of UTC. */
type Observance = {
	start: Temporal.PlainDateTime;
	from: number;
	to: number;
	/** Further beginnings, and a yearly rule. */
	dates: Temporal.PlainDateTime[];
	rule: YearlyRule | null;
};

type YearlyRule = {
	month: number;
	/** Which weekday (1 is Monday) of the month, -1 the last; 0: the first on or after the days of the month. */
	nth: number;
	weekday: number | null;
	days: number[];
	/** UTC, as UNTIL says it; null: for ever. */
	until: string | null;
	every: number;
};

/** A zone as a file itself defines it (VTIMEZONE), for names that nobody knows. */
export type ZoneDefinition = {
	observances: Observance[];
	/** The IANA zone that it says it stands for (X-LIC-LOCATION). */
	place: Zone | null;
};

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const MOST_OBSERVANCES = 300;

/** Reads a VTIMEZONE; null when it says no offset at all. */
export function zoneDefinition(part: CalendarPart): ZoneDefinition | null {
	const observances = part.parts
		.filter(({ name }) => name === "standard" || name === "daylight")
		.slice(0, MOST_OBSERVANCES)
		.flatMap((one) => observanceOf(one) ?? []);
	const place = zoneOf(lineOf(part, "x-lic-location")?.value ?? "");
	return observances.length > 0 || place ? { observances, place } : null;
}

/**
 * Seconds east of UTC when the clocks of a defined zone show a time. An hour that
 * comes twice is the first of the two, one that is skipped counts by the clock
 * before it, as RFC 5545 says.
 */
export function offsetAt(
	{ observances }: ZoneDefinition,
	local: Temporal.PlainDateTime,
): number {
	let latest: { onset: Temporal.PlainDateTime; one: Observance } | null = null;
	for (const one of observances) {
		const onset = onsetBefore(one, local);
		if (!onset) continue;
		const order = latest
			? Temporal.PlainDateTime.compare(onset, latest.onset)
			: 1;
		if (order > 0) latest = { onset, one };
	}
	if (!latest) return earliest(observances).from;
	const { onset, one } = latest;
	const skipped = one.to - one.from;
	if (skipped > 0) {
		const end = onset.add({ seconds: skipped });
		if (Temporal.PlainDateTime.compare(local, end) < 0) return one.from;
	}
	return one.to;
}

function earliest(observances: Observance[]): Observance {
	return observances.reduce((a, b) =>
		Temporal.PlainDateTime.compare(b.start, a.start) < 0 ? b : a,
	);
}

/** The last time up to `local` at which an observance began; null where it had not yet. */
function onsetBefore(
	{ start, dates, rule }: Observance,
	local: Temporal.PlainDateTime,
): Temporal.PlainDateTime | null {
	const onsets = [start, ...dates];
	if (rule) {
		for (let back = 0; back <= rule.every; back++) {
			const year = local.year - back;
			if ((year - start.year) % rule.every !== 0) continue;
			const onset = onsetIn(rule, year, start);
			if (onset) onsets.push(onset);
		}
	}
	let last: Temporal.PlainDateTime | null = null;
	for (const onset of onsets) {
		if (Temporal.PlainDateTime.compare(onset, local) > 0) continue;
		if (!last || Temporal.PlainDateTime.compare(onset, last) > 0) last = onset;
	}
	return last;
}

function onsetIn(
	rule: YearlyRule,
	year: number,
	start: Temporal.PlainDateTime,
): Temporal.PlainDateTime | null {
	if (year < start.year) return null;
	const { month } = rule;
	const first = Temporal.PlainDate.from({ year, month, day: 1 });
	const day = dayOf(rule, first, start.day);
	if (!day || day > first.daysInMonth) return null;
	const onset = first.with({ day }).toPlainDateTime(start.toPlainTime());
	if (Temporal.PlainDateTime.compare(onset, start) < 0) return null;
	// A day of doubt at the end of a rule that has long ended harms nobody.
	return rule.until && onset.toString() > rule.until ? null : onset;
}

function dayOf(
	{ nth, weekday, days }: YearlyRule,
	first: Temporal.PlainDate,
	startDay: number,
): number | null {
	if (!weekday) return days[0] ?? startDay;
	const ahead = (weekday - first.dayOfWeek + 7) % 7;
	if (nth > 0) return 1 + ahead + (nth - 1) * 7;
	if (nth < 0) {
		const last = first.daysInMonth;
		const back = (first.with({ day: last }).dayOfWeek - weekday + 7) % 7;
		return last - back + (nth + 1) * 7;
	}
	return (
		days.find((day) => day % 7 === (1 + ahead) % 7 && day > 0) ?? 1 + ahead
	);
}

function observanceOf(part: CalendarPart): Observance | null {
	const to = offsetOf(lineOf(part, "tzoffsetto")?.value);
	if (to === null) return null;
	const start =
		wallTimeOf(lineOf(part, "dtstart")?.value ?? "") ??
		Temporal.PlainDateTime.from("1601-01-01T00:00");
	const dates = part.lines
		.filter(({ name }) => name === "rdate")
		.flatMap(({ value }) => value.split(",").slice(0, 200))
		.flatMap((value) => wallTimeOf(value) ?? []);
	return {
		...{ start, to, dates },
		from: offsetOf(lineOf(part, "tzoffsetfrom")?.value) ?? to,
		rule: ruleOf(lineOf(part, "rrule")?.value ?? "", start),
	};
}

/** `20261124T090000`, with or without seconds, a Z or marks between; null for what is none. */
export function wallTimeOf(text: string): Temporal.PlainDateTime | null {
	const found =
		/^\s*(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?)?/i.exec(text);
	if (!found) return null;
	const [year, month, day, hour, minute, second] = found
		.slice(1)
		.map((digits) => Number(digits ?? 0));
	try {
		return Temporal.PlainDateTime.from(
			{
				...{ year, month, day, hour, minute },
				second: Math.min(59, second ?? 0),
			} as never,
			{ overflow: "reject" },
		);
	} catch {
		return null;
	}
}

/** `-0500`, `+023000`, `+01:00` as seconds; null for more than a day, or none. */
function offsetOf(text: string | undefined): number | null {
	const found = /^\s*([+-]?)(\d\d):?(\d\d):?(\d\d)?\s*$/.exec(text ?? "");
	if (!found) return null;
	const [hours = 0, minutes = 0, seconds = 0] = found
		.slice(2)
		.map((digits) => Number(digits ?? 0));
	const total = hours * 3600 + minutes * 60 + seconds;
	if (total >= 86_400) return null;
	return found[1] === "-" ? -total : total;
}

function ruleOf(
	text: string,
	start: Temporal.PlainDateTime,
): YearlyRule | null {
	const said = new Map(
		text
			.toUpperCase()
			.split(";")
			.map((pair) => pair.split("=", 2) as [string, string]),
	);
	if (said.get("FREQ") !== "YEARLY") return null;
	const month = Number(said.get("BYMONTH") ?? start.month);
	if (!(month >= 1 && month <= 12)) return null;
	const byday = /^\s*([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)/.exec(
		said.get("BYDAY") ?? "",
	);
	const until = wallTimeOf(said.get("UNTIL") ?? "");
	const every = Number(said.get("INTERVAL") ?? 1);
	return {
		month,
		nth: Number(byday?.[1] ?? 0),
		weekday: byday ? WEEKDAYS.indexOf(byday[2] ?? "") + 1 : null,
		days: (said.get("BYMONTHDAY") ?? "")
			.split(",")
			.filter(Boolean)
			.slice(0, 31)
			.map(Number),
		until: until?.add({ days: 1 }).toString() ?? null,
		every: every >= 1 && every <= 10 ? every : 1,
	};
}
