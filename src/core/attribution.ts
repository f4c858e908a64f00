import { foldedWords } from "./fold.ts";
import { namesIn } from "./names-in.ts";

/** How a contact may appear in shared notes, reports and exports (METHOD §4). */
export const ATTRIBUTIONS = ["named", "role-only", "anonymous"] as const;

export type Attribution = (typeof ATTRIBUTIONS)[number];

export type Person = {
	name: string;
	title: string | null;
	organization: string | null;
};

/** What may be shown. What may not be shown is not there, not null. */
export type Attributed =
	| ({ attribution: "named" } & Person)
	| {
			attribution: "role-only";
			title: string | null;
			organization: string | null;
	  }
	| { attribution: "anonymous"; title: string | null };

/**
 * Cuts a person down to what their attribution lets through. Anonymous always
 * drops the employer: whether it would identify them can't be known here. A
 * title or organization that holds a part of the name ("Santos Consulting") is
 * dropped as well, and from an anonymous person a title that names the
 * employer ("Head of Data at Acme").
 */
export function attributed(
	{ name, title, organization }: Person,
	attribution: Attribution,
): Attributed {
	const names = foldedWords(name).filter((word) => word.length > 2);
	const nameless = (text: string | null) =>
		text !== null && foldedWords(text).some((word) => names.includes(word))
			? null
			: text;
	switch (attribution) {
		case "named":
			return { attribution, name, title, organization };
		case "role-only":
			return {
				attribution,
				title: nameless(title),
				organization: nameless(organization),
			};
		case "anonymous":
			return {
				attribution,
				title: tellsOf(title, organization) ? null : nameless(title),
			};
	}
}

/** Whether a title holds the words of the employer's name, one after another. */
function tellsOf(title: string | null, organization: string | null): boolean {
	const words = foldedWords(organization ?? "");
	if (title === null || words.length === 0) return false;
	const inTitle = ` ${foldedWords(title).join(" ")} `;
	// "Acme" gives "Acme GmbH" away.
	const [first = ""] = words;
	return (
		inTitle.includes(` ${words.join(" ")} `) ||
		(first.length > 3 && inTitle.includes(` ${first} `))
	);
}

/**
 * A noted sentence with whatever names the person taken out, where their attribution asks for it: the name for
 * role-only, the employer too for anonymous (METHOD §3). "…" stands in its place.
 */
export function withoutNames(
	text: string,
	person: Person,
	attribution: Attribution,
): string {
	if (attribution === "named") return text;
	const spans = namesIn(text, person.name ? [{ full: person.name }] : [])
		// "long hours" is not Ms Long.
		.filter(({ sure, text: words }) => sure || /^\p{Lu}/u.test(words))
		.sort((a, b) => b.start - a.start);
	const plain = spans.reduce(
		(rest, { start, end }) => `${rest.slice(0, start)}…${rest.slice(end)}`,
		text,
	);
	if (attribution === "role-only" || !person.organization) return plain;
	const employer = person.organization.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	return plain.replace(
		new RegExp(`(?<![\\p{L}\\p{N}])${employer}(?![\\p{L}\\p{N}])`, "giu"),
		"…",
	);
}
