import fc from "fast-check";
import { expect, test } from "vitest";
import { loadCatalogue } from "#catalogue/load.ts";
import { markets } from "#catalogue/market.ts";
import { rankOccupations } from "./fit.ts";
import {
	applyLimits,
	type Limits,
	limitsIn,
	limitsLeave,
	noLimits,
} from "./limits.ts";

const catalogue = loadCatalogue();
const answer = rankOccupations(catalogue, {
	interests: { R: 5, I: 38, A: 12, S: 20, E: 9, C: 30 },
	ratings: {},
});
const ranked = answer.ok ? answer.value : [];
const figures = markets(catalogue, "US");
const elements = catalogue.file.elements.filter(({ kind }) => kind !== "value");
const mustNot = (name: string) => ({
	id: name,
	elementId: elements.find((one) => one.name === name)?.id ?? "",
	words: name,
});
const apply = (limits: Limits) =>
	applyLimits(catalogue, ranked, limits, figures);

test.each([
	["no limit", noLimits, "15-2041.00", undefined],
	[
		"a zone below",
		{ ...noLimits, highestZone: 3 },
		"15-2041.00",
		"highestZone",
	],
	["its own zone", { ...noLimits, highestZone: 5 }, "15-2041.00", undefined],
	["more pay", { ...noLimits, minPay: 300_000 }, "15-2041.00", "pay"],
	[
		"a must-not",
		{ ...noLimits, mustNots: [mustNot("Mathematics")] },
		"15-2041.00",
		"mustNot",
	],
	[
		"a must-not that it hardly has",
		{ ...noLimits, mustNots: [mustNot("Repairing")] },
		"15-2041.00",
		undefined,
	],
	[
		"other zones on the screen",
		{ ...noLimits, zones: [1, 2] },
		"15-2041.00",
		"jobZone",
	],
])("%s", (_, limits, code, by) => {
	const title = catalogue.occupation(code)?.title ?? "";
	const { passed, removed } = apply(limits);
	expect(removed.find(({ titles }) => titles.includes(title))?.by).toBe(by);
	expect(passed.some((one) => one.code === code)).toBe(by === undefined);
});

test("an occupation that nobody rated meets a must-not", () => {
	const { removed } = apply({ ...noLimits, mustNots: [mustNot("Speaking")] });
	const gone = new Set(removed.flatMap(({ titles }) => titles));
	const speaking = elements.find(({ name }) => name === "Speaking");
	for (const { title, row } of ranked)
		if (speaking?.importance[row] === null) expect(gone).not.toContain(title);
});

test("Canada has no pay to compare, so a limit on pay waits there", () => {
	const limits = { ...noLimits, minPay: 50_000, highestZone: 3 };
	expect(limitsIn("US", limits)).toEqual(limits);
	expect(limitsIn("CA", limits)).toEqual({ ...limits, minPay: null });
});

const someLimits: fc.Arbitrary<Limits> = fc.record({
	highestZone: fc.option(fc.integer({ min: 1, max: 5 })),
	minPay: fc.option(fc.integer({ min: 0, max: 150_000 })),
	mustNots: fc.uniqueArray(
		fc.constantFrom(...elements).map(({ name }) => mustNot(name)),
		{ maxLength: 4, selector: ({ id }) => id },
	),
	zones: fc.option(
		fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
		{ nil: undefined },
	),
	minGrowth: fc.option(fc.integer({ min: -10, max: 20 }), { nil: undefined }),
});

test("removing a limit never removes an occupation", () => {
	fc.assert(
		fc.property(
			someLimits,
			fc.constantFrom(
				"highestZone",
				"minPay",
				"mustNots",
				"zones",
				"minGrowth",
			),
			(limits, name) => {
				const before = new Set(apply(limits).passed);
				const without = {
					highestZone: { highestZone: null },
					minPay: { minPay: null },
					mustNots: { mustNots: limits.mustNots.slice(1) },
					zones: { zones: undefined },
					minGrowth: { minGrowth: undefined },
				}[name];
				const after = new Set(apply({ ...limits, ...without }).passed);
				for (const one of before) expect(after.has(one)).toBe(true);
			},
		),
		{ numRuns: 100 },
	);
});

test("what passed and what was removed add up to all, in their order", () => {
	fc.assert(
		fc.property(someLimits, (limits) => {
			const { passed, removed } = apply(limits);
			const gone = removed.reduce((sum, { titles }) => sum + titles.length, 0);
			expect(passed.length + gone).toBe(ranked.length);
			expect(passed).toEqual(ranked.filter((one) => passed.includes(one)));
		}),
		{ numRuns: 30 },
	);
});

test("what limits leave is told before anything was said of oneself", () => {
	const limits = { ...noLimits, highestZone: 3, minPay: 50_000 };
	const { total, passed, removed } = limitsLeave(catalogue, limits, "US");
	const counts = Object.fromEntries(
		removed.map(({ by, titles }) => [by, titles.length]),
	);
	expect(total).toBe(923);
	expect(Object.keys(counts).sort()).toEqual([
		"highestZone",
		"pay",
		"payUnknown",
	]);
	expect(
		passed + Object.values(counts).reduce((sum, count) => sum + count, 0),
	).toBe(total);
	const inCanada = limitsLeave(catalogue, limits, "CA");
	expect(inCanada.removed.map(({ by }) => by)).toEqual(["highestZone"]);
});
