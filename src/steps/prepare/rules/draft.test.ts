import { describe, expect, test } from "vitest";
import { builtInQuestion, builtInQuestions } from "./bank.ts";
import {
	type Doubt,
	type DraftedItem,
	type DraftInput,
	draftQuestionSet,
	HEARD_ENOUGH,
} from "./draft.ts";
import type { Question } from "./question.ts";
import { type SetItem, timeUsed } from "./question-set.ts";

const doubt = (id: string, heard = 0): Doubt => ({
	id,
	claim: `claim ${id}`,
	heard,
});
const doubts = (count: number) =>
	Array.from({ length: count }, (_, index) => doubt(`d${index + 1}`));

function draft(input: Partial<DraftInput> = {}): DraftedItem[] {
	return draftQuestionSet({
		minutes: 20,
		doubts: [],
		questions: builtInQuestions,
		present: [],
		...input,
	});
}

/** What an item is, in a word: its hypothesis, or the theme of its question; a star for a must-ask. */
function words(items: DraftedItem[]): string[] {
	return items.map((item) => {
		const theme = builtInQuestion(item.bankKey ?? "")?.theme;
		const word = item.hypothesisId ?? theme ?? item.wording;
		return item.mustAsk ? `${word}*` : word;
	});
}

/** As the action keeps it: with an id for each. */
const kept = (items: DraftedItem[]): SetItem[] =>
	items.map((item, index) => ({ ...item, id: item.id ?? `item${index}` }));

describe("the rule", () => {
	test.each<[string, Partial<DraftInput>, string[]]>([
		[
			"no hypothesis: themes in order, the first a must-ask",
			{},
			[
				"path",
				"daily-work*",
				"good-sides",
				"bad-sides",
				"entry",

				"advice",
			],
		],
		[
			"hypotheses come before themes",
			{ doubts: doubts(2) },
			["path", "d1*", "d2*", "daily-work", "good-sides", "advice"],
		],
		[
			"three must-asks at most",
			{ doubts: doubts(4), minutes: 25 },
			["path", "d1*", "d2*", "d3*", "d4", "daily-work", "advice"],
		],
		[
			"the least heard of first, then the oldest",
			{ doubts: [doubt("a", 2), doubt("b", 1), doubt("c", 1)] },
			["path", "b*", "c*", "a*", "daily-work", "advice"],
		],
		[
			"what was heard often enough rests",
			{ doubts: [doubt("a", HEARD_ENOUGH), doubt("b")] },
			[
				"path",
				"b*",
				"daily-work",
				"good-sides",
				"bad-sides",

				"advice",
			],
		],
		[
			"an organization is a workplace first",
			{ ofOrganization: true },
			[
				"path",
				"workplace*",
				"daily-work",
				"good-sides",
				"bad-sides",
				"entry",
				"advice",
			],
		],
		[
			"a licence is asked about after entry",
			{ licensed: true, minutes: 25 },
			[
				"path",
				"daily-work*",
				"good-sides",
				"bad-sides",
				"entry",
				"licensing",
				"trends",
				"advice",
			],
		],
		[
			"ten at most, however long the talk",
			{ doubts: doubts(12), minutes: 120 },
			["path", "d1*", "d2*", "d3*", "d4", "d5", "d6", "d7", "d8", "advice"],
		],
		[
			"ten minutes hold three",
			{ doubts: doubts(3), minutes: 10 },
			["path", "d1*", "advice"],
		],
	])("%s", (_, input, expected) => {
		expect(words(draft(input))).toEqual(expected);
	});
});

const lengths = Array.from({ length: 116 }, (_, index) => index + 5);

test.each([
	0, 1, 2, 3, 5, 8, 15,
])("with %i hypotheses, never over the time, and five to ten from 15 minutes on", (count) => {
	for (const minutes of lengths) {
		const items = draft({ minutes, doubts: doubts(count) });
		expect(timeUsed(items, minutes).left, `${minutes}`).toBeGreaterThanOrEqual(
			0,
		);
		expect(items.length, `${minutes}`).toBeLessThanOrEqual(10);
		if (minutes >= 15)
			expect(items.length, `${minutes}`).toBeGreaterThanOrEqual(5);
	}
});

test.each([
	0, 1, 2, 3, 5, 8, 15,
])("with %i hypotheses, drafting again gives the same set, ids and all", (count) => {
	for (const minutes of [10, 15, 20, 30, 60]) {
		const first = kept(draft({ minutes, doubts: doubts(count) }));
		const again = draft({ minutes, doubts: doubts(count), present: first });
		expect(again).toEqual(first);
	}
});

describe("must-asks", () => {
	const mine = (change: Partial<SetItem>): SetItem => ({
		id: "mine",
		wording: "Mine?",
		mustAsk: true,
		minutes: 4,
		bankKey: null,
		questionId: null,
		hypothesisId: null,
		...change,
	});

	test("stay with their words, minutes and order; the others are drafted anew", () => {
		const present = [
			mine({ id: "1", bankKey: "advice-read", wording: "What should I read?" }),
			mine({ id: "2", wording: "Mine?" }),
			mine({ id: "3", wording: "Left out?", mustAsk: false }),
		];
		const items = draft({ present });
		expect(items).toContainEqual(present[0]);
		expect(items.indexOf(present[0] as SetItem)).toBeLessThan(
			items.indexOf(present[1] as SetItem),
		);
		expect(items.map((item) => item.wording)).not.toContain("Left out?");
	});

	test("of a theme, a hypothesis or a stage leave no second one", () => {
		const present = [
			mine({ id: "1", bankKey: "path-first-draw" }),
			mine({ id: "2", hypothesisId: "d1" }),
			mine({ id: "3", bankKey: "good-sides-miss" }),
			mine({ id: "4", bankKey: "advice-not-asked" }),
		];
		const items = draft({ present, doubts: doubts(2), minutes: 30 });
		expect(words(items)).toEqual([
			"path*",
			"d1*",
			"good-sides*",
			"d2",
			"daily-work",
			"bad-sides",

			"advice*",
		]);
	});

	test("that fill the time stay, and nothing is added", () => {
		const present = [
			mine({ id: "1", minutes: 15 }),
			mine({ id: "2", minutes: 9 }),
		];
		expect(draft({ present, doubts: doubts(2) })).toEqual(present);
	});
});

test("a question drafted again keeps the words that the person gave it", () => {
	const first = kept(draft());
	const present = first.map((item, index) =>
		index === 0 ? { ...item, wording: "How did it begin?" } : item,
	);
	expect(draft({ present })).toEqual(present);
});

test("a person's own question goes before the built-in ones of its theme", () => {
	const own: Question = {
		bankKey: null,
		questionId: "own",
		wording: "What does a shift look like?",
		plain: null,
		theme: "daily-work",
		stage: "core",
		audience: "anyone",
		tiara: null,
		minutes: 2,
	};
	const items = draft({ questions: [own, ...builtInQuestions] });
	expect(items[1]).toMatchObject({ questionId: "own", bankKey: null });
});
