import { z } from "@hono/zod-openapi";

export const timelineQuery = z.object({
	limit: z.coerce.number().int().min(1).max(200).default(30),
	/** `next` of the page before. */
	after: z.string().max(120).optional(),
});
export type TimelineQuery = z.infer<typeof timelineQuery>;

/** One thing that happened with a person. What was said off the record, and sensitive notes, are not told here. */
export const happening = z
	.object({
		id: z.string(),
		kind: z.string(),
		at: z.string(),
		sentence: z.string(),
		/** In the words that were written down, where there are some. */
		details: z.array(z.string()),
		/** Where to see more of it. */
		path: z.string().nullable(),
	})
	.openapi("Happening");
export type Happening = z.infer<typeof happening>;

/** The newest first. */
export const timelinePage = z
	.object({ items: z.array(happening), next: z.string().nullable() })
	.openapi("TimelinePage");
