import { z } from "@hono/zod-openapi";
import { ATTRIBUTIONS } from "#core/attribution.ts";
import { MEDIA } from "#core/medium.ts";
import { decisions } from "#steps/identify/rules.ts";
import { FITS, INSIGHT_KINDS } from "../rules/candidates.ts";
import { thankYou } from "./thank-you.ts";

const STANCES = ["supports", "contradicts"] as const;
export const score = z.int().min(0).max(10);

export const person = z.object({
	id: z.uuid(),
	name: z.string(),
	title: z.string().nullable(),
	organization: z.string().nullable(),
});
export const targetSummary = z.object({ id: z.uuid(), label: z.string() });

const verdict = z.object({
	decision: z.enum(decisions),
	reasons: z.string().nullable(),
	decidedAt: z.string(),
});
const question = z.object({
	id: z.uuid(),
	wording: z.string(),
	hypothesisId: z.uuid().nullable(),
});

export const insight = z
	.object({
		id: z.uuid(),
		kind: z.enum(INSIGHT_KINDS),
		claim: z.string(),
		hypothesis: z.object({ id: z.uuid(), claim: z.string() }).nullable(),
		stance: z.enum(STANCES).nullable(),
		/** The one it answers. */
		questionId: z.uuid().nullable(),
		question: z.string().nullable(),
		noteId: z.uuid().nullable(),
	})
	.openapi("Insight");
export type Insight = z.infer<typeof insight>;

export const promise = z
	.object({
		id: z.uuid(),
		contactId: z.uuid(),
		owedBy: z.enum(["seeker", "contact"]),
		what: z.string(),
		dueOn: z.string().nullable(),
		keptAt: z.string().nullable(),
		noteId: z.uuid().nullable(),
		/** Under which it came up. */
		question: z.string().nullable(),
	})
	.openapi("Promise");
export type OwedPromise = z.infer<typeof promise>;

export const lead = z
	.object({
		id: z.uuid(),
		contactId: z.uuid(),
		what: z.string(),
		deadline: z.string().nullable(),
		mayNameSource: z.boolean(),
		thankedAt: z.string().nullable(),
		/** A draft of thanks for it alone, which asks whether they may be named; null once thanked, or where none are to go. */
		thanks: z
			.object({
				email: z.string().nullable(),
				subject: z.string(),
				text: z.string(),
			})
			.nullable(),
		noteId: z.uuid().nullable(),
		question: z.string().nullable(),
	})
	.openapi("Lead");
export type HeardLead = z.infer<typeof lead>;

/** What a note of the talk may become; never one that is off the record. */
export const candidate = z.object({
	noteId: z.uuid(),
	as: z.enum(["insight", "promise", "lead"]),
	kind: z.enum(INSIGHT_KINDS).nullable(),
	body: z.string(),
	question: z.string().nullable(),
	questionId: z.uuid().nullable(),
	hypothesisId: z.uuid().nullable(),
	/** It has become that already. */
	taken: z.boolean(),
});

export const debrief = z.object({
	summary: z.string().nullable(),
	/** "Would I enjoy such a day?", 0 to 10. */
	enjoyDay: z.number().nullable(),
	fit: z.enum(FITS).nullable(),
	/** What fits and what does not. */
	fitNote: z.string().nullable(),
	attribution: z.enum(ATTRIBUTIONS),
	debriefedAt: z.string(),
});

/** Everything that follows from one held talk. For the seeker alone: what is off the record is in it, apart. */
export const followUp = z
	.object({
		meetingId: z.uuid(),
		contact: person,
		/** The others of a group; null where they appear as the debrief says of the talk. */
		participants: z.array(
			person.extend({ attribution: z.enum(ATTRIBUTIONS).nullable() }),
		),
		target: targetSummary.nullable(),
		/** The latest on the target; it may be from another day. */
		verdict: verdict.nullable(),
		medium: z.enum(MEDIA),
		startsAt: z.string(),
		heldOn: z.string(),
		seekerZone: z.string(),
		contactZone: z.string(),
		hypotheses: z.array(z.object({ id: z.uuid(), claim: z.string() })),
		questions: z.array(question),
		candidates: z.array(candidate),
		offTheRecord: z.array(
			z.object({
				noteId: z.uuid(),
				body: z.string(),
				question: z.string().nullable(),
			}),
		),
		insights: z.array(insight),
		promises: z.array(promise),
		leads: z.array(lead),
		debrief: debrief.nullable(),
		confidence: z
			.object({ goalClarity: z.number(), interviewConfidence: z.number() })
			.nullable(),
		thankYous: z.array(thankYou),
	})
	.openapi("FollowUp");
export type FollowUp = z.infer<typeof followUp>;

/** One line of the list of held talks, the latest first. */
export const followUpSummary = z
	.object({
		meetingId: z.uuid(),
		contact: person,
		target: targetSummary.nullable(),
		heldOn: z.string(),
		debriefed: z.boolean(),
		insights: z.number(),
		thanks: z.enum(["fresh", "due", "late", "sent"]),
		thankBy: z.string(),
		/** Nothing reminds of them: they asked not to be contacted. */
		doNotContact: z.boolean(),
		/** Nothing is asked for: there is a safety note about them. */
		safetyNoted: z.boolean(),
	})
	.openapi("FollowUpSummary");
export type FollowUpSummary = z.infer<typeof followUpSummary>;

const text = (most: number) => z.string().trim().min(1).max(most);

/** Finishes the debrief. Goal clarity and confidence are asked together, and may be left out together. */
export const saveDebriefInput = z.object({
	summary: z.string().trim().max(4000).optional(),
	enjoyDay: score.optional(),
	fit: z.enum(FITS).optional(),
	fitNote: z.string().trim().max(2000).optional(),
	/** On the talk's target; the same as the latest changes nothing. */
	verdict: z
		.object({
			decision: z.enum(decisions),
			reasons: z.string().trim().max(2000).optional(),
		})
		.optional(),
	attribution: z.enum(ATTRIBUTIONS).default("named"),
	/** Of the others of a group; who is left out stays as they are. */
	others: z
		.array(
			z.object({
				contactId: z.uuid(),
				/** Null: as the talk. */
				attribution: z.enum(ATTRIBUTIONS).nullable(),
			}),
		)
		.max(50)
		.optional(),
	goalClarity: score.optional(),
	interviewConfidence: score.optional(),
});
export type SaveDebriefInput = z.input<typeof saveDebriefInput>;

const insightFields = {
	claim: text(2000),
	kind: z.enum(INSIGHT_KINDS).default("fact"),
	hypothesisId: z.uuid().nullable().optional(),
	stance: z.enum(STANCES).nullable().optional(),
	/** Of this talk's sheet. Left out: the note's, or the one it has. */
	questionId: z.uuid().nullable().optional(),
};
export const addInsightInput = z.object({
	newId: z.uuid().optional(),
	...insightFields,
	noteId: z.uuid().optional(),
});
export type AddInsightInput = z.input<typeof addInsightInput>;
export const changeInsightInput = z.object(insightFields);
export type ChangeInsightInput = z.input<typeof changeInsightInput>;

export const addPromiseInput = z.object({
	newId: z.uuid().optional(),
	/** To whom, or by whom; the person the talk was agreed with when left out. */
	contactId: z.uuid().optional(),
	owedBy: z.enum(["seeker", "contact"]).default("seeker"),
	what: text(1000),
	dueOn: z.iso.date().optional(),
	noteId: z.uuid().optional(),
});
export type AddPromiseInput = z.input<typeof addPromiseInput>;
export const keepPromiseInput = z.object({ kept: z.boolean().default(true) });

export const addLeadInput = z.object({
	newId: z.uuid().optional(),
	contactId: z.uuid().optional(),
	what: text(1000),
	deadline: z.iso.date().optional(),
	mayNameSource: z.boolean().default(false),
	noteId: z.uuid().optional(),
});
export type AddLeadInput = z.input<typeof addLeadInput>;
/** What changed: thanked for it (or not after all), or whether they may be named. */
export const changeLeadInput = z.object({
	thanked: z.boolean().optional(),
	mayNameSource: z.boolean().optional(),
});
export type ChangeLeadInput = z.infer<typeof changeLeadInput>;
