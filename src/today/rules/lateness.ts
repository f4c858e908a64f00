import type { DueThing } from "#core/due.ts";
import { daysBetween, type PlainDate } from "#core/instant.ts";

/** What a thing costs: on its day, and more with each day that it is late, up to `MOST_DAYS`. */
interface Cost {
	base: number;
	perDay: number;
}

/**
 * What it costs to be late, from dear to cheap. A wronged person and somebody who sets out tomorrow come first; then whoever
 * waits for an answer; then what fades (debrief, thanks), one's word, and questions before a talk; then the clerical
 * work of asking; last, what is only worth doing. Our judgement, in METHOD's spirit: the contact's time is the scarce resource.
 */
const COSTS: Record<string, Cost> = {
	talk: { base: 100, perDay: 0 },
	apologize: { base: 98, perDay: 0 },
	confirm: { base: 95, perDay: 0 },
	"name-withdrawn": { base: 92, perDay: 0 },
	"talk-end": { base: 90, perDay: 0 },
	"say-held": { base: 87, perDay: 0 },
	"read-answer": { base: 86, perDay: 1 },
	"answer-came": { base: 85, perDay: 1 },
	checklist: { base: 84, perDay: 0 },
	"answer-suggestion": { base: 82, perDay: 1 },
	"agree-time": { base: 80, perDay: 1 },
	"answer-introduction": { base: 79, perDay: 1 },
	"thank-for-answer": { base: 78, perDay: 1 },
	"calendar-question": { base: 76, perDay: 1 },
	debrief: { base: 70, perDay: 1 },
	"mail-fault": { base: 68, perDay: 0 },
	"thank-you": { base: 66, perDay: 1 },
	"say-whether-sent": { base: 64, perDay: 1 },
	questions: { base: 60, perDay: 4 },
	promise: { base: 52, perDay: 2 },
	lead: { base: 50, perDay: 4 },
	"lead-thanks": { base: 44, perDay: 1 },
	"offer-again": { base: 42, perDay: 1 },
	"other-channel": { base: 40, perDay: 1 },
	restate: { base: 38, perDay: 1 },
	reminder: { base: 36, perDay: 1 },
	"deferred-reminder": { base: 36, perDay: 1 },
	"loop-back": { base: 34, perDay: 1 },
	"call-back": { base: 32, perDay: 1 },
	source: { base: 24, perDay: 1 },
	"try-someone-else": { base: 16, perDay: 0 },
	close: { base: 14, perDay: 0 },
	confidence: { base: 12, perDay: 0 },
	"keep-in-touch": { base: 8, perDay: 0.1 },
	ask: { base: 6, perDay: 0 },
	wonder: { base: 4, perDay: 0 },
};

/** A kind that is not in the table costs what its weight says. */
const BY_WEIGHT: Record<DueThing["weight"], Cost> = {
	1: { base: 62, perDay: 1 },
	2: { base: 34, perDay: 1 },
	3: { base: 10, perDay: 0 },
};

/** What they promised is looked at, not chased. */
const THEIRS: Cost = { base: 18, perDay: 0 };

/** After so long, another day makes no difference. */
const MOST_DAYS = 10;
/** The last day in time is near, or over: from then on it is dearer. */
const NEAR_DAYS = 2;
const NEAR = 20;

type Thing = Pick<DueThing, "kind" | "weight" | "dueOn" | "limitOn">;

/** What it costs to leave a thing for another day than this; more is dearer. */
export function latenessOn(today: PlainDate): (thing: Thing) => number {
	// Thousands of things have a few dozen dates.
	const days = new Map<PlainDate, number>();
	const daysSince = (date: PlainDate) => {
		const known = days.get(date);
		if (known !== undefined) return known;
		const since = daysBetween(date, today);
		days.set(date, since);
		return since;
	};
	return ({ kind, weight, dueOn, limitOn }) => {
		const { base, perDay } =
			kind === "promise" && weight === 3
				? THEIRS
				: (COSTS[kind] ?? BY_WEIGHT[weight]);
		const isNear = limitOn !== undefined && -daysSince(limitOn) <= NEAR_DAYS;
		// Ahead of its day it costs less.
		const late = Math.min(daysSince(dueOn), MOST_DAYS);
		return base + perDay * late + (isNear ? NEAR : 0);
	};
}
