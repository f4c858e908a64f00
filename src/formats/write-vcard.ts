import ICAL from "ical.js";
import type { Instant } from "#core/instant.ts";
import type { JCalProperty } from "./jcal.ts";
import { cleanLine, cleanText } from "./plain-text.ts";
import type { ContactRecord } from "./record.ts";

/** A contact as it is written: a record without its place in a file. */
export type VCardContact = Pick<ContactRecord, "name"> &
	Partial<Omit<ContactRecord, "row" | "rest" | "connectedOn" | "name">> & {
		/** Instant of the last change. */
		changedAt?: Instant;
	};

/** Contacts as vCard 4.0 text (RFC 6350), one card each, in order; no contacts, no text. */
export function writeVCards(contacts: VCardContact[]): string {
	if (contacts.length === 0) return "";
	return ICAL.stringify(
		contacts.map((contact) => ["vcard", cardProperties(contact), []]),
	);
}

function cardProperties(contact: VCardContact): JCalProperty[] {
	const { name } = contact;
	const properties: JCalProperty[] = [["version", {}, "text", "4.0"]];
	const add = (
		property: string,
		value: string | undefined,
		parameters: JCalProperty[1] = {},
		type = "text",
	) => {
		const text = cleanText(value ?? "");
		if (text !== "") properties.push([property, parameters, type, text]);
	};
	const { emails = [], phones = [], profiles = [], addresses = [] } = contact;
	// FN is obligatory: what an address book would show.
	const shown =
		name.full || contact.organization || emails[0]?.value || phones[0]?.value;
	add("fn", cleanLine(shown ?? profiles[0] ?? "?"));
	const parts = [name.family, name.given, name.additional];
	const structured = [...parts, name.prefix, name.suffix].map(cleanLine);
	if (structured.some(Boolean)) properties.push(["n", {}, "text", structured]);
	add("uid", cleanLine(contact.uid ?? ""));
	for (const one of emails) add("email", cleanLine(one.value), typed(one));
	for (const one of phones) add("tel", cleanLine(one.value), typed(one));
	const positions = [
		{ organization: contact.organization, title: contact.title },
		...(contact.positions ?? []),
	];
	for (const { organization, title } of positions) {
		if (organization) {
			properties.push(["org", {}, "text", [cleanLine(organization)]]);
		}
		add("title", cleanLine(title ?? ""));
	}
	for (const address of profiles) add("url", cleanLine(address), {}, "uri");
	for (const one of addresses) {
		const { poBox, extended, street, city, region, postalCode, country } = one;
		const value = [poBox, extended, street, city, region, postalCode, country];
		const texts = value.map((part) => cleanText(part ?? ""));
		properties.push(["adr", typed(one), "text", texts]);
	}
	add("bday", contact.birthday, {}, "date-and-or-time");
	add("note", contact.note);
	add("rev", contact.changedAt?.replace(/\.\d+Z$/, "Z"), {}, "timestamp");
	return properties;
}

/** Types are words; a label of several is several types. */
function typed({ label = "" }: { label?: string }): JCalProperty[1] {
	const words = label.toLowerCase().match(/[a-z0-9-]+/g);
	return words ? { type: words } : {};
}
