import { expect, test } from "vitest";
import { whySentence } from "./why-words.ts";

const can = {
	kind: "can" as const,
	elements: [
		{ id: "a", name: "Mathematics" },
		{ id: "b", name: "English Language" },
	],
};

test.each([
	[
		"no reason",
		[],
		null,
		"Nothing that you said speaks clearly for it or against it.",
	],
	[
		"one",
		[{ kind: "likes" as const, letters: ["I" as const, "C" as const] }],
		null,
		"Much of it is finding things out and keeping things in order, which you like.",
	],
	[
		"several and a trend",
		[can],
		{ growthPercent: 33.5, year: "2034" },
		"It asks for mathematics and English language, which you rate well; jobs in it grow by 34\u00a0% by 2034.",
	],
	[
		"a trend that is no news",
		[can],
		{ growthPercent: -2, year: "2034" },
		"It asks for mathematics and English language, which you rate well.",
	],
	[
		"against",
		[can, { kind: "lacks" as const, elements: [{ id: "c", name: "Selling" }] }],
		{ growthPercent: -12, year: "2034" },
		"It asks for mathematics and English language, which you rate well; but it asks for selling, which you rate low; jobs in it shrink by 12\u00a0% by 2034.",
	],
])("%s", (_, reasons, trend, sentence) => {
	expect(whySentence(reasons, trend)).toBe(sentence);
});
