import { z } from "@hono/zod-openapi";
import { MOST_NOTE_LETTERS, NOTE_MARKS } from "../rules/note.ts";

const revision = z.int().min(1).max(2_000_000_000);
const version = z.object({ writer: z.uuid().nullable(), revision });

/**
 * A note as the client has it. `revision` counts its edits, from 1: a copy with a revision that is not
 * higher than the kept one changes nothing, so that requests may be lost, repeated and overtaken. `writer` and `seen`
 * say who wrote it and from which versions, so that two devices don't overwrite each other.
 */
export const saveNoteInput = z.object({
	revision,
	writer: z.uuid().optional(),
	seen: z.array(version).max(200).default([]),
	/** The note whose other version this is. */
	copyOf: z.uuid().nullable().default(null),
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
	writer: z.uuid().optional(),
	/** As in `saveNote`: each a writer and a revision, `writer.revision`, with commas between; no writer is left empty. */
	seen: z
		.string()
		.max(10_000)
		.regex(/^([0-9a-f-]{36})?\.\d{1,10}(,([0-9a-f-]{36})?\.\d{1,10})*$/)
		.optional(),
});

export const note = z
	.object({
		id: z.uuid(),
		questionId: z.uuid().nullable(),
		body: z.string(),
		marks: z.array(z.enum(NOTE_MARKS)),
		offTheRecord: z.boolean(),
		revision: z.number(),
		writer: z.uuid().nullable(),
		history: z.array(version),
		copyOf: z.uuid().nullable(),
		writtenAt: z.string(),
		updatedAt: z.string(),
		deleted: z.boolean(),
	})
	.openapi("Note");
export type Note = z.infer<typeof note>;
