import { type FoundName, namesIn } from "#core/names-in.ts";
import m from "#messages/arrange";
import type { Checking, NameStanding } from "../schema/checking.ts";
import type { Check } from "./checks.ts";

/** Said of a person who suggested somebody: then even a first name is theirs. */
const SUGGESTING =
	/^\W+(?:has |had |kindly |also )*(?:suggest|recommend|mention|told|tell|said|say|thought|think|gave|introduc|point|refer|speaks|encourag|sent|and)/iu;

/**
 * Names of people who have not (or no longer, or not yet) allowed it keep a message from leaving (METHOD §3).
 * A word that only may be a name is pointed at, and left to the writer.
 */
export function checkNames(
	text: string,
	checking: Pick<Checking, "names" | "contact" | "seekerName">,
): Check[] {
	const { names, contact, seekerName } = checking;
	const present = [contact, ...(seekerName ? [{ full: seekerName }] : [])];
	const checks: Check[] = [];
	for (const person of names) {
		const found = namesIn(text, [person], present).filter(
			(one) => one.sure || person.suggestedThem,
		);
		const sure = found.find((one) => isThem(one, person, text, present));
		const [first] = found;
		const at = sure ?? first;
		if (!at) continue;
		const span = { start: at.start, end: at.end };
		if (person.refusal && sure)
			checks.push({
				code: "name-without-permission",
				severity: "block",
				sentence: whyNot(person),
				span,
			});
		else if (person.refusal && mayBeThem(at, present))
			checks.push({
				code: "name-maybe",
				severity: "advice",
				sentence: m.checkNameMaybe({ word: at.text, name: person.full }),
				span,
			});
		else if (!person.refusal && person.limits)
			checks.push({
				code: "name-limits",
				severity: "advice",
				sentence: m.checkNameLimits({
					name: person.full,
					limits: person.limits,
				}),
				span,
			});
	}
	return checks;
}

/** Of these people, the first who took back the use of their name and whom a text names all the same. */
export function withdrawnIn(
	text: string,
	checking: Pick<Checking, "names" | "contact" | "seekerName">,
): NameStanding | undefined {
	return checking.names
		.filter(({ refusal }) => refusal === "name-use-withdrawn")
		.find((person) =>
			checkNames(text, { ...checking, names: [person] }).some(
				({ severity }) => severity === "block",
			),
		);
}

/** A sure find; or a first name with a capital that nobody else in the message bears, where it begins no sentence. */
function isThem(
	one: FoundName,
	person: NameStanding,
	text: string,
	present: readonly { full: string; given?: string | null }[],
): boolean {
	if (one.sure) return true;
	if (!person.suggestedThem || !/^\p{Lu}/u.test(one.text)) return false;
	if (!mayBeThem(one, present)) return false;
	const beginsSentence = /(?:^|[.?!\n,])\s*$/u.test(text.slice(0, one.start));
	return !beginsSentence || SUGGESTING.test(text.slice(one.end));
}

/** A capital, and nobody else in the message goes by that name. */
function mayBeThem(
	{ text }: FoundName,
	present: readonly { full: string }[],
): boolean {
	const word = text.toLowerCase();
	return (
		text !== word &&
		!present.some(({ full }) => full.toLowerCase().split(/\s+/).includes(word))
	);
}

function whyNot({
	full: name,
	refusal,
	limits,
	notBefore,
}: NameStanding): string {
	switch (refusal) {
		case "name-use-refused":
			return m.checkNameRefused({ name });
		case "name-use-withdrawn":
			return m.checkNameWithdrawn({ name });
		case "name-use-not-yet":
			return m.checkNameNotYet({ name, date: notBefore ?? "" });
		case "name-use-limits-unconfirmed":
			return m.checkNameLimitsUnconfirmed({ name, limits: limits ?? "" });
		case "name-use-not-asked":
		case null:
			return m.checkNameNotAsked({ name });
	}
}
