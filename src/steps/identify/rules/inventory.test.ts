import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { interestLetters } from "#catalogue/occupations.ts";
import m from "#messages/identify-interests";
import { activities } from "../data/activities.ts";
import {
	type Answers,
	activitiesOf,
	decideAnswer,
	isFromInventory,
	nextActivity,
	scoreInventory,
} from "./inventory.ts";

const textOf = (id: string) =>
	(m as unknown as Record<string, (() => string) | undefined>)[
		`activity${id.toUpperCase()}`
	]?.();

describe("the activities", () => {
	test("ten of each type, five of them in the short form, types taking turns", () => {
		for (const letter of interestLetters) {
			const own = activities.filter((one) => one.letter === letter);
			expect(own).toHaveLength(10);
			expect(own.filter(({ isShort }) => isShort)).toHaveLength(5);
		}
		for (let at = 1; at < activities.length; at++)
			expect(activities[at]?.letter).not.toBe(activities[at - 1]?.letter);
	});

	test("each type has its share of every schooling, indoors and outdoors, in both forms", () => {
		for (const letter of interestLetters) {
			const own = activities.filter((one) => one.letter === letter);
			for (const schooling of ["none", "some", "much"] as const) {
				const count = own.filter((one) => one.schooling === schooling).length;
				expect(count, `${letter} ${schooling}`).toBeGreaterThanOrEqual(3);
				expect(count).toBeLessThanOrEqual(4);
				expect(
					own.some((one) => one.isShort && one.schooling === schooling),
				).toBe(true);
			}
			expect(own.filter(({ outdoors }) => outdoors).length).toBeGreaterThan(1);
			expect(own.some(({ isShort, outdoors }) => isShort && outdoors)).toBe(
				true,
			);
		}
	});

	test("no type belongs to men or to women in sum, in either form", () => {
		for (const letter of interestLetters)
			for (const form of ["short", "long"] as const) {
				const own = activitiesOf(form).filter((one) => one.letter === letter);
				const of = (who: string) =>
					own.filter(({ pictured }) => pictured === who).length;
				expect(
					Math.abs(of("men") - of("women")),
					`${letter} ${form}`,
				).toBeLessThanOrEqual(1);
				expect(of("men") + of("women") + of("both")).toBe(own.length);
			}
	});

	test("each says in a few words what one does, none twice", () => {
		const texts = activities.map(({ id }) => textOf(id) ?? "");
		expect(new Set(texts).size).toBe(60);
		for (const text of texts) {
			expect(text.length).toBeGreaterThan(8);
			expect(text.length).toBeLessThanOrEqual(80);
			expect(text.split(" ").length, text).toBeLessThanOrEqual(10);
			expect(text).not.toMatch(/[.?!]$/);
		}
	});
});

const all = (value: (at: number) => number | null, form: "short" | "long") =>
	Object.fromEntries(activitiesOf(form).map(({ id }, at) => [id, value(at)]));

test.each([
	["nothing", {}, "inventory-too-thin"],
	[
		"two of a type",
		{ ...all(() => 2, "short"), r01: null, r02: null, r03: null },
		"inventory-too-thin",
	],
	["all alike", all(() => 3, "long"), "flat-profile"],
])("%s gives no scores", (_, answers, code) => {
	const scored = scoreInventory(answers as Answers);
	expect(scored.ok ? "scored" : scored.refusal.code).toBe(code);
});

test("all that is liked gives 40, all that is disliked 0, in either form", () => {
	for (const form of ["short", "long"] as const) {
		const answers = Object.fromEntries(
			activitiesOf(form).map(({ id, letter }) => [id, letter === "I" ? 4 : 0]),
		);
		const scored = scoreInventory(answers);
		expect(scored.ok && scored.value).toEqual({
			R: 0,
			I: 40,
			A: 0,
			S: 0,
			E: 0,
			C: 0,
		});
	}
});

test("a skip takes nothing away", () => {
	const answers: Record<string, number | null> = all((at) => at % 5, "long");
	const before = scoreInventory({ ...answers, r01: 2, r02: 2, r03: 2, r04: 2 });
	const after = scoreInventory({
		...answers,
		r01: 2,
		r02: 2,
		r03: 2,
		r04: 2,
		s09: null,
	});
	expect(before.ok && after.ok && after.value.R).toBe(
		before.ok && before.value.R,
	);
});

const answer = fc.option(fc.integer({ min: 0, max: 4 }), { freq: 8 });
const answers = fc
	.array(answer, { minLength: 60, maxLength: 60 })
	.map((given) =>
		Object.fromEntries(activities.map(({ id }, at) => [id, given[at] ?? null])),
	);

test("changing one answer moves only its type, and the right way", () => {
	fc.assert(
		fc.property(
			answers,
			fc.constantFrom(...activities),
			fc.integer({ min: 0, max: 4 }),
			(given, { id, letter }, value) => {
				const before = scoreInventory(given);
				const after = scoreInventory({ ...given, [id]: value });
				fc.pre(before.ok && after.ok);
				if (!before.ok || !after.ok) return;
				for (const other of interestLetters) {
					expect(after.value[other]).toBeGreaterThanOrEqual(0);
					expect(after.value[other]).toBeLessThanOrEqual(40);
					if (other !== letter)
						expect(after.value[other]).toBe(before.value[other]);
				}
				const old = given[id];
				if (typeof old === "number" && value > old)
					expect(after.value[letter]).toBeGreaterThan(before.value[letter]);
			},
		),
	);
});

test("asks in order, goes on where it was left, and ends", () => {
	expect(nextActivity({}, "short")).toBe("r01");
	expect(nextActivity({ r01: 4, i01: null }, "short")).toBe("a01");
	expect(
		nextActivity(
			all(() => 1, "short"),
			"short",
		),
	).toBeNull();
	expect(
		nextActivity(
			all(() => 1, "short"),
			"long",
		),
	).toBe("r06");
});

test.each([
	["r01", 0, "ok"],
	["c10", 4, "ok"],
	["r01", null, "ok"],
	["r01", 5, "answer-out-of-range"],
	["r01", -1, "answer-out-of-range"],
	["r01", 1.5, "answer-out-of-range"],
	["r11", 2, "unknown-activity"],
])("%s answered %s: %s", (activity, answer, expected) => {
	const decided = decideAnswer({ activity, answer });
	expect(decided.ok ? "ok" : decided.refusal.code).toBe(expected);
});

test.each([
	[m.sourceShort({ count: 30 }), true],
	[m.sourceLong({ count: 58 }), true],
	["O*NET Interest Profiler, March 2026", false],
	["own scores", false],
])("scores from “%s”: ours is %s", (source, expected) =>
	expect(isFromInventory(source)).toBe(expected));
