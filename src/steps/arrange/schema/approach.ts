import { z } from "@hono/zod-openapi";
import {
	APPROACH_STATUSES,
	type ApproachRefusal,
} from "#core/approach/state.ts";
import type { RefusalKind } from "#core/result.ts";
import {
	addresses,
	networkIds,
	templateChannels,
	tieKinds,
	tones,
} from "../rules/manner.ts";
import { check, checking, draftKinds } from "./checking.ts";
import { incomingMessage, outgoingMessage } from "./mail.ts";
import { personSummary, targetSummary } from "./meeting.ts";

/** Ways that a request goes. In person it is said; an introduction goes to whoever brings the two together. */
export const writtenChannels = templateChannels;
export const touchChannels = writtenChannels;

const subject = z.string().trim().max(200);
const text = z.string().max(5000);
const zone = z.string().max(64);
/** When it happened; now, when left out. Never later than now. */
const at = z.iso.datetime({ offset: true }).optional();

/** How it is written, and through whom; null goes back to what is usual for the tie. */
const manner = {
	/** Of a message: one of `data/networks.ts`. */
	network: z.enum(networkIds).nullable().optional(),
	tone: z.enum(tones).nullable().optional(),
	address: z.enum(addresses).nullable().optional(),
	introducerId: z.uuid().nullable().optional(),
};

/** Begins an approach with a message drafted for this person, by their ring and this channel. */
export const draftApproachInput = z.object({
	id: z.uuid().optional(),
	contactId: z.uuid(),
	targetId: z.uuid().optional(),
	/** The referral that led here; the latest one to this person when left out. */
	referralId: z.uuid().optional(),
	channel: z.enum(writtenChannels).default("email"),
	/** The first sentence: what connects the two, in one's own words. */
	connection: z.string().trim().max(300).optional(),
	minutes: z.int().min(5).max(60).optional(),
	contactZone: zone.optional(),
	...manner,
});
export type DraftApproachInput = z.infer<typeof draftApproachInput>;

/** `refill` writes the message anew from the template with what is said now. */
export const changeDraftInput = z.object({
	channel: z.enum(writtenChannels).optional(),
	subject: subject.optional(),
	text: text.optional(),
	connection: z.string().trim().max(300).optional(),
	minutes: z.int().min(5).max(60).optional(),
	targetId: z.uuid().nullable().optional(),
	contactZone: zone.optional(),
	/** The message keeps to the limits that the referrer set. */
	limitsKept: z.boolean().optional(),
	...manner,
	/** Our sentences in other words. */
	reword: z.boolean().default(false),
	refill: z.boolean().default(false),
});
export type ChangeDraftInput = z.infer<typeof changeDraftInput>;

/** A message is out. Text and channel are those of the draft when left out. */
export const sendInput = z.object({
	channel: z.enum(writtenChannels).optional(),
	subject: subject.optional(),
	text: text.optional(),
	at,
	/** The sending broke off, and nobody knows yet whether it went out. */
	unsure: z.boolean().default(false),
});
export type SendInput = z.infer<typeof sendInput>;

export const thankInput = sendInput.omit({ unsure: true });
export type ThankInput = z.infer<typeof thankInput>;

export const resolveSendingInput = z.object({
	was: z.enum(["sent", "not-sent"]),
});

export const answerKinds = [
	"accepted",
	"declined",
	"deferred",
	"redirected-to-person",
	"redirected-to-hr",
	"out-of-office",
] as const;

/** What came back (METHOD §3 and §4). `until` belongs to deferred and out-of-office, the person to a redirection. */
export const answerInput = z.object({
	kind: z.enum(answerKinds),
	channel: z.enum(touchChannels).optional(),
	/** What they wrote or said, in short. */
	note: z.string().trim().max(2000).optional(),
	at,
	until: z.iso.date().optional(),
	/** Declined: whether one question for somebody else would be welcome. */
	toneInvites: z.boolean().default(false),
	suggested: z
		.object({
			name: z.string().trim().min(1).max(200),
			title: z.string().trim().min(1).max(200),
			organization: z.string().trim().min(1).max(200),
			howToReach: z.string().trim().min(1).max(500),
		})
		.partial()
		.optional(),
	suggestedContactId: z.uuid().optional(),
	/** What they said about using their name towards that person. */
	nameUse: z
		.object({
			status: z.enum(["not-asked", "granted", "limited", "refused"]),
			limits: z.string().trim().min(1).max(500).optional(),
			notBefore: z.iso.date().optional(),
		})
		.optional(),
});
export type AnswerInput = z.infer<typeof answerInput>;

/** Somebody brought the two together; `introducerId` where nobody had been asked. */
export const introductionInput = z.object({
	introducerId: z.uuid().optional(),
	note: z.string().trim().max(2000).optional(),
	at,
});
export type IntroductionInput = z.infer<typeof introductionInput>;

export const bounceInput = z.object({
	note: z.string().trim().max(2000).optional(),
	at,
});

/** Something else that happened on the way: a call without an answer, a word in the corridor. */
export const touchInput = z.object({
	kind: z.enum(["call", "other"]).default("other"),
	channel: z.enum(touchChannels).default("in-person"),
	note: z.string().trim().min(1).max(2000),
	at,
});
export type TouchInput = z.infer<typeof touchInput>;

export const listApproachesQuery = z.object({
	status: z.enum(APPROACH_STATUSES).optional(),
	contactId: z.uuid().optional(),
});
export type ListApproachesQuery = z.infer<typeof listApproachesQuery>;

export const dueKinds = [
	"try-someone-else",
	"reminder",
	"close",
	"deferred-reminder",
	"say-whether-sent",
	"other-channel",
	"restate",
	"thank-for-answer",
] as const;

const approachDate = z.object({
	kind: z.enum(dueKinds),
	from: z.string(),
	dueOn: z.string(),
});

export const approach = z
	.object({
		id: z.uuid(),
		contact: personSummary,
		target: targetSummary.nullable(),
		status: z.enum(APPROACH_STATUSES),
		/** Whether an answer may still come, or something may still be sent. */
		open: z.boolean(),
		minutes: z.number(),
		contactZone: z.string(),
		/** The one thing due now, and all that lies ahead if nothing else happens. */
		due: z.object({ kind: z.enum(dueKinds), dueOn: z.string() }).nullable(),
		ahead: z.array(approachDate),
		lastTouchAt: z.string().nullable(),
		/** An unsent message that may not go out as it stands: why, in a sentence. */
		blocked: z.string().nullable(),
		meeting: z
			.object({ id: z.uuid(), status: z.string(), when: z.string() })
			.nullable(),
		createdAt: z.string(),
	})
	.openapi("Approach");
export type Approach = z.infer<typeof approach>;

const touch = z.object({
	id: z.uuid(),
	kind: z.enum([
		"request",
		"reminder",
		"thanks",
		"answer",
		"bounce",
		"call",
		"other",
	]),
	channel: z.enum(touchChannels),
	subject: z.string().nullable(),
	text: z.string().nullable(),
	at: z.string(),
});
export type Touch = z.infer<typeof touch>;

export const draft = z.object({
	kind: z.enum(draftKinds),
	channel: z.enum(writtenChannels),
	subject: z.string().nullable(),
	text: z.string(),
	/** Nobody has changed it yet: it is the template, filled in. */
	untouched: z.boolean(),
	network: z.string().nullable(),
	tone: z.enum(tones),
	tie: z.enum(tieKinds),
	/** To whom it goes, where that is not the contact: whoever introduces. */
	to: z.object({ name: z.string(), email: z.string().nullable() }).nullable(),
	/** What one has ready beside it: what to say if they are busy, the steps of an introduction. */
	asides: z.array(
		z.object({
			heading: z.string(),
			lines: z.array(z.string()),
			isSteps: z.boolean(),
			note: z.string().nullable(),
		}),
	),
});
export type Draft = z.infer<typeof draft>;

/** Whose weekends and public holidays count, by what that is known, and which days of theirs move the dates ahead. */
const workPlace = z.object({
	country: z.string().nullable(),
	region: z.string().nullable(),
	source: z.enum(["said", "contact", "zone", "seeker"]).nullable(),
	holidaysKnown: z.boolean(),
	/** Parts of the country that keep days of their own. */
	regions: z.array(z.object({ code: z.string(), name: z.string() })),
	moved: z.array(z.object({ date: z.string(), name: z.string().nullable() })),
});

/** Where they work, for the business days; null goes back to what is known without being said. */
export const workPlaceInput = z.object({
	country: z
		.string()
		.regex(/^[A-Z]{2}$/, "an ISO 3166-1 code such as CA")
		.nullable(),
	region: z.string().trim().max(10).nullable().default(null),
});
export type WorkPlaceInput = z.infer<typeof workPlaceInput>;

export const approachPage = approach
	.extend({
		connection: z.string().nullable(),
		limitsKept: z.boolean(),
		/** After a decline: whether the tone invited one question for somebody else. */
		toneInvites: z.boolean(),
		referral: z.object({ id: z.uuid(), referrer: personSummary }).nullable(),
		touches: z.array(touch),
		/** The latest message that the program itself was to send, and mails that wait for the person's word. */
		outgoing: outgoingMessage.nullable(),
		incoming: z.array(incomingMessage),
		draft: draft.nullable(),
		checking: checking.nullable(),
		checks: z.array(check),
		workPlace,
		tone: z.enum(tones).nullable(),
		address: z.enum(addresses).nullable(),
		introducer: personSummary.nullable(),
		/** They brought the two together: an answer is due within a day. */
		introducedAt: z.string().nullable(),
		contactRing: z.string(),
		contactEmail: z.string().nullable(),
		contactPhone: z.string().nullable(),
		contactProfile: z.string().nullable(),
		sensitivity: z.string().nullable(),
		/** Others at the same place, for business day 3 (METHOD step 4, 3B7). */
		othersThere: z.array(personSummary),
		/** Whom this contact suggested, the latest first. */
		suggested: z.array(personSummary),
	})
	.openapi("ApproachPage");
export type ApproachPage = z.infer<typeof approachPage>;

/** What core says of an approach, under a name that can't meet another step's code. */
export type ApproachStateRefusal = `approach-${ApproachRefusal}`;

export type ArrangeApproachRefusal =
	| ApproachStateRefusal
	| "approach-unknown"
	| "approach-contact-unknown"
	| "approach-target-unknown"
	| "approach-referral-unknown"
	| "approach-already-under-way"
	| "approach-blocked"
	| "approach-nothing-to-write"
	| "approach-same-channel"
	| "approach-zone-unknown"
	| "approach-in-future"
	| "approach-needs-date"
	| "approach-needs-person"
	| "approach-person-refused"
	| "approach-region-unknown"
	| "approach-introducer-unknown"
	| "approach-needs-introducer";

export const approachRefusalKinds: Record<ArrangeApproachRefusal, RefusalKind> =
	{
		"approach-unknown": "missing",
		"approach-contact-unknown": "missing",
		"approach-target-unknown": "missing",
		"approach-referral-unknown": "missing",
		"approach-already-under-way": "against-method",
		"approach-blocked": "against-method",
		"approach-nothing-to-write": "clash",
		"approach-same-channel": "invalid",
		"approach-zone-unknown": "invalid",
		"approach-in-future": "invalid",
		"approach-needs-date": "invalid",
		"approach-needs-person": "invalid",
		"approach-person-refused": "invalid",
		"approach-region-unknown": "invalid",
		"approach-introducer-unknown": "missing",
		"approach-needs-introducer": "invalid",
		"approach-not-sent": "clash",
		"approach-sending-unsure": "clash",
		"approach-already-sent": "clash",
		"approach-already-reminded": "against-method",
		"approach-bounced": "clash",
		"approach-answered": "clash",
		"approach-declined": "against-method",
		"approach-deferred": "clash",
		"approach-redirected": "clash",
		"approach-closed": "clash",
		"approach-do-not-contact": "against-method",
		"approach-too-early": "against-method",
		"approach-date-not-later": "invalid",
		"approach-already-thanked": "clash",
		"approach-tone-does-not-invite": "against-method",
	};
