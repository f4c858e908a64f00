import { z } from "@hono/zod-openapi";

/** What a contact's page is about: an approach, or a meeting that has none. */
export const linkSubject = z
	.object({ approachId: z.uuid(), meetingId: z.uuid() })
	.partial();
export type LinkSubjectInput = z.infer<typeof linkSubject>;

/** The pages that somebody was given, as the seeker sees them. */
export const contactLinks = z
	.object({
		/** Where contacts reach this server; null where they don't, and then no page can be offered. */
		publicUrl: z.string().nullable(),
		links: z.array(
			z.object({
				id: z.uuid(),
				madeAt: z.string(),
				expiresAt: z.string(),
				expired: z.boolean(),
			}),
		),
	})
	.openapi("ContactLinks");
export type ContactLinks = z.infer<typeof contactLinks>;

/** The address itself, which is told this once: only a hash of it is kept. */
export const madeLink = z
	.object({ url: z.string(), expiresAt: z.string() })
	.openapi("MadeLink");
