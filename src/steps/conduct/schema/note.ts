import { z } from "@hono/zod-openapi";
import { MOST_NOTE_LETTERS, NOTE_MARKS } from "../rules/note.ts";

/**
 * A note as the client has it. `revision` counts its edits, from 1: a copy with a revision that is not
 * higher than the kept one changes nothing, so that requests may be lost, repeated and overtaken.
 */
export const saveNoteInput = z.object({
	revision: z.int().min(1).max(2_000_000_000),
	body: z.string().max(MOST_NOTE_LETTERS),
	questionId: z.uuid().nullable().default(null),
	marks: z.array(z.enum(NOTE_MARKS)).max(NOTE_MARKS.length).default([]),
	offTheRecord: z.boolean().default(false),
	/** When the first letter was typed; the time of the request when left out. */
	writtenAt: z.iso.datetime({ offset: true }).optional(),
});
export type SaveNoteInput = z.input<typeof saveNoteInput>;

export const noteParams = z.object({ id: z.uuid(), noteId: z.uuid() });

export const removeNoteInput = z.object({
	revision: z.coerce.number().int().min(1).max(2_000_000_000),
});

export const note = z
	.object({
		id: z.uuid(),
		questionId: z.uuid().nullable(),
		body: z.string(),
		marks: z.array(z.enum(NOTE_MARKS)),
		offTheRecord: z.boolean(),
		revision: z.number(),
		writtenAt: z.string(),
		updatedAt: z.string(),
		deleted: z.boolean(),
	})
	.openapi("Note");
export type Note = z.infer<typeof note>;
