import {
	COLUMN_NAMES,
	EITHER_TITLE,
	IS_ABOUT,
	IS_EMAIL,
	IS_PHONE,
	NAME_OR_FAMILY,
	NAME_OR_GIVEN,
	type NamedField,
	PHONE_LABELS,
} from "./column-names.ts";

/** What a column of an address book holds; `rank` tells the surer of two names for the same. */
export type ColumnUse =
	| { field: NamedField; rank: number }
	| { field: "email" | "phone"; label: string };

/** What is longer is no name of a column. */
const LONGEST_NAME = 100;

const FIELDS = new Map(
	Object.entries(COLUMN_NAMES).flatMap(([field, names]) =>
		names.map(
			(name, rank) => [name, { field: field as NamedField, rank }] as const,
		),
	),
);

/** A column's name as the word list has it: `E-Mail-Adresse` → `email adresse`, `firstName` → `first name`. */
export function plainName(name: string): string {
	return name
		.slice(0, LONGEST_NAME)
		.replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
		.replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
		.normalize("NFKD")
		.toLowerCase()
		.replace(/\p{M}/gu, (mark) =>
			mark === "\u3099" || mark === "\u309A" ? mark : "",
		)
		.normalize("NFC")
		.replaceAll("ß", "ss")
		.replaceAll("ł", "l")
		.replaceAll("ø", "o")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim()
		.replace(/(^| )e mail/g, "$1email")
		.replace(/(^| )linked in( |$)/g, "$1linkedin$2");
}

/** Names seen before: the lines of a file are looked at several times, each for another kind. */
const seen = new Map<string, string>();
const MOST_SEEN = 2000;

/** The plain name; empty, and quickly so, for what can be no name: an address, a number, a whole sentence. */
function knownName(cell: string): string {
	if (cell.length > LONGEST_NAME || !/\p{L}/u.test(cell)) return "";
	if (cell.includes("@") || cell.includes("://")) return "";
	const known = seen.get(cell);
	if (known !== undefined) return known;
	if (seen.size >= MOST_SEEN) seen.clear();
	const name = plainName(cell);
	seen.set(cell, name);
	return name;
}

/** What each column holds by its name alone; null where the name says nothing. */
export function columnUses(header: readonly string[]): (ColumnUse | null)[] {
	const names = header.map(knownName);
	const uses = names.map(useOf);
	const has = (field: NamedField) => uses.some((use) => use?.field === field);
	const hasGiven = has("given");
	const hasFamily = has("family");
	const hasTitle = has("title");
	const lastTitle = names.findLastIndex((name) => EITHER_TITLE.has(name));
	names.forEach((name, index) => {
		if (NAME_OR_FAMILY.has(name) && hasGiven && !hasFamily)
			uses[index] = { field: "family", rank: 99 };
		else if (NAME_OR_GIVEN.has(name) && !hasGiven && hasFamily)
			uses[index] = { field: "given", rank: 99 };
		else if (NAME_OR_GIVEN.has(name) || name === "nom")
			uses[index] = { field: "name", rank: 99 };
		else if (EITHER_TITLE.has(name))
			// Mr. where another column has the job, or where it comes twice, first.
			uses[index] = {
				field: hasTitle || index !== lastTitle ? "prefix" : "title",
				rank: 99,
			};
	});
	return uses;
}

/** Which names are worth a closer look: one pass instead of two. */
const IS_REACH = new RegExp(`${IS_EMAIL.source}|${IS_PHONE.source}`);

function useOf(name: string): ColumnUse | null {
	if (name === "") return null;
	const named = FIELDS.get(name);
	if (named) return named;
	if (!IS_REACH.test(name)) return null;
	if (IS_EMAIL.test(name)) {
		return IS_ABOUT.test(name)
			? null
			: { field: "email", label: labelOf(name) };
	}
	if (IS_PHONE.test(name)) {
		return IS_ABOUT.test(name)
			? null
			: { field: "phone", label: labelOf(name) };
	}
	return null;
}

/** `work fax` from `business fax`; empty when the name says no more than what it is. */
function labelOf(name: string): string {
	const found = PHONE_LABELS.filter(([, of]) => of.test(name)).map(
		([label]) => label,
	);
	const [first = "", second] = found;
	const isPlace = second === "work" || second === "home";
	return first === "fax" && isPlace ? `${second} fax` : first;
}
