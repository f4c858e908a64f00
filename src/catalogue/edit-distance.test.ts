import { expect, test } from "vitest";
import { bitCount, editDistance, letterMask } from "./edit-distance.ts";

test.each([
	["nurse", "nurse", 0],
	["nurs", "nurse", 1],
	["nursee", "nurse", 1],
	["nurze", "nurse", 1],
	["nusre", "nurse", 1],
	["desinger", "designer", 1],
	["nuse", "nurses", 2],
	["cook", "nurse", 3],
])("%j is %j but for %i", (typed, word, distance) => {
	expect(editDistance(typed, word, 2)).toBe(distance);
	expect(editDistance(word, typed, 2)).toBe(distance);
});

test.each([
	["electrc", "electrician", 1],
	["elec", "electrician", 0],
	["elektri", "electrician", 1],
	["plumb", "electrician", 3],
])("%j begins %j but for %i", (typed, word, distance) => {
	expect(editDistance(typed, word, 2, true)).toBe(distance);
});

test("letters are counted in a mask", () => {
	expect(bitCount(letterMask("nurse"))).toBe(5);
	expect(bitCount(letterMask("noon"))).toBe(2);
	expect(bitCount(-1)).toBe(32);
});
