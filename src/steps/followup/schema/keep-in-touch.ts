import { z } from "@hono/zod-openapi";
import { CONTACT_KINDS, KEEP_MONTHS } from "../rules/keep-in-touch.ts";
import { THANK_YOU_CHANNELS } from "./thank-you.ts";

/** One person with whom one may keep in touch. */
export const acquaintance = z
	.object({
		contact: z.object({ id: z.uuid(), name: z.string() }),
		/** The last real contact, of any channel and either side, on the seeker's day. */
		lastOn: z.string().nullable(),
		lastKind: z.enum(CONTACT_KINDS).nullable(),
		/** How often, in months; 0 never. */
		months: z.number(),
		/** Nobody said so: as usual. */
		isUsual: z.boolean(),
		dueOn: z.string().nullable(),
		isDue: z.boolean(),
		snoozedUntil: z.string().nullable(),
		/** Why nothing brings them up, if so. */
		quiet: z.enum(["do-not-contact", "safety-note", "declined"]).nullable(),
		/** The last talk: its day, what it was about, and one thing of it that is on the record. */
		talk: z
			.object({
				meetingId: z.uuid(),
				on: z.string(),
				topic: z.string().nullable(),
				heard: z.string().nullable(),
			})
			.nullable(),
		email: z.string().nullable(),
		subject: z.string(),
		/** A few words to copy or change; null where nothing is to be written. */
		draft: z.string().nullable(),
	})
	.openapi("Acquaintance");
export type Acquaintance = z.infer<typeof acquaintance>;

/** How often, or until when it may wait; what is left out stays. */
export const setKeepInTouchInput = z.object({
	months: z
		.union(KEEP_MONTHS.map((months) => z.literal(months)))
		.nullable()
		.optional()
		.describe("0, 3, 6 or 12; null as usual"),
	snoozedUntil: z.iso.date().nullable().optional(),
});
export type SetKeepInTouchInput = z.infer<typeof setKeepInTouchInput>;

/** A line was written to them. Its words are looked at, and not kept. */
export const recordGreetingInput = z.object({
	newId: z.uuid().optional(),
	channel: z.enum(THANK_YOU_CHANNELS),
	body: z.string().trim().max(10_000).optional(),
});
export type RecordGreetingInput = z.infer<typeof recordGreetingInput>;
