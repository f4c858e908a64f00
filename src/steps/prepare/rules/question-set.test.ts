import { describe, expect, test } from "vitest";
import {
	checkItems,
	moveItem,
	placeItem,
	type SetItem,
	timeUsed,
} from "./question-set.ts";

describe("time", () => {
	test.each([
		["no question", [], 20, { planned: 2, left: 18 }],
		["some", [3, 2, 5], 20, { planned: 12, left: 8 }],
		["over", [10, 10], 15, { planned: 22, left: -7 }],
	])("%s, with the closing pair's two minutes", (_, each, minutes, used) => {
		expect(
			timeUsed(
				each.map((one) => ({ minutes: one })),
				minutes,
			),
		).toEqual(used);
	});
});

describe("moving", () => {
	test.each([
		["up", 1, -1, "bac"],
		["down", 1, 1, "acb"],
		["to the end", 0, 2, "bca"],
		["off the top", 0, -1, "abc"],
		["off the end", 2, 1, "abc"],
		["what is not there", 9, -1, "abc"],
	])("%s", (_, index, steps, order) => {
		expect(moveItem([..."abc"], index, steps).join("")).toBe(order);
	});
});

describe("adding", () => {
	const stages = { o: "opening", c: "core", z: "closing", x: null } as const;
	const of = (letters: string) =>
		[...letters].map((letter) => ({
			letter,
			stage: stages[letter.toLowerCase() as keyof typeof stages],
		}));
	test.each([
		["to an empty set", "", "C", "C"],
		["an opening question", "occz", "O", "oOccz"],
		["an opening question where there is none", "cz", "O", "Ocz"],
		["one for the middle", "occz", "C", "occCz"],
		["one of no stage", "ocz", "X", "ocXz"],
		["a closing question", "ocz", "Z", "oczZ"],
		["after what was moved behind a closing question", "ozc", "C", "ozcC"],
	])("%s", (_, before, added, after) => {
		const [item] = of(added);
		if (!item) throw new Error("nothing to add");
		const placed = placeItem(of(before), item);
		expect(placed.map((one) => one.letter).join("")).toBe(after);
	});
});

describe("checking", () => {
	const item = (change: Partial<SetItem>): SetItem => ({
		id: "i",
		wording: "Why?",
		mustAsk: false,
		minutes: 2,
		bankKey: null,
		questionId: null,
		hypothesisId: null,
		...change,
	});
	const known = {
		isQuestion: (one: SetItem) => one.bankKey === "k" || one.questionId === "q",
		hypothesisIds: new Set(["h"]),
	};
	test.each<[string, SetItem[], string]>([
		["an empty set", [], "ok"],
		[
			"bank, own, hypothesis and plain words",
			[
				item({ id: "1", bankKey: "k" }),
				item({ id: "2", questionId: "q" }),
				item({ id: "3", hypothesisId: "h" }),
				item({ id: "4" }),
			],
			"ok",
		],
		["one id twice", [item({}), item({})], "question-twice"],
		[
			"one bank question twice",
			[item({ id: "1", bankKey: "k" }), item({ id: "2", bankKey: "k" })],
			"question-twice",
		],
		[
			"two questions for one hypothesis",
			[
				item({ id: "1", hypothesisId: "h" }),
				item({ id: "2", hypothesisId: "h" }),
			],
			"ok",
		],
		["a key that the bank lacks", [item({ bankKey: "x" })], "unknown-question"],
		[
			"somebody else's question",
			[item({ questionId: "x" })],
			"unknown-question",
		],
		[
			"another target's hypothesis",
			[item({ hypothesisId: "x" })],
			"doubt-of-another-target",
		],
	])("%s", (_, items, expected) => {
		const checked = checkItems(items, known);
		expect(checked.ok ? "ok" : checked.refusal.code).toBe(expected);
	});
});
