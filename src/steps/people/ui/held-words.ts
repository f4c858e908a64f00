import m from "#messages/people-held";
import { dateHere, fullDate } from "#web/kit/dates.ts";

export interface HeldRow {
	row: Record<string, unknown>;
	hidden: boolean;
}

const camel = (name: string) =>
	name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

export const tableWord = (table: string) => m.table({ table: camel(table) });

/** What a row says in words: fields that have a name for people, and something in them. */
export function saidIn(
	{ row }: HeldRow,
	names: Readonly<Record<string, string>>,
): { label: string; text: string }[] {
	return Object.entries(row).flatMap(([key, value]) => {
		const label = m.field({ field: camel(key) });
		const text = valueWord(value, names);
		return label && text ? [{ label, text }] : [];
	});
}

/** Ids of what has no name, and what only a program reads, say nothing. */
function valueWord(
	value: unknown,
	names: Readonly<Record<string, string>>,
): string {
	if (typeof value === "boolean") return value ? m.yes() : m.no();
	if (typeof value === "number") return String(value);
	if (typeof value !== "string") return "";
	if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value))
		return names[value] ?? "";
	if (/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(value))
		return fullDate(dateHere(value));
	if (/^\d{4}-\d\d-\d\d$/.test(value)) return fullDate(value);
	return value;
}
