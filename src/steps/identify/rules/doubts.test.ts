import { expect, test } from "vitest";
import { isOftenRegulated, offeredDoubts } from "./doubts.ts";

const nobodyWrote = () => false;

test.each([
	["Registered Nurses", true],
	["Civil Engineers", true],
	["Elementary School Teachers, Except Special Education", true],
	["Software Developers", false],
	["Residential Advisors", false],
	["Architects, Except Landscape and Naval", true],
	["Computer Systems Engineers/Architects", false],
	["Farmworkers and Laborers, Crop, Nursery, and Greenhouse", false],
])("%s: often regulated is %s", (title, expected) => {
	expect(isOftenRegulated(title)).toBe(expected);
});

test.each([
	[
		"a growing one with much preparation",
		{ title: "Data Scientists", jobZone: 5, growthPercent: 33 },
		["Hours", "People", "Day", "Entry", "Future", "Place"],
	],
	[
		"a shrinking one",
		{ title: "Typists", jobZone: 2, growthPercent: -36 },
		["Hours", "People", "Day", "Shrink", "Place", "Leave"],
	],
	[
		"own words, of which nothing is known",
		{ title: "Repairing violins", jobZone: null, growthPercent: null },
		["Hours", "People", "Day", "Entry", "Future", "Place"],
	],
])("doubts for %s", (_, known, expected) => {
	expect(offeredDoubts(known, nobodyWrote)).toEqual(expected);
});

test("what is written already is not offered again", () => {
	const offered = offeredDoubts(
		{ title: "Registered Nurses", jobZone: 4, growthPercent: 5 },
		(key) => key === "Hours",
	);
	expect(offered).toEqual([
		"People",
		"Day",
		"Entry",
		"Licence",
		"Future",
		"Place",
	]);
});
