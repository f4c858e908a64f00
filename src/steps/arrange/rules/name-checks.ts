import { type FoundName, isWordToo, namesIn } from "#core/names-in.ts";
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

const MONTH = /^(?:march|april|may|june|july|august)$/iu;
/** "Anna-Lena", "Anna Schmidt": somebody else of that name, as it seems. */
const OTHER_NAME =
	/^(?:-\p{L}|\s+(?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|I|January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}\p{Ll}+)/u;
const FRIEND_BEFORE =
	/\b(?:friend|colleague|neighbou?r|cousin|sister|brother|aunt|uncle|boss|teacher|mentor|contact)\s+$/iu;

/**
 * A sure find; or the first name of who suggested them, which nobody else in the message bears: with a capital, where an
 * ordinary word ("Will you") begins no sentence; in small letters where it is said what they did.
 */
function isThem(
	one: FoundName,
	person: NameStanding,
	text: string,
	present: readonly { full: string; given?: string | null }[],
): boolean {
	if (one.sure) return true;
	if (!person.suggestedThem) return false;
	const before = text.slice(0, one.start);
	const after = text.slice(one.end);
	const doesIt = SUGGESTING.test(after) || FRIEND_BEFORE.test(before);
	const isWord = one.text.split(/\s+/).every(isWordToo);
	if (!/^\p{Lu}/u.test(one.text))
		return doesIt && !isWord && !bears(one.text, present);
	if (!mayBeThem(one, present)) return false;
	if (one.form === "given" && OTHER_NAME.test(after)) return false;
	if (MONTH.test(one.text)) return doesIt && /^\s+(?!and\b)/.test(after);
	const beginsSentence = /(?:^|[.?!\n,])\s*$/u.test(before);
	return !isWord || !beginsSentence || doesIt;
}

/** A capital, and nobody else in the message goes by that name. */
function mayBeThem(
	{ text }: FoundName,
	present: readonly { full: string }[],
): boolean {
	return text !== text.toLowerCase() && !bears(text, present);
}

function bears(text: string, present: readonly { full: string }[]): boolean {
	const word = text.toLowerCase();
	return present.some(({ full }) =>
		full.toLowerCase().split(/\s+/).includes(word),
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
/** Before a family name: another spelling of the given one, or initials: "Anne Müller", "A. K. Müller". */
const GIVEN_BEFORE =
	/(?<![\p{L}\p{N}])(?!(?:After|All|And|As|At|Because|Before|But|By|Dear|Did|Does|Even|For|From|Hello|Herr|Frau|Hi|How|If|In|Like|Mr|Mrs|Ms|Mx|Dr|Prof|Of|On|Or|Since|So|Thanks|That|The|Then|Though|Through|To|Via|What|When|While|Who|With|Your|My)\.?\s)(?:\p{Lu}[\p{L}'’-]*\.?\s+){1,2}$/u;
/** The rest of an e-mail address that a name stands in. */
const ADDRESS_AROUND = /^[\w.+-]*@[\w.-]+\w/u;
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
		const address = ADDRESS_AROUND.exec(left.slice(found.end))?.[0] ?? "";
		if (address) {
			const local = /[\w.+-]*$/.exec(left.slice(0, found.start))?.[0] ?? "";
			left = replace(
				left,
				{ start: found.start - local.length, end: found.end + address.length },
				w.somebody(),
			);
			continue;
		}
		const given =
			found.form === "family"
				? (GIVEN_BEFORE.exec(left.slice(0, found.start))?.[0] ?? "")
				: "";
		const name = found.start - given.length;
		const before = BEFORE_NAME.exec(left.slice(0, name))?.[0] ?? "";
		const start = name - before.length;
		const begins = /(?:^|[.!?\n])\s*$/u.test(left.slice(0, start));
		left = replace(
			left,
			{ start, end: found.end },
			begins ? w.somebodyFirst() : w.somebody(),
		);
	}
	return null;
}
