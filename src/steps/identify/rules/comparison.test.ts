import fc from "fast-check";
import { expect, test } from "vitest";
import {
	type ComparedTarget,
	compareTargets,
	criteria,
	placeOf,
} from "./comparison.ts";

const nothing = Object.fromEntries(
	criteria.map((criterion) => [criterion, null]),
) as ComparedTarget["values"];
const target = (
	targetId: string,
	values: Partial<ComparedTarget["values"]>,
): ComparedTarget => ({ targetId, values: { ...nothing, ...values } });

const two = [
	target("a", { fit: 0.8, pay: 60_000, growth: 4, preparation: 5 }),
	target("b", { fit: 0.7, pay: 120_000, growth: 4, preparation: 4 }),
];

test("differences come first, by weight; what is the same comes last", () => {
	const plain = compareTargets(two, {});
	expect(plain.rows.map(({ criterion }) => criterion)).toEqual([
		"pay",
		"preparation",
		"fit",
	]);
	expect(plain.same.map(({ criterion }) => criterion)).toContain("growth");
	const weighed = compareTargets(two, { fit: 3, pay: 0 });
	expect(weighed.rows.map(({ criterion }) => criterion)).toEqual([
		"fit",
		"preparation",
		"pay",
	]);
	expect(plain.totals).toEqual([1 / 3, 2 / 3]);
});

test("a missing value stands in the middle, and none of it is 0", () => {
	const row = compareTargets(
		[...two, target("c", { pay: null })],
		{},
	).rows.find(({ criterion }) => criterion === "pay");
	expect(row?.values).toEqual([60_000, 120_000, null]);
	expect(row && placeOf(row, 2)).toBe(0.5);
});

test("what is known of one of them only is not called the same for all", () => {
	const { rows, same, totals } = compareTargets(
		[target("a", { pay: 60_000, growth: 4 }), target("b", { growth: 4 })],
		{ pay: 3 },
	);
	expect(rows.map(({ criterion, values }) => [criterion, values])).toEqual([
		["pay", [60_000, null]],
	]);
	expect(same.map(({ criterion }) => criterion)).not.toContain("pay");
	expect(totals).toEqual([0.5, 0.5]);
});

test("more weight on a line never lowers the target that is best in it", () => {
	const value = fc.option(fc.integer({ min: 0, max: 100 }));
	const targets = fc.array(
		fc.record(
			Object.fromEntries(criteria.map((criterion) => [criterion, value])),
		),
		{ minLength: 2, maxLength: 5 },
	);
	fc.assert(
		fc.property(
			targets,
			fc.constantFrom(...criteria),
			fc.array(fc.integer({ min: 1, max: 3 }), {
				minLength: criteria.length,
				maxLength: criteria.length,
			}),
			(given, criterion, weights) => {
				const list = given.map((values, at) =>
					target(`${at}`, values as ComparedTarget["values"]),
				);
				const before = Object.fromEntries(
					criteria.map((name, at) => [name, weights[at] as number]),
				);
				const first = compareTargets(list, before);
				const row = first.rows.find((one) => one.criterion === criterion);
				if (!row || row.spread === 0) return;
				const best = list.findIndex((_, at) => placeOf(row, at) === 1);
				const after = compareTargets(list, {
					...before,
					[criterion]: (before[criterion] ?? 0) + 2,
				});
				const above = (totals: number[]) =>
					totals.filter((total) => total > (totals[best] ?? 0) + 1e-9).length;
				expect(above(after.totals)).toBeLessThanOrEqual(above(first.totals));
			},
		),
	);
});
