import { z } from "@hono/zod-openapi";
import { RELATIONS, RINGS } from "#core/ring.ts";
import { doubleReasons } from "../rules/double-reasons.ts";
import { idField } from "../schema.ts";

export const listDoublesQuery = z.object({
	limit: z.coerce.number().int().min(1).max(200).default(20),
});

/** One of a pair, as far as one has to see it to tell whether it is the other. */
const doubleSide = z.object({
	id: idField,
	label: z.string(),
	name: z.string().nullable(),
	ring: z.enum(RINGS),
	relation: z.enum(RELATIONS).nullable(),
	points: z.array(z.object({ kind: z.string(), value: z.string() })),
	positions: z.array(
		z.object({
			id: idField,
			title: z.string().nullable(),
			organization: z.string().nullable(),
			endedOn: z.string().nullable(),
		}),
	),
	createdAt: z.string(),
});
export type DoubleSide = z.infer<typeof doubleSide>;

export const double = z
	.object({
		id: idField,
		/** 0 to 1; from .99 on a strong key is equal and nothing speaks against it. */
		score: z.number(),
		reasons: z.array(
			z.object({
				code: z.enum(doubleReasons),
				sentence: z.string(),
				against: z.boolean(),
			}),
		),
		/** The one longer there first. */
		one: doubleSide,
		other: doubleSide,
	})
	.openapi("Double");
export type Double = z.infer<typeof double>;

export const doubleList = z
	.object({
		open: z.number(),
		items: z.array(double),
		/** Somebody changed since, and everybody is being looked through. */
		looking: z.boolean(),
		/** When everybody was looked through last. */
		searchedAt: z.string().nullable(),
	})
	.openapi("DoubleList");
export type DoubleList = z.infer<typeof doubleList>;

export const doubleCount = z
	.object({ open: z.number() })
	.openapi("DoubleCount");

const choice = {
	/** Whose name is kept: the one's that stays when not said. */
	nameFrom: idField.optional(),
	/** Positions that they hold no longer: they end today. */
	ended: z.array(idField).max(50).optional(),
};

/** `kept` says which of the two stays: the one longer there when not said. */
export const doubleVerdictInput = z.object({
	verdict: z.enum(["same", "two"]),
	kept: idField.optional(),
	...choice,
});
export type DoubleVerdictInput = z.infer<typeof doubleVerdictInput>;

/** `mergedId` is the same person as the contact: it goes, the contact stays. */
export const mergeContactInput = z.object({
	newId: idField.optional(),
	mergedId: idField,
	...choice,
});
export type MergeContactInput = z.infer<typeof mergeContactInput>;

export const merge = z
	.object({
		id: idField,
		kept: z.object({ id: idField, label: z.string() }),
		merged: z.object({ id: idField, label: z.string() }),
		mergedAt: z.string(),
		undoneAt: z.string().nullable(),
	})
	.openapi("Merge");
export type Merge = z.infer<typeof merge>;

/** What became of a pair: the merge, when they were one. */
export const doubleDecided = z
	.object({ merge: merge.nullable() })
	.openapi("DoubleDecided");
