import { z } from "@hono/zod-openapi";
import type { RefusalKind } from "#core/result.ts";
import { RELATIONS, RINGS } from "#core/ring.ts";
import { idField, pointKinds, position, sensitivities } from "../schema.ts";
import { asking, call } from "./asking.ts";
import { contactNote } from "./note.ts";
import { nameUse, referral } from "./referral.ts";
import { tag } from "./tag.ts";

/** All that is known of one person. */
export const contact = z
	.object({
		id: idField,
		name: z.string().nullable(),
		givenName: z.string().nullable(),
		familyName: z.string().nullable(),
		label: z.string(),
		title: z.string().nullable(),
		organization: z.string().nullable(),
		ring: z.enum(RINGS),
		relation: z.enum(RELATIONS).nullable(),
		knownSince: z.string().nullable(),
		howMet: z.string().nullable(),
		connectedOn: z.string().nullable(),
		country: z.string().nullable(),
		zone: z.string().nullable(),
		/** Null where there is none, and where it is hidden. */
		note: z.string().nullable(),
		/** There is a note, and it is sensitive: `readHiddenNotes` alone gives its words. */
		noteHidden: z.boolean(),
		sensitivity: z.enum(sensitivities).nullable(),
		doNotContactAt: z.string().nullable(),
		createdAt: z.string(),
		points: z.array(
			z.object({
				id: idField,
				kind: z.enum(pointKinds),
				value: z.string(),
				label: z.string().nullable(),
			}),
		),
		positions: z.array(position),
		introducedBy: z.array(referral),
		suggested: z.array(referral),
		/** What they said in general about their own name. */
		ownNameUse: nameUse,
		askings: z.array(asking),
		calls: z.array(call),
		tags: z.array(tag),
		/** Dated notes, the newest first. */
		notes: z.array(contactNote),
	})
	.openapi("Contact");
export type Contact = z.infer<typeof contact>;

export type PeopleRefusal =
	| "contact-missing"
	| "contact-needs-something"
	| "contact-exists"
	| "not-an-email"
	| "position-missing"
	| "position-needs-something"
	| "dates-reversed"
	| "target-missing"
	| "referral-missing"
	| "referral-to-self"
	| "referral-needs-somebody"
	| "limits-needed"
	| "limits-not-wanted"
	| "do-not-contact"
	| "page-unknown"
	| "double-missing"
	| "joining-missing"
	| "merge-with-self"
	| "merge-inside-another"
	| "too-many-tags"
	| "note-missing"
	| "organization-missing"
	| "organization-exists"
	| "merge-with-itself"
	| "merge-missing";

export const peopleRefusalKinds: Record<PeopleRefusal, RefusalKind> = {
	"contact-missing": "missing",
	"contact-needs-something": "invalid",
	"contact-exists": "clash",
	"not-an-email": "invalid",
	"position-missing": "missing",
	"position-needs-something": "invalid",
	"dates-reversed": "invalid",
	"target-missing": "missing",
	"referral-missing": "missing",
	"referral-to-self": "invalid",
	"referral-needs-somebody": "invalid",
	"limits-needed": "invalid",
	"limits-not-wanted": "invalid",
	"do-not-contact": "against-method",
	"page-unknown": "invalid",
	"double-missing": "missing",
	"joining-missing": "missing",
	"merge-with-self": "invalid",
	"merge-inside-another": "clash",
	"too-many-tags": "invalid",
	"note-missing": "missing",
	"organization-missing": "missing",
	"organization-exists": "clash",
	"merge-with-itself": "invalid",
	"merge-missing": "missing",
};
