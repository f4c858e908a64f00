import { findEmail, findPhone, findWebAddress } from "./addresses.ts";
import { decodeLine } from "./decode-text.ts";
import { parseBirthday } from "./plain-date.ts";
import { cleanLine, cleanText } from "./plain-text.ts";
import {
	type ContactName,
	type ContactRecord,
	type Labelled,
	nameOf,
	type PositionPart,
	type PostalAddress,
} from "./record.ts";
import type { RawCard } from "./vcard-cards.ts";
import type { VCardLine } from "./vcard-lines.ts";
import { components, textValue } from "./vcard-values.ts";

/** Types that say how a thing is sent, not what it is to the person. */
const NOISE = new Set([
	...["internet", "pref", "voice", "msg", "x-internet"],
	...["dom", "intl", "postal", "parcel"],
]);

/** Nobody has more addresses or jobs; the others stay in `rest`. */
const MAX_OF_A_KIND = 50;

/** Properties about the file or its drawing, not about the person. */
const ASIDE = new Set([
	...["version", "prodid", "rev", "n", "fn", "kind", "x-ablabel"],
	...["x-abshowas", "x-ms-ol-design", "x-addressbookserver-kind"],
]);

/** Whether the card is a group of an address book rather than a person. */
export function isGroup(card: RawCard): boolean {
	return card.lines.some(
		({ name, value }) =>
			/^(kind|x-addressbookserver-kind)$/.test(name) &&
			value.trim().toLowerCase() === "group",
	);
}

/** The person on a card; what has no field of its own is kept in `rest`. */
export function cardToRecord(card: RawCard, row: number): ContactRecord {
	const version = firstValue(card, "version");
	const text = (line: VCardLine) =>
		cleanText(textValue(line, version) ?? line.value);
	const labels = groupLabels(card);
	const record: ContactRecord = {
		row,
		name: nameOf({}),
		emails: [],
		phones: [],
		profiles: [],
	};
	const organizations: string[] = [];
	const titles: string[] = [];
	const roles: string[] = [];
	const notes: string[] = [];
	const addresses: PostalAddress[] = [];
	const rest = new Map<string, string[]>();
	const keep = (name: string, value: string) => {
		if (value === "") return;
		const values = rest.get(name);
		if (values) values.push(value);
		else rest.set(name, [value]);
	};
	const add = (list: Labelled[], line: VCardLine, value: string | null) => {
		if (!value || list.length >= MAX_OF_A_KIND) {
			return keep(line.name, text(line));
		}
		const known = list.find((one) => sameText(one.value, value));
		if (known) return;
		const label = labels.get(line.group) ?? typeLabel(line);
		const entry = label ? { value, label } : { value };
		if (isPreferred(line)) list.unshift(entry);
		else list.push(entry);
	};

	for (const line of card.lines) {
		switch (line.name) {
			case "email":
				add(record.emails, line, findEmail(text(line)));
				break;
			case "tel":
				add(record.phones, line, findPhone(text(line)));
				break;
			case "url":
			case "socialprofile":
			case "x-socialprofile": {
				const address = findWebAddress(text(line));
				if (!address || record.profiles.length >= MAX_OF_A_KIND) {
					keep(line.name, text(line));
				} else if (!record.profiles.includes(address)) {
					record.profiles.push(address);
				}
				break;
			}
			case "org": {
				const [name = "", ...units] = components(line, version).map((part) =>
					cleanLine(part.join(",")),
				);
				if (organizations.length >= MAX_OF_A_KIND) keep("org", name);
				else if (name !== "") organizations.push(name);
				keep("department", units.filter(Boolean).join(", "));
				break;
			}
			case "title":
				if (titles.length >= MAX_OF_A_KIND) keep("title", text(line));
				else if (text(line) !== "") titles.push(cleanLine(text(line)));
				break;
			case "role":
				if (text(line) !== "") roles.push(cleanLine(text(line)));
				break;
			case "note":
				if (text(line) !== "") notes.push(text(line));
				break;
			case "uid":
				record.uid ??= cleanLine(text(line)) || undefined;
				break;
			case "bday": {
				const date = birthdayOf(line, text(line));
				if (date) record.birthday ??= date;
				else keep("bday", text(line));
				break;
			}
			case "adr": {
				const address = addressOf(line, version);
				if (address) addresses.push(address);
				break;
			}
			default:
				if (!ASIDE.has(line.name)) keep(line.name, text(line));
		}
	}
	for (const line of card.unread) {
		keep("unread", cleanText(decodeLine(Buffer.from(line, "latin1"))));
	}
	// A role is what the title is called where there is no title.
	const positions = pair(organizations, titles.length > 0 ? titles : roles);
	if (titles.length > 0) for (const role of roles) keep("role", role);
	const [main, ...more] = positions;
	if (main?.organization) record.organization = main.organization;
	if (main?.title) record.title = main.title;
	if (more.length > 0) record.positions = more;
	if (record.uid === undefined) delete record.uid;
	if (notes.length > 0) record.note = notes.join("\n\n");
	if (addresses.length > 0) record.addresses = addresses;
	record.name = readName(card, version, record);
	if (rest.size > 0) {
		record.rest = Object.fromEntries(
			[...rest].map(([name, values]) => [name, values.join("\n")]),
		);
	}
	return record;
}

function readName(
	card: RawCard,
	version: string,
	record: ContactRecord,
): ContactName {
	let parts: Partial<ContactName> = {};
	for (const line of card.lines.filter((one) => one.name === "n")) {
		const [family = "", given = "", additional = "", prefix = "", suffix = ""] =
			components(line, version).map((part, index) =>
				cleanLine(part.join(index < 3 ? " " : ", ")),
			);
		parts = { family, given, additional, prefix, suffix };
		if (Object.values(parts).some(Boolean)) break;
	}
	const line = card.lines.find((one) => one.name === "fn" && one.value.trim());
	const full = line ? cleanLine(textValue(line, version) ?? line.value) : "";
	// Address books show a company, or an address, where a person has no name.
	const isStandIn =
		sameText(full, record.organization ?? "") ||
		record.emails.some((email) => sameText(email.value, full)) ||
		record.phones.some((phone) => sameText(phone.value, full));
	const name = nameOf({ ...parts, full: isStandIn ? "" : full });
	if (name.full !== "") return name;
	return { ...name, full: cleanLine(firstValue(card, "nickname")) };
}

function pair(organizations: string[], titles: string[]): PositionPart[] {
	const length = Math.max(organizations.length, titles.length);
	const pairs = Array.from({ length }, (_, index) => {
		const organization = organizations[index];
		const title = titles[index];
		return { ...(organization && { organization }), ...(title && { title }) };
	});
	return pairs.filter(
		({ organization, title }, index) =>
			index ===
			pairs.findIndex(
				(one) => one.organization === organization && one.title === title,
			),
	);
}

function addressOf(line: VCardLine, version: string): PostalAddress | null {
	const parts = components(line, version).map((part) =>
		cleanText(part.join(", ")),
	);
	const [poBox, extended, street, city, region, postalCode, country] = parts;
	const label = typeLabel(line);
	const fields = { poBox, extended, street, city, region, postalCode, country };
	const filled = Object.entries(fields).filter(([, value]) => value);
	if (filled.length === 0) return null;
	return { ...(label && { label }), ...Object.fromEntries(filled) };
}

/** Apple's phones write 1604 for a birthday without a year. */
function birthdayOf(line: VCardLine, text: string): string | null {
	const omitted = line.params.get("x-apple-omit-year");
	const date = parseBirthday(text);
	if (!date || !omitted || !date.startsWith(omitted)) return date;
	return `-${date.slice(4)}`;
}

/** What Apple calls the items of a group: `item1.X-ABLabel:_$!<HomePage>!$_`. */
function groupLabels(card: RawCard): Map<string, string> {
	const labels = new Map<string, string>();
	for (const { group, name, value } of card.lines) {
		if (group === "" || name !== "x-ablabel") continue;
		const label = cleanLine(value.replace(/^_\$!<|>!\$_$/g, "")).toLowerCase();
		if (label !== "") labels.set(group, label);
	}
	return labels;
}

function typeLabel(line: VCardLine): string {
	return line.types.filter((type) => !NOISE.has(type)).join(" ");
}

function isPreferred(line: VCardLine): boolean {
	return line.types.includes("pref") || line.params.get("pref") === "1";
}

function firstValue(card: RawCard, name: string): string {
	return card.lines.find((line) => line.name === name)?.value.trim() ?? "";
}

function sameText(a: string, b: string): boolean {
	return a.toLowerCase() === b.toLowerCase();
}
