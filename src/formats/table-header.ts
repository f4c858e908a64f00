import { columnUses } from "./column-uses.ts";
import { cleanLine } from "./plain-text.ts";
import { readRows } from "./read-rows.ts";

/** The header comes after a few lines of notes at most. */
const LINES_SEARCHED = 60;
/** Longer lines, and lines of more cells, are no header of an address book. */
const MAX_HEADER_CHARS = 20_000;
/** How far a name in quotes may go on in the next lines. */
const MAX_MORE_CHARS = 500;
const MAX_COLUMNS = 400;
/** How much of a table is looked at to guess how it is written. */
const SAMPLE = 200_000;

const DELIMITERS = [",", ";", "\t", "|"];

export type TableHeader = {
	/** Where the header line begins in the text. */
	start: number;
	/** Lines before it. */
	line: number;
	delimiter: string;
	/** Names of the columns as the file writes them. */
	names: string[];
};

/** How many columns of a header are known; 0 when it is none. */
type Weigh = (names: string[]) => number;

/**
 * The header line of a table (line breaks already `\n`), found by its names and
 * not by counting: the first line that `weigh` takes for one, with the delimiter
 * that makes most of it. Null when there is none among the first lines.
 */
export function findHeader(
	text: string,
	weigh: Weigh,
	delimiters: readonly string[] = DELIMITERS,
): TableHeader | null {
	let start = 0;
	for (let line = 0; line < LINES_SEARCHED && start < text.length; line++) {
		const newline = text.indexOf("\n", start);
		const end = newline === -1 ? text.length : newline;
		if (end - start < MAX_HEADER_CHARS) {
			const found = headerAt(
				text.slice(start, end),
				() => text.slice(start, end + MAX_MORE_CHARS),
				weigh,
				delimiters,
			);
			if (found) return { start, line, ...found };
		}
		start = end + 1;
	}
	return null;
}

function headerAt(
	line: string,
	beyond: () => string,
	weigh: Weigh,
	delimiters: readonly string[],
): Pick<TableHeader, "delimiter" | "names"> | null {
	// A name in quotes may go over several lines.
	const open = (line.split('"').length - 1) % 2 === 1;
	const source = open ? beyond() : line;
	let best: { delimiter: string; names: string[]; weight: number } | null =
		null;
	for (const delimiter of delimiters) {
		if (delimiter !== "," && !line.includes(delimiter)) continue;
		const [names = []] = readRows(source, delimiter, 1);
		if (names.length > MAX_COLUMNS) continue;
		const weight = weigh(names);
		if (weight > (best?.weight ?? 0)) best = { delimiter, names, weight };
	}
	return best && { delimiter: best.delimiter, names: best.names };
}

/** Known columns of a header whose names stand alone; at least `least` of them, and one who somebody is. */
export function knownColumns(names: readonly string[], least: number): number {
	const uses = columnUses(names).filter((use) => use !== null);
	const identifies = uses.some(({ field }) =>
		/^(name|given|family|nickname|organization|email|phone|profile)$/.test(
			field,
		),
	);
	return identifies && uses.length >= least ? uses.length : 0;
}

/**
 * The header of a table whose names nobody knows: the first line that has as many
 * cells, more than one, as most of the lines. Null when this is no table.
 */
export function guessHeader(text: string): TableHeader | null {
	const sample = text.slice(0, SAMPLE);
	let best: { delimiter: string; width: number; agreeing: number } | null =
		null;
	for (const delimiter of DELIMITERS) {
		const { width, agreeing } = commonWidth(sample, delimiter);
		if (agreeing > (best?.agreeing ?? 1)) best = { delimiter, width, agreeing };
	}
	if (!best) return null;
	const { delimiter, width } = best;
	const weigh = (names: string[]) => (names.length === width ? width : 0);
	return findHeader(sample, weigh, [delimiter]);
}

/** How many cells most lines have, if more than one, and how many lines those are. */
function commonWidth(
	sample: string,
	delimiter: string,
): { width: number; agreeing: number } {
	const widths = readRows(sample, delimiter, LINES_SEARCHED)
		.map((cells) => cells.length)
		.filter((width) => width > 1);
	const counts = new Map<number, number>();
	for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
	const [most] = [...counts].sort((a, b) => b[1] - a[1]);
	const [width, agreeing] = most ?? [0, 0];
	return agreeing * 2 < widths.length || width > MAX_COLUMNS
		? { width: 0, agreeing: 0 }
		: { width, agreeing };
}

/** Names of columns, each once: a second `Mail` is `Mail (2)`, one without a name `column 3`. */
export function columnTitles(names: readonly string[]): string[] {
	const seen = new Map<string, number>();
	return names.map((name, index) => {
		const clean = cleanLine(name).slice(0, 200) || `column ${index + 1}`;
		const times = (seen.get(clean) ?? 0) + 1;
		seen.set(clean, times);
		return times === 1 ? clean : `${clean} (${times})`;
	});
}
