import { expect, test } from "vitest";
import {
	decideInterests,
	decideTarget,
	hasSameWords,
	isDropped,
	leavesTooFew,
} from "./rules.ts";

const developer = { code: "15-1252.00", title: "Software Developers" };

test.each([
	[
		"an occupation goes by the catalogue's title, whatever was sent",
		{ kind: "occupation" as const, label: "Coding" },
		developer,
		{
			kind: "occupation",
			occupationCode: "15-1252.00",
			label: developer.title,
		},
	],
	[
		"own words carry no code",
		{ kind: "free-text" as const, label: "Repairing violins" },
		developer,
		{ kind: "free-text", occupationCode: null, label: "Repairing violins" },
	],
])("%s", (_, input, occupation, expected) => {
	expect(decideTarget(input, occupation)).toMatchObject({
		ok: true,
		value: expected,
	});
});

test.each([
	["an unknown code", { kind: "occupation" as const }, "unknown-occupation"],
	[
		"own words that are missing",
		{ kind: "field" as const },
		"target-needs-label",
	],
	["empty words", { kind: "field" as const, label: "" }, "target-needs-label"],
])("%s is refused", (_, input, code) => {
	expect(decideTarget(input, undefined)).toMatchObject({
		ok: false,
		refusal: { code },
	});
});

const kept = { id: "a", kind: "free-text", label: "Repairing violins" };

test.each([
	[
		"the same words again",
		{ ...kept, id: "b", label: " repairing VIOLINS" },
		true,
	],
	["the same request again", kept, false],
	["other words", { ...kept, id: "b", label: "Repairing harps" }, false],
	[
		"the same words for an employer",
		{ ...kept, id: "b", kind: "organization" },
		false,
	],
	["an occupation", { ...kept, id: "b", kind: "occupation" }, false],
])("%s: a clash is %s", (_, wanted, expected) => {
	expect(hasSameWords([kept], wanted)).toBe(expected);
});

const six = { R: 1, I: 2, A: 3, S: 4, E: 5, C: 6, source: "own scores" };

test("scores are kept whole", () => {
	expect(decideInterests({ ...six, R: 12.6 })).toMatchObject({
		ok: true,
		value: { realistic: 13, conventional: 6, interestsSource: "own scores" },
	});
});

test.each([
	["equal", { R: 7, I: 7, A: 7, S: 7, E: 7, C: 7 }],
	["equal once they are whole", { R: 7, I: 7.2, A: 6.8, S: 7, E: 7, C: 7 }],
])("six scores that are %s point nowhere", (_, scores) => {
	expect(decideInterests({ ...six, ...scores })).toMatchObject({
		ok: false,
		refusal: { code: "flat-profile" },
	});
});

test.each([
	[null, false],
	[{ decision: "continue" }, false],
	[{ decision: "change" }, false],
	[{ decision: "drop" }, true],
])("with verdict %j dropped is %s", (verdict, expected) => {
	expect(isDropped({ verdict })).toBe(expected);
});

test.each([
	["the second-last, without evidence", ["a", "b"], [], "a", 0, true],
	[
		"the second-last, once somebody spoke against it",
		["a", "b"],
		[],
		"a",
		1,
		false,
	],
	["the last", ["a"], ["b"], "a", 0, true],
	["one of three", ["a", "b", "c"], [], "a", 0, false],
	[
		"one of three, of which another is dropped",
		["a", "b"],
		["c"],
		"a",
		0,
		true,
	],
	["one that is dropped already", ["b"], ["a"], "a", 0, false],
])("dropping %s asks first: %#", (_, live, dropped, id, against, asks) => {
	const targets = [
		...live.map((one) => ({ id: one, verdict: null })),
		...dropped.map((one) => ({ id: one, verdict: { decision: "drop" } })),
	];
	expect(leavesTooFew(targets, id, against)).toBe(asks);
});
