import { expect, test } from "vitest";
import { wordDoubt } from "./doubt.ts";
import { lintQuestion } from "./lint.ts";

const first = (claim: string) =>
	`My impression so far: ${claim}. How does that match what you see?`;

test.each([
	["The hours are regular.", 0, first("The hours are regular")],
	["  part-time\nis possible … ", 3, first("part-time is possible")],
	["{name}, or 'so' & <b>", 0, first("{name}, or 'so' & <b>")],
	[
		"Nights are shared",
		1,
		"Nights are shared: how far is that so where you are?",
	],
	[
		"Nights are shared",
		2,
		"One thing I keep wondering about: Nights are shared. What have you seen of it?",
	],
	["Is part-time possible?", 2, "Is part-time possible?"],
])("“%s” in place %i", (claim, place, wording) => {
	expect(wordDoubt(claim, place)).toBe(wording);
});

test.each([0, 1, 2])("wording %i asks one thing and no favour", (place) => {
	expect(lintQuestion(wordDoubt("the hours are regular", place))).toEqual([]);
});
