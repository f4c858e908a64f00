import { wordDoubt, wordDoubtPlainly } from "./doubt.ts";
import type { Question, Stage, Theme } from "./question.ts";
import {
	CLOSING_PAIR_MINUTES,
	DOUBT_MINUTES,
	FEWEST_QUESTIONS,
	MOST_QUESTIONS,
	type SetItem,
} from "./question-set.ts";

/** A hypothesis, and in how many meetings something was heard for or against it. */
export interface Doubt {
	id: string;
	claim: string;
	heard: number;
}

export type DraftedItem = Omit<SetItem, "id"> & { id?: string };

export interface DraftInput {
	/** The time of the talk. */
	minutes: number;
	/** The target's hypotheses, oldest first. */
	doubts: readonly Doubt[];
	/** The bank and the person's own questions, the best of each theme first. */
	questions: readonly Question[];
	/** The set as it stands; its must-asks stay as they are. */
	present: readonly SetItem[];
	/** An organization is asked about as a place first. */
	ofOrganization?: boolean;
	/** Where the work needs a licence, one question goes to that. */
	licensed?: boolean;
}

/** Asked in this many talks, a hypothesis makes room for others (METHOD §5: 3 to 6 conversations for each question, C). */
export const HEARD_ENOUGH = 3;
/** More must-asks than this, and none is one: what a talk cut short still holds. */
export const MOST_DRAFTED_MUST_ASKS = 3;

/**
 * Drafts a question set (METHOD step 2). The rule, always with the same outcome for the same input:
 *
 * 1. the must-asks of the present set stay, with their words, minutes and order, even where they fill the time;
 * 2. then one opening question and one closing question, where no must-ask is one;
 * 3. then one question for each open hypothesis, the least heard of first, then the oldest;
 * 4. then one question for each theme not yet touched, in the order of the themes; past five questions a tenth of the time stays
 *    free, so that the talk may wander.
 *
 * Nothing is added that does not fit: the closing pair's minutes stay free, and a set grows to ten questions at most. From 15
 * minutes on it has five at least. The first three questions drafted for hypotheses are must-asks; without a hypothesis the first
 * theme's is. Order: opening, must-asks, hypotheses, themes, closing.
 */
export function draftQuestionSet(input: DraftInput): DraftedItem[] {
	const kept = input.present.filter((item) => item.mustAsk);
	const origins = new Map(
		kept.map((item) => [item, originOf(item, input.questions)]),
	);
	const items: Record<Stage, DraftedItem[]> = {
		opening: [],
		core: [],
		closing: [],
	};
	const touched = new Set<Theme>();
	for (const [item, origin] of origins) {
		items[origin?.stage ?? "core"].push(item);
		if (origin) touched.add(origin.theme);
	}
	let left =
		input.minutes -
		CLOSING_PAIR_MINUTES -
		kept.reduce((sum, item) => sum + item.minutes, 0);
	let count = kept.length;
	let mustAsks = kept.length;

	const add = (stage: Stage, item: DraftedItem | undefined): boolean => {
		if (!item || count >= MOST_QUESTIONS || item.minutes > left) return false;
		items[stage].push({ ...item, ...sameOrigin(item, input.present) });
		left -= item.minutes;
		count += 1;
		if (item.mustAsk) mustAsks += 1;
		return true;
	};
	const spare = Math.floor(input.minutes / 10);
	const fitting = (stage: Stage, theme?: Theme) => {
		const room = count < FEWEST_QUESTIONS ? roomFor(count, left) : left - spare;
		return eligible(input.questions, stage, theme).find(
			({ minutes }) => minutes <= room,
		);
	};

	for (const stage of ["opening", "closing"] as const) {
		const question = items[stage].length === 0 && fitting(stage);
		if (question && add(stage, itemOf(question, false)))
			touched.add(question.theme);
	}
	for (const doubt of openDoubts(input.doubts, kept))
		add("core", {
			...itemOfDoubt(doubt, input.doubts.indexOf(doubt)),
			mustAsk: mustAsks < MOST_DRAFTED_MUST_ASKS,
		});
	for (const theme of coreThemes(input)) {
		if (touched.has(theme)) continue;
		const question = fitting("core", theme);
		if (question) add("core", itemOf(question, mustAsks === 0));
	}
	return [...items.opening, ...items.core, ...items.closing];
}

const SHORT = 2;

/** Minutes that the next question may take so that the fewest questions still fit, the others being short ones. */
function roomFor(count: number, left: number): number {
	const others = Math.max(0, FEWEST_QUESTIONS - count - 1);
	return Math.max(SHORT, left - SHORT * others);
}

function coreThemes(input: DraftInput): Theme[] {
	return [
		...(input.ofOrganization ? (["workplace"] as const) : []),
		...(["daily-work", "good-sides", "bad-sides", "entry"] as const),
		...(input.licensed ? (["licensing"] as const) : []),
		...(["trends", "pay"] as const),
		...(input.ofOrganization ? [] : (["workplace"] as const)),
	];
}

/** Drafts don't know yet who will be asked, so they take questions for anyone and for those who do the work. */
function eligible(
	questions: readonly Question[],
	stage: Stage,
	theme?: Theme,
): Question[] {
	return questions.filter(
		(question) =>
			question.stage === stage &&
			(theme === undefined || question.theme === theme) &&
			(question.audience === "anyone" || question.audience === "does-it"),
	);
}

function openDoubts(
	doubts: readonly Doubt[],
	kept: readonly SetItem[],
): Doubt[] {
	const asked = new Set(kept.map((item) => item.hypothesisId));
	return doubts
		.filter((doubt) => doubt.heard < HEARD_ENOUGH && !asked.has(doubt.id))
		.toSorted((a, b) => a.heard - b.heard);
}

function itemOf(question: Question, mustAsk: boolean): DraftedItem {
	const { wording, minutes, bankKey, questionId } = question;
	return { wording, mustAsk, minutes, bankKey, questionId, hypothesisId: null };
}

/** The question that a hypothesis becomes in a set; `place` as in `wordDoubt`. */
export function itemOfDoubt(
	doubt: Pick<Doubt, "id" | "claim">,
	place: number,
	isPlain = false,
): Omit<SetItem, "id"> {
	return {
		wording: isPlain
			? wordDoubtPlainly(doubt.claim)
			: wordDoubt(doubt.claim, place),
		mustAsk: false,
		minutes: DOUBT_MINUTES,
		bankKey: null,
		questionId: null,
		hypothesisId: doubt.id,
	};
}

/** The question of the bank that an item was made from. */
export function originOf(
	item: Pick<SetItem, "bankKey" | "questionId">,
	questions: readonly Question[],
): Question | undefined {
	return questions.find(
		(question) =>
			(item.bankKey !== null && question.bankKey === item.bankKey) ||
			(item.questionId !== null && question.questionId === item.questionId),
	);
}

/** A question drafted again keeps its id and the words that the person gave it, so that drafting twice is drafting once. */
function sameOrigin(
	item: DraftedItem,
	present: readonly SetItem[],
): Partial<Pick<SetItem, "id" | "wording">> {
	const same = present.find((one) =>
		(["bankKey", "questionId", "hypothesisId"] as const).some(
			(origin) => item[origin] !== null && one[origin] === item[origin],
		),
	);
	return same ? { id: same.id, wording: same.wording } : {};
}
