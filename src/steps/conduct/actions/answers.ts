import { newId } from "#core/ids.ts";
import { ok, refuse } from "#core/result.ts";
import { type Actor, within } from "#storage/actor.ts";
import type { RecordAnswersInput } from "../schema/answers.ts";
import {
	selectSheetQuestions,
	updateQuestionStatus,
	updateRunSheet,
} from "../store/run-sheet.ts";
import { saveNote } from "./note.ts";
import { changeSheet, type SheetOutcome } from "./run-sheet.ts";

/**
 * Answers in writing (METHOD §3): each becomes a note under its question, which counts as asked. With the first of them
 * the sheet stays as it is. Sent again with the same ids, it changes nothing.
 */
export function recordAnswers(
	actor: Actor,
	id: string,
	{ answers }: RecordAnswersInput,
): Promise<SheetOutcome> {
	return changeSheet(actor, id, async (tx, talk, sheet, nested) => {
		const known = (await selectSheetQuestions(tx, id)).map((one) => one.id);
		const stranger = answers.find(
			({ questionId }) => questionId && !known.includes(questionId),
		);
		if (stranger)
			return refuse("sheet-question-unknown", { id: stranger.questionId });
		if (talk.status === "agreed" && sheet.startedAt === null)
			await updateRunSheet(tx, id, {
				startedAt: actor.now,
				updatedAt: actor.now,
			});
		for (const { newId: noteId = newId(), questionId, body } of answers) {
			const input = { revision: 1, body, questionId };
			const saved = await saveNote(within(actor, nested), id, noteId, input);
			if (!saved.ok) return saved;
			if (questionId) await updateQuestionStatus(tx, id, questionId, "asked");
		}
		return ok(undefined);
	});
}
