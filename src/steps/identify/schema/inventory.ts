import { z } from "@hono/zod-openapi";
import type { RefusalKind } from "#core/result.ts";

const score = z.number().min(0).max(40);

export const inventory = z
	.object({
		/** By activity: 0 (dislike very much) to 4 (like very much), null for skipped; what was not asked yet is absent. */
		answers: z.record(z.string(), z.number().int().nullable()),
		/** Null while a type has too few answers, or all six are equal. */
		scores: z
			.object({ R: score, I: score, A: score, S: score, E: score, C: score })
			.nullable(),
		/** Where each form goes on; null at its end. */
		nextShort: z.string().nullable(),
		nextLong: z.string().nullable(),
	})
	.openapi("Inventory");
export type Inventory = z.infer<typeof inventory>;

export const activityParam = z.object({ activity: z.string().max(10) });

export const answerActivityInput = z.object({
	/** The range is the rule's (`decideAnswer`), which says it in a sentence. */
	answer: z.number().nullable().openapi({ minimum: 0, maximum: 4 }),
});

export const scoreInventoryInput = z.object({
	form: z.enum(["short", "long"]),
});

export type InventoryRefusal =
	| "unknown-activity"
	| "answer-out-of-range"
	| "inventory-too-thin"
	| "flat-profile";

export const inventoryRefusalKinds: Record<InventoryRefusal, RefusalKind> = {
	"unknown-activity": "missing",
	"answer-out-of-range": "invalid",
	"inventory-too-thin": "invalid",
	"flat-profile": "invalid",
};
