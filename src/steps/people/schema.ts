import { z } from "@hono/zod-openapi";
import { isZone } from "#core/instant.ts";
import { RELATIONS, RINGS } from "#core/ring.ts";
import { helpGroups } from "./rules/help-group.ts";

/** METHOD step 3, edges: asking these people may cost them or the seeker something, so the screens say so first. */
export const sensitivities = ["minor", "ex-partner", "current-boss"] as const;
export type Sensitivity = (typeof sensitivities)[number];

export const pointKinds = ["email", "phone", "profile", "uid"] as const;
export type PointKind = (typeof pointKinds)[number];

const words = (most: number) => z.string().trim().min(1).max(most);
export const idField = z.uuid();
export const dateField = z.iso.date();

/** How somebody is known, and how to reach them: what a person may type about a contact, all of it optional. */
const contactFields = {
	name: words(200),
	givenName: words(100),
	familyName: words(100),
	ring: z.enum(RINGS),
	relation: z.enum(RELATIONS),
	knownSince: dateField,
	howMet: words(500),
	country: z.string().length(2),
	zone: words(60).refine(isZone, "Time zones are written like Europe/Berlin."),
	note: words(5000),
	sensitivity: z.enum(sensitivities),
	email: words(300),
	phone: words(60),
	profile: words(500),
};

/** A person typed in by hand. Without a name yet, a job title and an organization stand for them (METHOD step 3). */
export const addContactInput = z
	.object(contactFields)
	.partial()
	.extend({
		id: idField.optional(),
		title: words(200).optional(),
		organization: words(200).optional(),
		startedOn: dateField.optional(),
	});
export type AddContactInput = z.infer<typeof addContactInput>;

/** Null empties a field; a field that is not there stays as it is. E-mail, phone and profile are added to those there. */
export const changeContactInput = z
	.object({
		name: contactFields.name.nullable(),
		givenName: contactFields.givenName.nullable(),
		familyName: contactFields.familyName.nullable(),
		ring: contactFields.ring,
		relation: contactFields.relation.nullable(),
		knownSince: contactFields.knownSince.nullable(),
		howMet: contactFields.howMet.nullable(),
		country: contactFields.country.nullable(),
		zone: contactFields.zone.nullable(),
		note: contactFields.note.nullable(),
		/** The note is about health, politics, family or immigration: it is hidden. */
		noteSensitive: z.boolean(),
		sensitivity: contactFields.sensitivity.nullable(),
		email: contactFields.email,
		phone: contactFields.phone,
		profile: contactFields.profile,
	})
	.partial();
export type ChangeContactInput = z.infer<typeof changeContactInput>;

export const addPositionInput = z.object({
	newId: idField.optional(),
	title: words(200).optional(),
	organization: words(200).optional(),
	startedOn: dateField.optional(),
	endedOn: dateField.optional(),
});
export type AddPositionInput = z.infer<typeof addPositionInput>;

/** Null empties a field; a field that is not there stays as it is. */
export const changePositionInput = z
	.object({
		title: words(200).nullable(),
		organization: words(200).nullable(),
		startedOn: dateField.nullable(),
		endedOn: dateField.nullable(),
	})
	.partial();
export type ChangePositionInput = z.infer<typeof changePositionInput>;

/** `today` of the seeker when not said. */
export const endPositionInput = z.object({ endedOn: dateField.optional() });
export type EndPositionInput = z.infer<typeof endPositionInput>;

export const nameContactInput = z.object({
	name: words(200),
	/** Who gave the name: becomes a line of the call log. */
	askedWhom: words(200).optional(),
});
export type NameContactInput = z.infer<typeof nameContactInput>;

export const listContactsQuery = z.object({
	query: z.string().max(200).optional(),
	/** The id of a target, or an occupation code: who can help with it, best first. */
	target: z.string().max(40).optional(),
	/** The key of a tag that they have. */
	tag: z.string().max(80).optional(),
	/** Instead: known people who were not asked (about the target) yet, the closest first. */
	unasked: z.stringbool().default(false),
	limit: z.coerce.number().int().min(1).max(500).default(50),
	/** `next` of the page before. */
	after: z.string().max(600).optional(),
});
export type ListContactsQuery = z.infer<typeof listContactsQuery>;

export const listOrganizationsQuery = z.object({
	/** A part of the name. */
	query: z.string().max(200).optional(),
	/** So many of the list are left out, for a further page. */
	skip: z.coerce.number().int().min(0).default(0),
	limit: z.coerce.number().int().min(1).max(1000).default(200),
});

export type ListOrganizationsQuery = z.infer<typeof listOrganizationsQuery>;

export const countPeopleQuery = z.object({
	target: z.string().max(40).optional(),
});

export const occupationOf = z.object({ code: z.string(), score: z.number() });

/** One line of a list (DESIGN §4, `askaround contacts`). */
export const contactItem = z
	.object({
		id: idField,
		name: z.string().nullable(),
		/** What to call them on a screen: the name, or what stands for it. */
		label: z.string(),
		organization: z.string().nullable(),
		title: z.string().nullable(),
		ring: z.enum(RINGS),
		relation: z.enum(RELATIONS).nullable(),
		doNotContact: z.boolean(),
		occupations: z.array(occupationOf),
		why: z.array(z.string()),
		/** For a target: why they can help with it. */
		nearness: z.enum(helpGroups).optional(),
		/** For a target: whether they were asked about it, or written to. */
		asked: z.boolean().optional(),
	})
	.openapi("ContactItem");
export type ContactItem = z.infer<typeof contactItem>;

export const contactPage = z
	.object({ items: z.array(contactItem), next: z.string().nullable() })
	.openapi("ContactPage");
export type ContactPage = z.infer<typeof contactPage>;

export const peopleCounts = z
	.object({
		all: z.number(),
		/** Known well or acquainted, and unset: whoever is in one's own address book (METHOD step 3). */
		known: z.number(),
		/** Of the known: nobody asked them, wrote to them or met them. With a target: about that target. */
		unasked: z.number(),
		withoutName: z.number(),
		unset: z.number(),
	})
	.openapi("PeopleCounts");
export type PeopleCounts = z.infer<typeof peopleCounts>;

export const position = z
	.object({
		id: idField,
		title: z.string().nullable(),
		organization: z.string().nullable(),
		startedOn: z.string().nullable(),
		endedOn: z.string().nullable(),
		occupations: z.array(
			z.object({ code: z.string(), title: z.string(), score: z.number() }),
		),
	})
	.openapi("Position");
export type Position = z.infer<typeof position>;

export const organization = z
	.object({
		id: idField,
		name: z.string(),
		/** There now. */
		people: z.number(),
		/** Who held a position there that has ended. */
		were: z.number(),
	})
	.openapi("Organization");
export type Organization = z.infer<typeof organization>;
