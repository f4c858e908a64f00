import { z } from "@hono/zod-openapi";
import { NAME_USE_STATUSES } from "#core/name-use.ts";
import { dateField, idField } from "../schema.ts";

/** METHOD §4, Name-use permission, as it is said; no row at all means not asked, and not asked means no. */
export const nameUseAnswers = [
	"granted",
	"limited",
	"refused",
	"withdrawn",
] as const;

const limits = z.string().trim().min(1).max(500);

const said = {
	status: z.enum(nameUseAnswers),
	/** In their words, "e-mail only": needed for `limited`, and for nothing else. */
	limits: limits.optional(),
	/** The first day that the name may be used: one of the limits. */
	notBefore: dateField.optional(),
};

/** The first name-use answer at a referral: `not-asked` records nothing. */
const firstNameUse = z.object({ ...said, status: z.enum(NAME_USE_STATUSES) });

/** `referrerId` suggested a person: somebody who is a contact already, or someone new in a few words. */
export const addReferralInput = z.object({
	id: idField.optional(),
	referrerId: idField,
	contactId: idField.optional(),
	suggested: z
		.object({
			name: z.string().trim().min(1).max(200),
			title: z.string().trim().min(1).max(200),
			organization: z.string().trim().min(1).max(200),
			/** An address, a number, or words: "at the Tuesday market". */
			howToReach: z.string().trim().min(1).max(500),
		})
		.partial()
		.optional(),
	meetingId: idField.optional(),
	note: z.string().trim().min(1).max(2000).optional(),
	nameUse: firstNameUse.optional(),
});
export type AddReferralInput = z.infer<typeof addReferralInput>;

/** What the referrer said about their name: about one referral, or in general. */
export const recordNameUseInput = z.object({
	id: idField.optional(),
	referrerId: idField,
	referralId: idField.optional(),
	...said,
});
export type RecordNameUseInput = z.infer<typeof recordNameUseInput>;

/** How it stands now: what was said last, about this referral or in general. */
export const nameUse = z
	.object({
		status: z.enum(NAME_USE_STATUSES),
		limits: z.string().nullable(),
		notBefore: z.string().nullable(),
		saidAt: z.string().nullable(),
		/** Whether the name may be used today. */
		mayUse: z.boolean(),
	})
	.openapi("NameUse");

const person = z.object({
	id: idField,
	label: z.string(),
	/** Somebody who was erased has no page any more. */
	isErased: z.boolean(),
});

export const referral = z
	.object({
		id: idField,
		referrer: person,
		contact: person,
		meetingId: z.string().nullable(),
		note: z.string().nullable(),
		suggestedAt: z.string(),
		nameUse,
	})
	.openapi("Referral");
export type Referral = z.infer<typeof referral>;
