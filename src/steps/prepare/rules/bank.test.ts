import { describe, expect, test } from "vitest";
import { countWords } from "#core/word-count.ts";
import { question } from "../schema.ts";
import { builtInQuestion, builtInQuestions } from "./bank.ts";
import { lintQuestion } from "./lint.ts";
import {
	audiences,
	isSameWording,
	stages,
	themes,
	tiaraWords,
} from "./question.ts";

test("the bank has at least 80 questions, each of the shape that leaves the server", () => {
	expect(builtInQuestions.length).toBeGreaterThanOrEqual(80);
	for (const one of builtInQuestions) question.parse(one);
});

test("no key and no wording is there twice", () => {
	expect(new Set(builtInQuestions.map((one) => one.bankKey)).size).toBe(
		builtInQuestions.length,
	);
	builtInQuestions.forEach((one, index) => {
		const twin = builtInQuestions
			.slice(index + 1)
			.find((other) => isSameWording(one.wording, other.wording));
		expect(twin, one.wording).toBeUndefined();
	});
});

describe.each(builtInQuestions)("$bankKey", ({ bankKey, wording, theme }) => {
	test("is one open question that asks for no job and nobody's own pay", () => {
		expect(lintQuestion(wording)).toEqual([]);
		expect(wording).toMatch(/^[^?]+\?$/);
		expect(wording).toMatch(/^(How|What|Which|Who|Whom|Why|When|Where)\b/);
	});

	test("has plain words: one short open question, without words as long as a line", () => {
		const { plain } = builtInQuestion(bankKey ?? "") ?? {};
		expect(lintQuestion(plain ?? "")).toEqual([]);
		expect(plain).toMatch(/^(How|What|Which|Who|Why|When|Where)\b[^?]*\?$/);
		expect(countWords(plain ?? "")).toBeLessThanOrEqual(13);
		expect(plain).not.toMatch(/[\p{L}]{12,}/u);
		if (theme === "pay") expect(plain).not.toMatch(/\byou(rs?)?\b/i);
	});

	test("is filed under its theme, and found by its key", () => {
		expect(bankKey?.startsWith(`${theme}-`)).toBe(true);
		expect(builtInQuestion(bankKey ?? "")?.wording).toBe(wording);
	});
});

test.each(themes)("theme %s has at least six questions", (theme) => {
	expect(
		builtInQuestions.filter((one) => one.theme === theme).length,
	).toBeGreaterThanOrEqual(6);
});

test.each([
	...stages,
	...audiences,
	...tiaraWords,
])("%s has at least five questions", (word) => {
	const found = builtInQuestions.filter((one) =>
		[one.stage, one.audience, one.tiara].some((tag) => tag === word),
	);
	expect(found.length).toBeGreaterThanOrEqual(5);
});

test("every question about pay asks for what is usual", () => {
	for (const { wording } of builtInQuestions.filter((q) => q.theme === "pay"))
		expect(wording).not.toMatch(/\byou(rs?)?\b/i);
});
