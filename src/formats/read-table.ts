import { ok, type Result, refuse } from "#core/result.ts";
import {
	type ColumnMapping,
	completeMapping,
	mayIdentify,
	suggestMapping,
} from "./column-mapping.ts";
import { readRows } from "./read-rows.ts";
import type { ReadFile, TablePreview } from "./record.ts";
import { plainLines, readBody } from "./table-body.ts";
import {
	columnTitles,
	findHeader,
	guessHeader,
	knownColumns,
	type TableHeader,
} from "./table-header.ts";
import {
	layoutByMapping,
	layoutOf,
	type TableKind,
	tableKind,
} from "./table-layout.ts";
import { rowToRecord } from "./table-record.ts";

export type TableRefusal = "needs-mapping" | "unknown-column" | "too-large";

/** Rows that a mapping screen shows. */
const PREVIEW_ROWS = 5;
/** How much of the table is looked at for them. */
const SAMPLE = 200_000;
/** Letters of a cell that it shows. */
const SHOWN = 200;

/** The header of a table of contacts that is known by its names, and whose export it is. */
export function findTable(
	text: string,
	least: number,
): { header: TableHeader; kind: TableKind } | null {
	const header = findHeader(text, (names) => knownColumns(names, least));
	return header && { header, kind: tableKind(header.names) };
}

/**
 * The header of any table and its first rows, as a mapping screen shows them: the
 * line whose names are known, else the first that has as many cells as most lines.
 * Without any header the columns are `column 1` and so on, and `headerRow` is -1.
 */
export function tableOf(source: string): TablePreview {
	const text = plainLines(source);
	const { header, titles } = anyHeader(text);
	return previewOf(text, header, titles);
}

function previewOf(
	text: string,
	{ start, line, delimiter }: TableHeader,
	titles: string[],
): TablePreview {
	const from = line === -1 ? 0 : 1;
	const to = from + PREVIEW_ROWS;
	const rows = readRows(text.slice(start, start + SAMPLE), delimiter, to);
	const shown = (cells: string[]) => cells.map((cell) => cell.slice(0, SHOWN));
	return { header: titles, headerRow: line, rows: rows.slice(from).map(shown) };
}

/**
 * The people of any table by a mapping of its columns; without one by that which
 * its names and first rows suggest. Refused: `needs-mapping` when no column tells who somebody
 * is, `unknown-column` when the table has no column of that name; facts of both:
 * `columns`, their names, and `rows`, the first few.
 */
export function readTable(
	source: string,
	mapping?: ColumnMapping,
): Result<ReadFile, TableRefusal> {
	const text = plainLines(source);
	const { header, titles } = mappedHeader(text, mapping) ?? anyHeader(text);
	const preview = previewOf(text, header, titles);
	const facts = { columns: titles, rows: preview.rows };
	const used = mapping
		? asWritten(mapping, titles)
		: completeMapping(suggestMapping(titles), titles, preview.rows);
	const unknown = Object.values(used).find((one) => !titles.includes(one));
	if (unknown !== undefined)
		return refuse("unknown-column", { column: unknown, ...facts });
	if (!mayIdentify(used)) return refuse("needs-mapping", facts);
	const targets = layoutByMapping(used, titles);
	const body = text.slice(header.start);
	const hasHeader = header.line !== -1;
	const read = readBody(
		...(["csv", body, header.delimiter, hasHeader] as const),
		(cells, row) => rowToRecord(targets, titles, cells, row),
	);
	if (!read.ok) return read;
	return ok({ ...read.value, table: { ...preview, mapping: used } });
}

/** The people of an export of Google, Outlook or Yahoo, its header found already. */
export function readExport(
	text: string,
	kind: TableKind,
	{ start, delimiter, names }: TableHeader,
): Result<ReadFile, "too-large"> {
	const targets = layoutOf(kind, names).map((target) => [target]);
	return readBody(kind, text.slice(start), delimiter, true, (cells, row) =>
		rowToRecord(targets, names, cells, row),
	);
}

const loosely = (text: string) => text.trim().toLowerCase();

/** A mapping with its columns as the table writes them: nobody types capitals. */
function asWritten(mapping: ColumnMapping, titles: string[]): ColumnMapping {
	const written = Object.entries(mapping).map(([field, column]) => {
		const same = titles.find((title) => loosely(title) === loosely(column));
		return [field, titles.includes(column) ? column : (same ?? column)];
	});
	return Object.fromEntries(written);
}

/** The line that has all the columns of a mapping. */
function mappedHeader(
	text: string,
	mapping: ColumnMapping | undefined,
): { header: TableHeader; titles: string[] } | null {
	const wanted = Object.values(mapping ?? {});
	if (wanted.length === 0) return null;
	const header = findHeader(text, (names) => {
		const titles = columnTitles(names).map(loosely);
		const stated = names.some((name) => name.trim() !== "");
		const all = wanted.every((one) => titles.includes(loosely(one)));
		return stated && all ? 1 : 0;
	});
	return header && { header, titles: columnTitles(header.names) };
}

/** The header that is known, else guessed; else the first line is taken for a row. */
function anyHeader(text: string): { header: TableHeader; titles: string[] } {
	const known = findTable(text, 2)?.header ?? findTable(text, 1)?.header;
	const header = known ?? guessHeader(text) ?? lineAsHeader(text);
	if (!known && looksLikeRow(header.names)) {
		const titles = columnTitles(header.names.map(() => ""));
		return { header: { ...header, line: -1 }, titles };
	}
	return { header, titles: columnTitles(header.names) };
}

function lineAsHeader(text: string): TableHeader {
	const found = findHeader(text, (names) => (names.join("").trim() ? 1 : 0));
	return found ?? { start: 0, line: 0, delimiter: ",", names: [""] };
}

/** Addresses, numbers and pages are things of people; no column is called so. */
function looksLikeRow(names: readonly string[]): boolean {
	return names.some((name) =>
		/^\s*(\S+@\S+\.\S+|https?:\/\/\S+|\+?[\d\s()./-]{7,})\s*$/.test(name),
	);
}
