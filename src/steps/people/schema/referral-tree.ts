import { z } from "@hono/zod-openapi";
import { idField } from "../schema.ts";
import { nameUse } from "./referral.ts";

export const referralTreeQuery = z.object({
	/** The id of a target: the ways that lead to whoever has to do with it. */
	target: idField.optional(),
});

/** Who suggested whom, all of it; a person suggested by two people has two edges. */
export const referralTree = z
	.object({
		people: z.array(
			z.object({
				id: idField,
				label: z.string(),
				title: z.string().nullable(),
				organization: z.string().nullable(),
				doNotContact: z.boolean(),
				isErased: z.boolean(),
			}),
		),
		/** By the day of the suggestion, the first first. */
		edges: z.array(
			z.object({
				id: idField,
				referrerId: idField,
				contactId: idField,
				suggestedAt: z.string(),
				nameUse,
			}),
		),
	})
	.openapi("ReferralTree");
export type ReferralTree = z.infer<typeof referralTree>;
