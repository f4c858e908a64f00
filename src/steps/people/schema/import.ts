import { z } from "@hono/zod-openapi";
import type { RefusalKind } from "#core/result.ts";
import { parseMapping } from "#formats/column-mapping.ts";
import type { FileRefusal } from "#formats/read-contacts.ts";
import { CONTACT_FILE_KINDS } from "#formats/record.ts";
import { idField } from "../schema.ts";

export const fileKinds = CONTACT_FILE_KINDS;

/** Which column of a table holds what: JSON by field, or `field=column,…`. */
export const columnMapping = z
	.string()
	.max(20_000)
	.transform((text, context) => {
		const parsed = parseMapping(text);
		if (parsed.ok) return parsed.value;
		context.addIssue({
			code: "custom",
			message: `no field or no column: ${parsed.refusal.facts.part}`,
		});
		return z.NEVER;
	});

/** The file itself is the body, as it is. */
export const importContactsQuery = z.object({
	/** What the file is called. */
	name: z.string().max(500).default(""),
	/** Its kind, where the content does not tell. */
	as: z.enum(fileKinds).optional(),
	/** Which column of a table holds what; the file is read as `csv` then. */
	map: columnMapping.optional(),
	/** Says what would come of it, and changes nothing. */
	dryRun: z.stringbool().default(false),
});
export type ImportContactsQuery = z.infer<typeof importContactsQuery>;

const skipped = z.object({
	/** From 1, counting every record of the file. */
	row: z.number(),
	code: z.string(),
	sentence: z.string(),
});

const sample = z.object({
	row: z.number(),
	outcome: z.enum(["created", "merged"]),
	/** The contact that it was merged into; null for a new one. */
	id: idField.nullable(),
	label: z.string(),
	title: z.string().nullable(),
	organization: z.string().nullable(),
});

/** What came of one file: read = created + merged + unchanged + skipped (DESIGN §4, Import). */
export const importedFile = z
	.object({
		file: z.string(),
		kind: z.enum(fileKinds),
		read: z.number(),
		created: z.number(),
		merged: z.number(),
		unchanged: z.number(),
		skipped: z.array(skipped),
		/** The first few that were created or merged. */
		sample: z.array(sample),
	})
	.openapi("ImportedFile");
export type ImportedFile = z.infer<typeof importedFile>;

export const importReport = z
	.object({ files: z.array(importedFile) })
	.openapi("ImportReport");
export type ImportReport = z.infer<typeof importReport>;

export const fileRefusalKinds: Record<FileRefusal, RefusalKind> = {
	"empty-file": "invalid",
	"too-large": "invalid",
	"not-contacts": "invalid",
	"wrong-encoding": "invalid",
	"no-header": "invalid",
	"needs-mapping": "invalid",
	"unknown-column": "invalid",
	"nobody-invited": "invalid",
	"zip-without-contacts": "invalid",
	"zip-too-large": "invalid",
	"zip-damaged": "invalid",
};
