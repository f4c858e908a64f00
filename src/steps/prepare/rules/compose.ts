import { type Medium, mostQuestions } from "#core/medium.ts";
import { type Candidate, candidatesOf, rests } from "./candidates.ts";
import { chooseQuestions } from "./choose.ts";
import { itemOfDoubt, MOST_DRAFTED_MUST_ASKS, originOf } from "./draft.ts";
import type { Goal } from "./goal.ts";
import type { Question, Stage, Theme, Tiara } from "./question.ts";
import { CLOSING_PAIR_MINUTES, type SetItem } from "./question-set.ts";
import { keyOfDoubt, keyOfItem, keyOfWords } from "./set-item-key.ts";
import { orderItems, type SetOrder } from "./set-order.ts";
import { reasonOf, type SetReason } from "./set-reason.ts";
import { type Asked, worthOfGoal } from "./worth.ts";

export interface Composing extends Asked {
	/** The time of the talk. */
	minutes: number;
	medium: Medium;
	order: SetOrder;
	/** Plain words instead of the usual ones. */
	isPlain: boolean;
	/** Hypotheses, oldest first, and themes. */
	goals: readonly Goal[];
	/** The person's own questions, and the bank, the best of each theme first. */
	questions: readonly Question[];
	/** Must-asks that the person chose for this very talk. */
	mustAsks: readonly SetItem[];
	/** Must-asks of the target's set. */
	wished: readonly SetItem[];
	/** The set of this talk as it stands: what is composed again keeps its id and the words given to it. */
	present: readonly SetItem[];
	/** Keys of what this person has answered, and of what two others answered the same way. */
	answered: readonly string[];
	settled: readonly string[];
}

export type ComposedItem = Omit<SetItem, "id"> & {
	id?: string;
	reason: SetReason;
};

export type LeftOutReason =
	| "answered"
	| "said-the-same"
	| "set-aside"
	| "no-time"
	| "too-many";

export interface LeftOut {
	wording: string;
	hypothesisId: string | null;
	reason: LeftOutReason;
}

export interface Composed {
	items: ComposedItem[];
	/** Must-asks and hypotheses that this talk does without, with the reason. */
	leftOut: LeftOut[];
	/** What the composed part is worth: its shape, then thousandths; a longer talk never has less. */
	worth: number;
}

/** Minutes for questions: without the closing pair, and without a tenth of a talk, so that it may wander. */
export function minutesForQuestions(minutes: number, medium: Medium): number {
	const wander = medium === "written" ? 0 : Math.floor(minutes / 10);
	return Math.max(0, minutes - CLOSING_PAIR_MINUTES - wander);
}

type Placed = ComposedItem & {
	stage: Stage;
	theme: Theme | null;
	tiara: Tiara | null;
};

/** Composes the questions of one talk (docs/decisions/0028). The same input gives the same set. */
export function composeSet(input: Composing): Composed {
	const most = mostQuestions(input.medium);
	const leftOut: LeftOut[] = [];
	const leave = (item: Omit<LeftOut, "reason">, reason: LeftOutReason) =>
		leftOut.push({
			wording: item.wording,
			hypothesisId: item.hypothesisId,
			reason,
		});

	const [kept, tooMany] = ownMustAsks(input, most);
	for (const item of tooMany) leave(item, "too-many");
	const time = minutesForQuestions(input.minutes, input.medium);
	let left = time - minutesOf(kept);
	const wished: SetItem[] = [];
	for (const item of input.wished) {
		const reason = whyNotWished(item, input, [...kept, ...wished]);
		if (reason === "twice") continue;
		const isFull = kept.length + wished.length >= most;
		if (reason) leave(item, reason);
		else if (isFull || item.minutes > left)
			leave(item, isFull ? "too-many" : "no-time");
		else {
			wished.push(item);
			left -= item.minutes;
		}
	}

	const firm = [
		...kept.map((item) => firmItem(item, "must-ask", input)),
		...wished.map((item) => firmItem(item, "wished", input)),
	];
	const gone = new Set([
		...input.answered,
		...input.settled,
		...tooMany.map(keyOfItem),
		...firm.flatMap((item) => [keyOfItem(item), keyOfWords(item.wording)]),
	]);
	const candidates = candidatesOf(input.questions, input.goals, input, gone);
	const isWritten = input.medium === "written";
	const has = (stage: Stage) => firm.some((item) => item.stage === stage);
	const chosen = chooseQuestions(candidates, {
		time: Math.max(0, left),
		count: most - firm.length,
		wantsOpening: !isWritten && !has("opening"),
		wantsClosing: !isWritten && !has("closing"),
		mayClose: isWritten && !has("closing"),
		taken: countThemes(firm),
		hasCore: has("core"),
	});

	const core = inOrder(chosen.core, candidates.doubts, input.questions);
	const marked = mustAskOf(core, firm.length, input);
	const items = [
		...firm,
		...(chosen.opening ? [placed(chosen.opening, false, input)] : []),
		...core.map((one) => placed(one, marked.includes(one), input)),
		...(chosen.closing ? [placed(chosen.closing, false, input)] : []),
	];
	const said = new Set(items.map((item) => item.hypothesisId));
	for (const goal of input.goals) {
		if (goal.claim === null || said.has(goal.key)) continue;
		if (leftOut.some((one) => one.hypothesisId === goal.key)) continue;
		leave(
			{ wording: goal.claim, hypothesisId: goal.key },
			whyNotDoubt(goal, input),
		);
	}
	return {
		items: orderItems(items, input.order).map(withoutPlace),
		leftOut,
		worth: chosen.worth,
	};
}

/** A talk keeps all of its own must-asks; in writing the first five, which is what another person is asked to answer. */
function ownMustAsks(
	{ mustAsks, medium }: Composing,
	most: number,
): [SetItem[], SetItem[]] {
	if (medium !== "written") return [[...mustAsks], []];
	return [mustAsks.slice(0, most), mustAsks.slice(most)];
}

function whyNotWished(
	item: SetItem,
	input: Composing,
	already: readonly SetItem[],
): LeftOutReason | "twice" | null {
	const keys = [keyOfItem(item), keyOfWords(item.wording)];
	if (already.some((one) => keys.includes(keyOfItem(one)))) return "twice";
	if (already.some((one) => keyOfWords(one.wording) === keys[1]))
		return "twice";
	if (keys.some((key) => input.answered.includes(key))) return "answered";
	if (keys.some((key) => input.settled.includes(key))) return "said-the-same";
	const goal = input.goals.find((one) => one.key === item.hypothesisId);
	if (goal?.weight === "none") return "set-aside";
	return goal && rests(goal) ? "said-the-same" : null;
}

function whyNotDoubt(goal: Goal, input: Composing): LeftOutReason {
	if (input.answered.includes(keyOfDoubt(goal.key))) return "answered";
	if (goal.weight === "none") return "set-aside";
	return rests(goal) ? "said-the-same" : "no-time";
}

function firmItem(
	item: SetItem,
	code: "must-ask" | "wished",
	input: Composing,
): Placed {
	const origin = originOf(item, input.questions);
	const { id, ...rest } = item;
	return {
		...rest,
		// An item of the target's set keeps its id there.
		...(code === "must-ask" ? { id } : idOfPresent(item, input)),
		...(code === "wished" ? { wording: wordingOf(item, origin, input) } : {}),
		mustAsk: true,
		reason: { code },
		stage: origin?.stage ?? "core",
		theme: origin?.theme ?? null,
		tiara: origin?.tiara ?? null,
	};
}

function placed(
	candidate: Candidate,
	mustAsk: boolean,
	input: Composing,
): Placed {
	const { question, goal } = candidate;
	const item = question
		? {
				wording: (input.isPlain && question.plain) || question.wording,
				minutes: question.minutes,
				bankKey: question.bankKey,
				questionId: question.questionId,
				hypothesisId: null,
			}
		: itemOfDoubt(
				{ id: goal.key, claim: goal.claim ?? "" },
				input.goals.filter((one) => one.claim !== null).indexOf(goal),
				input.isPlain,
			);
	return {
		...item,
		...sameAsBefore(item, question, input),
		mustAsk,
		reason: reasonOf(candidate, input),
		stage: question?.stage ?? "core",
		theme: goal.theme,
		tiara: question?.tiara ?? null,
	};
}

/** A question composed again keeps its id, and the words if the person gave it others than the program's. */
function sameAsBefore(
	item: Omit<SetItem, "id" | "mustAsk">,
	question: Question | null,
	input: Composing,
): { id?: string; wording?: string } {
	const before = input.present.find(
		(one) => keyOfItem(one) === keyOfItem(item),
	);
	if (!before) return {};
	const ours = question
		? [question.wording, question.plain]
		: doubtWordings(item, input);
	const isTheirs = !ours.includes(before.wording);
	return { id: before.id, ...(isTheirs ? { wording: before.wording } : {}) };
}

function doubtWordings(
	{ hypothesisId }: Pick<SetItem, "hypothesisId">,
	{ goals }: Composing,
): string[] {
	const doubts = goals.filter((goal) => goal.claim !== null);
	const at = doubts.findIndex((goal) => goal.key === hypothesisId);
	const claim = doubts[at]?.claim ?? "";
	return [false, true].map(
		(isPlain) => itemOfDoubt({ id: "", claim }, at, isPlain).wording,
	);
}

/** The program's own words, plain or not as the talk asks; other words are the person's and stay. */
function wordingOf(
	item: SetItem,
	question: Question | undefined,
	input: Composing,
): string {
	const [usual, plain] = question
		? [question.wording, question.plain]
		: doubtWordings(item, input);
	if (item.wording !== usual && item.wording !== plain) return item.wording;
	return (input.isPlain ? plain : usual) ?? item.wording;
}

function idOfPresent(item: SetItem, { present }: Composing): { id?: string } {
	const before = present.find((one) => keyOfItem(one) === keyOfItem(item));
	return before ? { id: before.id } : {};
}

/** What a talk cut short still holds: three doubts, and without any must-ask the question of the worthiest theme. */
function mustAskOf(
	core: readonly Candidate[],
	already: number,
	input: Composing,
): Candidate[] {
	const doubts = core.filter(({ goal }) => goal.theme === null);
	const more = doubts.slice(0, Math.max(0, MOST_DRAFTED_MUST_ASKS - already));
	if (already > 0 || more.length > 0) return more;
	const worth = ({ goal }: Candidate) => worthOfGoal(goal, input);
	return core
		.toSorted((a, b) => worth(b) - worth(a) || b.worth - a.worth)
		.slice(0, 1);
}

/** Doubts by their worth, then themes, then the order of the bank. */
function inOrder(
	core: readonly Candidate[],
	doubts: readonly Candidate[],
	questions: readonly Question[],
): Candidate[] {
	const place = (one: Candidate) =>
		one.question
			? doubts.length + questions.indexOf(one.question)
			: doubts.indexOf(one);
	return core.toSorted((a, b) => place(a) - place(b));
}

function countThemes(items: readonly Placed[]): Map<Theme, number> {
	const counts = new Map<Theme, number>();
	for (const { theme } of items)
		if (theme) counts.set(theme, (counts.get(theme) ?? 0) + 1);
	return counts;
}

function minutesOf(items: readonly { minutes: number }[]): number {
	return items.reduce((sum, item) => sum + item.minutes, 0);
}

function withoutPlace({ stage: _s, theme: _t, tiara: _w, ...item }: Placed) {
	return item;
}
