import type { Attribution, Person } from "./attribution.ts";
import { namesIn } from "./names-in.ts";

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
