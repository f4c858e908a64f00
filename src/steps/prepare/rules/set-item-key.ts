import { plainWords, type Question } from "./question.ts";
import type { SetItem } from "./question-set.ts";

type Origin = Pick<
	SetItem,
	"bankKey" | "questionId" | "hypothesisId" | "wording"
>;

/** What makes two questions the same one: their origin, or without one their words. */
export function keyOfItem(item: Origin): string {
	if (item.hypothesisId) return keyOfDoubt(item.hypothesisId);
	if (item.bankKey) return `bank:${item.bankKey}`;
	if (item.questionId) return `own:${item.questionId}`;
	return keyOfWords(item.wording);
}

export function keyOfQuestion(
	question: Pick<Question, "bankKey" | "questionId" | "wording">,
): string {
	return keyOfItem({ ...question, hypothesisId: null });
}

export const keyOfDoubt = (hypothesisId: string) => `doubt:${hypothesisId}`;
export const keyOfWords = (wording: string) => `words:${plainWords(wording)}`;
