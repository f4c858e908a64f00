import type { Tx } from "#storage/db.ts";
import { type ExportFile, tableFiles } from "#storage/export.ts";

/** This step's tables; a restore reads them back. Meetings also leave as a calendar, with what is due (today). */
export function exportArrange(tx: Tx): Promise<ExportFile[]> {
	return tableFiles(tx, "arrange");
}
