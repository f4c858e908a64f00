import { z } from "@hono/zod-openapi";

const named = z.object({ id: z.string(), name: z.string() });
const labelled = z.object({ id: z.string(), label: z.string() });
const button = z.object({ label: z.string(), path: z.string() });

export const todayQuery = z.object({
	at: z.iso
		.datetime({ offset: true })
		.optional()
		.describe("The instant to look from; now without it"),
});

/** One thing that is due (DESIGN §4, `today`), with what a screen needs beside it. */
export const todayThing = z
	.object({
		id: z.string(),
		due: z.iso.date(),
		overdue: z.boolean(),
		step: z.string(),
		kind: z.string(),
		contact: named.nullable(),
		target: labelled.nullable(),
		title: z.string(),
		sentence: z.string(),
		action: button,
	})
	.openapi("DueThing");
export type TodayThing = z.infer<typeof todayThing>;

export const todayAnswer = z
	.object({
		date: z.iso.date(),
		zone: z.string(),
		due: z.array(todayThing),
		/** What is worth doing when nothing is due, or beside it. */
		next: z
			.object({ title: z.string(), sentence: z.string(), action: button })
			.nullable(),
	})
	.openapi("Today");
export type TodayAnswer = z.infer<typeof todayAnswer>;
