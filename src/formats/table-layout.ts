import {
	type ColumnMapping,
	MAPPING_FIELDS,
	type MappingField,
} from "./column-mapping.ts";
import { type ColumnUse, columnUses, plainName } from "./column-uses.ts";
import type { ContactFileKind, PostalAddress } from "./record.ts";

/** Fields of which a person has one; the first column that has something is taken. */
export type SingleField =
	| "name"
	| "given"
	| "additional"
	| "family"
	| "prefix"
	| "suffix"
	| "nickname"
	| "note"
	| "birthday"
	| "connectedOn"
	| "uid";

/** Where a column's cells go. A `slot` ties what the file says in several columns about one thing. */
export type Target =
	| { to: SingleField }
	| { to: "tags" }
	| { to: "organization" | "title"; slot: string }
	| { to: "email" | "phone" | "profile"; slot: string; label: string }
	| { to: "label"; slot: string }
	| { to: "address"; slot: string; part: keyof PostalAddress; label: string };

export type TableKind = Extract<
	ContactFileKind,
	"google" | "outlook" | "yahoo" | "csv"
>;

/** Whose export a header is, by what only that program writes. */
export function tableKind(header: readonly string[]): TableKind {
	const names = header.map(plainName);
	const some = (pattern: RegExp) => names.some((name) => pattern.test(name));
	if (header.some((name) => GOOGLE_PART.test(name))) return "google";
	if (some(/^(yahoo (id|phone)|distribution lists|messenger id1?)$/))
		return "yahoo";
	const yomi = some(/yomi|^phonetic /);
	if (yomi && some(/^(group membership|labels|organization name)$/))
		return "google";
	if (some(/^organization (name|title)$/) && some(/^(labels|file as)$/))
		return "google";
	const mailKind =
		/^(email|type|tipo|typ)\b.*\b(type|typ|tipo|messagerie|correo electronico|posta elettronica|email|emailadres)$/;
	if (yomi || some(mailKind) || some(/^email (\d )?display name$/))
		return "outlook";
	const mail = some(/^(email (address|adresse)|adresse de messagerie)$/);
	const phone = some(
		/^(business phone|home phone 2|imaddress|telefon geschaftlich|telephone bureau|tel mobile|business street)$/,
	);
	return mail && phone ? "outlook" : "csv";
}

/** Where each column of a known export goes; null for what has no field of its own. */
export function layoutOf(
	kind: TableKind,
	header: readonly string[],
): (Target | null)[] {
	const uses = columnUses(header);
	const best = bestColumns(uses);
	return header.map((name, index) => {
		if (kind === "google") {
			const part = googlePart(name);
			if (part !== undefined) return part;
		}
		if (kind === "yahoo" && YAHOO_PHONES.test(plainName(name))) {
			return { to: "phone", slot: name, label: plainName(name) };
		}
		const address = addressPart(name);
		if (address) return address;
		const use = uses[index];
		if (!use) return null;
		if (
			"rank" in use &&
			use.field !== "profile" &&
			best.get(use.field) !== index
		)
			return null;
		if (kind === "google" && use.field === "title" && hasParts(header))
			return null;
		return targetOf(use, `${index}`);
	});
}

/** Where the columns of a mapping go; `header` as `columnTitles` names them. */
export function layoutByMapping(
	mapping: ColumnMapping,
	header: readonly string[],
): (Target | null)[][] {
	const uses = columnUses(header);
	const targets: (Target | null)[][] = header.map(() => []);
	for (const field of MAPPING_FIELDS) {
		const index = header.indexOf(mapping[field] ?? "");
		if (index === -1) continue;
		targets[index]?.push(mappedTarget(field, uses[index] ?? null));
	}
	return targets;
}

function mappedTarget(field: MappingField, use: ColumnUse | null): Target {
	const said = use && "label" in use ? use.label : "";
	switch (field) {
		case "email":
		case "email2":
		case "email3":
			return { to: "email", slot: field, label: said };
		case "phone":
		case "phone2":
		case "phone3":
			return { to: "phone", slot: field, label: said };
		case "mobile":
			return { to: "phone", slot: field, label: "mobile" };
		case "profile":
		case "profile2":
			return { to: "profile", slot: field, label: "" };
		case "organization":
		case "title":
			return { to: field, slot: "0" };
		default:
			return { to: field };
	}
}

function targetOf(use: ColumnUse, slot: string): Target | null {
	switch (use.field) {
		case "department":
			return null;
		case "organization":
		case "title":
			return { to: use.field, slot: "0" };
		case "email":
		case "phone":
			return { to: use.field, slot, label: use.label };
		case "profile":
			return { to: use.field, slot, label: "" };
		default:
			return { to: use.field };
	}
}

function bestColumns(uses: readonly (ColumnUse | null)[]): Map<string, number> {
	const best = new Map<string, { index: number; rank: number }>();
	uses.forEach((use, index) => {
		if (!use || !("rank" in use)) return;
		const known = best.get(use.field);
		if (!known || use.rank < known.rank)
			best.set(use.field, { index, rank: use.rank });
	});
	return new Map([...best].map(([field, { index }]) => [field, index]));
}

/** `E-mail 1 - Value`, and `Section 1 - Email` of the first years. */
const GOOGLE_PART = /^(.{1,40}?) (\d{1,3}) [-–—] (.{1,40})$/;

const THINGS: readonly [thing: string, of: RegExp][] = [
	["email", /^(email\w*|adresse email|courriel|correo.*|indirizzo email)$/],
	["phone", /^(phone|telefon\w*|telephone|numero.*|tel)$/],
	[
		"organization",
		/^organi[sz]a\w+$|^(unternehmen|entreprise|empresa|azienda)$/,
	],
	[
		"address",
		/^(address|adresse|anschrift|direccion|endereco|indirizzo|adres)$/,
	],
	["website", /^(website|webseite|site.*|sitio.*|web\w*|pagina.*)$/],
	["section", /^section$/],
];
const hasParts = (header: readonly string[]) =>
	header.some((name) => {
		const [, thing = ""] = GOOGLE_PART.exec(name) ?? [];
		return thingOf(thing) === "organization";
	});

function thingOf(text: string): string | undefined {
	const plain = plainName(text);
	return THINGS.find(([, of]) => of.test(plain))?.[0];
}

const IS_LABEL =
	/^(label|type|typ|tipo|libelle|etikett|bezeichnung|etiqueta|etichetta)$/;
const IS_VALUE = /^(value|wert|valeur|valor|valore|waarde)$/;
const IS_NAME = /^(name|nom|nombre|nome|naam)$/;
const IS_TITLE = /^(title|titel|titre|titulo|titolo)$/;

/** Undefined when the name is no numbered part; null when it is one without a field. */
function googlePart(name: string): Target | null | undefined {
	const [, thing = "", number = "", rest = ""] = GOOGLE_PART.exec(name) ?? [];
	if (number === "") return undefined;
	const kind = thingOf(thing);
	const part = plainName(rest);
	const slot = `${kind} ${number}`;
	switch (kind) {
		case "email":
		case "phone":
			if (IS_LABEL.test(part)) return { to: "label", slot };
			return IS_VALUE.test(part) ? { to: kind, slot, label: "" } : null;
		case "website":
			if (IS_LABEL.test(part)) return { to: "label", slot };
			return IS_VALUE.test(part) ? { to: "profile", slot, label: "" } : null;
		case "organization":
			if (IS_NAME.test(part)) return { to: "organization", slot: number };
			return IS_TITLE.test(part) ? { to: "title", slot: number } : null;
		case "address": {
			if (IS_LABEL.test(part)) return { to: "label", slot };
			const field = ADDRESS_PARTS[part];
			return field ? { to: "address", slot, part: field, label: "" } : null;
		}
		case "section":
			return sectionPart(number, part);
		default:
			return null;
	}
}

function sectionPart(number: string, part: string): Target | null {
	const slot = `section ${number} ${part}`;
	switch (part) {
		case "description":
			return { to: "label", slot: `section ${number} email` };
		case "email":
			return { to: "email", slot, label: "" };
		case "phone":
		case "mobile":
		case "pager":
		case "fax":
			return { to: "phone", slot, label: part === "phone" ? "" : part };
		case "company":
			return { to: "organization", slot: number };
		case "title":
			return { to: "title", slot: number };
		default:
			return null;
	}
}

const YAHOO_PHONES = /^(home|work|mobile|other|primary|pager|fax|yahoo phone)$/;

const ADDRESS_PARTS: Record<string, keyof PostalAddress> = {
	street: "street",
	address: "street",
	"street 2": "extended",
	"extended address": "extended",
	city: "city",
	state: "region",
	region: "region",
	zip: "postalCode",
	"postal code": "postalCode",
	country: "country",
	"country region": "country",
	"po box": "poBox",
	"address po box": "poBox",
};

/** `Business Street`, `Home City` of Outlook, Yahoo and Thunderbird. */
function addressPart(name: string): Target | null {
	const [, place = "", rest = ""] =
		/^(business|work|home|other) (.+)$/.exec(plainName(name)) ?? [];
	const part = ADDRESS_PARTS[rest];
	if (!part) return null;
	const label = place === "business" ? "work" : place;
	return { to: "address", slot: label, part, label };
}
