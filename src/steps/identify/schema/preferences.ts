import { z } from "@hono/zod-openapi";
import type { RefusalKind } from "#core/result.ts";

const weight = z.number().int().min(0).max(4);

export const mustNot = z.object({
	id: z.uuid(),
	/** The element that must not matter in the work; null for what no data can tell. */
	elementId: z.string().nullable(),
	words: z.string(),
});

export const preferences = z
	.object({
		/** The most preparation that one will do, as a job zone 1 to 5; null: any. */
		highestZone: z.number().int().nullable(),
		/** US dollars a year; null: any. */
		lowestPay: z.number().int().nullable(),
		/** How much each part of the fit counts, 0 to 4. */
		weights: z.object({
			interests: weight,
			skills: weight,
			abilities: weight,
			values: weight,
		}),
		/** How much each line of a comparison counts, 0 to 3, by its name. */
		comparisonWeights: z.record(z.string(), z.number()),
		mustNots: z.array(mustNot),
		/** What the limits leave of all occupations that have interests, and what each took out. */
		leaves: z.object({
			total: z.number().int(),
			passed: z.number().int(),
			removed: z.array(
				z.object({
					by: z.string(),
					/** Of a must-not. */
					words: z.string().nullable(),
					count: z.number().int(),
				}),
			),
		}),
	})
	.openapi("Preferences");
export type Preferences = z.infer<typeof preferences>;

/** What is left out stays as it is. */
export const changePreferencesInput = z.object({
	highestZone: z.number().int().min(1).max(5).nullable().optional(),
	lowestPay: z.number().int().min(0).max(10_000_000).nullable().optional(),
	weights: z
		.object({
			interests: weight,
			skills: weight,
			abilities: weight,
			values: weight,
		})
		.partial()
		.optional(),
	comparisonWeights: z
		.record(z.string().max(40), z.number().int().min(0).max(3))
		.optional(),
});
export type ChangePreferencesInput = z.infer<typeof changePreferencesInput>;

export const addMustNotInput = z.object({
	newId: z.uuid().optional(),
	elementId: z.string().max(20).optional(),
	words: z.string().trim().min(2).max(200),
});
export type AddMustNotInput = z.infer<typeof addMustNotInput>;

export type PreferenceRefusal =
	| "unknown-must-not"
	| "must-not-unknown-element"
	| "must-not-exists";

export const preferenceRefusalKinds: Record<PreferenceRefusal, RefusalKind> = {
	"unknown-must-not": "missing",
	"must-not-unknown-element": "missing",
	"must-not-exists": "clash",
};
