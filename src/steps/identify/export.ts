import type { Tx } from "#storage/db.ts";
import {
	type ExportFile,
	type Holder,
	heldTables,
	tableFiles,
} from "#storage/export.ts";
import { texts } from "./store/held.ts";

/** This step's tables; a restore reads them back. */
export function exportIdentify(tx: Tx): Promise<ExportFile[]> {
	return tableFiles(tx, "identify");
}

/** What this step holds of a person. */
export const holdIdentify: Holder = (tx, person, withHidden) =>
	heldTables(tx, "identify", { person, withHidden }, [], texts);
