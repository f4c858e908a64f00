import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "./load.ts";
import { fitOf, matchInterests } from "./match.ts";
import { type InterestScores, interestLetters } from "./occupations.ts";

const catalogue = loadCatalogue();

function profile(six: readonly number[]): InterestScores {
	const [R = 0, I = 0, A = 0, S = 0, E = 0, C = 0] = six;
	return { R, I, A, S, E, C };
}

/** Pearson's r by the textbook formula of raw sums, another way than the code's. */
function pearson(x: readonly number[], y: readonly number[]): number {
	const n = x.length;
	const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
	const [sx, sy] = [sum([...x]), sum([...y])];
	const sxy = sum(x.map((value, at) => value * (y[at] as number)));
	const sxx = sum(x.map((value) => value * value));
	const syy = sum(y.map((value) => value * value));
	return (
		(n * sxy - sx * sy) / Math.sqrt((n * sxx - sx * sx) * (n * syy - sy * sy))
	);
}

const score = fc.integer({ min: 0, max: 40 });
const scores = fc
	.array(score, { minLength: 6, maxLength: 6 })
	.filter((six) => new Set(six).size > 1);

test("equals an independent computation, in value, order and fit", () => {
	fc.assert(
		fc.property(scores, (six) => {
			const matches = matchInterests(catalogue, profile(six));
			if (!matches.ok) throw new Error(matches.refusal.code);
			expect(matches.value).toHaveLength(923);
			const wrong: string[] = [];
			let last = Number.POSITIVE_INFINITY;
			for (const { code, correlation, fit } of matches.value) {
				const interests = catalogue.occupation(code)?.interests;
				if (!interests) throw new Error(code);
				const r = pearson(
					six,
					interestLetters.map((letter) => interests[letter]),
				);
				// One expectation for each profile: 200 of them look at 184,600 occupations.
				if (
					Math.abs(r - correlation) >= 1e-9 ||
					fit !== (r >= 0.729 ? "best" : r >= 0.608 ? "great" : null) ||
					correlation > last
				)
					wrong.push(`${code}: ${r}, ${correlation}, ${fit}`);
				last = correlation;
			}
			expect(wrong).toEqual([]);
		}),
		{ numRuns: 200 },
	);
}, 60_000);

test.each([
	[1, "best"],
	[0.729, "best"],
	[0.7289999, "great"],
	[0.608, "great"],
	[0.6079999, null],
	[-1, null],
])("r = %d is %s", (r, fit) => {
	expect(fitOf(r)).toBe(fit);
});

test("ties come in the order of codes", () => {
	const { file } = catalogue;
	const twin = {
		...catalogue,
		file: { ...file, interests: [...file.interests] },
	};
	const same = [100, 700, 200, 300, 150, 600];
	for (const row of [900, 5, 300]) twin.file.interests[row] = same;
	const matches = matchInterests(twin, profile([1, 7, 2, 3, 1.5, 6]), {
		limit: 3,
	});
	expect(matches.ok && matches.value.map(({ code }) => code)).toEqual(
		[5, 300, 900].map((row) => file.code[row]),
	);
});

describe("zones and limit", () => {
	const six = profile([10, 35, 12, 8, 10, 28]);
	test("keep only what is asked for, in the same order", () => {
		const all = matchInterests(catalogue, six);
		const some = matchInterests(catalogue, six, { zones: [2, 3], limit: 7 });
		if (!all.ok || !some.ok) throw new Error("refused");
		expect(some.value).toEqual(
			all.value
				.filter(({ jobZone }) => jobZone === 2 || jobZone === 3)
				.slice(0, 7),
		);
	});
	test("no zone at all means every zone", () => {
		const all = matchInterests(catalogue, six, { zones: [] });
		expect(all.ok && all.value).toHaveLength(923);
	});
});

test.each([
	[[7, 7, 7, 7, 7, 7], {}, "flat-profile"],
	[[0, 0, 0, 0, 0, 0], {}, "flat-profile"],
	[[0, 41, 0, 0, 0, 0], {}, "score-out-of-range"],
	[[-1, 4, 0, 0, 0, 0], {}, "score-out-of-range"],
	[[Number.NaN, 4, 0, 0, 0, 0], {}, "score-out-of-range"],
	[[1, 2, 3, 4, 5, 6], { zones: [6] }, "zone-out-of-range"],
	[[1, 2, 3, 4, 5, 6], { limit: 0 }, "limit-out-of-range"],
	[[1, 2, 3, 4, 5, 6], { limit: 1.5 }, "limit-out-of-range"],
] as const)("%j with %j is refused: %s", (six, options, code) => {
	const matches = matchInterests(catalogue, profile(six), options);
	expect(matches.ok ? null : matches.refusal.code).toBe(code);
});
