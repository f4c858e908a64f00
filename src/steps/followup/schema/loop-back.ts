import { z } from "@hono/zod-openapi";
import { nameChecking } from "#steps/arrange/schema/checking.ts";
import { LOOP_BACK_OCCASIONS } from "../rules/loop-back.ts";
import { score } from "./follow-up.ts";

const named = z.object({ id: z.uuid(), name: z.string() });

/** A line owed to somebody who suggested a person. */
export const owedLoopBack = z
	.object({
		referralId: z.uuid(),
		referrer: named,
		suggested: named,
		occasion: z.enum(LOOP_BACK_OCCASIONS),
		since: z.string(),
		dueOn: z.string(),
		email: z.string().nullable(),
		subject: z.string(),
		/** A few words to copy or change. */
		draft: z.string(),
		/** Whose names need leave in it. */
		checking: nameChecking.nullable(),
	})
	.openapi("OwedLoopBack");
export type OwedLoopBack = z.infer<typeof owedLoopBack>;

export const recordLoopBackInput = z.object({
	newId: z.uuid().optional(),
	occasion: z.enum(LOOP_BACK_OCCASIONS),
	/** The words in which they were told: checked, not kept. */
	body: z.string().trim().min(1).max(10_000).optional(),
	/** Leaves it to the queue of mails, in these words; without it they were told already. */
	mail: z.object({ body: z.string().trim().min(1).max(10_000) }).optional(),
});
export type RecordLoopBackInput = z.infer<typeof recordLoopBackInput>;

/** The same id before and after belong together. */
const rehearsal = z.object({
	id: z.uuid(),
	moment: z.enum(["before", "after"]),
});

/** How clear the goal is, and how sure one is of oneself in interviews, 0 to 10. */
export const confidence = z
	.object({
		id: z.uuid(),
		/** Null: before the first talk. */
		meetingId: z.uuid().nullable(),
		/** Null around a rehearsal, where only confidence is asked. */
		goalClarity: z.number().nullable(),
		interviewConfidence: z.number(),
		rehearsal: rehearsal.nullable(),
		askedAt: z.string(),
	})
	.openapi("Confidence");
export type Confidence = z.infer<typeof confidence>;

export const confidencePage = z
	.object({
		answers: z.array(confidence),
		/** Nothing was asked yet and no talk was held: a first answer is worth having. */
		baselineWanted: z.boolean(),
	})
	.openapi("ConfidencePage");

/** Both, or around a rehearsal confidence alone. */
export const recordConfidenceInput = z.object({
	newId: z.uuid().optional(),
	meetingId: z.uuid().optional(),
	goalClarity: score.optional(),
	interviewConfidence: score,
	rehearsal: rehearsal.optional(),
});
export type RecordConfidenceInput = z.infer<typeof recordConfidenceInput>;
