import { z } from "@hono/zod-openapi";

const text = (most: number) => z.string().trim().min(1).max(most);

/** The contact's own answer to "may I use your name?". `not-asked` is no answer, and means no. */
export const NAME_USE_ANSWERS = [
	"granted",
	"limited",
	"refused",
	"not-asked",
] as const;

export const nameUseAnswer = z.object({
	status: z.enum(NAME_USE_ANSWERS),
	limits: text(500).optional(),
	notBefore: z.iso.date().optional(),
});
export type NameUseAnswer = z.infer<typeof nameUseAnswer>;

/** Somebody whom the contact suggested. `newId` is the id of the referral. */
export const suggestedPerson = z.object({
	newId: z.uuid().optional(),
	/** Somebody who is among the contacts already. */
	contactId: z.uuid().optional(),
	name: text(200).optional(),
	title: text(200).optional(),
	organization: text(200).optional(),
	howToReach: text(500).optional(),
	note: text(2000).optional(),
});
export type SuggestedPerson = z.infer<typeof suggestedPerson>;

/** One more person, at the door or remembered in the debrief. `suggestedBy`: who of the talk said so. */
export const addSuggestionInput = suggestedPerson.extend({
	suggestedBy: z.uuid().optional(),
	nameUse: nameUseAnswer.optional(),
	/** When it was said, where the word of it had to wait for a network: what was said since then stands. */
	at: z.iso.datetime({ offset: true }).optional(),
});
export type AddSuggestionInput = z.infer<typeof addSuggestionInput>;

/** Both questions and the thanks, as far as they went. What is left out stays as it is. */
export const recordClosingPairInput = z.object({
	/** Which of a group this is the pair of; the person the talk was agreed with when left out. */
	contactId: z.uuid().optional(),
	/** True: "who else would you suggest?" was asked, also when nobody came to mind. */
	namesAsked: z.boolean().optional(),
	suggested: z.array(suggestedPerson).max(20).default([]),
	nameUse: nameUseAnswer.optional(),
	thanked: z.boolean().optional(),
	/** When it was said, where the word of it had to wait for a network: what was said since then stands. */
	at: z.iso.datetime({ offset: true }).optional(),
});
export type RecordClosingPairInput = z.infer<typeof recordClosingPairInput>;

export const endTalkInput = z.object({
	cutShort: z.boolean().default(false),
	/** Why one of the closing pair was not asked. */
	reason: text(500).optional(),
	/** When it was in fact, where the word of it had to wait for a network. */
	at: z.iso.datetime({ offset: true }).optional(),
});
export type EndTalkInput = z.input<typeof endTalkInput>;

export const addParticipantInput = z.object({
	contactId: z.uuid().optional(),
	/** The id of a contact that this request adds. */
	newId: z.uuid().optional(),
	name: text(200).optional(),
	title: text(200).optional(),
	organization: text(200).optional(),
});
export type AddParticipantInput = z.infer<typeof addParticipantInput>;

export const nameUseStanding = z.object({
	status: z.enum(["granted", "limited", "refused", "withdrawn", "not-asked"]),
	limits: z.string().nullable(),
	notBefore: z.string().nullable(),
});

export const suggestion = z
	.object({
		id: z.uuid(),
		suggestedBy: z.uuid(),
		contactId: z.uuid(),
		name: z.string(),
		title: z.string().nullable(),
		organization: z.string().nullable(),
		note: z.string().nullable(),
		nameUse: nameUseStanding,
	})
	.openapi("Suggestion");
export type Suggestion = z.infer<typeof suggestion>;

export const closing = z.object({
	namesAsked: z.boolean(),
	nameUseAsked: z.boolean(),
	/** The latest answer of the person the talk was agreed with, for these suggestions or in general. */
	nameUse: nameUseStanding,
	thanked: z.boolean(),
	skippedReason: z.string().nullable(),
	/** Of a group each has a pair of their own, and each gives their own permission (METHOD §3). */
	others: z.array(
		z.object({
			contactId: z.uuid(),
			namesAsked: z.boolean(),
			nameUseAsked: z.boolean(),
			nameUse: nameUseStanding,
			open: z.array(z.enum(["names", "name-use"])),
		}),
	),
	/** What is still to be asked of anybody. */
	open: z.array(z.enum(["names", "name-use"])),
	suggestions: z.array(suggestion),
});
