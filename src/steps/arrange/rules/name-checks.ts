import { type FoundName, namesIn } from "#core/names-in.ts";
import m from "#messages/arrange";
import w from "#messages/arrange-writing";
import type { Checking, NameStanding } from "../schema/checking.ts";
import { advice, block, type Check, type Fix } from "./check.ts";
import { replace } from "./edits.ts";

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
			checks.push(
				block("name-without-permission", whyNot(person), {
					reason: w.whyName(),
					span,
					fix: withoutName(text, person, checking),
					hint: w.hintName({ word: at.text }),
				}),
			);
		else if (person.refusal && mayBeThem(at, present))
			checks.push(
				advice(
					"name-maybe",
					m.checkNameMaybe({ word: at.text, name: person.full }),
					{ reason: w.whyName(), span, hint: w.hintNameMaybe() },
				),
			);
		else if (!person.refusal && person.limits)
			checks.push(
				advice(
					"name-limits",
					m.checkNameLimits({ name: person.full, limits: person.limits }),
					{ reason: w.whyName(), span, hint: w.hintNameLimits() },
				),
			);
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

/** What goes with a name: "your colleague", "Dr.". */
const BEFORE_NAME =
	/(?:\b(?:my|our|your|his|her|their|a|the)\s+(?:[\p{Ll}-]+\s+){0,2})?(?:(?:mr|mrs|ms|mx|dr|prof|herr|frau|m|mme)\.?\s+)?$/iu;
const MOST_NAMES = 8;

/** The message with somebody in place of the name, wherever it stands; null where it would still name them. */
function withoutName(
	text: string,
	person: NameStanding,
	checking: Pick<Checking, "names" | "contact" | "seekerName">,
): Fix | null {
	const present = [
		checking.contact,
		...(checking.seekerName ? [{ full: checking.seekerName }] : []),
	];
	let left = text;
	for (let tries = 0; tries < MOST_NAMES; tries++) {
		const found = namesIn(left, [person], present).find((one) =>
			isThem(one, person, left, present),
		);
		if (!found) return { label: w.fixName(), text: left };
		const before = BEFORE_NAME.exec(left.slice(0, found.start))?.[0] ?? "";
		const start = found.start - before.length;
		const begins = /(?:^|[.!?\n])\s*$/u.test(left.slice(0, start));
		left = replace(
			left,
			{ start, end: found.end },
			begins ? w.somebodyFirst() : w.somebody(),
		);
	}
	return null;
}
