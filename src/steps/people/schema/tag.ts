import { z } from "@hono/zod-openapi";
import { MOST_TAG } from "../rules/tag.ts";
import { idField } from "../schema.ts";

/** Puts one tag, in the seeker's own words, on several people at once; who has it already keeps it. */
export const addTagInput = z.object({
	tag: z.string().trim().min(1).max(MOST_TAG),
	contactIds: z.array(idField).min(1).max(500),
});
export type AddTagInput = z.infer<typeof addTagInput>;

export const tagParam = z.object({
	id: idField,
	/** The tag without case and accents. */
	key: z
		.string()
		.min(1)
		.max(2 * MOST_TAG),
});

export const tag = z
	.object({ key: z.string(), tag: z.string() })
	.openapi("Tag");
export type Tag = z.infer<typeof tag>;

/** A tag in use, with how many people have it. */
export const usedTag = tag.extend({ people: z.number() }).openapi("UsedTag");
