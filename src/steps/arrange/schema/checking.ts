import { z } from "@hono/zod-openapi";

export const nameUseRefusals = [
	"name-use-not-asked",
	"name-use-refused",
	"name-use-withdrawn",
	"name-use-not-yet",
	"name-use-limits-unconfirmed",
] as const;

const personName = {
	full: z.string(),
	given: z.string().nullable(),
	family: z.string().nullable(),
};

/** Somebody whose name needs leave, and whether it has it towards this contact now; `refusal` null: it may be used. */
export const nameStanding = z.object({
	contactId: z.uuid(),
	...personName,
	/** They suggested this very contact, so that a first name alone points at them. */
	suggestedThem: z.boolean(),
	refusal: z.enum(nameUseRefusals).nullable(),
	limits: z.string().nullable(),
	notBefore: z.string().nullable(),
});
export type NameStanding = z.infer<typeof nameStanding>;

export const draftKinds = ["request", "reminder", "thanks"] as const;
export type DraftKind = (typeof draftKinds)[number];

/** All that the live checks measure a message against; the browser gets it once and then checks by itself. */
export const checking = z.object({
	kind: z.enum(draftKinds),
	connection: z.string().nullable(),
	contact: z.object(personName),
	seekerName: z.string().nullable(),
	names: z.array(nameStanding),
	/** Why nothing may be written to this person now, if so. */
	standing: z
		.enum([
			"do-not-contact",
			"declined",
			"already-reminded",
			"already-under-way",
		])
		.nullable(),
	/** After a decline: whether one question for somebody else would be welcome. */
	toneInvites: z.boolean(),
	/** The way it goes, and the network of a message. */
	channel: z
		.enum(["email", "phone", "message", "in-person", "introduction"])
		.optional(),
	network: z.string().nullable().optional(),
	/** Minutes that the plan asks for. */
	minutes: z.number().optional(),
	/** They said yes: times and links are welcome. */
	saidYes: z.boolean().optional(),
	/** A page of their own may be offered: one knows them. */
	mayOfferPage: z.boolean().optional(),
	/** IANA zones of both sides. */
	zones: z.object({ contact: z.string(), seeker: z.string() }).optional(),
	suggestedSubject: z.string().nullable().optional(),
	/** Requests that went to others, as numbers that can't be read; `to` null where the name is better not said. */
	before: z
		.array(z.object({ to: z.string().nullable(), print: z.array(z.number()) }))
		.optional(),
});
export type Checking = z.infer<typeof checking>;

/** What the names in any message to one person are checked against. */
export const nameChecking = checking.pick({
	names: true,
	contact: true,
	seekerName: true,
});
export type NameChecking = z.infer<typeof nameChecking>;

export const check = z.object({
	code: z.string(),
	severity: z.enum(["block", "fault", "advice"]),
	sentence: z.string(),
	reason: z.string(),
	/** What a button makes of the message; else `hint` says what to do. */
	fix: z
		.object({
			label: z.string(),
			text: z.string().optional(),
			subject: z.string().optional(),
		})
		.optional(),
	hint: z.string().optional(),
	span: z.object({ start: z.number(), end: z.number() }).optional(),
});
