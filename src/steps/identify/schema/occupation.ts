import { z } from "@hono/zod-openapi";
import { elementKinds } from "#catalogue/file.ts";

const score = z.coerce
	.number()
	.optional()
	.describe("0 to 40; all six, or none for those of the profile");

const zoneList = z.string().regex(/^\d(,\d)*$/);

/** Six scores (or the profile's own), and what an occupation must have to stay. */
export const matchQuery = z.object({
	R: score,
	I: score,
	A: score,
	S: score,
	E: score,
	C: score,
	zones: z
		.union([zoneList, z.array(zoneList)])
		.transform((given) => [given].flat().join(",").split(",").map(Number))
		.optional()
		.describe("Job zones that stay: 3,4 or repeated"),
	minPay: z.coerce
		.number()
		.min(0)
		.optional()
		.describe("Least median pay, US dollars a year"),
	minGrowth: z.coerce
		.number()
		.optional()
		.describe("Least growth of employment, percent over the period"),
	limit: z.coerce.number().optional(),
});
export type MatchQuery = z.infer<typeof matchQuery>;

const sourced = z.object({ source: z.string(), period: z.string() });
const fit = z.enum(["best", "great"]).nullable();

export const occupationMatch = z
	.object({
		code: z.string(),
		title: z.string(),
		/** Pearson's r, -1 to 1. */
		correlation: z.number(),
		fit,
		jobZone: z.number().int().nullable(),
		/** US dollars a year. */
		annualMedian: z.number().nullable(),
		growthPercent: z.number().nullable(),
		/** Persons. */
		employment: z.number().nullable(),
		/** The SOC code that pay, or growth and employment, were published for, where that is a wider group; else null. */
		wageFromWider: z.string().nullable(),
		outlookFromWider: z.string().nullable(),
	})
	.openapi("OccupationMatch");
export type OccupationMatch = z.infer<typeof occupationMatch>;

export const matchAnswer = z
	.object({
		/** Best first. */
		matches: z.array(occupationMatch),
		/** Occupations that have interests at all, and how many passed the filters. */
		total: z.number().int(),
		passed: z.number().int(),
		/** Each occupation that did not pass, under the first filter that took it out. */
		leftOut: z.object({
			jobZone: z.number().int(),
			pay: z.number().int(),
			payUnknown: z.number().int(),
			growth: z.number().int(),
			growthUnknown: z.number().int(),
		}),
		sources: z.object({
			interests: sourced,
			jobZones: sourced,
			wages: sourced,
			outlook: sourced,
		}),
	})
	.openapi("OccupationMatches");
export type MatchAnswer = z.infer<typeof matchAnswer>;

export const searchQuery = z.object({
	text: z.string().max(200),
	limit: z.coerce.number().int().min(1).max(100).optional(),
});

export const occupationFound = z
	.object({ code: z.string(), title: z.string(), score: z.number() })
	.openapi("OccupationFound");

/** The code in the path: `15-1252.00`, or `15-1252` for the first occupation under it. */
export const codeParam = z.object({ code: z.string().max(12) });

const published = sourced.extend({
	/** The SOC code that the figures were published for. */
	fromCode: z.string(),
	/** Says so where that is a wider group than this occupation. */
	fromSentence: z.string().nullable(),
});

export const occupation = z
	.object({
		code: z.string(),
		title: z.string(),
		/** 1 (little preparation) to 5 (extensive). */
		jobZone: sourced.extend({ zone: z.number().int() }).nullable(),
		/** Each 1 to 7. */
		interests: sourced
			.extend({
				R: z.number(),
				I: z.number(),
				A: z.number(),
				S: z.number(),
				E: z.number(),
				C: z.number(),
			})
			.nullable(),
		/** US dollars. */
		wage: published
			.extend({
				annualMedian: z.number().nullable(),
				annual10: z.number().nullable(),
				annual90: z.number().nullable(),
				hourlyMedian: z.number().nullable(),
			})
			.nullable(),
		/** Persons, percent over the period, persons a year. */
		outlook: published
			.extend({
				employment: z.number().nullable(),
				/** At the end of the period. */
				employmentLater: z.number().nullable(),
				growthPercent: z.number().nullable(),
				openings: z.number().nullable(),
				education: z.string().nullable(),
			})
			.nullable(),
		/** What it is rated on: importance 1 to 5 (a work value 1 to 7), level 0 to 7; what sets it apart most comes first. */
		ratings: z.array(
			sourced.extend({
				id: z.string(),
				name: z.string(),
				kind: z.enum(elementKinds),
				importance: z.number().nullable(),
				level: z.number().nullable(),
				/** Importance in standard deviations from the average occupation. */
				standard: z.number().nullable(),
			}),
		),
		/** Canada's unit groups, greatest share (percent) first; the data hold no Canadian pay. */
		canada: z.object({
			groups: z.array(
				z.object({
					noc: z.string(),
					title: z.string(),
					teer: z.number().int(),
					share: z.number(),
					/** Three interests of each OaSIS profile, a small letter for a weaker one. */
					profiles: z.array(
						z.object({ label: z.string(), letters: z.string() }),
					),
					employment: z.number().nullable(),
					employmentLater: z.number().nullable(),
					growthPercent: z.number().nullable(),
					openings: z.number().nullable(),
					recentConditions: z.string().nullable(),
					futureConditions: z.string().nullable(),
				}),
			),
			titlesFrom: sourced,
			mappingFrom: sourced,
			interestsFrom: sourced,
			outlookFrom: sourced,
		}),
		/** Description and tasks, core ones first; null until a release was imported. */
		texts: z
			.object({
				description: z.string(),
				tasks: z.array(
					z.object({
						task: z.string(),
						kind: z.enum(["Core", "Supplemental"]).nullable(),
					}),
				),
				/** The O*NET release, e.g. `30.1`. */
				release: z.string(),
			})
			.nullable(),
		/** Whose market the profile's country asks for. */
		country: z.enum(["US", "CA"]),
		/** Nearest first. */
		related: z.array(z.object({ code: z.string(), title: z.string(), fit })),
		relatedFrom: sourced,
		alternateTitles: z.array(z.string()),
		/** How it goes with the profile's interests; null without them. */
		match: z.object({ correlation: z.number(), fit }).nullable(),
		/** The target that keeps it. */
		targetId: z.uuid().nullable(),
	})
	.openapi("Occupation");
export type OccupationPage = z.infer<typeof occupation>;

/** What the shipped catalogue holds and where each table comes from. */
export const catalogueSources = z
	.object({
		occupations: z.number().int(),
		withInterests: z.number().int(),
		tables: z.array(sourced.extend({ table: z.string(), release: z.string() })),
	})
	.openapi("CatalogueSources");
export type CatalogueSources = z.infer<typeof catalogueSources>;
