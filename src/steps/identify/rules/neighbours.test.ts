import fc from "fast-check";
import { expect, test } from "vitest";
import { loadCatalogue } from "#catalogue/load.ts";
import { standardElements } from "./fit.ts";
import { findTransitions } from "./neighbours.ts";

const catalogue = loadCatalogue();
const rowOf = (code: string) => catalogue.rowOf(code) as number;
const idOf = (name: string) =>
	catalogue.file.elements.find((one) => one.name === name)?.id ?? "";
const nurse = rowOf("29-1141.00");
const codeOf = (row: number) => catalogue.codes[row];

test("who rated nothing starts from the skills of the target itself", () => {
	const { startsFrom, transitions } = findTransitions(
		catalogue,
		{ interests: null, ratings: {} },
		nurse,
	);
	expect(startsFrom).toBe("target");
	expect(transitions).toHaveLength(12);
	expect(transitions.map(({ row }) => codeOf(row)?.slice(0, 2))).toContain(
		"29",
	);
	expect(transitions.every(({ row }) => row !== nurse)).toBe(true);
});

const ratings = {
	[idOf("Mathematics")]: 4,
	[idOf("Programming")]: 4,
	[idOf("Science")]: 3,
	[idOf("Medicine and Dentistry")]: 0,
};

test("ratings of one's own say what is kept, and what is missing", () => {
	const { startsFrom, transitions } = findTransitions(
		catalogue,
		{ interests: null, ratings },
		nurse,
	);
	expect(startsFrom).toBe("ratings");
	expect(transitions[0]?.kept).toBeGreaterThan(0.8);
	for (let at = 1; at < transitions.length; at++)
		expect(transitions[at]?.kept).toBeLessThanOrEqual(
			transitions[at - 1]?.kept ?? 0,
		);
	for (const { missing } of transitions)
		for (const { need, have } of missing)
			expect(need - (have ?? 2)).toBeGreaterThanOrEqual(1);
});

test("an occupation that asks more of what one is good at never keeps less", () => {
	const before = findTransitions(
		catalogue,
		{ interests: null, ratings },
		nurse,
		1016,
	).transitions;
	const row = before.at(500)?.row as number;
	const raised = {
		...catalogue,
		file: {
			...catalogue.file,
			elements: catalogue.file.elements.map((one) =>
				ratings[one.id] !== undefined && (ratings[one.id] ?? 0) >= 3
					? { ...one, importance: one.importance.with(row, 500) }
					: one,
			),
		},
	};
	const after = findTransitions(
		raised,
		{ interests: null, ratings },
		nurse,
		1016,
	).transitions;
	const keptOf = (list: typeof before) =>
		list.find((one) => one.row === row)?.kept ?? 0;
	expect(keptOf(after)).toBeGreaterThan(keptOf(before));
});

test("a higher rating never puts an occupation behind one that uses that skill no more than it does", () => {
	const skills = standardElements(catalogue).filter(
		({ kind }) => kind === "skill" || kind === "knowledge",
	);
	const keptBy = (given: Record<string, number>) =>
		new Map(
			findTransitions(
				catalogue,
				{ interests: null, ratings: given },
				nurse,
				catalogue.size,
			).transitions.map(({ row, kept }) => [row, kept]),
		);
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.constantFrom(...skills), {
				minLength: 3,
				maxLength: 12,
				selector: ({ id }) => id,
			}),
			fc.integer({ min: 0, max: 4 }),
			fc.tuple(fc.nat(catalogue.size - 1), fc.nat(catalogue.size - 1)),
			([raised, ...rest], value, [one, other]) => {
				if (!raised) return;
				// Three good ratings besides, so that both times one's own ratings are what counts.
				const besides = Object.fromEntries(
					[...rest, ...skills.slice(0, 3)].map(({ id }) => [id, 3]),
				);
				const before = keptBy({ ...besides, [raised.id]: value });
				const after = keptBy({ ...besides, [raised.id]: 4 });
				const uses = (row: number) => raised.standard[row] as number;
				if (!(uses(one) >= uses(other))) return;
				const lead = (kept: Map<number, number>) =>
					(kept.get(one) ?? 0) - (kept.get(other) ?? 0);
				if (lead(before) >= 0)
					expect(lead(after)).toBeGreaterThanOrEqual(-1e-12);
			},
		),
		{ numRuns: 40 },
	);
});
