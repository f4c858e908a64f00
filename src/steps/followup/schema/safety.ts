import { z } from "@hono/zod-openapi";

/** A private note of something that was not all right (METHOD §3); shown to its writer alone. */
export const safetyNote = z
	.object({
		id: z.uuid(),
		body: z.string(),
		/** The talk that it is about, and its day where the talk was. */
		meetingId: z.uuid().nullable(),
		heldOn: z.string().nullable(),
		notedAt: z.string(),
	})
	.openapi("SafetyNote");
export type SafetyNote = z.infer<typeof safetyNote>;

/** The notes about one person, the latest first; while there is one, nothing asks to write to them. */
export const safetyPage = z
	.object({
		contact: z.object({ id: z.uuid(), name: z.string() }),
		doNotContact: z.boolean(),
		notes: z.array(safetyNote),
	})
	.openapi("SafetyPage");
export type SafetyPage = z.infer<typeof safetyPage>;

export const writeSafetyNoteInput = z.object({
	newId: z.uuid().optional(),
	body: z.string().trim().min(1).max(10_000),
	meetingId: z.uuid().optional(),
});
export type WriteSafetyNoteInput = z.infer<typeof writeSafetyNoteInput>;

export const changeSafetyNoteInput = writeSafetyNoteInput.pick({ body: true });
