import { findEmail, findPhone, findWebAddress } from "./addresses.ts";
import { cleanLine, cleanText } from "./plain-text.ts";
import type { Labelled } from "./record.ts";
import {
	type CardSource,
	newProperty,
	readCardSource,
	type SourceProperty,
	writeCardSource,
} from "./vcard-source.ts";
import { textValue } from "./vcard-values.ts";

export type ReachKind = "email" | "phone" | "profile";

/** What is to be different on a card; all else stays byte for byte as it is. */
export type CardChange =
	| { field: "name"; full: string; given: string; family: string }
	| { field: ReachKind; removed: string[]; added: Labelled[] }
	| { field: "position"; title: string | null; organization: string | null };

const NAMES: Record<ReachKind, readonly string[]> = {
	email: ["email"],
	phone: ["tel"],
	profile: ["url", "socialprofile", "x-socialprofile"],
};
const FIND: Record<ReachKind, (text: string) => string | null> = {
	email: findEmail,
	phone: findPhone,
	profile: findWebAddress,
};

/**
 * The card with these changes: known properties replaced where they stand, with their group and parameters; every other
 * property kept as it is written, in its order. Null when the card can't be written over (`readCardSource`).
 */
export function changeVCard(
	text: string,
	changes: readonly CardChange[],
): string | null {
	const card = readCardSource(text);
	if (!card) return null;
	for (const change of changes) {
		switch (change.field) {
			case "name":
				changeName(card, change);
				break;
			case "position":
				setText(card, "org", change.organization, orgValue);
				setText(card, "title", change.title, escapeText);
				break;
			default:
				changeReach(card, change);
		}
	}
	return writeCardSource(card);
}

/** A new card of version 3.0, which every server takes, for `changeVCard` to fill. */
export function emptyVCard(uid: string): string {
	const lines = ["BEGIN:VCARD", "VERSION:3.0", `UID:${uid}`, "END:VCARD", ""];
	return lines.join("\r\n");
}

function changeName(
	card: CardSource,
	{ full, given, family }: { full: string; given: string; family: string },
): void {
	setText(card, "fn", full, escapeText);
	setText(card, "n", family || given || full, (_, before) => {
		const [, , ...rest] = before ? splitComponents(before.value) : [];
		const more = rest.length > 0 ? rest : ["", "", ""];
		return [escapeText(family), escapeText(given), ...more].join(";");
	});
}

/** The first property of that name gets the text; null takes it away. */
function setText(
	card: CardSource,
	name: string,
	text: string | null,
	written: (text: string, before?: SourceProperty) => string,
): void {
	const before = card.properties.find((one) => one.name === name);
	const clean = cleanLine(text ?? "");
	if (clean === "") {
		if (before) replace(card, before, null);
		return;
	}
	const value = written(clean, before);
	if (!before) insert(card, { group: "", name, params: "", value });
	else if (before.value !== value)
		replace(card, before, {
			...before,
			params: withoutParams(before.params, ["encoding", "charset"]),
			value,
		});
}

function changeReach(
	card: CardSource,
	change: { field: ReachKind; removed: string[]; added: Labelled[] },
): void {
	const { field } = change;
	const added = [...change.added];
	for (const gone of change.removed) {
		const before = card.properties.find(
			(one) => NAMES[field].includes(one.name) && says(card, one, field, gone),
		);
		if (!before) continue;
		// A value in the place of another keeps that one's group, label and parameters.
		const next = added.shift();
		replace(
			card,
			before,
			next
				? {
						...before,
						params: withoutParams(before.params, [
							...["encoding", "charset", "value"],
						]),
						value: reachValue(field, next.value),
					}
				: null,
		);
	}
	for (const { value, label } of added)
		insert(card, {
			group: "",
			name: NAMES[field][0] ?? field,
			params: typeParam(label),
			value: reachValue(field, value),
		});
}

function says(
	{ version }: CardSource,
	{ line, value: raw }: SourceProperty,
	kind: ReachKind,
	value: string,
): boolean {
	if (!line) return false;
	const text = cleanText(textValue(line, version) ?? raw);
	const found = FIND[kind](text) ?? text;
	return found.toLowerCase() === value.toLowerCase();
}

function replace(
	card: CardSource,
	before: SourceProperty,
	after: Omit<SourceProperty, "source" | "line"> | null,
): void {
	const at = card.properties.indexOf(before);
	card.properties.splice(at, 1, ...(after ? [newProperty(card, after)] : []));
}

/** Behind the last property of that name, else before the end. */
function insert(
	card: CardSource,
	property: Omit<SourceProperty, "source" | "line">,
): void {
	const { properties } = card;
	const last = properties.findLastIndex(({ name }) => name === property.name);
	const end = properties.findLastIndex(({ name }) => name === "end");
	properties.splice(
		last === -1 ? end : last + 1,
		0,
		newProperty(card, property),
	);
}

function escapeText(text: string): string {
	return text.replace(/[\\,;]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");
}

/** Units belong to an organization: another organization comes without them. */
function orgValue(name: string, before?: SourceProperty): string {
	const [first, ...units] = before ? splitComponents(before.value) : [];
	const escaped = escapeText(name);
	return first?.trim() === escaped ? [first, ...units].join(";") : escaped;
}

/** Addresses of pages are no text: their commas stand as they are. */
function reachValue(kind: ReachKind, value: string): string {
	const clean = cleanLine(value);
	return kind === "profile" ? clean : escapeText(clean);
}

function typeParam(label: string | undefined): string {
	const words = label?.toLowerCase().match(/[a-z0-9-]+/g) ?? [];
	return words.map((word) => `;TYPE=${word}`).join("");
}

/** The components of N or ORG, escapes in place. */
function splitComponents(value: string): string[] {
	const parts = [""];
	for (const token of value.match(/\\[\s\S]|[\s\S]/g) ?? []) {
		if (token === ";") parts.push("");
		else parts[parts.length - 1] += token;
	}
	return parts;
}

function withoutParams(params: string, names: readonly string[]): string {
	const all = params.match(/;(?:"[^"]*"|[^":;])*/g) ?? [];
	return all
		.filter((one) => {
			const name = one.slice(1).split("=", 1)[0]?.trim().toLowerCase() ?? "";
			return !names.includes(name);
		})
		.join("");
}
