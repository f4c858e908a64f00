import { z } from "@hono/zod-openapi";
import { factKinds } from "../rules/data-answer.ts";
import { agreements, goalWeights } from "../rules/goal.ts";
import { themes } from "../rules/question.ts";

const count = z.number().int();

/** What published figures say, with where it stands. */
export const dataFact = z
	.object({
		kind: z.enum(factKinds),
		theme: z.enum(themes),
		sentence: z.string(),
		source: z.string(),
		period: z.string(),
	})
	.openapi("DataFact");

export const goal = z
	.object({
		/** The hypothesis's id, or the theme. */
		key: z.string(),
		theme: z.enum(themes).nullable(),
		claim: z.string().nullable(),
		/** What one wants to know, in words. */
		label: z.string(),
		/** How many people said something, whether they agree, and both in a sentence. */
		people: count,
		agreement: z.enum(agreements),
		supports: count,
		contradicts: count,
		sentence: z.string(),
		weight: z.enum(goalWeights),
		/** What was noted of it; nothing off the record, nobody's name who asked for that. */
		said: z.array(z.string()),
		answered: z.array(
			z.object({
				key: z.string(),
				wording: z.string(),
				people: count,
				agreement: z.enum(agreements),
				said: z.array(z.string()),
			}),
		),
		data: dataFact.nullable(),
	})
	.openapi("InformationGoal");
export type InformationGoal = z.infer<typeof goal>;

export const goalsAnswer = z
	.object({
		goals: z.array(goal),
		/** Questions that these answer need not be asked. */
		facts: z.array(dataFact),
		/** Talks to come about this target. */
		talks: z.array(
			z.object({
				meetingId: z.uuid(),
				startsAt: z.string(),
				seekerZone: z.string(),
				contactName: z.string(),
				questions: count,
			}),
		),
	})
	.openapi("InformationGoals");
export type GoalsAnswer = z.infer<typeof goalsAnswer>;

export const weighGoalInput = z.object({
	/** A hypothesis's id, or a theme. */
	goal: z.string().max(100),
	weight: z.enum(goalWeights),
});
export type WeighGoalInput = z.infer<typeof weighGoalInput>;

/** Whether several people's answers to one question say the same; of as many people as there are now. */
export const readAnswersInput = z.object({
	question: z.string().max(1100),
	isSame: z.boolean(),
});
export type ReadAnswersInput = z.infer<typeof readAnswersInput>;
