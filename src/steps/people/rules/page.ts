import { isId } from "#core/ids.ts";

interface Place {
	rank: number;
	closeness: number;
	sortKey: string;
	id: string;
}

/** The place after a line, as text for an address. */
export function placeToText({ rank, closeness, sortKey, id }: Place): string {
	return JSON.stringify([rank, closeness, sortKey, id]);
}

/** Reads what `placeToText` wrote; null for anything else. */
export function textToPlace(text: string): Place | null {
	let parts: unknown;
	try {
		parts = JSON.parse(text);
	} catch {
		return null;
	}
	if (!Array.isArray(parts)) return null;
	const [rank, closeness, sortKey, id] = parts;
	const isPlace =
		typeof rank === "number" &&
		Number.isInteger(closeness) &&
		typeof sortKey === "string" &&
		typeof id === "string" &&
		isId(id);
	return isPlace ? { rank, closeness, sortKey, id } : null;
}
