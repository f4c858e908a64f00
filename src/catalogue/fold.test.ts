import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText, wordsOf } from "./fold.ts";

test.each([
	["Résumé Writer", "resume writer"],
	["Driver's Helper", "drivers helper"],
	["Driver’s Helper", "drivers helper"],
	["Škoda-Händler", "skoda-handler"],
	["Sjøfartsdirektør", "sjofartsdirektor"],
	["ŁÓDŹ", "lodz"],
	["ﬁreﬁghter", "firefighter"],
])("%j folds to %j", (text, folded) => {
	expect(foldText(text)).toBe(folded);
});

test.each([
	["c++ / c# developer", ["c++", "c#", "developer"]],
	["r&d, part-time", ["r", "d", "part", "time"]],
	["2nd grade", ["2nd", "grade"]],
	["研究員 fellow", ["研究員", "fellow"]],
	["++ # --", []],
	["a++", ["a++"]],
	["", []],
])("%j has the words %j", (text, words) => {
	expect(wordsOf(text)).toEqual(words);
});

test("ASCII is cut as any other script is", () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 40 }), (text) => {
			// A letter beyond ASCII at the end sends the same text the general way.
			expect([...wordsOf(text), "é"]).toEqual(wordsOf(`${text} é`));
		}),
	);
});
