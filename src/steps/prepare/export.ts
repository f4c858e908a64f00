import type { Tx } from "#storage/db.ts";
import {
	type ExportFile,
	type Holder,
	heldTables,
	tableFiles,
} from "#storage/export.ts";
import { prepareHeld, texts } from "./store/held.ts";

/** This step's tables; a restore reads them back. */
export function exportPrepare(tx: Tx): Promise<ExportFile[]> {
	return tableFiles(tx, "prepare");
}

/** What this step holds of a person. */
export const holdPrepare: Holder = (tx, person, withHidden) =>
	heldTables(tx, "prepare", { person, withHidden }, prepareHeld(person), texts);
