import { z } from "@hono/zod-openapi";
import { nameChecking } from "#steps/arrange/schema/checking.ts";
import { outgoingStatuses } from "#steps/arrange/schema/mail.ts";
import { THANK_YOU_FINDINGS } from "../rules/thank-you.ts";

export const THANK_YOU_CHANNELS = [
	"email",
	"message",
	"card",
	"phone",
	"in-person",
] as const;

const finding = z.object({
	code: z.enum(THANK_YOU_FINDINGS),
	blocks: z.boolean(),
	sentence: z.string(),
});

/** The thanks owed to one person for one talk. */
export const thankYou = z
	.object({
		contact: z.object({ id: z.uuid(), name: z.string() }),
		email: z.string().nullable(),
		subject: z.string(),
		/** The person's own text, or a draft from the notes while they have written none. */
		body: z.string(),
		isDraft: z.boolean(),
		findings: z.array(finding),
		/** Whose names need leave in it; null once it is sent. */
		checking: nameChecking.nullable(),
		/** Within 24 hours is good; the seventh day is the last in time. */
		aimOn: z.string(),
		limitOn: z.string(),
		standing: z.enum(["fresh", "due", "late", "sent"]),
		channel: z.enum(THANK_YOU_CHANNELS).nullable(),
		sentAt: z.string().nullable(),
		/** They came back by this channel, so that another one is the way. */
		cameBack: z
			.object({ at: z.string(), channel: z.enum(THANK_YOU_CHANNELS) })
			.nullable(),
		/** Where the talk was, if it was in person: a card may go there. */
		place: z.string().nullable(),
		/** The message in the queue of mails, while it is not sent. */
		outgoing: z
			.object({ id: z.uuid(), status: z.enum(outgoingStatuses) })
			.nullable(),
		doNotContact: z.boolean(),
		/** There is a safety note about them: no thanks are asked for. */
		safetyNoted: z.boolean(),
	})
	.openapi("ThankYou");
export type ThankYou = z.infer<typeof thankYou>;

const body = z.string().trim().min(1).max(10_000);

export const saveThankYouInput = z.object({
	/** Whom of the talk; the person it was agreed with when left out. */
	contactId: z.uuid().optional(),
	body,
});
export type SaveThankYouInput = z.infer<typeof saveThankYouInput>;

/** Without a text, what was saved or drafted is what was sent; by phone and in person there is none to check. */
export const markThankYouSentInput = z.object({
	contactId: z.uuid().optional(),
	channel: z.enum(THANK_YOU_CHANNELS),
	body: body.optional(),
});
export type MarkThankYouSentInput = z.infer<typeof markThankYouSentInput>;

/** Leaves the thanks to the queue of mails. The same `newId` again is the same message. */
export const mailThankYouInput = z.object({
	newId: z.uuid(),
	contactId: z.uuid().optional(),
	body,
});
export type MailThankYouInput = z.infer<typeof mailThankYouInput>;

/** Of one of a group: whose. */
export const returnThankYouInput = z.object({
	contactId: z.uuid().optional(),
});
