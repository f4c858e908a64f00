import { z } from "@hono/zod-openapi";
import { coverageParts } from "../rules/coverage.ts";
import { helpGroups } from "../rules/help-group.ts";
import { standings } from "../rules/standing.ts";
import { ties } from "../rules/tie.ts";
import { contactItem, idField, sensitivities } from "../schema.ts";

export const findHelpQuery = z.object({
	/** The id of a target, or an occupation code. */
	target: z.string().min(1).max(40),
	limit: z.coerce.number().int().min(1).max(500).default(200),
});

const weight = z.number().int().min(0).max(4);

/** How much each thing counts for the order, 0 (not at all) to 4 (most). */
export const helpWeights = z
	.object({
		/** How near their work is to the target. */
		nearness: weight,
		/** Which ties help: as the field suggests, the weak ones, the strong ones, or all alike. */
		ties: z.enum(ties),
		tiesCount: weight,
		/** People doing the work, or one or two levels up, before executives. */
		peers: weight,
		/** Somebody suggested them, or they suggest people. */
		suggested: weight,
		/** Nobody asked them yet. */
		untried: weight,
		/** The first ones are not alike: employers, levels, kinds of places. */
		spread: weight,
	})
	.openapi("HelpWeights");

export const helper = contactItem
	.extend({
		group: z.enum(helpGroups),
		standing: z.enum(standings),
		/** Asking them may cost them or the seeker something. */
		sensitivity: z.enum(sensitivities).nullable(),
	})
	.openapi("Helper");
export type HelperItem = z.infer<typeof helper>;

const act = z.object({ id: idField, label: z.string() });

export const coverageRow = z
	.object({
		part: z.enum(coverageParts),
		/** A group, a kind of organization, a level or a viewpoint. */
		key: z.string(),
		/** What it is called. */
		label: z.string(),
		talked: z.number(),
		asked: z.number(),
		unasked: z.number(),
		others: z.number(),
		organizations: z.number(),
		/** Whom to ask next about it; null where nobody known is left. */
		next: act.nullable(),
	})
	.openapi("CoverageRow");
export type CoverageItem = z.infer<typeof coverageRow>;

export const missing = z
	.object({ key: z.string(), sentence: z.string(), next: act.nullable() })
	.openapi("MissingHelp");

/** Who can help with a target, best first, and which roles, employers, levels and viewpoints are missing. */
export const help = z
	.object({
		target: z.object({ id: idField.nullable(), label: z.string() }),
		/** Whether ties work as in digital fields; null where no occupation tells. */
		isDigital: z.boolean().nullable(),
		helpers: z.array(helper),
		/** Of each group, with those beyond the limit. */
		groups: z.array(z.object({ group: z.enum(helpGroups), count: z.number() })),
		/** Known people among them whom nobody asked. */
		unasked: z.number(),
		coverage: z.array(coverageRow),
		missing: z.array(missing),
		weights: helpWeights,
		ownWeights: z.boolean(),
	})
	.openapi("Help");
export type Help = z.infer<typeof help>;
