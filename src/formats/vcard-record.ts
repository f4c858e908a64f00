import { findEmail, findPhone, findWebAddress } from "./addresses.ts";
import { decodeLine } from "./decode-text.ts";
import { cleanLine, cleanText } from "./plain-text.ts";
import {
	type ContactRecord,
	type Labelled,
	nameOf,
	type PositionPart,
	type PostalAddress,
} from "./record.ts";
import { tagsOf } from "./tags.ts";
import type { RawCard } from "./vcard-cards.ts";
import type { VCardLine } from "./vcard-lines.ts";
import { firstValue, readName, sameText } from "./vcard-name.ts";
import {
	addressOf,
	birthdayOf,
	groupLabels,
	isPreferred,
	typeLabel,
} from "./vcard-parts.ts";
import { components, textValue } from "./vcard-values.ts";

/** Nobody has more addresses or jobs; the others stay in `rest`. */
const MAX_OF_A_KIND = 50;

/** Properties about the file or its drawing, not about the person. */
const ASIDE = new Set([
	...["version", "prodid", "rev", "n", "fn", "kind", "x-ablabel"],
	...["x-abshowas", "x-ms-ol-design", "x-addressbookserver-kind"],
]);

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
	const tags: string[] = [];
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
			case "categories":
				tags.push(...text(line).split(","));
				break;
			case "note":
				if (text(line) !== "") notes.push(text(line));
				break;
			case "uid":
				if (!record.uid && text(line)) record.uid = cleanLine(text(line));
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
	if (notes.length > 0) record.note = notes.join("\n\n");
	if (addresses.length > 0) record.addresses = addresses;
	const labelled = tagsOf(tags);
	if (labelled) record.tags = labelled;
	record.name = readName(card, version, record);
	if (rest.size > 0) {
		record.rest = Object.fromEntries(
			[...rest].map(([name, values]) => [name, values.join("\n")]),
		);
	}
	return record;
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
