/** A choice: so many questions that take so many minutes, and what they are worth together. */
export interface Choice<Q> {
	questions: readonly Q[];
	minutes: number;
	worth: number;
}

interface Weighed {
	minutes: number;
	worth: number;
}

/**
 * The best choices of one group, for each number of questions and minutes: the worth of the n-th of them counts by `shares[n]`
 * (in ninths), the most worthy one first. Exact: in the order of worth the place of each chosen one is known when it is taken.
 */
export function choicesOfGroup<Q extends Weighed>(
	group: readonly Q[],
	shares: readonly number[],
	time: number,
): Choice<Q>[] {
	const sorted = group.toSorted((a, b) => b.worth - a.worth);
	const best: (Choice<Q> | undefined)[][] = [
		[{ questions: [], minutes: 0, worth: 0 }],
		...shares.map(() => []),
	];
	for (const question of sorted)
		for (let count = shares.length; count > 0; count--) {
			const part = Math.round((question.worth * (shares[count - 1] ?? 0)) / 9);
			if (part <= 0) continue;
			for (const before of best[count - 1] ?? []) {
				if (!before) continue;
				const minutes = before.minutes + question.minutes;
				const worth = before.worth + part;
				const row = best[count] ?? [];
				if (minutes > time || worth <= (row[minutes]?.worth ?? 0)) continue;
				row[minutes] = {
					questions: [...before.questions, question],
					minutes,
					worth,
				};
			}
		}
	return best.slice(1).flatMap((row) => {
		let most = 0;
		return row.flatMap((one) => {
			// More time for no more worth is no choice.
			if (!one || one.worth <= most) return [];
			most = one.worth;
			return [one];
		});
	});
}

/** What fills a knapsack: the greatest worth for a number of questions and of minutes (-1: nothing takes exactly that), and which. */
export interface Filled<Q> {
	worth(count: number, minutes: number): number;
	take(count: number, minutes: number): Q[];
}

/**
 * The most worthy choice from several groups for every number of questions up to `count` and every number of minutes up to `time`:
 * the knapsack with two limits, solved exactly. Of equal ones the one from the earlier groups.
 */
export function fillKnapsack<Q>(
	groups: readonly (readonly Choice<Q>[])[],
	time: number,
	count: number,
): Filled<Q> {
	const width = time + 1;
	const best = new Float64Array((count + 1) * width).fill(-1);
	best[0] = 0;
	/** For each group, which of its choices (from 1) the best of that number and minutes takes. */
	const taken = groups.map((choices) => {
		const chosen = new Uint16Array(best.length);
		// From many to few: what a group adds is never added to again by the same group.
		for (let from = count * width - 1; from >= 0; from--) {
			const before = best[from] as number;
			if (before < 0) continue;
			const left = time - (from % width);
			for (let at = 0; at < choices.length; at++) {
				const choice = choices[at] as Choice<Q>;
				if (choice.minutes > left) continue;
				const to = from + choice.questions.length * width + choice.minutes;
				const worth = before + choice.worth;
				if (to >= best.length || worth <= (best[to] as number)) continue;
				best[to] = worth;
				chosen[to] = at + 1;
			}
		}
		return chosen;
	});
	return {
		worth: (many, minutes) => best[many * width + minutes] ?? -1,
		take: (many, minutes) => {
			let at = many * width + minutes;
			const questions: Q[] = [];
			for (let group = groups.length - 1; group >= 0; group--) {
				const choice = groups[group]?.[(taken[group]?.[at] ?? 0) - 1];
				if (!choice) continue;
				questions.push(...choice.questions);
				at -= choice.questions.length * width + choice.minutes;
			}
			return questions;
		},
	};
}
