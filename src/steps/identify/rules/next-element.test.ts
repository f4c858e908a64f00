import fc from "fast-check";
import { expect, test } from "vitest";
import { loadCatalogue } from "#catalogue/load.ts";
import { rankOccupations, type SelfView, standardElements } from "./fit.ts";
import { chooseNextElement, isAskable, MOST_ASKED } from "./next-element.ts";

const catalogue = loadCatalogue();
const elements = standardElements(catalogue).filter(isAskable);
const likes = { R: 5, I: 38, A: 12, S: 20, E: 9, C: 30 };

/** Asks and answers until nothing more is asked; gives the order of the elements. */
function askAll(
	answer: (id: string, at: number) => number | null,
	interests: SelfView["interests"] = likes,
) {
	const asked: string[] = [];
	const ratings: Record<string, number> = {};
	for (;;) {
		const next = chooseNextElement(
			catalogue,
			{ interests, ratings },
			new Set(asked),
		);
		if (!next) return { asked, ratings };
		const value = answer(next.id, asked.length);
		if (value !== null) ratings[next.id] = value;
		asked.push(next.id);
		if (asked.length > 60) throw new Error("it never stops");
	}
}

test("asks each once, at most 25, and the same again for the same answers", () => {
	fc.assert(
		fc.property(
			fc.array(fc.option(fc.integer({ min: 0, max: 4 })), {
				minLength: 30,
				maxLength: 30,
			}),
			(answers) => {
				const { asked } = askAll((_, at) => answers[at] ?? null);
				expect(asked.length).toBeLessThanOrEqual(MOST_ASKED);
				expect(new Set(asked).size).toBe(asked.length);
				expect(askAll((_, at) => answers[at] ?? null).asked).toEqual(asked);
			},
		),
		{ numRuns: 8 },
	);
});

test("names two candidates that it tells apart", () => {
	const next = chooseNextElement(
		catalogue,
		{ interests: likes, ratings: {} },
		new Set(),
	);
	const standard = elements.find(({ id }) => id === next?.id)?.standard;
	expect(standard?.[next?.high ?? -1]).toBeGreaterThan(
		(standard?.[next?.low ?? -1] ?? 0) + 1,
	);
});

test("what goes together with a rated element is not asked next", () => {
	const first = chooseNextElement(
		catalogue,
		{ interests: null, ratings: {} },
		new Set(),
	);
	const twin = {
		...catalogue,
		file: {
			...catalogue.file,
			elements: catalogue.file.elements.flatMap((one) =>
				one.id === first?.id ? [one, { ...one, id: "9.Z.9.z" }] : [one],
			),
		},
	};
	const { asked } = (() => {
		const ratings: Record<string, number> = {};
		const asked: string[] = [];
		for (let at = 0; at < 10; at++) {
			const next = chooseNextElement(
				twin,
				{ interests: null, ratings },
				new Set(asked),
			);
			if (!next) break;
			ratings[next.id] = at % 5;
			asked.push(next.id);
		}
		return { asked };
	})();
	expect(asked).toContain(first?.id);
	expect(asked).not.toContain("9.Z.9.z");
});

test("a dozen adaptive ratings find a simulated person's occupation better than a dozen of a fixed list", () => {
	const DOZEN = 12;
	const random = seeded(7);
	const rated = catalogue.codes.flatMap((_, row) =>
		elements.every(({ standard }) => !Number.isNaN(standard[row] as number))
			? [row]
			: [],
	);
	const rows = rated.filter((_, at) => at % 19 === 0);
	const placeOf = (row: number, ratings: Record<string, number>) => {
		const ranked = rankOccupations(catalogue, { interests: null, ratings });
		if (!ranked.ok) return 900;
		return ranked.value.findIndex((one) => one.row === row) + 1;
	};
	const places = { adaptive: [] as number[], fixed: [] as number[] };
	for (const row of rows) {
		// The person is as the occupation asks, in a rough way.
		const answer = (id: string) => {
			const standard =
				elements.find((one) => one.id === id)?.standard[row] ?? 0;
			const noise = (random() + random() + random() - 1.5) * 1.6;
			return Math.max(0, Math.min(4, Math.round(2 + standard + noise)));
		};
		const ratings: Record<string, number> = {};
		for (let at = 0; at < DOZEN; at++) {
			const asked = new Set(Object.keys(ratings));
			const view = { interests: null, ratings };
			const next = chooseNextElement(catalogue, view, asked);
			if (next) ratings[next.id] = answer(next.id);
		}
		places.adaptive.push(placeOf(row, ratings));
		const spread = elements.filter((_, at) => at % 5 === 0).slice(0, DOZEN);
		places.fixed.push(
			placeOf(
				row,
				Object.fromEntries(spread.map(({ id }) => [id, answer(id)])),
			),
		);
	}
	const median = (of: number[]) =>
		of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] as number;
	expect(median(places.adaptive)).toBeLessThan(median(places.fixed));
}, 30_000);

/** A small generator of numbers from 0 to 1, the same each time. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return state / 2_147_483_648;
	};
}
