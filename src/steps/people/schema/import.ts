import { z } from "@hono/zod-openapi";
import type { RefusalKind } from "#core/result.ts";
import { MAPPING_FIELDS, parseMapping } from "#formats/column-mapping.ts";
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
	/** Instead of a body: the id of a file that came from the share sheet; once taken in, it waits no longer. */
	shared: idField.optional(),
	/** Says what would come of it, and changes nothing. */
	dryRun: z.stringbool().default(false),
});
export type ImportContactsQuery = z.infer<typeof importContactsQuery>;

const skipped = z.object({
	/** From 1, counting every record of the file. */
	row: z.number(),
	code: z.string(),
	sentence: z.string(),
	/** The beginning of what stands there, where something does. */
	text: z.string().nullable(),
});

/** A table as a mapping screen shows it. */
export const tablePreview = z
	.object({
		columns: z.array(z.string()),
		/** The first few. */
		rows: z.array(z.array(z.string())),
		/** What the columns are taken for, by field. */
		mapping: z.partialRecord(z.enum(MAPPING_FIELDS), z.string()),
	})
	.openapi("TablePreview");
export type TablePreview = z.infer<typeof tablePreview>;

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
		/** Of a table that is no export we know: its columns, so that they can be said anew. */
		table: tablePreview.nullable(),
		/** The import, to undo it by; null when nothing was written. */
		importId: idField.nullable(),
	})
	.openapi("ImportedFile");
export type ImportedFile = z.infer<typeof importedFile>;

export const importReport = z
	.object({ files: z.array(importedFile) })
	.openapi("ImportReport");
export type ImportReport = z.infer<typeof importReport>;

/** What a long import is at; an answer of JSON lines tells each as it begins, then the report, or the problem. */
export type ImportPhase =
	| { phase: "reading" }
	| { phase: "comparing"; records: number }
	| { phase: "writing"; people: number };
export type ImportLine<Problem> =
	| ImportPhase
	| ImportReport
	| { problem: Problem };

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
