import { z } from "@hono/zod-openapi";
import { FITS } from "#steps/followup/rules/candidates.ts";
import { decisions } from "#steps/identify/rules.ts";

/** How far the talks have answered one hypothesis. */
export const standings = [
	"open",
	"leaning-yes",
	"leaning-no",
	"split",
	"yes",
	"no",
] as const;

/** What one talk says of one hypothesis. `heard`: something was noted, for neither side; `asked`: asked, nothing noted. */
export const cellKinds = [
	"supports",
	"contradicts",
	"both",
	"heard",
	"asked",
	"not-asked",
] as const;

/** The five reasons for these talks (METHOD §1), in its order. */
export const outcomeKinds = [
	"clearer-goal",
	"openings",
	"confidence",
	"information",
	"self-knowledge",
] as const;

const count = z.number().int();

export const outcome = z
	.object({
		kind: z.enum(outcomeKinds),
		/** Answers, leads, or things noted, as the kind has it. */
		count,
		/** First and latest answer, 0 to 10; null where the kind counts things. */
		first: z.number().nullable(),
		last: z.number().nullable(),
		/** From how many talks. */
		talks: count,
		/** Days of the first and the latest; null while there is none. */
		from: z.iso.date().nullable(),
		to: z.iso.date().nullable(),
		sentence: z.string(),
	})
	.openapi("Outcome");
export type Outcome = z.infer<typeof outcome>;

const verdict = z
	.object({
		decision: z.enum(decisions),
		reasons: z.string().nullable(),
		decidedOn: z.iso.date(),
	})
	.nullable();

const summary = z.object({
	id: z.uuid(),
	label: z.string(),
	verdict,
	talks: count,
	/** Hypotheses: settled either way, moving (leaning or split), and open. */
	settled: count,
	moving: count,
	open: count,
	sentence: z.string(),
});

export const insightsAnswer = z
	.object({
		talks: count,
		outcomes: z.array(outcome),
		targets: z.array(summary),
	})
	.openapi("Insights");
export type InsightsAnswer = z.infer<typeof insightsAnswer>;

/** A person as their attribution lets them appear; what may not be shown is not there. */
const person = z.object({
	attribution: z.enum(["named", "role-only", "anonymous"]),
	name: z.string().optional(),
	title: z.string().nullable(),
	organization: z.string().nullable().optional(),
});

export const talk = z
	.object({
		meetingId: z.uuid(),
		heldOn: z.iso.date(),
		person,
		/** Whether the seeker would enjoy that day, 0 to 10, as said in the debrief. */
		enjoyDay: z.number().nullable(),
		/** How the work fits the seeker, as said in the debrief. */
		fit: z.enum(FITS).nullable(),
	})
	.openapi("Talk");
export type Talk = z.infer<typeof talk>;

export const evidence = z
	.object({
		id: z.uuid(),
		claim: z.string(),
		standing: z.enum(standings),
		/** Talks that support it, and that contradict it; one may do both. */
		supports: count,
		contradicts: count,
		/** One for each talk, in their order. */
		cells: z.array(
			z.object({
				meetingId: z.uuid(),
				kind: z.enum(cellKinds),
				said: z.array(z.string()),
			}),
		),
		sentence: z.string(),
	})
	.openapi("Evidence");
export type Evidence = z.infer<typeof evidence>;

export const targetInsights = z
	.object({
		target: summary,
		talks: z.array(talk),
		hypotheses: z.array(evidence),
		/** What was learned beside the hypotheses. */
		alsoLearned: z.array(
			z.object({
				meetingId: z.uuid(),
				kind: z.string(),
				claim: z.string(),
			}),
		),
	})
	.openapi("TargetInsights");
export type TargetInsights = z.infer<typeof targetInsights>;
