import type { Selectable } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { Note as NoteTable } from "#storage/tables.ts";
import type { NoteMark } from "../rules/note.ts";

export type NoteRow = Selectable<NoteTable>;

/** The notes that were not deleted, as they were written. */
export function selectNotes(tx: Tx, meetingId: string): Promise<NoteRow[]> {
	return tx
		.selectFrom("note")
		.selectAll()
		.where("meetingId", "=", meetingId)
		.where("deletedAt", "is", null)
		.orderBy("writtenAt")
		.orderBy("id")
		.execute();
}

/** A note, deleted or not. */
export function selectNote(tx: Tx, id: string): Promise<NoteRow | undefined> {
	return tx
		.selectFrom("note")
		.selectAll()
		.where("id", "=", id)
		.executeTakeFirst();
}

export interface NoteCopy {
	id: string;
	meetingId: string;
	runSheetQuestionId: string | null;
	body: string;
	marks: readonly NoteMark[];
	offTheRecord: boolean;
	revision: number;
	writtenAt: string;
	updatedAt: string;
	deletedAt: string | null;
}

/**
 * Keeps a copy of a note if its revision is higher than the kept one's (the rule `supersedes`), in one statement,
 * so that copies that arrive at the same moment can't pass each other. Gives what is kept then; undefined when the
 * id belongs to another meeting's note.
 */
export async function upsertNote(
	tx: Tx,
	copy: NoteCopy,
): Promise<NoteRow | undefined> {
	await tx
		.insertInto("note")
		.values({ ...copy, marks: JSON.stringify(copy.marks) })
		.onConflict((conflict) =>
			conflict
				.columns(["accountId", "id"])
				.doUpdateSet(({ ref }) => ({
					body: ref("excluded.body"),
					marks: ref("excluded.marks"),
					offTheRecord: ref("excluded.offTheRecord"),
					runSheetQuestionId: ref("excluded.runSheetQuestionId"),
					revision: ref("excluded.revision"),
					updatedAt: ref("excluded.updatedAt"),
					deletedAt: ref("excluded.deletedAt"),
				}))
				.whereRef("note.revision", "<", "excluded.revision")
				.whereRef("note.meetingId", "=", "excluded.meetingId"),
		)
		.execute();
	return tx
		.selectFrom("note")
		.selectAll()
		.where("id", "=", copy.id)
		.where("meetingId", "=", copy.meetingId)
		.executeTakeFirst();
}
