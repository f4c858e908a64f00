import type { Composing } from "./compose.ts";
import type { Goal } from "./goal.ts";
import { type Question, type Stage, themes } from "./question.ts";
import type { SetItem } from "./question-set.ts";

/** A small bank for the tests of the composer: each question is a word, the most useful of each theme first. */
const lines = `
opening path anyone 3 story
opening path anyone 2 drew
opening path left-it 3 looking-back
opening path newcomer-or-peer 3 first-months
opening daily-work manages-it 3 team
core daily-work does-it 3 week
core daily-work anyone 2 tasks
core daily-work anyone 2 hours
core good-sides anyone 2 like
core good-sides left-it 2 miss
core good-sides newcomer-or-peer 2 surprise
core bad-sides anyone 2 hard
core bad-sides anyone 2 leave
core bad-sides left-it 2 warn
core bad-sides manages-it 2 mistakes
core entry anyone 3 ways
core entry anyone 2 skills
core entry recruits-or-teaches 3 look-for
core entry newcomer-or-peer 2 hurdle
core licensing anyone 2 licence
core trends anyone 3 change
core trends recruits-or-teaches 2 hiring
core pay anyone 2 range
core workplace anyone 2 kinds
core workplace does-it 2 welcome
core advice anyone 2 read
closing advice anyone 2 next
closing advice anyone 2 unasked`;

const questions = lines
	.trim()
	.split("\n")
	.map((line): Question => {
		const [stage, theme, audience, minutes, word = ""] = line.split(" ");
		return {
			bankKey: word,
			questionId: null,
			wording: word,
			plain: null,
			theme: theme as Question["theme"],
			stage: stage as Stage,
			audience: audience as Question["audience"],
			tiara: theme === "trends" ? "trends" : null,
			minutes: Number(minutes),
		};
	});

export function bank(word: string): Question {
	const found = questions.find((one) => one.wording === word);
	if (!found) throw new Error(`no question ${word}`);
	return found;
}

export const openThemes: Goal[] = themes.map((theme) => ({
	key: theme,
	theme,
	claim: null,
	people: 0,
	agreement: "none",
	weight: "usual",
	hasData: false,
}));

export const openDoubt = (key: string, change: Partial<Goal> = {}): Goal => ({
	key,
	theme: null,
	claim: key,
	people: 0,
	agreement: "none",
	weight: "usual",
	hasData: false,
	...change,
});

export const keptItem = (id: string, minutes: number): SetItem => ({
	id,
	wording: id,
	mustAsk: true,
	minutes,
	bankKey: null,
	questionId: null,
	hypothesisId: null,
});

/** Twenty minutes by video with somebody of whom nothing is known. */
export const fixtureBank: Composing = {
	minutes: 20,
	medium: "video",
	ring: "unset",
	audience: null,
	order: "must-asks",
	isPlain: false,
	licensed: false,
	ofOrganization: false,
	goals: openThemes,
	questions,
	mustAsks: [],
	wished: [],
	present: [],
	answered: [],
	settled: [],
};

/** A set in words, as the cases write it. */
export function inShort(
	items: readonly Pick<
		SetItem,
		"wording" | "bankKey" | "hypothesisId" | "mustAsk"
	>[],
): string {
	return items
		.map((item) => {
			const word = item.hypothesisId ?? item.bankKey ?? item.wording;
			return item.mustAsk ? `${word}*` : word;
		})
		.join(" ");
}
