import { z } from "@hono/zod-openapi";
import type { RefusalKind } from "#core/result.ts";
import type { RankRefusal } from "../rules/fit.ts";

/** What narrows the list for this request alone; one's own limits hold besides. */
export const rankingQuery = z.object({
	limit: z.coerce.number().int().min(1).optional(),
});

const part = z.number().nullable();

export const rankedOccupation = z
	.object({
		code: z.string(),
		title: z.string(),
		/** All parts by their weights, -1 to 1. */
		fit: z.number(),
		/** Each -1 to 1; null where too little was said, or nothing published. */
		parts: z.object({
			interests: part,
			skills: part,
			abilities: part,
			values: part,
		}),
		interestFit: z.enum(["best", "great"]).nullable(),
		jobZone: z.number().int().nullable(),
		/** US dollars a year. */
		annualMedian: z.number().nullable(),
		growthPercent: z.number().nullable(),
		/** Persons a year; persons. */
		openings: z.number().nullable(),
		employment: z.number().nullable(),
		/** Why it stands where it stands, in one sentence. */
		why: z.string(),
	})
	.openapi("RankedOccupation");

const sourced = z.object({ source: z.string(), period: z.string() });

export const ranking = z
	.object({
		/** Best first. */
		ranked: z.array(rankedOccupation),
		/** Occupations of which anything is known that was spoken of, and how many passed the limits. */
		total: z.number().int(),
		passed: z.number().int(),
		/** What each limit took out. */
		removed: z.array(
			z.object({
				by: z.string(),
				words: z.string().nullable(),
				count: z.number().int(),
				/** The first few by fit. */
				titles: z.array(z.string()),
			}),
		),
		/** The country whose outlook is shown; pay is of the United States, or missing. */
		country: z.enum(["US", "CA"]),
		sources: z.object({
			interests: sourced,
			skills: sourced,
			knowledge: sourced,
			abilities: sourced.nullable(),
			workValues: sourced,
			jobZones: sourced,
			wages: sourced.nullable(),
			outlook: sourced,
		}),
	})
	.openapi("Ranking");
export type Ranking = z.infer<typeof ranking>;

export const rankRefusalKinds: Record<RankRefusal, RefusalKind> = {
	"nothing-said": "invalid",
	"nothing-counts": "invalid",
	"flat-profile": "invalid",
};

export const ownWordsQuery = z.object({
	words: z.string().trim().min(1).max(300),
});

export const nearOwnWords = z
	.object({
		code: z.string(),
		title: z.string(),
		/** 0 to 1. */
		score: z.number(),
		because: z.string(),
	})
	.openapi("NearOwnWords");
