import Papa from "papaparse";
import { MAX_RECORD_CHARS } from "./bounds.ts";

/** How often a file with stray quotes is picked up again before it is taken as it is. */
const MAX_RESTARTS = 50;

/**
 * The rows of a CSV text (line breaks already `\n`, the header first), each a
 * list of cells as plain text, at most `limit` rows. Cells that look like
 * formulas are text like any other. A quote that never ends is taken as a
 * character of its line, so that it can't swallow the rest of the file.
 */
export function readRows(
	text: string,
	delimiter: string,
	limit: number,
): string[][] {
	const options = { delimiter, newline: "\n" as const };
	const all = Papa.parse<string[]>(text, { ...options, preview: limit });
	if (!all.errors.some((error) => error.type === "Quotes")) return all.data;

	const width = all.data[0]?.length ?? 0;
	const rows: string[][] = [];
	let at = 0;
	for (let i = 0; i < MAX_RESTARTS && at < text.length; i++) {
		const rest = text.slice(at);
		const good = rowsBeforeStray(rest, options, width, limit - rows.length);
		for (const row of good.rows) rows.push(row);
		at += good.end;
		if (!good.stray) return rows;
		const newline = text.indexOf("\n", at);
		const end = newline === -1 ? text.length : newline;
		rows.push(splitPlainly(text.slice(at, end), delimiter));
		at = end + 1;
	}
	if (at >= text.length || rows.length >= limit) return rows;
	const preview = limit - rows.length;
	const last = Papa.parse<string[]>(text.slice(at), { ...options, preview });
	return rows.concat(last.data);
}

function rowsBeforeStray(
	text: string,
	options: { delimiter: string; newline: "\n" },
	width: number,
	limit: number,
): { rows: string[][]; end: number; stray: boolean } {
	const rows: string[][] = [];
	let end = 0;
	let stray = false;
	// Unescaped quotes inside a cell (`"the "best" one"`) are read well enough.
	// What ran on over other rows is endless, too wide, too narrow or too long, or
	// its first line is a whole row already.
	const ranOn = (errors: Papa.ParseError[], cells: string[], next: number) => {
		const [line = "", ...more] = text.slice(end, next).trimEnd().split("\n");
		return (
			errors.some((error) => error.code === "MissingQuotes") ||
			cells.length !== width ||
			next - end > MAX_RECORD_CHARS ||
			(more.length > 0 && splitPlainly(line, options.delimiter).length >= width)
		);
	};
	Papa.parse<string[]>(text, {
		...options,
		step: ({ data, errors, meta }, parser) => {
			const bad = errors.filter((error) => error.type === "Quotes");
			stray = bad.length > 0 && ranOn(bad, data, meta.cursor);
			if (stray || rows.length >= limit) {
				parser.abort();
				return;
			}
			rows.push(data);
			end = meta.cursor;
		},
	});
	return { rows, end, stray };
}

function splitPlainly(line: string, delimiter: string): string[] {
	return line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, ""));
}
