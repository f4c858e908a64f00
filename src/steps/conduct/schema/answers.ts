import { z } from "@hono/zod-openapi";
import { MOST_NOTE_LETTERS } from "../rules/note.ts";

/** What came back in writing, taken apart to its questions; each becomes a note. `newId` is the id of the note. */
export const recordAnswersInput = z.object({
	answers: z
		.array(
			z.object({
				newId: z.uuid().optional(),
				/** Null: to none of them. */
				questionId: z.uuid().nullable(),
				body: z.string().trim().min(1).max(MOST_NOTE_LETTERS),
			}),
		)
		.min(1)
		.max(20),
});
export type RecordAnswersInput = z.infer<typeof recordAnswersInput>;
