import { z } from "@hono/zod-openapi";
import type { RefusalKind } from "#core/result.ts";

export const targetKinds = [
	"occupation",
	"field",
	"organization",
	"free-text",
] as const;

/** What a person keeps to find out about: an occupation of the catalogue, or their own words. */
export const addTargetInput = z.object({
	id: z.uuid().optional(),
	kind: z.enum(targetKinds).default("occupation"),
	occupationCode: z.string().max(12).optional(),
	label: z.string().trim().max(200).optional(),
	country: z.string().length(2).optional(),
	reason: z.string().trim().max(2000).optional(),
});
export type AddTargetInput = z.infer<typeof addTargetInput>;

export const target = z
	.object({
		id: z.uuid(),
		kind: z.enum(targetKinds),
		occupationCode: z.string().nullable(),
		label: z.string(),
		country: z.string().nullable(),
		reason: z.string().nullable(),
		createdAt: z.string(),
	})
	.openapi("Target");
export type Target = z.infer<typeof target>;

export type TargetRefusal =
	| "unknown-occupation"
	| "target-needs-label"
	| "target-exists";

export const targetRefusalKinds: Record<TargetRefusal, RefusalKind> = {
	"unknown-occupation": "missing",
	"target-needs-label": "invalid",
	"target-exists": "clash",
};
