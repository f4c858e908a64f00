import { createRequire } from "node:module";
import {
	type WorkCalendar,
	type WorkPlace,
	weekendsOnly,
} from "#core/business-days.ts";
import type { PlainDate } from "#core/instant.ts";
import { weekends } from "./data/weekends.ts";

type Library = typeof import("date-holidays")["default"];
type Days = ReadonlyMap<PlainDate, string>;

const require = createRequire(import.meta.url);
/** Most places that are kept at once, and most years of each: a screen of approaches needs a handful. */
const MOST_PLACES = 64;
const MOST_YEARS = 6;
/** Moon calendars are reckoned only for the years around ours. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2120;
const DAY = 86_400_000;

let library: Library | undefined;
const calendars = new Map<string, WorkCalendar>();

/**
 * The days off of a country (ISO 3166-1), and of a part of it where the part keeps days of its own: weekends, and public
 * holidays alone (no observances, no school, bank or optional days, and none that last a part of the day). A part that is
 * not known counts as the whole country, a country that is not known has weekends alone. The library, which holds all
 * countries (170 ms, 40 MB), is loaded at the first date that is asked for.
 */
export function holidaysOf({ country, region }: WorkPlace): WorkCalendar {
	if (!country) return weekendsOnly;
	const key = `${country}/${region ?? ""}`;
	const found = calendars.get(key);
	if (found) {
		// Again the youngest.
		calendars.delete(key);
		calendars.set(key, found);
		return found;
	}
	const made = calendarOf(country, region);
	calendars.set(key, made);
	if (calendars.size > MOST_PLACES) dropOldest(calendars);
	return made;
}

function calendarOf(country: string, region: string | null): WorkCalendar {
	const years = new Map<number, Days>();
	let reader: InstanceType<Library> | null | undefined;
	const read = () => {
		if (reader === undefined) reader = openReader(country, region);
		return reader;
	};
	const daysOf = (year: number): Days => {
		let days = years.get(year);
		if (!days) {
			const inReach = year >= FIRST_YEAR && year <= LAST_YEAR;
			days = inReach ? publicDays(read(), year) : new Map();
			years.set(year, days);
			if (years.size > MOST_YEARS) dropOldest(years);
		}
		return days;
	};
	const nameOf = (date: PlainDate) =>
		daysOf(Number(date.slice(0, 4))).get(date) ?? null;
	return {
		weekend: weekends[country] ?? weekendsOnly.weekend,
		get isKnown() {
			return read() !== null;
		},
		has: (date) => nameOf(date) !== null,
		nameOf,
		regions: () => regionsOf(read(), country),
	};
}

function openReader(
	country: string,
	region: string | null,
): InstanceType<Library> | null {
	library ??= require("date-holidays") as Library;
	const only = { types: ["public" as const] };
	const reader = new library(country, only);
	if (!reader.getCountries("en")[country]) return null;
	const isPart = region && reader.getStates(country, "en")?.[region];
	return isPart ? new library(country, region, only) : reader;
}

function publicDays(reader: InstanceType<Library> | null, year: number): Days {
	const days = new Map<PlainDate, string>();
	for (const { date, start, end, name, type } of reader?.getHolidays(
		year,
		"en",
	) ?? []) {
		// Half days (from noon on Christmas Eve) are worked on; a feast may last several.
		const length = Math.floor((end.getTime() - start.getTime()) / DAY + 0.1);
		if (type !== "public") continue;
		const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
		for (let n = 0; n < length; n++) {
			const day = new Date(first + n * DAY).toISOString().slice(0, 10);
			if (!days.has(day)) days.set(day, name);
		}
	}
	return days;
}

function regionsOf(
	reader: InstanceType<Library> | null,
	country: string,
): { code: string; name: string }[] {
	return Object.entries(reader?.getStates(country, "en") ?? {})
		.map(([code, name]) => ({ code, name }))
		.sort((a, b) => a.name.localeCompare(b.name, "en"));
}

function dropOldest<K>(map: Map<K, unknown>): void {
	const [oldest] = map.keys();
	if (oldest !== undefined) map.delete(oldest);
}
