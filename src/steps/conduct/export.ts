import type { Tx } from "#storage/db.ts";
import { type ExportFile, tableFiles } from "#storage/export.ts";

/** This step's tables; a restore reads them back. */
export function exportConduct(tx: Tx): Promise<ExportFile[]> {
	return tableFiles(tx, "conduct");
}
