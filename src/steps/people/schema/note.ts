import { z } from "@hono/zod-openapi";
import { idField } from "../schema.ts";

const body = z.string().trim().min(1).max(5000);

/** A note on a person; it is dated by itself. `sensitive`: about health, politics, family, immigration and the like. */
export const addNoteInput = z.object({
	newId: idField.optional(),
	body,
	sensitive: z.boolean().default(false),
});
export type AddNoteInput = z.infer<typeof addNoteInput>;

/** A field that is not there stays as it is. */
export const changeNoteInput = z
	.object({ body, sensitive: z.boolean() })
	.partial();
export type ChangeNoteInput = z.infer<typeof changeNoteInput>;

export const noteParam = z.object({ id: idField, noteId: idField });

export const contactNote = z
	.object({
		id: idField,
		/** Null for a sensitive note: it is read by `readHiddenNotes` alone. */
		body: z.string().nullable(),
		sensitive: z.boolean(),
		writtenAt: z.string(),
	})
	.openapi("ContactNote");
export type ContactNote = z.infer<typeof contactNote>;

/** The words of sensitive notes; `id` null: of the note that came with the contact. */
export const hiddenNote = z
	.object({ id: idField.nullable(), body: z.string() })
	.openapi("HiddenNote");
export type HiddenNote = z.infer<typeof hiddenNote>;
