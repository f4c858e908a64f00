import { type Selectable, sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { Note as NoteTable } from "#storage/tables.ts";
import type { NoteMark, NoteVersion } from "../rules/note.ts";

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

/** A note of whatever meeting, deleted or not. */
export function selectNote(tx: Tx, id: string): Promise<NoteRow | undefined> {
	return tx
		.selectFrom("note")
		.selectAll()
		.where("id", "=", id)
		.executeTakeFirst();
}

/** Notes that a pocket sheet brought this version, and the note's revision after the last that was taken. */
export async function noteVersion(
	tx: Tx,
	id: string,
	version: string,
	revision: number | null,
): Promise<void> {
	await tx
		.updateTable("note")
		.set({
			takenVersions: sql`taken_versions || to_jsonb(${version}::text)`,
			takenRevision: revision,
		})
		.where("id", "=", id)
		.execute();
}

export interface NoteCopy {
	id: string;
	meetingId: string;
	runSheetQuestionId: string | null;
	body: string;
	marks: readonly NoteMark[];
	offTheRecord: boolean;
	revision: number;
	writer: string | null;
	history: readonly NoteVersion[];
	copyOf: string | null;
	writtenAt: string;
	updatedAt: string;
	deletedAt: string | null;
}

/** Keeps a copy of a note in place of what is there. The sheet is held, so that no other copy passes by meanwhile. */
export async function upsertNote(tx: Tx, copy: NoteCopy): Promise<NoteRow> {
	const { marks, history } = copy;
	return tx
		.insertInto("note")
		.values({
			...copy,
			marks: JSON.stringify(marks),
			history: JSON.stringify(history),
		})
		.onConflict((conflict) =>
			conflict.columns(["accountId", "id"]).doUpdateSet(({ ref }) => ({
				body: ref("excluded.body"),
				marks: ref("excluded.marks"),
				offTheRecord: ref("excluded.offTheRecord"),
				runSheetQuestionId: ref("excluded.runSheetQuestionId"),
				revision: ref("excluded.revision"),
				writer: ref("excluded.writer"),
				history: ref("excluded.history"),
				copyOf: ref("excluded.copyOf"),
				updatedAt: ref("excluded.updatedAt"),
				deletedAt: ref("excluded.deletedAt"),
			})),
		)
		.returningAll()
		.executeTakeFirstOrThrow();
}
