import { type Medium, mostQuestions } from "#core/medium.ts";

interface Askable {
	mustAsk: boolean;
}

/**
 * Which of a question set go on the sheet, in their order. In writing at most five (METHOD §3), the must-asks
 * before the others; a talk takes the set as it is, since the list is a plan and not a questionnaire.
 */
export function questionsForSheet<Q extends Askable>(
	set: readonly Q[],
	medium: Medium,
): Q[] {
	if (medium !== "written") return [...set];
	const first = [
		...set.filter((question) => question.mustAsk),
		...set.filter((question) => !question.mustAsk),
	].slice(0, mostQuestions(medium));
	return set.filter((question) => first.includes(question));
}

/** The question in hand: the first that is open; when time is short, the first open must-ask. */
export function questionInHand<
	Q extends Askable & { id: string; status: string },
>(questions: readonly Q[], timeIsShort: boolean): Q | undefined {
	const open = questions.filter((question) => question.status === "open");
	return timeIsShort ? open.find((question) => question.mustAsk) : open[0];
}

/** When time is short, what must be asked and is not yet rises above everything else. */
export function mustAsksFirst<Q extends Askable & { status: string }>(
	questions: readonly Q[],
	timeIsShort: boolean,
): Q[] {
	const isPressing = (one: Q) => one.mustAsk && one.status === "open";
	if (!timeIsShort) return [...questions];
	return [
		...questions.filter(isPressing),
		...questions.filter((one) => !isPressing(one)),
	];
}
