import { describe, expect, test } from "vitest";
import {
	cleanText,
	figureOrNull,
	roundTo,
	textOrNull,
	toCents,
} from "./cells.ts";

describe("a figure", () => {
	test.each([
		[65.38, 65.38],
		[0, 0],
		["1,693.8", 1693.8],
		["$239,200", 239200],
		["-5.2", -5.2],
		["2.00", 2],
		["3.1%", 3.1],
	])("%j is %d", (cell, figure) => {
		expect(figureOrNull(cell)).toBe(figure);
	});

	test.each([
		null,
		undefined,
		"",
		"n/a",
		"N/A",
		"*",
		"**",
		"#",
		"~",
		"—",
		" — ",
		">=$239,200",
		">=239,200",
	])("%j is missing, not 0", (cell) => {
		expect(figureOrNull(cell)).toBeNull();
	});

	test.each([
		"abc",
		"12a",
		"1.2.3",
		"TRUE",
		Number.NaN,
	])("%j is broken, not missing", (cell) => {
		expect(figureOrNull(cell)).toBeUndefined();
	});
});

test("Excel's floats go back to cents", () => {
	expect(toCents(32.659999999999997)).toBe(3266);
	expect(toCents(115)).toBe(11500);
	expect(roundTo(15.800000000000001, 1)).toBe(15.8);
	expect(roundTo(-5.2000001, 1)).toBe(-5.2);
});

test("indentation and footnote marks go", () => {
	expect(cleanText("    Chief executives[1]")).toBe("Chief executives");
	expect(cleanText("Legislators [1] [2]")).toBe("Legislators");
	expect(cleanText("Median annual wage, dollars, 2024[1]")).toBe(
		"Median annual wage, dollars, 2024",
	);
	expect(textOrNull("Bachelor's degree")).toBe("Bachelor's degree");
	expect(textOrNull("—")).toBeNull();
});
