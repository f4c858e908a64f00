import { sql } from "kysely";
import type { Actor } from "./actor.ts";
import type { Tx } from "./db.ts";
import { type Owner, owners } from "./owners.ts";

/** One file of the export. */
export interface ExportFile {
	path: string;
	text: string;
}

/** A part of the export: files from the account's rows. */
export type Exporter = (tx: Tx, actor: Actor) => Promise<ExportFile[]>;

/** What only passes through: files from the share sheet, which nobody has taken yet. */
const PASSING: readonly string[] = ["shared_file"];

/** Every row of a step's tables as JSON, without the account's id and without passwords; the same rows give the same bytes. */
export async function tableFiles(tx: Tx, owner: Owner): Promise<ExportFile[]> {
	const files: ExportFile[] = [];
	for (const table of owners[owner]) {
		if (PASSING.includes(table)) continue;
		const { rows } = await sql<{ row: string }>`
			SELECT (to_jsonb(t) - 'account_id' - 'sealed_secret')::text AS row FROM ${sql.table(table)} t ORDER BY 1
		`.execute(tx);
		files.push({
			path: `data/${owner}/${table}.json`,
			text: `[\n${rows.map(({ row }) => row).join(",\n")}\n]\n`,
		});
	}
	return files;
}
