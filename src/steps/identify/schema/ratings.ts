import { z } from "@hono/zod-openapi";
import { elementKinds } from "#catalogue/file.ts";
import type { RefusalKind } from "#core/result.ts";

/** Where a rating came from: said here, confirmed from a résumé, or from an old job title. */
export const ratingSources = ["own", "resume", "past-work"] as const;

/** O*NET's element ID in the path, e.g. `2.A.1.a`. */
export const elementParam = z.object({ elementId: z.string().max(20) });

export const rating = z
	.object({
		elementId: z.string(),
		name: z.string(),
		kind: z.enum(elementKinds),
		/** 0 (not at all) to 4 (others come to me for it); of a work value: how much it matters. Null: asked, can't say. */
		value: z.number().int().min(0).max(4).nullable(),
		/** Where one used it, in one's own words. */
		evidence: z.string().nullable(),
		source: z.enum(ratingSources),
		ratedAt: z.string(),
	})
	.openapi("Rating");
export type Rating = z.infer<typeof rating>;

/** `evidence` left out stays as it is; null empties it. */
export const rateElementInput = z.object({
	value: z.number().int().min(0).max(4).nullable(),
	evidence: z.string().trim().max(2000).nullable().optional(),
	source: z.enum(ratingSources).default("own"),
});
export type RateElementInput = z.infer<typeof rateElementInput>;

export const nextElementQuery = z.object({
	/** Skips that are not to be kept, such as of elements that were only looked at. */
	without: z
		.string()
		.max(400)
		.optional()
		.describe("Element IDs that are not to be asked now, with commas"),
});

export const nextElement = z
	.object({
		/** Null when enough was asked. */
		element: z
			.object({
				id: z.string(),
				name: z.string(),
				kind: z.enum(elementKinds),
				sentence: z.string(),
			})
			.nullable(),
		/** How many skills and abilities were rated or skipped, and how many at most. */
		asked: z.number().int(),
		most: z.number().int(),
		/** Two of the candidates that it tells apart: one that asks for it, one that does not. */
		tellsApart: z.object({ high: z.string(), low: z.string() }).nullable(),
	})
	.openapi("NextElement");
export type NextElementAnswer = z.infer<typeof nextElement>;

/** An old job title or a few words, or the text of a JSON Resume file. */
export const offerSkillsInput = z.object({
	words: z.string().trim().max(500).optional(),
	resume: z.string().max(1_000_000).optional(),
});
export type OfferSkillsInput = z.infer<typeof offerSkillsInput>;

export const skillOffer = z.object({
	elementId: z.string(),
	name: z.string(),
	kind: z.enum(elementKinds),
	/** What is suggested, 0 to 4; nothing is rated until it is confirmed. */
	value: z.number().int(),
	evidence: z.string(),
	because: z.string(),
});

export const skillOffers = z
	.object({
		offers: z.array(skillOffer),
		/** The occupations that old titles were taken for. */
		occupations: z.array(
			z.object({
				words: z.string(),
				code: z.string(),
				title: z.string(),
				score: z.number(),
			}),
		),
		/** What was not recognised, as it stood. */
		unrecognised: z.array(z.string()),
	})
	.openapi("SkillOffers");
export type SkillOffers = z.infer<typeof skillOffers>;

export type RatingRefusal =
	| "unknown-element"
	| "nothing-to-read"
	| "not-json"
	| "not-json-resume";

export const ratingRefusalKinds: Record<RatingRefusal, RefusalKind> = {
	"unknown-element": "missing",
	"nothing-to-read": "invalid",
	"not-json": "invalid",
	"not-json-resume": "invalid",
};
