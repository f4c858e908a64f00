import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import {
	historyAfter,
	type NoteVersion,
	type StoredVersion,
	supersedes,
} from "../rules/note.ts";
import type { SaveNoteInput } from "../schema/note.ts";
import type { ConductRefusal } from "../schema/refusals.ts";
import {
	type NoteCopy,
	type NoteRow,
	selectNote,
	upsertNote,
} from "../store/note.ts";
import { selectSheetQuestions } from "../store/run-sheet.ts";
import { openSheet } from "./run-sheet.ts";

type NoteOutcome = Result<NoteRow, ConductRefusal>;

/**
 * Keeps a note as the client has it, unless what is kept is newer or another device's (the rule `supersedes`); gives what
 * is kept then. A note is
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
		writer: input.writer ?? null,
		seen: input.seen ?? [],
		copyOf: input.copyOf ?? null,
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
	version: { revision: number; writer?: string; seen?: NoteVersion[] },
): Promise<NoteOutcome> {
	return keep(actor, meetingId, id, {
		revision: version.revision,
		writer: version.writer ?? null,
		seen: version.seen ?? [],
		copyOf: null,
		body: "",
		marks: [],
		offTheRecord: false,
		questionId: null,
		writtenAt: actor.now,
		deletedAt: actor.now,
	});
}

type Sent = Omit<
	NoteCopy,
	"id" | "meetingId" | "runSheetQuestionId" | "updatedAt" | "history"
> & { questionId: string | null; seen: readonly NoteVersion[] };

function keep(
	actor: Actor,
	meetingId: string,
	id: string,
	{ questionId, seen, ...copy }: Sent,
): Promise<NoteOutcome> {
	return actor.db.transaction(async (tx) => {
		// Holds the sheet until the end: copies that arrive at the same moment wait for each other.
		const opened = await openSheet(tx, meetingId, actor.now);
		if (!opened.ok) return opened;
		const stored = await selectNote(tx, id);
		if (stored && stored.meetingId !== meetingId)
			return refuse("note-elsewhere", { id });
		if (stored && !supersedes({ ...copy, seen }, stored)) return ok(stored);
		const questions = questionId
			? await selectSheetQuestions(tx, meetingId)
			: [];
		const isThere = questions.some((question) => question.id === questionId);
		return ok(
			await upsertNote(tx, {
				...copy,
				id,
				meetingId,
				runSheetQuestionId: isThere ? questionId : null,
				history: historyAfter(
					{ ...copy, seen },
					stored && { ...stored, history: historyOf(stored) },
				),
				updatedAt: actor.now,
			}),
		);
	});
}

const historyOf = (row: NoteRow) => row.history as StoredVersion["history"];
