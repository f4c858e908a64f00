import { describe, expect, test } from "vitest";
import { combinations, publishedCodeFor } from "./combinations.ts";

describe("the code that a figure was published for", () => {
	const published = new Set(["31-1120", "31-1131", "13-1020", "13-1023"]);
	const isPublished = (soc: string) => published.has(soc);
	test.each([
		["31-1131.00", "31-1131"],
		["31-1121.00", "31-1120"],
		["31-1122.00", "31-1120"],
		["13-1021.00", "13-1020"],
		["13-1023.00", "13-1023"],
		["29-2011.00", null],
		["55-1011.00", null],
	])("of %s is %s", (code, soc) => {
		expect(publishedCodeFor(code, isPublished)).toBe(soc);
	});
});

test("12 combinations hold 28 SOC codes, each once", () => {
	const members = Object.values(combinations).flat();
	expect(Object.keys(combinations)).toHaveLength(12);
	expect(members).toHaveLength(28);
	expect(new Set(members).size).toBe(28);
});
