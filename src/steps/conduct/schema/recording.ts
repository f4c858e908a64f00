import { z } from "@hono/zod-openapi";

const ANSWERS = ["yes", "no"] as const;

/** "May I record this?", asked of one person of the talk; the contact when nobody is said. */
export const recordRecordingAnswerInput = z.object({
	newId: z.uuid().optional(),
	contactId: z.uuid().optional(),
	answer: z.enum(ANSWERS),
});
export type RecordRecordingAnswerInput = z.infer<
	typeof recordRecordingAnswerInput
>;

/** The recording itself stays in the browser: the server knows who said what of it, and when. */
export const recording = z.object({
	mayRecord: z.boolean(),
	/** The last of each person who was asked. */
	answers: z.array(
		z.object({
			contactId: z.uuid(),
			answer: z.enum(ANSWERS),
			saidAt: z.string(),
		}),
	),
});
