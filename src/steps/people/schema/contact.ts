import { z } from "@hono/zod-openapi";
import type { RefusalKind } from "#core/result.ts";
import { RELATIONS, RINGS } from "#core/ring.ts";
import { idField, pointKinds, position, sensitivities } from "../schema.ts";
import { asking, call } from "./asking.ts";
import { nameUse, referral } from "./referral.ts";

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
		note: z.string().nullable(),
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
	| "page-unknown";

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
};
