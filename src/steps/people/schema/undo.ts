import { z } from "@hono/zod-openapi";
import type { RefusalKind } from "#core/result.ts";
import { keptReasons, type UndoRefusal } from "../rules/undo.ts";
import { idField } from "../schema.ts";

/** One import that changed something; what it counted stays when it is undone. */
export const importItem = z
	.object({
		id: idField,
		file: z.string(),
		kind: z.string(),
		read: z.number(),
		created: z.number(),
		merged: z.number(),
		unchanged: z.number(),
		skipped: z.number(),
		importedAt: z.string(),
		/** Null while it holds. */
		undoneAt: z.string().nullable(),
		/** Of an undone one. */
		undone: z
			.object({
				removed: z.number(),
				restored: z.number(),
				kept: z.number(),
			})
			.nullable(),
	})
	.openapi("ImportItem");
export type ImportItem = z.infer<typeof importItem>;

export const importList = z
	.object({ items: z.array(importItem) })
	.openapi("ImportList");

/** What comes of undoing an import, or would. */
export const undoing = z
	.object({
		id: idField,
		file: z.string(),
		importedAt: z.string(),
		/** Contacts that it made, and that go. */
		removed: z.number(),
		/** Contacts that were there, and go back to what they were. */
		restored: z.number(),
		/** Contacts that stay, as they were used since. */
		keptCount: z.number(),
		/** The first of them. */
		kept: z.array(
			z.object({
				id: idField,
				label: z.string(),
				reasons: z.array(z.enum(keptReasons)),
				/** The reasons in words. */
				why: z.array(z.string()),
			}),
		),
	})
	.openapi("Undoing");
export type Undoing = z.infer<typeof undoing>;

export const undoRefusalKinds: Record<UndoRefusal, RefusalKind> = {
	"import-missing": "missing",
	"import-undone": "clash",
};
