import Papa from "papaparse";

/** The columns of a LinkedIn connections export that we know, by our field. */
export type LinkedInColumn =
	| "given"
	| "family"
	| "profile"
	| "email"
	| "organization"
	| "title"
	| "connectedOn";

const NAMES: Record<string, LinkedInColumn> = {
	"first name": "given",
	"last name": "family",
	url: "profile",
	"profile url": "profile",
	"email address": "email",
	company: "organization",
	position: "title",
	"connected on": "connectedOn",
};

/** The header comes after a few lines of notes at most. */
const LINES_SEARCHED = 60;

export type LinkedInHeader = {
	/** Where the header line begins in the text. */
	start: number;
	delimiter: string;
	/** Column names as the file writes them. */
	names: string[];
	columns: (LinkedInColumn | null)[];
};

/**
 * The header row of a LinkedIn export, found by its names and not by counting:
 * exports differ in preamble, order and columns. Without `lenient` it must have
 * `Connected On`, which tells it from the exports of other address books.
 */
export function findLinkedInHeader(
	text: string,
	lenient = false,
): LinkedInHeader | null {
	let start = 0;
	for (let i = 0; i < LINES_SEARCHED && start < text.length; i++) {
		const newline = text.indexOf("\n", start);
		const end = newline === -1 ? text.length : newline;
		if (end - start < 2000) {
			const header = parseHeader(text.slice(start, end), lenient);
			if (header) return { start, ...header };
		}
		start = end + 1;
	}
	return null;
}

function parseHeader(
	line: string,
	lenient: boolean,
): Omit<LinkedInHeader, "start"> | null {
	if (!/first name/i.test(line)) return null;
	for (const delimiter of [",", ";", "\t"]) {
		const names = Papa.parse<string[]>(line, { delimiter }).data[0] ?? [];
		const columns = names.map((name) => NAMES[normalise(name)] ?? null);
		const has = new Set(columns);
		const named = has.has("given") && has.has("family");
		const known = columns.filter((column) => column !== null).length;
		if (named && (has.has("connectedOn") || (lenient && known >= 3))) {
			return { delimiter, names, columns };
		}
	}
	return null;
}

function normalise(name: string): string {
	return name.replace(/\s+/g, " ").trim().toLowerCase();
}
