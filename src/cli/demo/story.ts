import { v5 } from "uuid";
import {
	addBusinessDays,
	type Holidays,
	isBusinessDay,
	type WorkCalendars,
	weekendsOnly,
} from "#core/business-days.ts";
import { addDays, type Instant, type PlainDate } from "#core/instant.ts";
import { localToInstant } from "#core/local-time.ts";
import people from "../data/demo-people.json" with { type: "json" };
import chapters from "../data/demo-story.json" with { type: "json" };

/** One line of the story: an operation of the API and its input, with the story's own words still in it. */
export interface Deed {
	operation: string;
	input: Record<string, unknown>;
}

/** What happened at one moment, in business days before today. */
export interface Chapter {
	when: number;
	at: string;
	deeds: Deed[];
}

/** The zone in which the story's clock reads. */
export const ZONE = "Europe/Berlin";

const NAMESPACE = "6f1c7c0e-52d6-5b0a-9a8e-0d6a8b1f4c21";
/** Where its people work. */
const COUNTRIES = ["DE", "GB", "CA"];

/** A day off anywhere in the story is one everywhere, so that its seven business days are seven for each of its people. */
export function daysOffInStory(daysOff: WorkCalendars): Holidays {
	const all = COUNTRIES.map((country) =>
		daysOff({ country, region: country === "CA" ? "ON" : null }),
	);
	return { has: (date) => all.some((calendar) => calendar.has(date)) };
}

/** The same word is the same id in every demo: `@miriam` of the data is `idOf("miriam")`. */
export function idOf(word: string): string {
	return v5(word, NAMESPACE);
}

/** As the data files have it: each line is one operation with its input. */
interface Written {
	when: number;
	at: string;
	do: Record<string, Deed["input"]>[];
}

/** The chapters in the order in which they happened. */
export const story: Chapter[] = ([...chapters, people] as unknown as Written[])
	.map(({ when, at, do: lines }) => ({
		when,
		at,
		deeds: lines.flatMap((line) =>
			Object.entries(line).map(([operation, input]) => ({ operation, input })),
		),
	}))
	.sort((a, b) => a.when - b.when || (a.at < b.at ? -1 : 1));

/** The date so many business days after `today`, or before it; on a weekend they are counted from the Friday. */
export function businessDay(
	today: PlainDate,
	days: number,
	holidays: Holidays = weekendsOnly,
): PlainDate {
	let date = today;
	while (!isBusinessDay(date, holidays)) date = addDays(date, -1);
	if (days >= 0) return addBusinessDays(date, days, holidays);
	for (let left = -days; left > 0; ) {
		date = addDays(date, -1);
		if (isBusinessDay(date, holidays)) left--;
	}
	return date;
}

/** The moment of a chapter, told on `today`. */
export function momentOf(
	{ when, at }: Pick<Chapter, "when" | "at">,
	today: PlainDate,
	holidays: Holidays = weekendsOnly,
): Instant {
	const moment = localToInstant(
		businessDay(today, when, holidays),
		at,
		ZONE,
		"earlier",
	);
	if (!moment.ok) throw new Error(`the story has a bad time: ${at}`);
	return moment.value;
}

/** An input as the API takes it: `@name` is an id, `day -3` and `tomorrow` are dates; anything else stays. */
export function readDeed(
	input: unknown,
	today: PlainDate,
	holidays: Holidays = weekendsOnly,
): unknown {
	if (Array.isArray(input))
		return input.map((one) => readDeed(one, today, holidays));
	if (typeof input === "object" && input !== null)
		return Object.fromEntries(
			Object.entries(input).map(([key, value]) => [
				key,
				readDeed(value, today, holidays),
			]),
		);
	if (typeof input !== "string") return input;
	if (/^@[a-z0-9-]+$/.test(input)) return idOf(input.slice(1));
	if (input === "tomorrow") return addDays(today, 1);
	const day = /^day ([+-]\d+)$/.exec(input);
	return day ? businessDay(today, Number(day[1]), holidays) : input;
}
