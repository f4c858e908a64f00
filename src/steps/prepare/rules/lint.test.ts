import { expect, test } from "vitest";
import { lintQuestion, type QuestionHint } from "./lint.ts";

const cases: [string, QuestionHint[]][] = [
	["How did you come to do this work?", []],
	["How has hiring changed lately?", []],
	["What is the usual pay range at the start?", []],
	["What makes a good day or a bad day for you?", []],
	["Which skills and tools matter most?", []],
	["Are you hiring?", ["asks-for-a-job"]],
	["Would you have a job for me?", ["asks-for-a-job"]],
	["Could you give me an internship?", ["asks-for-a-job"]],
	["Would you look at my résumé?", ["asks-for-a-job"]],
	["Do you know of any open positions?", ["asks-for-a-job"]],
	["What is your salary?", ["asks-own-pay"]],
	["How much do you earn?", ["asks-own-pay"]],
	["How much are you paid?", ["asks-own-pay"]],
	["What do you like? What do you dislike?", ["two-in-one"]],
	["What do you do and how did you get there?", ["two-in-one"]],
	["Tell me about your day", ["no-question"]],
	["", ["no-question"]],
];

test.each(cases)("%s", (wording, hints) => {
	expect(lintQuestion(wording)).toEqual(hints);
});
