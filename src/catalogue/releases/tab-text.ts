import { ok, refuse } from "#core/result.ts";
import type { ReleaseResult } from "./refusal.ts";

/** A row of a published table: cells by column name, and its number in the file (the header is row 1). */
export type TextRow = { number: number; cell: (column: string) => string };

/**
 * Reads O*NET's tab-separated text: a header row, CRLF or LF, no quoting at all (a double quote is a letter).
 * Cells of columns that the file does not have are empty, so that optional columns need no special case.
 */
export function readTabText(
	file: string,
	text: string,
	required: readonly string[],
): ReleaseResult<TextRow[]> {
	const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
	const header = (lines[0] ?? "").split("\t");
	const columns = new Map(header.map((name, at) => [name.trim(), at]));
	const missing = required.find((name) => !columns.has(name));
	if (missing) return refuse("column-missing", { file, column: missing });

	const rows: TextRow[] = [];
	for (let at = 1; at < lines.length; at++) {
		const line = lines[at] as string;
		if (line === "") continue;
		const cells = line.split("\t");
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
