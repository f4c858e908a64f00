import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { builtInQuestions } from "../rules/bank.ts";
import {
	filterQuestions,
	isSameWording,
	type Question,
	type QuestionFilter,
} from "../rules/question.ts";
import type { AddQuestionInput } from "../schema.ts";
import {
	deleteQuestion,
	insertQuestion,
	type QuestionRow,
	selectQuestions,
} from "../store.ts";

/** The person's own questions, the latest first, and then the built-in ones. */
export async function loadBank(tx: Tx): Promise<Question[]> {
	return [...(await selectQuestions(tx)).map(ownQuestion), ...builtInQuestions];
}

function ownQuestion(row: QuestionRow): Question {
	return {
		bankKey: null,
		questionId: row.id,
		wording: row.wording,
		plain: null,
		theme: row.theme,
		stage: row.stage,
		audience: row.audience,
		tiara: null,
		minutes: row.minutes,
	};
}

/** The bank: own questions first, then the built-in ones, those that the filter lets through. */
export function listQuestions(
	actor: Actor,
	filter: QuestionFilter,
): Promise<Question[]> {
	return actor.db.transaction(async (tx) =>
		filterQuestions(await loadBank(tx), filter),
	);
}

/** Adds a question of one's own to the bank. The same request twice adds one. */
export function addQuestion(
	actor: Actor,
	input: AddQuestionInput,
): Promise<Result<Question, "question-exists">> {
	return actor.db.transaction(async (tx) => {
		const { wording } = input;
		if (builtInQuestions.some((one) => isSameWording(one.wording, wording)))
			return refuse("question-exists", { wording });
		const row = await insertQuestion(tx, {
			id: input.id ?? newId(),
			wording,
			theme: input.theme,
			stage: input.stage,
			audience: input.audience,
			minutes: input.minutes,
			createdAt: actor.now,
		});
		return row ? ok(ownQuestion(row)) : refuse("question-exists", { wording });
	});
}

/** Takes one of one's own questions out of the bank; false where it was gone already. Sets keep its words. */
export function removeQuestion(actor: Actor, id: string): Promise<boolean> {
	return actor.db.transaction((tx) => deleteQuestion(tx, id));
}
