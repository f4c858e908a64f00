import { z } from "@hono/zod-openapi";
import type { RefusalKind } from "#core/result.ts";
import { criteria } from "../rules/comparison.ts";

export const nextTalk = z
	.object({
		targetId: z.uuid(),
		label: z.string(),
		/** 0 to 1: how much a talk would teach. */
		value: z.number(),
		fit: z.number().nullable(),
		heard: z.number().int(),
		openDoubts: z.number().int(),
		/** Why it stands there, in words. */
		reason: z.string(),
	})
	.openapi("NextTalk");
export type NextTalk = z.infer<typeof nextTalk>;

const market = {
	fit: z.number().nullable(),
	interestFit: z.enum(["best", "great"]).nullable(),
	jobZone: z.number().int().nullable(),
	annualMedian: z.number().nullable(),
	growthPercent: z.number().nullable(),
	targetId: z.uuid().nullable(),
};

export const neighbours = z
	.object({
		/** The occupation that the target stands for; null where its words come near none. */
		occupation: z
			.object({ code: z.string(), title: z.string(), isGuess: z.boolean() })
			.nullable(),
		/** O*NET's related occupations, nearest first. */
		related: z.array(
			z.object({ code: z.string(), title: z.string(), ...market }),
		),
		relatedFrom: z.object({ source: z.string(), period: z.string() }),
		/** Whose skills the transitions start from: one's own ratings, or somebody's in the target. */
		startsFrom: z.enum(["ratings", "target"]),
		transitions: z.array(
			z.object({
				code: z.string(),
				title: z.string(),
				...market,
				/** 0 to 1: how much of what one is good at it uses. */
				kept: z.number(),
				missing: z.array(
					z.object({
						id: z.string(),
						name: z.string(),
						/** 0 to 4; null where one did not say. */
						need: z.number(),
						have: z.number().nullable(),
					}),
				),
			}),
		),
	})
	.openapi("Neighbours");
export type Neighbours = z.infer<typeof neighbours>;

export const comparisonQuery = z.object({
	ids: z
		.string()
		.max(300)
		.describe("Two to five target ids, with commas between them"),
});

const row = z.object({
	criterion: z.enum(criteria),
	values: z.array(z.number().nullable()),
	spread: z.number(),
	weight: z.number(),
	/** Where the figures of the line come from; null for one's own. */
	source: z.string().nullable(),
});

export const comparison = z
	.object({
		targets: z.array(
			z.object({
				targetId: z.uuid(),
				label: z.string(),
				occupationCode: z.string().nullable(),
				/** What it asks for more than the others compared. */
				asksMore: z.array(z.string()),
				/** US dollars a year: a tenth earn less, a tenth more. */
				annual10: z.number().nullable(),
				annual90: z.number().nullable(),
				/** Whether pay, or growth and openings, were published for a wider group. */
				isWageWider: z.boolean(),
				isOutlookWider: z.boolean(),
				/** Usual entry education. */
				education: z.string().nullable(),
				/** What talks said of its doubts, for them and against them. */
				supports: z.number().int(),
				contradicts: z.number().int(),
			}),
		),
		rows: z.array(row),
		same: z.array(row),
		totals: z.array(z.number()),
	})
	.openapi("TargetComparison");
export type TargetComparison = z.infer<typeof comparison>;

export type ChoiceRefusal = "unknown-target" | "compare-two-to-five";

export const choiceRefusalKinds: Record<ChoiceRefusal, RefusalKind> = {
	"unknown-target": "missing",
	"compare-two-to-five": "invalid",
};
