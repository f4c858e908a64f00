import type { Candidate, Candidates } from "./candidates.ts";
import {
	type Choice,
	choicesOfGroup,
	type Filled,
	fillKnapsack,
} from "./knapsack.ts";
import type { Theme } from "./question.ts";
import { TAKEN_OF_THEME } from "./worth.ts";

export interface Chosen {
	opening: Candidate | null;
	core: Candidate[];
	closing: Candidate | null;
	worth: number;
}

interface Room {
	/** Minutes for questions, and how many of them. */
	time: number;
	count: number;
	/** Whether the talk still wants one: writing has no opening, and a must-ask may be one. */
	wantsOpening: boolean;
	wantsClosing: boolean;
	/** In writing a closing question is one of advice among others. */
	mayClose: boolean;
	/** How many must-asks a theme has already. */
	taken: ReadonlyMap<Theme, number>;
	hasCore: boolean;
}

// A core question before an opening, an opening before a closing, and each of these before any worth.
const CORE = 4e9;
const OPENING = 2e9;
const CLOSING = 1e9;

/** The end of a talk's set, or its beginning: none, or the best question of a theme that takes so many minutes. */
type Edge = { theme: Theme | null; candidate: Candidate | null };

/**
 * The best questions for the room there is. First comes the shape, one in the middle, one to open with, one to close with; of all
 * sets of the best shape the one of the greatest worth; of equal ones the one that takes less time. Exact: the opening and the
 * closing question are tried in every theme and length, and for each the middle is a knapsack.
 */
export function chooseQuestions(from: Candidates, room: Room): Chosen {
	const openings = edges(room.wantsOpening ? from.openings : []);
	const closings = edges(
		room.wantsClosing || room.mayClose ? from.closings : [],
	);
	let best = { value: -1, minutes: 0, chosen: nothing };
	const fillings = fillingsOf(from, room);
	for (const opening of openings)
		for (const closing of closings) {
			const edge = [opening, closing].flatMap(({ candidate }) =>
				candidate ? [candidate] : [],
			);
			const spent = sum(edge, "minutes");
			const time = room.time - spent;
			const count = room.count - edge.length;
			if (time < 0 || count < 0) continue;
			const filled = fillings(edge.flatMap(({ goal }) => goal.theme ?? []));
			const shape =
				(opening.candidate ? OPENING : 0) +
				(closing.candidate && room.wantsClosing ? CLOSING : 0) +
				sum(edge, "worth");
			for (let many = 0; many <= count; many++)
				for (let minutes = 0; minutes <= time; minutes++) {
					const worth = filled.worth(many, minutes);
					if (worth < 0) continue;
					const value = worth + shape + (many > 0 || room.hasCore ? CORE : 0);
					if (value < best.value) continue;
					const all = minutes + spent;
					if (value === best.value && all >= best.minutes) continue;
					best = {
						value,
						minutes: all,
						chosen: () => ({
							opening: opening.candidate,
							closing: closing.candidate,
							core: filled.take(many, minutes),
						}),
					};
				}
		}
	return { ...best.chosen(), worth: Math.max(0, best.value) };
}

const nothing = (): Omit<Chosen, "worth"> => ({
	opening: null,
	core: [],
	closing: null,
});

/** None, and the best of each theme and length. */
function edges(candidates: readonly Candidate[]): Edge[] {
	const best = new Map<string, Edge>();
	for (const candidate of candidates) {
		const { theme } = candidate.goal;
		const key = `${theme} ${candidate.minutes}`;
		const known = best.get(key)?.candidate;
		if (!known || candidate.worth > known.worth)
			best.set(key, { theme, candidate });
	}
	return [{ theme: null, candidate: null }, ...best.values()];
}

/** The knapsack of the middle, for the themes that opening and closing have touched; each made once. */
function fillingsOf({ doubts, themes }: Candidates, room: Room) {
	const made = new Map<string, Filled<Candidate>>();
	const ofDoubts = doubts.map((doubt) =>
		choicesOfGroup([doubt], [9], room.time),
	);
	const ofThemes = new Map<string, Choice<Candidate>[]>();
	const ofTheme = (theme: Theme, touched: number) => {
		const key = `${theme} ${touched}`;
		const choices =
			ofThemes.get(key) ??
			choicesOfGroup(
				themes.get(theme) ?? [],
				TAKEN_OF_THEME.slice(touched),
				room.time,
			);
		ofThemes.set(key, choices);
		return choices;
	};
	return (touched: readonly Theme[]) => {
		const key = touched.toSorted().join(" ");
		const filled =
			made.get(key) ??
			fillKnapsack(
				[
					...ofDoubts,
					...[...themes.keys()].map((theme) =>
						ofTheme(
							theme,
							(room.taken.get(theme) ?? 0) +
								touched.filter((one) => one === theme).length,
						),
					),
				],
				room.time,
				room.count,
			);
		made.set(key, filled);
		return filled;
	};
}

function sum(
	candidates: readonly Candidate[],
	of: "minutes" | "worth",
): number {
	return candidates.reduce((all, candidate) => all + candidate[of], 0);
}
