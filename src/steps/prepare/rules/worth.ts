import type { Ring } from "#core/ring.ts";
import type { Agreement, Goal, GoalWeight } from "./goal.ts";
import type { Audience, Theme } from "./question.ts";

/** How much each theme is worth to somebody who explores a job; a doubt of one's own is worth 100 (docs/decisions/0028). */
const themeWorth: Record<Theme, number> = {
	path: 30,
	"daily-work": 66,
	"good-sides": 55,
	"bad-sides": 52,
	entry: 50,
	licensing: 0,
	trends: 45,
	pay: 32,
	workplace: 18,
	advice: 15,
	people: 10,
};
const DOUBT = 100;
const LICENCE = 50;
const ORGANIZATION: Partial<Record<Theme, number>> = {
	workplace: 90,
	trends: 36,
	pay: 16,
};
export const OPENING = 45;
export const CLOSING = 40;

/** Of whom a theme is asked to more or less use, in percent. Those who do the work can tell of everything. */
const byRole: Record<Audience, Partial<Record<Theme, number>>> = {
	anyone: {},
	"does-it": {},
	"manages-it": { "daily-work": 60 },
	"recruits-or-teaches": {
		"daily-work": 30,
		"good-sides": 30,
		"bad-sides": 50,
		entry: 140,
		licensing: 140,
		trends: 120,
		pay: 120,
		workplace: 140,
	},
	"left-it": {
		"good-sides": 110,
		"bad-sides": 130,
		entry: 70,
		trends: 30,
		pay: 50,
		workplace: 80,
	},
	"newcomer-or-peer": { entry: 135, licensing: 135, trends: 70, pay: 110 },
};

/** What is asked of a friend rather than of a stranger. */
const frank: readonly Theme[] = ["bad-sides", "pay"];
const byRing: Record<Ring, number> = {
	"known-well": 130,
	acquaintance: 100,
	unset: 100,
	"friend-of": 100,
	"alumni-association": 100,
	stranger: 80,
};

/** What is known already takes from the worth of asking again, and disagreement adds to it. */
const byAgreement: Record<Agreement, number> = {
	none: 100,
	one: 80,
	unread: 60,
	agree: 30,
	differ: 110,
};
const byWeight: Record<GoalWeight, number> = { none: 0, usual: 100, most: 220 };

/** In each theme the most useful question comes first; each place further takes a fifth, down to two fifths. */
export const byPlace = (place: number) => Math.max(40, 100 - 20 * place);

/** The second question of a theme is worth a third of itself, the third a ninth. More are not composed. */
export const TAKEN_OF_THEME = [9, 3, 1] as const;

export interface Asked {
	audience: Audience | null;
	ring: Ring;
	licensed: boolean;
	ofOrganization: boolean;
}

const share = (worth: number, ...percents: number[]) =>
	percents.reduce((rest, percent) => (rest * percent) / 100, worth);

/** What a goal is worth to be asked of this person, before it is known which question asks it. */
export function worthOfGoal(goal: Goal, asked: Asked): number {
	const known = [byAgreement[goal.agreement], byWeight[goal.weight]];
	if (goal.theme === null) return share(DOUBT, ...known);
	const { theme } = goal;
	const base =
		(asked.ofOrganization ? ORGANIZATION[theme] : undefined) ??
		(theme === "licensing" && asked.licensed ? LICENCE : themeWorth[theme]);
	return share(
		base,
		...known,
		byRole[asked.audience ?? "anyone"][theme] ?? 100,
		frank.includes(theme) ? byRing[asked.ring] : 100,
	);
}

/** Whole numbers, so that equal is equal: thousandths. */
export function worthOfQuestion(worth: number, place: number): number {
	return Math.round(share(worth, byPlace(place)) * 1000);
}
