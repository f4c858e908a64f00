import { columnUses } from "./column-uses.ts";
import { findHeader, type TableHeader } from "./table-header.ts";

/** The columns of a LinkedIn connections export that we know, by our field. */
const LINKEDIN = [
	...(["given", "family", "profile", "email", "organization"] as const),
	...(["title", "connectedOn"] as const),
] as const;
export type LinkedInColumn = (typeof LINKEDIN)[number];

export type LinkedInHeader = TableHeader & {
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
	const found = findHeader(text, (names) => {
		const has = new Set(columnsOf(names).filter((one) => one !== null));
		const named = has.has("given") && has.has("family");
		const tells = has.has("connectedOn") || (lenient && has.size >= 3);
		return named && tells ? has.size : 0;
	});
	return found && { ...found, columns: columnsOf(found.names) };
}

function columnsOf(names: readonly string[]): (LinkedInColumn | null)[] {
	const taken = new Set<LinkedInColumn>();
	return columnUses(names).map((use) => {
		const column = use && LINKEDIN.find((one) => one === use.field);
		// A column that comes twice is something else the second time.
		if (!column || taken.has(column)) return null;
		taken.add(column);
		return column;
	});
}
