import { ok, type Result, refuse } from "#core/result.ts";
import { type ColumnUse, columnUses } from "./column-uses.ts";

/** What a person can say of a column; in the order in which a screen asks. */
export const MAPPING_FIELDS = [
	...(["name", "given", "additional", "family", "prefix", "suffix"] as const),
	...(["nickname", "organization", "title"] as const),
	...(["email", "email2", "email3", "phone", "phone2", "phone3"] as const),
	...(["mobile", "profile", "profile2", "note", "tags"] as const),
	...(["connectedOn", "birthday", "uid"] as const),
] as const;
export type MappingField = (typeof MAPPING_FIELDS)[number];

/** For each field the name of its column, as `tableOf` names it. */
export type ColumnMapping = Partial<Record<MappingField, string>>;

/** Without one of these a row can't become a contact (DESIGN §4, Import). */
const IDENTIFYING = new Set<MappingField>([
	...(["name", "given", "family", "nickname", "organization"] as const),
	...(["email", "email2", "email3", "phone", "phone2", "phone3"] as const),
	...(["mobile", "profile", "profile2"] as const),
]);

export function isMappingField(text: string): text is MappingField {
	return (MAPPING_FIELDS as readonly string[]).includes(text);
}

/** Whether a mapping has a column that can tell who somebody is. */
export function mayIdentify(mapping: ColumnMapping): boolean {
	return MAPPING_FIELDS.some(
		(field) => IDENTIFYING.has(field) && mapping[field] !== undefined,
	);
}

/**
 * What the columns of a table seem to hold, by their names (in the languages of
 * `column-names.ts`). Each column serves one field; columns that say nothing are
 * left out. Empty when none is known.
 */
export function suggestMapping(header: readonly string[]): ColumnMapping {
	const columns = columnUses(header).flatMap((use, index) =>
		use ? [{ use, column: header[index] ?? "" }] : [],
	);
	const of = (wanted: ColumnUse["field"]) =>
		columns
			.filter(({ use }) => use.field === wanted)
			.sort((a, b) => rankOf(a.use) - rankOf(b.use));
	const mapping: ColumnMapping = {};
	const put = (field: MappingField, column: string | undefined) => {
		if (column !== undefined) mapping[field] = column;
	};
	for (const field of ["name", "given", "additional", "family"] as const)
		put(field, of(field)[0]?.column);
	for (const field of ["prefix", "suffix", "nickname"] as const)
		put(field, of(field)[0]?.column);
	put("organization", of("organization")[0]?.column);
	put("title", of("title")[0]?.column);
	const [email, email2, email3] = of("email");
	put("email", email?.column);
	put("email2", email2?.column);
	put("email3", email3?.column);
	const phones = of("phone");
	const mobile = phones.find(({ use }) => labelIn(use) === "mobile");
	const [phone, phone2, phone3] = phones.filter((one) => one !== mobile);
	put("phone", phone?.column);
	put("phone2", phone2?.column);
	put("phone3", phone3?.column);
	put("mobile", mobile?.column);
	const [profile, profile2] = of("profile");
	put("profile", profile?.column);
	put("profile2", profile2?.column);
	for (const field of ["note", "tags", "connectedOn", "birthday"] as const)
		put(field, of(field)[0]?.column);
	put("uid", of("uid")[0]?.column);
	return mapping;
}

/** What a cell of a field looks like where the name of its column does not tell. */
const LOOKS: readonly [MappingField, RegExp][] = [
	["email", /^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$/],
	["profile", /^\s*(https?:\/\/)?([a-z]+\.)?linkedin\.com\/\S+\s*$/i],
	["phone", /^\s*\+\d[\d\s().-]{6,}\s*$/],
];

/**
 * A suggestion with what the first rows show besides: an e-mail, a profile or an
 * international number in a column whose name says nothing. Only where the names
 * tell already who somebody is: else nobody would see that names are missing.
 */
export function completeMapping(
	suggested: ColumnMapping,
	header: readonly string[],
	rows: readonly (readonly string[])[],
): ColumnMapping {
	if (!mayIdentify(suggested)) return suggested;
	const mapping = { ...suggested };
	const taken = new Set(Object.values(mapping));
	for (const [field, looks] of LOOKS) {
		if (mapping[field] !== undefined) continue;
		const column = header.find((name, index) => {
			const cells = rows.map((row) => row[index] ?? "").filter(Boolean);
			const fits = cells.length > 0 && cells.every((one) => looks.test(one));
			return fits && !taken.has(name);
		});
		if (column === undefined) continue;
		mapping[field] = column;
		taken.add(column);
	}
	return mapping;
}

const labelIn = (use: ColumnUse) => ("label" in use ? use.label : "");

/** Own numbers before those of others and of machines; addresses in their order. */
function rankOf(use: ColumnUse): number {
	if ("rank" in use) return use.rank;
	return /fax|pager|assistant|main/.test(use.label) ? 1 : 0;
}

/**
 * A mapping as one writes it: JSON (`{"name": "Who"}`), or `name=Who,email=Mail`,
 * where a column whose name has a comma stands in quotes (`name="Last, First"`).
 * Refused: `map-unreadable`, with the `part` that says no field or no column.
 */
export function parseMapping(
	text: string,
): Result<ColumnMapping, "map-unreadable"> {
	const pairs = text.trim().startsWith("{") ? jsonPairs(text) : textPairs(text);
	if (!pairs || pairs.length === 0) {
		return refuse("map-unreadable", { part: text.slice(0, 200) });
	}
	const mapping: ColumnMapping = {};
	for (const [field, column] of pairs) {
		const known = MAPPING_FIELDS.find(
			(one) => one.toLowerCase() === field.toLowerCase(),
		);
		if (!known || typeof column !== "string" || column === "") {
			return refuse("map-unreadable", { part: field.slice(0, 200) });
		}
		mapping[known] = column;
	}
	return ok(mapping);
}

function jsonPairs(text: string): [string, unknown][] | null {
	try {
		const parsed: unknown = JSON.parse(text);
		return typeof parsed === "object" && parsed ? Object.entries(parsed) : null;
	} catch {
		return null;
	}
}

function textPairs(text: string): [string, string][] {
	const parts = text.match(/(?:[^,"]|"(?:[^"]|"")*"|")+/g) ?? [];
	return parts
		.filter((part) => part.trim() !== "")
		.map((part) => {
			const equals = part.indexOf("=");
			if (equals === -1) return [part.trim(), ""];
			const column = part.slice(equals + 1).trim();
			const quoted = /^"([\s\S]*)"$/.exec(column)?.[1];
			const name = quoted?.replaceAll('""', '"') ?? column;
			return [part.slice(0, equals).trim(), name];
		});
}
