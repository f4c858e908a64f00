import { MAX_RECORD_CHARS } from "./bounds.ts";

/**
 * How often the letters of a file may be gone through in search of where stray
 * quotes end. Then each line with one is taken as it is, so that no file takes
 * more time than its size allows.
 */
const SEARCHES = 4;
const LEAST_SEARCH = 4 * MAX_RECORD_CHARS;

type Row = {
	cells: string[];
	/** Where the next row begins. */
	next: number;
	/** Whether a quote stands inside a cell unescaped, or never ends. */
	stray: boolean;
	endless: boolean;
};

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
	const rows: string[][] = [];
	let search = SEARCHES * text.length + LEAST_SEARCH;
	let width = 0;
	for (let at = 0; at < text.length && rows.length < limit; ) {
		const newline = text.indexOf("\n", at);
		const end = newline === -1 ? text.length : newline;
		const line = text.slice(at, end);
		if (line.includes('"')) {
			const to = search > 0 ? text.length : end;
			const row = scanRow(text, at, to, delimiter, width);
			if (row.stray) search -= row.next - at;
			if (!row.stray || !ranOn(row, line, at, delimiter, width)) {
				width ||= row.cells.length;
				rows.push(row.cells);
				at = row.next;
				continue;
			}
			rows.push(splitPlainly(line, delimiter));
		} else rows.push(line.split(delimiter));
		width ||= rows[0]?.length ?? 0;
		at = end + 1;
	}
	return rows;
}

/**
 * Unescaped quotes inside a cell (`"the "best" one"`) are read well enough. What
 * ran on over other rows is endless, too wide, too narrow or too long, or its
 * first line is a whole row already.
 */
function ranOn(
	row: Row,
	line: string,
	at: number,
	delimiter: string,
	width: number,
): boolean {
	const overLines = row.next - at > line.length + 1;
	return (
		row.endless ||
		(width > 0 && row.cells.length !== width) ||
		row.next - at > MAX_RECORD_CHARS ||
		(overLines && splitPlainly(line, delimiter).length >= width)
	);
}

/** One row from `at`, quoted cells unescaped; of a stray one no more than makes it too wide. */
function scanRow(
	text: string,
	at: number,
	to: number,
	delimiter: string,
	width: number,
): Row {
	const row: Row = { cells: [], next: to, stray: false, endless: false };
	let newline = -1;
	for (let cursor = at; ; ) {
		if (text[cursor] === '"') {
			const end = closingQuote(text, cursor, to, delimiter, row);
			if (end === -1) {
				row.cells.push(text.slice(cursor + 1, to));
				return { ...row, stray: true, endless: true };
			}
			const value = text.slice(cursor + 1, end);
			row.cells.push(value.replaceAll('""', '"'));
			cursor = afterSpaces(text, end + 1, delimiter);
		} else {
			if (newline < cursor) {
				newline = text.indexOf("\n", cursor);
				if (newline === -1) newline = text.length;
			}
			// Within the line only: beyond it there may be none up to the end of the file.
			const mark = text.slice(cursor, newline).indexOf(delimiter);
			const end = mark === -1 ? newline : cursor + mark;
			row.cells.push(text.slice(cursor, end));
			cursor = end;
		}
		if (text[cursor] !== delimiter) {
			row.next = Math.min(cursor + 1, text.length);
			return row;
		}
		cursor++;
		if (row.stray && width > 0 && row.cells.length > width) {
			row.next = cursor;
			return row;
		}
	}
}

/** Where the quoted cell that begins at `start` ends; -1 when nowhere before `to`. */
function closingQuote(
	text: string,
	start: number,
	to: number,
	delimiter: string,
	row: Row,
): number {
	for (let quote = start; ; ) {
		quote = text.indexOf('"', quote + 1);
		if (quote === -1 || quote >= to) return -1;
		if (text[quote + 1] === '"') {
			quote++;
			continue;
		}
		const next = text[afterSpaces(text, quote + 1, delimiter)];
		if (next === undefined || next === delimiter || next === "\n") return quote;
		row.stray = true;
	}
}

/** Spaces between a quote and what parts it from the next cell mean nothing. */
function afterSpaces(text: string, from: number, delimiter: string): number {
	let at = from;
	while (text[at] === " " || (text[at] === "\t" && delimiter !== "\t")) at++;
	return at;
}

function splitPlainly(line: string, delimiter: string): string[] {
	return line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, ""));
}
