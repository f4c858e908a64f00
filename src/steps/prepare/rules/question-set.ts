import { ok, type Result, refuse } from "#core/result.ts";
import type { Stage } from "./question.ts";

/** One question of a set, as it is to be asked. */
export interface SetItem {
	id: string;
	wording: string;
	mustAsk: boolean;
	minutes: number;
	bankKey: string | null;
	questionId: string | null;
	hypothesisId: string | null;
}

/** Kept free at the end for the closing pair, who else and whose name, and for thanks (METHOD step 5). */
export const CLOSING_PAIR_MINUTES = 2;

/** What a question made of a hypothesis takes. */
export const DOUBT_MINUTES = 3;

/** METHOD step 2: 5 to 10 questions (C). */
export const FEWEST_QUESTIONS = 5;
export const MOST_QUESTIONS = 10;

/** The times one asks for (METHOD step 4: 20 to 30 minutes, 15 by phone is fine), and two longer ones for those who were offered more. */
export const usualMinutes = [15, 20, 25, 30, 45, 60] as const;
export const USUAL_MINUTES = 20;

export interface TimeUsed {
	/** Minutes of the questions and of the closing pair. */
	planned: number;
	/** What is left of the time; negative when the set runs over. */
	left: number;
}

/** How a set stands against its time. */
export function timeUsed(
	items: readonly { minutes: number }[],
	minutes: number,
): TimeUsed {
	const planned = items.reduce(
		(sum, item) => sum + item.minutes,
		CLOSING_PAIR_MINUTES,
	);
	return { planned, left: minutes - planned };
}

/** The items with the one at `index` moved by `steps` places; the same ones where it can't move. */
export function moveItem<T>(
	items: readonly T[],
	index: number,
	steps: number,
): T[] {
	const to = index + steps;
	const moved = items[index];
	if (moved === undefined || to < 0 || to >= items.length) return [...items];
	const rest = items.toSpliced(index, 1);
	return rest.toSpliced(to, 0, moved);
}

/** The items with one more, where its stage belongs: after the opening ones, before the closing ones at the end, or last. */
export function placeItem<T extends { stage: Stage | null }>(
	items: readonly T[],
	item: T,
): T[] {
	const isOpening = (one: T) => one.stage === "opening";
	const isClosing = (one: T) => one.stage === "closing";
	if (isClosing(item)) return [...items, item];
	const after = isOpening(item)
		? items.findLastIndex(isOpening)
		: items.findLastIndex((one) => !isClosing(one));
	return items.toSpliced(after + 1, 0, item);
}

export type SetFault =
	| "question-twice"
	| "unknown-question"
	| "doubt-of-another-target";

/** Whether a set may be kept as it is: every question once, and each from the bank, from the person, or from a hypothesis of this target. */
export function checkItems(
	items: readonly SetItem[],
	known: {
		isQuestion: (item: SetItem) => boolean;
		hypothesisIds: ReadonlySet<string>;
	},
): Result<null, SetFault> {
	const seen = new Set<string>();
	for (const item of items) {
		const names = [item.id, item.bankKey, item.questionId].filter(
			(name) => name !== null,
		);
		if (names.some((name) => seen.has(name)))
			return refuse("question-twice", { wording: item.wording });
		for (const name of names) seen.add(name);
		if ((item.bankKey || item.questionId) && !known.isQuestion(item))
			return refuse("unknown-question", { wording: item.wording });
		if (item.hypothesisId && !known.hypothesisIds.has(item.hypothesisId))
			return refuse("doubt-of-another-target", { wording: item.wording });
	}
	return ok(null);
}
