import { expect, test } from "vitest";
import { completeAddress, decideFoundOn, nextStep } from "./preparation.ts";

test.each([
	[0, 0, 0, "wonder"],
	[0, 3, 5, "wonder"],
	[1, 0, 5, "read"],
	[1, 1, 0, "draft"],
	[1, 1, 1, "find-people"],
])("%i wondered, %i read, %i asked: %s", (hypotheses, findings, questions, next) => {
	expect(nextStep({ hypotheses, findings, questions })).toBe(next);
});

test.each([
	["nothing said: today", undefined, "2026-03-02"],
	["a day past", "2025-12-31", "2025-12-31"],
	["tomorrow, in a zone ahead", "2026-03-03", "2026-03-03"],
	["later", "2026-03-04", "found-in-future"],
])("read on %s", (_, foundOn, expected) => {
	const decided = decideFoundOn(foundOn, "2026-03-02");
	expect(decided.ok ? decided.value : decided.refusal.code).toBe(expected);
});

test.each([
	[undefined, undefined],
	["  ", undefined],
	["example.org/a", "https://example.org/a"],
	[" http://example.org ", "http://example.org"],
	["javascript:alert(1)", "javascript:alert(1)"],
])("address %s", (typed, whole) => {
	expect(completeAddress(typed)).toBe(whole);
});
