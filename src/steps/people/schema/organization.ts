import { z } from "@hono/zod-openapi";
import { dateField, idField, organization } from "../schema.ts";

const name = z.string().trim().min(1).max(200);

/** A new name keeps the old one as a further spelling, so that imports still find it. Null empties the note. */
export const changeOrganizationInput = z
	.object({ name, note: z.string().trim().min(1).max(5000).nullable() })
	.partial();
export type ChangeOrganizationInput = z.infer<typeof changeOrganizationInput>;

/** `otherId` is another spelling of the same organization: its people come over. */
export const mergeOrganizationInput = z.object({ otherId: idField });
export type MergeOrganizationInput = z.infer<typeof mergeOrganizationInput>;

export const mergeParam = z.object({ id: idField, mergeId: idField });

/** One organization: who is or was there, and under which spellings. */
export const wholeOrganization = organization
	.extend({
		note: z.string().nullable(),
		/** Present ones first, then by name; at most 500. */
		positions: z.array(
			z.object({
				contactId: idField,
				label: z.string(),
				title: z.string().nullable(),
				startedOn: dateField.nullable(),
				endedOn: dateField.nullable(),
				doNotContact: z.boolean(),
			}),
		),
		/** Targets that are this organization. */
		targets: z.array(z.object({ id: idField, label: z.string() })),
		/** What it was called before, or in other files; `mergeId` where that can be taken back. */
		spellings: z.array(
			z.object({ name: z.string(), mergeId: idField.nullable() }),
		),
		/** Others whose names are alike: perhaps the same. */
		alike: z.array(organization),
	})
	.openapi("WholeOrganization");
export type WholeOrganization = z.infer<typeof wholeOrganization>;
