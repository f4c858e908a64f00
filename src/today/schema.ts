import { z } from "@hono/zod-openapi";
import type { RefusalKind } from "#core/result.ts";
import { PUT_OFF_FOR } from "./rules/put-off.ts";

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
		/** The thing that comes first, where two would nag at once; a screen shows this one after it. */
		waitsFor: z.string().nullable(),
		/** For how long it may be put off. */
		mayPutOff: z.enum(["no", "days", "ever"]),
	})
	.openapi("DueThing");
export type TodayThing = z.infer<typeof todayThing>;

export const todayAnswer = z
	.object({
		date: z.iso.date(),
		zone: z.string(),
		due: z.array(todayThing),
		/** What was put off; `until` null for good. */
		putOff: z.array(
			z.object({
				id: z.string(),
				title: z.string(),
				until: z.iso.date().nullable(),
			}),
		),
		/** What is worth doing when nothing is due, or beside it. */
		next: z
			.object({ title: z.string(), sentence: z.string(), action: button })
			.nullable(),
	})
	.openapi("Today");
export type TodayAnswer = z.infer<typeof todayAnswer>;

export type TodayRefusal =
	| "thing-not-due"
	| "thing-cant-wait"
	| "morning-needs-address";

export const todayRefusalKinds: Record<TodayRefusal, RefusalKind> = {
	"thing-not-due": "missing",
	"thing-cant-wait": "against-method",
	"morning-needs-address": "invalid",
};

/** Puts a thing off: not today, for three days, or for good where nobody waits for it. */
export const putOffInput = z.object({
	id: z.string().max(200),
	howLong: z.enum(PUT_OFF_FOR),
});
export type PutOffInput = z.infer<typeof putOffInput>;

export const takeUpInput = putOffInput.pick({ id: true });

const hour = z.int().min(0).max(23);

/** One mail in the morning with what is due; none on a quiet day. */
export const morningMail = z
	.object({
		isOn: z.boolean(),
		/** Of the person's own day. */
		hour,
		zone: z.string(),
		/** Where it goes: the person's own address, from the settings. */
		email: z.string().nullable(),
		/** What it would say now. */
		example: z.object({ subject: z.string(), text: z.string() }).nullable(),
	})
	.openapi("MorningMail");
export type MorningMailAnswer = z.infer<typeof morningMail>;

export const setMorningMailInput = z.object({ isOn: z.boolean(), hour });
export type SetMorningMailInput = z.infer<typeof setMorningMailInput>;
