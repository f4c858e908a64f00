import { expect, test } from "vitest";
import { isWiderFigure, scoresOf } from "./occupation-facts.ts";

test.each([
	["its own SOC code", "15-1252.00", "15-1252", false],
	["a combination", "13-1021.00", "13-1020", true],
	["one of several under its SOC code", "15-1299.08", "15-1299", true],
])("a figure published for %s", (_, code, fromCode, expected) => {
	expect(isWiderFigure(code, fromCode)).toBe(expected);
});

const six = { R: 10, I: 0, A: 20, S: 40, E: 30, C: 5 };

test.each([
	["all six, a 0 among them", six, six],
	["none", {}, undefined],
	["five", { ...six, C: undefined }, "incomplete"],
	["only a 0", { R: 0 }, "incomplete"],
])("scores of a request with %s", (_, query, expected) => {
	expect(scoresOf({ ...query } as Parameters<typeof scoresOf>[0])).toEqual(
		expected,
	);
});
