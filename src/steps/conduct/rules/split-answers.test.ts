import { expect, test } from "vitest";
import { splitAnswers } from "./split-answers.ts";

const questions = [
	{ id: "day", wording: "What does a normal day look like for you?" },
	{ id: "path", wording: "How did you come into this work?" },
	{ id: "bad", wording: "Which part of it would you rather leave to others?" },
];
const full = {
	answers: [
		{ questionId: "day", body: "Rounds, then records." },
		{ questionId: "path", body: "By chance, in 2 years." },
		{ questionId: "bad", body: "The nights." },
	],
	rest: "",
};

test.each([
	[
		"numbers",
		"1. Rounds, then records.\n2) By chance, in 2 years.\n\n3: The nights.",
		full,
	],
	[
		"the questions quoted, the answers below",
		"> 1. What does a normal day look like for you?\nRounds, then records.\n> How did you come into this work?\n\nBy chance, in 2 years.\n> Which part of it would you rather\n> leave to others?\nThe nights.",
		full,
	],
	[
		"the answer on the line of the question",
		"What does a normal day look like for you? Rounds, then records.\nHow did you come into this work? By chance, in 2 years.\nWhich part of it would you rather leave to others? The nights.",
		full,
	],
	[
		"another order, and a question left out",
		"Which part of it would you rather leave to others?\nThe nights.\n\nWhat does a normal day look like?\nRounds, then records.",
		{ answers: [full.answers[0], full.answers[2]], rest: "" },
	],
	[
		"a greeting first",
		"Hello Ana,\n\n1. Rounds, then records.",
		{ answers: [full.answers[0]], rest: "Hello Ana," },
	],
	[
		"paragraphs alone, as many as questions",
		"Dear Ana,\n\nRounds, then records.\n\nBy chance, in 2 years.\n\nThe nights and the noise of the ward.\n\nBest, Tom",
		{
			answers: [
				full.answers[0],
				full.answers[1],
				{ questionId: "bad", body: "The nights and the noise of the ward." },
			],
			rest: "Dear Ana,\n\nBest, Tom",
		},
	],
	[
		"one text about everything",
		"I came into it by chance, and the days are long.",
		{ answers: [], rest: "I came into it by chance, and the days are long." },
	],
	["nothing", "  \n", { answers: [], rest: "" }],
])("answers with %s", (_, text, expected) => {
	expect(splitAnswers(text, questions)).toEqual(expected);
});

test("our own letter below the answers is left out, but for nothing that they wrote", () => {
	const { answers, rest } = splitAnswers(
		"1. Rounds, then records.\nAnd more records.\n\nOn 3 March Ana wrote:\n> Thank you for taking the time.",
		questions,
	);
	expect(answers).toEqual([
		{ questionId: "day", body: "Rounds, then records.\nAnd more records." },
	]);
	expect(rest).toBe("");
});

test("a number within an answer is no question", () => {
	const { answers } = splitAnswers(
		"1. It took\n2 years and\n12. months of training",
		questions,
	);
	expect(answers).toEqual([
		{ questionId: "day", body: "It took\n2 years and\n12. months of training" },
	]);
});
