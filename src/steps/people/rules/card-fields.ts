import { emailKey, profileKey } from "#formats/contact-key.ts";
import type { ContactRecord, Labelled } from "#formats/record.ts";

/** What a card of an address book and a contact have in common; all else on a card is none of our business. */
export interface CardFields {
	name: { full: string; given: string; family: string } | null;
	email: Labelled[];
	phone: Labelled[];
	profile: Labelled[];
	position: { title: string | null; organization: string | null } | null;
	/** Read from cards, never written to them: a note here is for the seeker alone. */
	note: string | null;
}

export const oneFields = ["name", "position", "note"] as const;
export const manyFields = ["email", "phone", "profile"] as const;
export type OneField = (typeof oneFields)[number];
export type ManyField = (typeof manyFields)[number];

export const noFields: CardFields = {
	...{ name: null, email: [], phone: [], profile: [] },
	...{ position: null, note: null },
};

export function fieldsOfRecord(record: ContactRecord): CardFields {
	const { full, given, family } = record.name;
	const { title = null, organization = null } = record;
	return {
		name: full ? { full, given, family } : null,
		email: record.emails,
		phone: record.phones,
		profile: record.profiles.map((value) => ({ value })),
		position: title || organization ? { title, organization } : null,
		note: record.note ?? null,
	};
}

/** What tells two values of a kind apart: an address in another case, or a number with other blanks, is the same one. */
export function valueKey(field: ManyField, value: string): string {
	const text = value.trim();
	switch (field) {
		case "email":
			return emailKey(text) ?? text.toLowerCase();
		case "phone":
			return text.replace(/[^\d+]/g, "") || text;
		case "profile":
			return (
				profileKey(text) ?? text.replace(/^https?:\/\//i, "").replace(/\/$/, "")
			);
	}
}

export function sameOne<F extends OneField>(
	field: F,
	a: CardFields[F],
	b: CardFields[F],
): boolean {
	return oneKey(field, a) === oneKey(field, b);
}

function oneKey<F extends OneField>(field: F, value: CardFields[F]): string {
	if (value === null) return "";
	if (field === "note") return String(value).trim();
	if (field === "name") {
		const { full } = value as NonNullable<CardFields["name"]>;
		return full.trim().replace(/\s+/g, " ");
	}
	const { title, organization } = value as NonNullable<CardFields["position"]>;
	return JSON.stringify([(title ?? "").trim(), (organization ?? "").trim()]);
}
