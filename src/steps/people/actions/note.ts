import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import { changing } from "../actions.ts";
import type {
	AddNoteInput,
	ChangeNoteInput,
	HiddenNote,
} from "../schema/note.ts";
import {
	deleteNote,
	insertNote,
	selectNotes,
	updateNote,
} from "../store/note.ts";
import { type ContactRow, selectContact } from "../store.ts";

/** Writes a note on a person, dated now. The same id twice writes one. */
export function addNote(
	actor: Actor,
	{ id, newId: given, ...note }: AddNoteInput & { id: string },
): Promise<Result<ContactRow, "contact-missing">> {
	return changing(actor, id, async (tx, contact) => {
		await insertNote(tx, {
			...note,
			id: given ?? newId(),
			contactId: contact.id,
			writtenAt: actor.now,
			updatedAt: actor.now,
		});
		return ok(true);
	});
}

/** Changes the words of a note, or hides or shows it; its day stays. */
export function changeNote(
	actor: Actor,
	{ id, noteId, ...change }: ChangeNoteInput & { id: string; noteId: string },
): Promise<Result<ContactRow, "contact-missing" | "note-missing">> {
	return changing(actor, id, async (tx, contact) => {
		const updated = { ...change, updatedAt: actor.now };
		const there = await updateNote(tx, contact.id, noteId, updated);
		return there ? ok(true) : refuse("note-missing", { id: noteId });
	});
}

/** Takes a note away for good. */
export function removeNote(
	actor: Actor,
	{ id, noteId }: { id: string; noteId: string },
): Promise<Result<ContactRow, "contact-missing" | "note-missing">> {
	return changing(actor, id, async (tx, contact) =>
		(await deleteNote(tx, contact.id, noteId))
			? ok(true)
			: refuse("note-missing", { id: noteId }),
	);
}

/** The words of a person's sensitive notes, for whoever asks to see them (METHOD §3): nothing else gives them out. */
export function readHiddenNotes(
	actor: Actor,
	id: string,
): Promise<Result<HiddenNote[], "contact-missing">> {
	return actor.db.read(async (tx) => {
		const contact = await selectContact(tx, id);
		if (!contact) return refuse("contact-missing", { id });
		const notes = await selectNotes(tx, contact.id);
		const own = contact.noteSensitive && contact.note;
		return ok([
			...(own ? [{ id: null, body: own }] : []),
			...notes.flatMap((one) =>
				one.sensitive ? [{ id: one.id, body: one.body }] : [],
			),
		]);
	});
}
