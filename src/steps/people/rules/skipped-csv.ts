import { writeCsv } from "#formats/write-csv.ts";
import type { ImportedFile } from "../schema/import.ts";

/**
 * The rows that were not taken, as a table for a spreadsheet: number, reason, and the beginning of what stands there. A
 * cell that a spreadsheet would run as a formula gets an apostrophe (writeCsv).
 */
export function skippedCsv(
	skipped: ImportedFile["skipped"],
	columns: { row: string; why: string; text: string },
): string {
	return writeCsv(
		[columns.row, columns.why, columns.text],
		skipped.map(({ row, sentence, text }) => [row, sentence, text]),
	);
}

/** `Connections.csv` gives `Connections left out.csv`. */
export function skippedName(file: string, leftOut: string): string {
	return `${file.replace(/\.[a-z0-9]{1,5}$/i, "") || leftOut} ${leftOut}.csv`.trim();
}
