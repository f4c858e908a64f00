import { z } from "@hono/zod-openapi";
import type { RefusalKind } from "#core/result.ts";
import { decisions } from "./rules.ts";

export const targetKinds = [
	"occupation",
	"field",
	"organization",
	"free-text",
] as const;

const score = z.number().min(0).max(40);

/** The six interest scores of Holland's theory, each 0 to 40, as O*NET's Interest Profiler gives them. */
export const interestScores = z.object({
	R: score,
	I: score,
	A: score,
	S: score,
	E: score,
	C: score,
});

export const profile = z
	.object({
		name: z.string().nullable(),
		email: z.string().nullable(),
		phone: z.string().nullable(),
		/** One line about the seeker, used in messages: "a nurse weighing a move into clinical research". */
		background: z.string().nullable(),
		zone: z.string(),
		country: z.string().nullable(),
		interests: interestScores
			.extend({ source: z.string(), at: z.string() })
			.nullable(),
	})
	.openapi("Profile");
export type Profile = z.infer<typeof profile>;

const words = (most: number) => z.string().trim().max(most).nullable();

/** Fields that are left out stay as they are; null empties them. */
export const changeProfileInput = z.object({
	name: words(200).optional(),
	email: words(200).optional(),
	phone: words(60).optional(),
	background: words(300).optional(),
	zone: z.string().max(60).optional(),
	country: z.string().length(2).nullable().optional(),
});
export type ChangeProfileInput = z.infer<typeof changeProfileInput>;

export const setInterestsInput = interestScores.extend({
	source: z.string().trim().min(1).max(200).default("own scores"),
});
export type SetInterestsInput = z.infer<typeof setInterestsInput>;

/** What a person keeps to find out about: an occupation of the catalogue, or their own words. */
export const addTargetInput = z.object({
	id: z.uuid().optional(),
	kind: z.enum(targetKinds).default("occupation"),
	occupationCode: z.string().max(12).optional(),
	label: z.string().trim().max(200).optional(),
	country: z.string().length(2).optional(),
	reason: z.string().trim().max(2000).optional(),
});
export type AddTargetInput = z.infer<typeof addTargetInput>;

export const changeTargetInput = z.object({
	reason: words(2000).optional(),
	label: z.string().trim().min(1).max(200).optional(),
});
export type ChangeTargetInput = z.infer<typeof changeTargetInput>;

export const verdict = z
	.object({
		id: z.uuid(),
		decision: z.enum(decisions),
		reasons: z.string().nullable(),
		decidedAt: z.string(),
	})
	.openapi("Verdict");

export const giveVerdictInput = z.object({
	newId: z.uuid().optional(),
	decision: z.enum(decisions),
	reasons: z.string().trim().max(2000).optional(),
});
export type GiveVerdictInput = z.infer<typeof giveVerdictInput>;

export const target = z
	.object({
		id: z.uuid(),
		kind: z.enum(targetKinds),
		occupationCode: z.string().nullable(),
		label: z.string(),
		country: z.string().nullable(),
		reason: z.string().nullable(),
		createdAt: z.string(),
		verdict: verdict.nullable(),
		hypotheses: z.number().int(),
	})
	.openapi("Target");
export type Target = z.infer<typeof target>;

export const hypothesis = z
	.object({
		id: z.uuid(),
		targetId: z.uuid(),
		claim: z.string(),
		createdAt: z.string(),
	})
	.openapi("Hypothesis");
export type Hypothesis = z.infer<typeof hypothesis>;

export const addHypothesisInput = z.object({
	newId: z.uuid().optional(),
	claim: z.string().trim().min(3).max(300),
});

export type IdentifyRefusal =
	| "unknown-occupation"
	| "unknown-target"
	| "unknown-hypothesis"
	| "unknown-zone"
	| "target-needs-label"
	| "target-exists"
	| "hypothesis-in-use"
	| "flat-profile"
	| "score-out-of-range"
	| "zone-out-of-range"
	| "limit-out-of-range"
	| "no-interests";

export const identifyRefusalKinds: Record<IdentifyRefusal, RefusalKind> = {
	"unknown-occupation": "missing",
	"unknown-target": "missing",
	"unknown-hypothesis": "missing",
	"unknown-zone": "invalid",
	"target-needs-label": "invalid",
	"target-exists": "clash",
	"hypothesis-in-use": "clash",
	"flat-profile": "invalid",
	"score-out-of-range": "invalid",
	"zone-out-of-range": "invalid",
	"limit-out-of-range": "invalid",
	"no-interests": "invalid",
};
