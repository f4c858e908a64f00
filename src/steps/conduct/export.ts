import type { Tx } from "#storage/db.ts";
import {
	type ExportFile,
	type Holder,
	heldTables,
	tableFiles,
} from "#storage/export.ts";
import { conductHeld, texts } from "./store/held.ts";

/** This step's tables; a restore reads them back. */
export function exportConduct(tx: Tx): Promise<ExportFile[]> {
	return tableFiles(tx, "conduct");
}

/** What this step holds of a person. */
export const holdConduct: Holder = (tx, person, withHidden) =>
	heldTables(tx, "conduct", { person, withHidden }, conductHeld(person), texts);
