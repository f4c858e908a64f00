import { z } from "@hono/zod-openapi";

/** What erasing a person would take away and leave, in numbers; nothing is erased by asking. */
export const erasure = z
	.object({
		label: z.string(),
		goes: z.object({
			points: z.number(),
			positions: z.number(),
			/** Notes on the person, and the lines of the call log. */
			notes: z.number(),
			/** Messages and calls that were written, sent or came. */
			messages: z.number(),
			/** Talks whose notes go. */
			meetings: z.number(),
			/** Quotes under their name, and what was said off the record. */
			quotes: z.number(),
			promises: z.number(),
		}),
		stays: z.object({
			/** Held talks, counted as with someone. */
			meetings: z.number(),
			insights: z.number(),
			/** People whom they suggested. */
			suggested: z.number(),
		}),
		/** Others with the same name: perhaps the same person, kept twice. */
		sameName: z.number(),
	})
	.openapi("Erasure");
export type Erasure = z.infer<typeof erasure>;
