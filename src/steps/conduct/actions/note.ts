import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { SaveNoteInput } from "../schema/note.ts";
import type { ConductRefusal } from "../schema/refusals.ts";
import { type NoteRow, upsertNote } from "../store/note.ts";
import { selectSheetQuestions } from "../store/run-sheet.ts";
import { openSheet } from "./run-sheet.ts";

type NoteOutcome = Result<NoteRow, ConductRefusal>;

/**
 * Keeps a note as the client has it, unless a newer revision is kept already; gives what is kept then. A note is
 * taken in every state of its meeting: what somebody wrote is never turned away. One whose question has left the
 * sheet becomes an unplanned note.
 */
export function saveNote(
	actor: Actor,
	meetingId: string,
	id: string,
	input: SaveNoteInput,
): Promise<NoteOutcome> {
	return keep(actor, meetingId, id, {
		revision: input.revision,
		body: input.body,
		marks: input.marks ?? [],
		offTheRecord: input.offTheRecord ?? false,
		questionId: input.questionId ?? null,
		writtenAt: input.writtenAt ?? actor.now,
		deletedAt: null,
	});
}

/** Takes a note away: its words are erased, its id and revision stay, so that a late copy can't bring it back. */
export function removeNote(
	actor: Actor,
	meetingId: string,
	id: string,
	revision: number,
): Promise<NoteOutcome> {
	return keep(actor, meetingId, id, {
		revision,
		body: "",
		marks: [],
		offTheRecord: false,
		questionId: null,
		writtenAt: actor.now,
		deletedAt: actor.now,
	});
}

function keep(
	actor: Actor,
	meetingId: string,
	id: string,
	{
		questionId,
		...copy
	}: Omit<
		Parameters<typeof upsertNote>[1],
		"id" | "meetingId" | "runSheetQuestionId" | "updatedAt"
	> & { questionId: string | null },
): Promise<NoteOutcome> {
	return actor.db.transaction(async (tx) => {
		const opened = await openSheet(tx, meetingId, actor.now);
		if (!opened.ok) return opened;
		const questions = questionId
			? await selectSheetQuestions(tx, meetingId)
			: [];
		const isThere = questions.some((question) => question.id === questionId);
		const row = await upsertNote(tx, {
			...copy,
			id,
			meetingId,
			runSheetQuestionId: isThere ? questionId : null,
			updatedAt: actor.now,
		});
		return row ? ok(row) : refuse("note-elsewhere", { id });
	});
}
