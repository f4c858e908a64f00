import { cleanLine } from "./plain-text.ts";
import { type ContactName, type ContactRecord, nameOf } from "./record.ts";
import type { RawCard } from "./vcard-cards.ts";
import { kindOf } from "./vcard-parts.ts";
import { components, textValue } from "./vcard-values.ts";

/**
 * The name on a card: FN as shown, N for the parts and where FN is empty or only
 * stands in for a name, else the nickname. `record` has all other fields already.
 */
export function readName(
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
	if (kindOf(card) === "org" && full !== "" && !record.organization) {
		record.organization = full;
	}
	// Address books show a company, or an address, where a person has no name.
	const isStandIn =
		sameText(full, `${parts.family}, ${parts.given}`) ||
		sameText(full, record.organization ?? "") ||
		record.emails.some((email) => sameText(email.value, full)) ||
		record.phones.some((phone) => sameText(phone.value, full));
	const name = nameOf({ ...parts, full: isStandIn ? "" : full });
	if (name.full !== "") return name;
	const nickname = card.lines.find((one) => one.name === "nickname");
	const other = nickname && textValue(nickname, version);
	return { ...name, full: cleanLine(other ?? "") };
}

/** The first value of a property, as written; empty when there is none. */
export function firstValue(card: RawCard, name: string): string {
	return card.lines.find((line) => line.name === name)?.value.trim() ?? "";
}

export function sameText(a: string, b: string): boolean {
	return a.toLowerCase() === b.toLowerCase();
}
