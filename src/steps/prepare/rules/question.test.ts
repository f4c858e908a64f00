import { expect, test } from "vitest";
import {
	filterQuestions,
	isSameWording,
	type Question,
	type QuestionFilter,
} from "./question.ts";

const base: Question = {
	bankKey: "week",
	questionId: null,
	wording: "What does an ordinary week look like?",
	plain: null,
	theme: "daily-work",
	stage: "core",
	audience: "anyone",
	tiara: "insights",
	minutes: 3,
};
const questions: Question[] = [
	base,
	{ ...base, bankKey: "how", wording: "How did you start?", stage: "opening" },
	{
		...base,
		bankKey: "team",
		wording: "What does your team do?",
		theme: "workplace",
		audience: "manages-it",
	},
	{
		...base,
		bankKey: "next",
		wording: "Which change is next?",
		theme: "trends",
		tiara: "trends",
		audience: "does-it",
	},
];

const cases: [string, QuestionFilter, string[]][] = [
	["nothing", {}, ["week", "how", "team", "next"]],
	["theme", { theme: "workplace" }, ["team"]],
	["stage", { stage: "opening" }, ["how"]],
	[
		"audience, with those for anyone",
		{ audience: "manages-it" },
		["week", "how", "team"],
	],
	["anyone alone", { audience: "anyone" }, ["week", "how"]],
	["TIARA word", { tiara: "trends" }, ["next"]],
	["all words, in any case", { words: "TEAM what" }, ["team"]],
	["two at once that don't meet", { stage: "opening", theme: "trends" }, []],
];

test.each(cases)("filtered by %s", (_, filter, keys) => {
	const found = filterQuestions(questions, filter);
	expect(found.map((one) => one.bankKey)).toEqual(keys);
});

test.each([
	["How are you?", "how  are you", true],
	["How are you?", "How are they?", false],
])("%s and %s", (a, b, same) => {
	expect(isSameWording(a, b)).toBe(same);
});
