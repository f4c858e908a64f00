import { ok, type Result, refuse } from "#core/result.ts";
import { MAX_RECORD_CHARS, MAX_RECORDS } from "./bounds.ts";
import { cleanLine } from "./plain-text.ts";
import { readRows } from "./read-rows.ts";
import {
	type ContactFileKind,
	type ContactRecord,
	hasIdentity,
	type ReadFile,
} from "./record.ts";

/** How much of a skipped row is shown. */
const SHOWN = 300;

/** Line breaks as `\n`, and no byte order mark. */
export function plainLines(source: string): string {
	return source.replace(/^\uFEFF/, "").replace(/\r+\n?/g, "\n");
}

/**
 * The records of a table. `body` begins with the header line, or, where there is
 * none, with the first row. Every row counts, also an empty one; line breaks at
 * the end of the file do not.
 */
export function readBody(
	kind: ContactFileKind,
	body: string,
	delimiter: string,
	hasHeader: boolean,
	toRecord: (cells: string[], row: number) => ContactRecord,
): Result<ReadFile, "too-large"> {
	const all = readRows(trimLines(body, delimiter), delimiter, MAX_RECORDS + 2);
	const rows = hasHeader ? all.slice(1) : all;
	if (rows.length > MAX_RECORDS) {
		return refuse("too-large", { maxRecords: MAX_RECORDS });
	}
	const file: ReadFile = { kind, read: rows.length, records: [], skipped: [] };
	rows.forEach((cells, index) => {
		takeRow(file, cells, index + 1, toRecord);
	});
	return ok(file);
}

/** Without the line breaks at the end; tabs there are cells where tabs part them. */
function trimLines(body: string, delimiter: string): string {
	if (delimiter !== "\t") return body.trimEnd();
	let end = body.length;
	while (end > 0 && " \n".includes(body[end - 1] ?? "")) end--;
	return body.slice(0, end);
}

function takeRow(
	file: ReadFile,
	cells: string[],
	row: number,
	toRecord: (cells: string[], row: number) => ContactRecord,
): void {
	const length = cells.reduce((sum, cell) => sum + cell.length, 0);
	if (length > MAX_RECORD_CHARS) {
		const facts = { length, limit: MAX_RECORD_CHARS };
		const text = textOf(cells);
		file.skipped.push({ row, code: "row-too-large", facts, text });
		return;
	}
	if (cells.every((cell) => cell.trim() === "")) {
		file.skipped.push({ row, code: "empty-row" });
		return;
	}
	const record = toRecord(cells, row);
	if (hasIdentity(record)) file.records.push(record);
	else file.skipped.push({ row, code: "no-identity", text: textOf(cells) });
}

function textOf(cells: readonly string[]): string {
	const filled = cells.map((cell) => cleanLine(cell.slice(0, SHOWN)));
	return filled.filter(Boolean).join(", ").slice(0, SHOWN);
}
