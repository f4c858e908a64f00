import fc from "fast-check";
import { expect, test } from "vitest";
import { loadCatalogue } from "#catalogue/load.ts";
import { matchInterests } from "#catalogue/match.ts";
import {
	type InterestScores,
	interestLetters,
} from "#catalogue/occupations.ts";
import {
	evenWeights,
	type FitPart,
	type FitWeights,
	fitParts,
	rankOccupations,
	type SelfView,
	standardElements,
} from "./fit.ts";

const catalogue = loadCatalogue();
const idsOf = (...kinds: string[]) =>
	catalogue.file.elements
		.filter(({ kind }) => kinds.includes(kind))
		.map(({ id }) => id);
const skillIds = idsOf("skill", "knowledge");
const valueIds = idsOf("value");

const likes: InterestScores = { R: 5, I: 38, A: 12, S: 20, E: 9, C: 30 };
const interests = fc
	.array(fc.integer({ min: 0, max: 40 }), { minLength: 6, maxLength: 6 })
	.filter((six) => new Set(six).size > 1)
	.map((six) => {
		const [R = 0, I = 0, A = 0, S = 0, E = 0, C = 0] = six;
		return { R, I, A, S, E, C };
	});
const ratings = (ids: string[], most: number) =>
	fc
		.array(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 0, max: 4 })), {
			minLength: 3,
			maxLength: most,
		})
		.map((pairs) => Object.fromEntries(pairs));
const self: fc.Arbitrary<SelfView> = fc
	.tuple(interests, ratings(skillIds, 25), ratings(valueIds, 6))
	.map(([six, skills, values]) => ({
		interests: six,
		ratings: { ...skills, ...values },
	}));
const weights: fc.Arbitrary<FitWeights> = fc
	.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 })
	.map(([interests = 1, skills = 1, abilities = 1, values = 1]) => ({
		interests,
		skills,
		abilities,
		values,
	}));

function ranked(view: SelfView, weighed = evenWeights) {
	const answer = rankOccupations(catalogue, view, weighed);
	if (!answer.ok) throw new Error(answer.refusal.code);
	return answer.value;
}

test("with interests alone it is their correlation, in the same order", () => {
	const matched = matchInterests(catalogue, likes);
	if (!matched.ok) throw new Error("matched");
	const all = ranked({ interests: likes, ratings: {} });
	expect(all.map(({ code, fit }) => [code, fit])).toEqual(
		matched.value.map(({ code, correlation }) => [code, correlation]),
	);
	expect(all.map(({ interestFit }) => interestFit)).toEqual(
		matched.value.map(({ fit }) => fit),
	);
});

test.each([
	["nothing", { interests: null, ratings: {} }, "nothing-said"],
	[
		"six equal scores",
		{ interests: { R: 9, I: 9, A: 9, S: 9, E: 9, C: 9 }, ratings: {} },
		"flat-profile",
	],
	[
		"two ratings",
		{
			interests: null,
			ratings: { [skillIds[0] ?? ""]: 4, [skillIds[1] ?? ""]: 0 },
		},
		"nothing-said",
	],
	[
		"ratings all alike",
		{
			interests: null,
			ratings: Object.fromEntries(skillIds.slice(0, 9).map((id) => [id, 3])),
		},
		"nothing-said",
	],
])("who says %s is told so", (_, view, code) => {
	const answer = rankOccupations(catalogue, view as SelfView);
	expect(answer.ok ? "ranked" : answer.refusal.code).toBe(code);
});

test("when no part that was said counts, it is refused", () => {
	const answer = rankOccupations(
		catalogue,
		{ interests: likes, ratings: {} },
		{ ...evenWeights, interests: 0 },
	);
	expect(answer.ok ? "ranked" : answer.refusal.code).toBe("nothing-counts");
});

test("each part equals an independent computation", () => {
	const ids = skillIds.slice(0, 14);
	const view = {
		interests: null,
		ratings: Object.fromEntries(ids.map((id, at) => [id, (at * 7) % 5])),
	};
	const columns = ids.map((id) => {
		const column = catalogue.file.elements.find((one) => one.id === id);
		const given = column?.importance.filter((value) => value !== null) ?? [];
		const mean = given.reduce((a, b) => a + b, 0) / given.length;
		const deviation = Math.sqrt(
			given.reduce((sum, value) => sum + (value - mean) ** 2, 0) / given.length,
		);
		return column?.importance.map((value) =>
			value === null ? null : (value - mean) / deviation,
		);
	});
	for (const { row, parts } of ranked(view).slice(0, 200)) {
		const pairs = ids.flatMap((id, at) => {
			const y = columns[at]?.[row] ?? null;
			return y === null ? [] : [[view.ratings[id] as number, y] as const];
		});
		expect(parts.skills).toBeCloseTo(pearson(pairs), 9);
	}
});

function pearson(pairs: (readonly [number, number])[]): number {
	const mean = (at: 0 | 1) =>
		pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
	const [mx, my] = [mean(0), mean(1)];
	const sum = (of: (x: number, y: number) => number) =>
		pairs.reduce((total, [x, y]) => total + of(x - mx, y - my), 0);
	return (
		sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y))
	);
}

test("few ratings count less than many", () => {
	const ids = skillIds.slice(0, 12);
	const few = Object.fromEntries(ids.slice(0, 3).map((id, at) => [id, at]));
	const best = Math.max(
		...ranked({ interests: null, ratings: few }).map(({ fit }) => fit),
	);
	expect(best).toBeLessThanOrEqual(3 / 12);
});

test("more weight on a part never lowers the rank of the one that is best in it", () => {
	fc.assert(
		fc.property(
			self,
			weights,
			fc.constantFrom<FitPart>("interests", "skills", "values"),
			(view, before, part) => {
				const first = ranked(view, before);
				const known = first.filter(({ parts }) => parts[part] !== null);
				fc.pre(known.length > 0);
				const best = known.reduce((a, b) =>
					(b.parts[part] as number) > (a.parts[part] as number) ? b : a,
				);
				const after = ranked(view, { ...before, [part]: before[part] + 2 });
				const placeIn = (list: { row: number }[]) =>
					list.findIndex(({ row }) => row === best.row);
				expect(placeIn(after)).toBeLessThanOrEqual(placeIn(first));
			},
		),
		{ numRuns: 60 },
	);
});

test("all that is known is ranked once, best first, ties in the order of codes", () => {
	fc.assert(
		fc.property(self, weights, (view, weighed) => {
			const all = ranked(view, weighed);
			expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
			for (let at = 1; at < all.length; at++) {
				const [a, b] = [all[at - 1], all[at]] as [
					(typeof all)[0],
					(typeof all)[0],
				];
				expect(a.fit > b.fit || (a.fit === b.fit && a.code < b.code)).toBe(
					true,
				);
			}
		}),
		{ numRuns: 30 },
	);
});

test("a rating of one part moves no other part", () => {
	fc.assert(
		fc.property(
			self,
			fc.constantFrom(...valueIds),
			fc.integer({ min: 0, max: 4 }),
			(view, id, value) => {
				const before = new Map(
					ranked(view).map((one) => [one.code, one.parts]),
				);
				const changed = { ...view.ratings, [id]: value };
				for (const { code, parts } of ranked({ ...view, ratings: changed })) {
					expect(parts.skills).toBe(before.get(code)?.skills);
					expect(parts.interests).toBe(before.get(code)?.interests);
				}
			},
		),
		{ numRuns: 30 },
	);
});

test("what is missing stays missing in its part", () => {
	const view = {
		interests: likes,
		ratings: Object.fromEntries(skillIds.map((id, at) => [id, at % 5])),
	};
	const missing = ranked(view).filter(({ parts }) => parts.skills === null);
	expect(missing.length).toBeGreaterThan(0);
	for (const { row } of missing)
		for (const id of skillIds)
			expect(
				standardElements(catalogue).find((one) => one.id === id)?.standard[row],
			).toBeNaN();
	expect(fitParts).toEqual(["interests", "skills", "abilities", "values"]);
	expect(interestLetters).toHaveLength(6);
});
