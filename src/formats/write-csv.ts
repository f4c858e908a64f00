import Papa from "papaparse";

/**
 * A table as CSV (RFC 4180, CR LF): the column names, then the rows in order. A
 * cell that a spreadsheet would run as a formula (`=`, `+`, `-`, `@`, tab) gets
 * an apostrophe before it. Missing cells are empty.
 */
export function writeCsv(
	columns: string[],
	rows: (string | number | null | undefined)[][],
): string {
	const table = [columns, ...rows];
	return `${Papa.unparse(table, { escapeFormulae: true, newline: "\r\n" })}\r\n`;
}
