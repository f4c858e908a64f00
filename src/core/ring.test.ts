import { expect, test } from "vitest";
import {
	byCloseness,
	isKnown,
	isRelation,
	isRing,
	knownAs,
	RINGS,
	type Ring,
} from "./ring.ts";

test.each<[Ring, "known" | "unsaid" | "not-known", boolean]>([
	["known-well", "known", true],
	["acquaintance", "known", true],
	["unset", "unsaid", true],
	["friend-of", "not-known", false],
	["alumni-association", "not-known", false],
	["stranger", "not-known", false],
])("%s is %s", (ring, as, known) => {
	expect(knownAs(ring)).toBe(as);
	expect(isKnown(ring)).toBe(known);
});

test("the known are closer than those who are not", () => {
	const shuffled: Ring[] = [
		"stranger",
		"unset",
		"friend-of",
		"known-well",
		"alumni-association",
		"acquaintance",
	];
	expect(shuffled.sort(byCloseness)).toEqual(RINGS);
	const lastKnown = RINGS.findLastIndex(isKnown);
	expect(RINGS.slice(0, lastKnown + 1).every(isKnown)).toBe(true);
});

test.each([
	["known-well", true, false],
	["co-worker", false, true],
	["toString", false, false],
	["", false, false],
])("%j: ring %s, relation %s", (text, ring, relation) => {
	expect(isRing(text)).toBe(ring);
	expect(isRelation(text)).toBe(relation);
});
