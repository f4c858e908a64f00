import { z } from "@hono/zod-openapi";
import { ATTRIBUTIONS } from "#core/attribution.ts";
import { RELATIONS, RINGS } from "#core/ring.ts";
import { nameUse } from "#steps/people/schema/referral.ts";
import { person } from "./run-sheet.ts";

/** What to know of a person before a talk with them. Notes about them are no part of it: it is made to be printed. */
export const meetingBrief = z
	.object({
		meetingId: z.uuid(),
		contact: person,
		/** Since when they have done what they do now; null where nobody knows. */
		sinceOn: z.string().nullable(),
		ring: z.enum(RINGS),
		relation: z.enum(RELATIONS).nullable(),
		howMet: z.string().nullable(),
		/** Who suggested them, with how the permission to use that name stands now. */
		introducedBy: z.array(
			z.object({
				id: z.uuid(),
				/** Null where they asked not to be named. */
				name: z.string().nullable(),
				suggestedOn: z.string(),
				nameUse,
			}),
		),
		organization: z
			.object({ id: z.uuid(), name: z.string(), note: z.string().nullable() })
			.nullable(),
		/** Talks with them before, the latest first. */
		earlier: z.array(
			z.object({
				meetingId: z.uuid(),
				heldOn: z.string(),
				target: z.string().nullable(),
				attribution: z.enum(ATTRIBUTIONS),
				/** Nothing where they did not want their name beside it. */
				said: z.array(z.string()),
			}),
		),
	})
	.openapi("MeetingBrief");
export type MeetingBrief = z.infer<typeof meetingBrief>;
