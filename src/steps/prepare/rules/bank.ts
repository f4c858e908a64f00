import bank from "../data/question-bank.json" with { type: "json" };
import type { Question } from "./question.ts";

/** The built-in bank, our own writing, the most useful of each theme first. A test holds it to its words and rules. */
export const builtInQuestions: readonly Question[] = bank.map(
	({ key, ...question }) =>
		({ ...question, bankKey: key, questionId: null }) as Question,
);

const byKey = new Map(builtInQuestions.map((one) => [one.bankKey, one]));

/** The built-in question of a key; undefined for a key that this version does not know. */
export function builtInQuestion(key: string): Question | undefined {
	return byKey.get(key);
}
