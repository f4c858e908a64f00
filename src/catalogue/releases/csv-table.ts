import Papa from "papaparse";
import { ok, refuse } from "#core/result.ts";
import type { ReleaseResult } from "./refusal.ts";
import type { TextRow } from "./tab-text.ts";

/**
 * Reads a published CSV table. Header cells may have spaces and no-break spaces about them; cells of columns that the
 * file does not have are empty. Rows are numbered as they lie in the file, the header being row 1.
 */
export function readCsvTable(
	file: string,
	text: string,
	required: readonly string[],
): ReleaseResult<TextRow[]> {
	const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""));
	const header = (data[0] ?? []).map((name) => name.trim());
	const columns = new Map(header.map((name, at) => [name, at]));
	const missing = required.find((name) => !columns.has(name));
	if (missing) return refuse("column-missing", { file, column: missing });

	const rows: TextRow[] = [];
	for (let at = 1; at < data.length; at++) {
		const cells = data[at] as string[];
		if (cells.every((cell) => cell.trim() === "")) continue;
		if (cells.length !== header.length) {
			const detail = `${header.length} columns, found ${cells.length}`;
			return refuse("row-broken", { file, row: at + 1, detail });
		}
		rows.push({
			number: at + 1,
			cell: (column) => (cells[columns.get(column) ?? -1] ?? "").trim(),
		});
	}
	return rows.length > 0 ? ok(rows) : refuse("table-empty", { file });
}
