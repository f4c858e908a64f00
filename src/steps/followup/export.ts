import type { Tx } from "#storage/db.ts";
import {
	type ExportFile,
	type Holder,
	heldTables,
	tableFiles,
} from "#storage/export.ts";
import { followupHeld, heldTexts } from "./store/held.ts";

/** This step's tables; a restore reads them back. */
export function exportFollowup(tx: Tx): Promise<ExportFile[]> {
	return tableFiles(tx, "followup");
}

/** What this step holds of a person. */
export const holdFollowup: Holder = (tx, person, withHidden) =>
	heldTables(
		tx,
		"followup",
		{ person, withHidden },
		followupHeld(person),
		heldTexts,
	);
