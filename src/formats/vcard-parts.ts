import { parseBirthday } from "./plain-date.ts";
import { cleanLine, cleanText } from "./plain-text.ts";
import type { PostalAddress } from "./record.ts";
import type { RawCard } from "./vcard-cards.ts";
import type { VCardLine } from "./vcard-lines.ts";
import { components } from "./vcard-values.ts";

/** Types that say how a thing is sent, not what it is to the person. */
const NOISE = new Set([
	...["internet", "pref", "voice", "msg", "x-internet"],
	...["dom", "intl", "postal", "parcel"],
]);

/** What a card is of, in lower case: `group`, `org`; empty when it does not say, as of most people. */
export function kindOf(card: RawCard): string {
	const said = card.lines.find(({ name }) =>
		/^(kind|x-addressbookserver-kind)$/.test(name),
	);
	if (said) return said.value.trim().toLowerCase();
	// How Apple's programs mark what is shown by its company's name.
	const shown = card.lines.find(({ name }) => name === "x-abshowas");
	return /company/i.test(shown?.value ?? "") ? "org" : "";
}

/** Whether the card is a group of an address book, a room or a machine. */
export function isNoPerson(card: RawCard): boolean {
	return /^(group|location|application|device|thing)$/.test(kindOf(card));
}

/** A postal address of at least one part, or null. */
export function addressOf(
	line: VCardLine,
	version: string,
): PostalAddress | null {
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

/** The birthday, or null. Apple's phones write 1604 where the year is not said, and mostly say that they do. */
export function birthdayOf(line: VCardLine, text: string): string | null {
	const omitted = line.params.get("x-apple-omit-year") ?? "1604";
	const date = parseBirthday(text);
	if (!date?.startsWith(omitted)) return date;
	return `-${date.slice(4)}`;
}

/** What Apple calls the items of a group: `item1.X-ABLabel:_$!<HomePage>!$_`. */
export function groupLabels(card: RawCard): Map<string, string> {
	const labels = new Map<string, string>();
	for (const { group, name, value } of card.lines) {
		if (group === "" || name !== "x-ablabel") continue;
		const label = cleanLine(value.replace(/^_\$!<|>!\$_$/g, "")).toLowerCase();
		if (label !== "") labels.set(group, label);
	}
	return labels;
}

/** What the types of a property say of it: `work`, `home fax`; empty when nothing. */
export function typeLabel(line: VCardLine): string {
	return line.types.filter((type) => !NOISE.has(type)).join(" ");
}

export function isPreferred(line: VCardLine): boolean {
	return line.types.includes("pref") || line.params.get("pref") === "1";
}
