import { editDistance, typosAllowed } from "#catalogue/edit-distance.ts";
import { foldText } from "#catalogue/fold.ts";
import { givenNames, otherGivenNames } from "../data/given-names.ts";

/** How one part of two names goes together, from the best. */
export type Likeness =
	| "equal"
	| "spelling"
	| "nickname"
	| "slip"
	| "part"
	| "initial"
	| "missing"
	| "different";

export const isSure = (likeness: Likeness) =>
	likeness === "equal" || likeness === "spelling";
export const isClose = (likeness: Likeness) =>
	isSure(likeness) || likeness === "nickname" || likeness === "slip";

/** Lower case, without accents and the like, in letters that every keyboard has. */
export const foldName = (text: string) =>
	foldText(text.normalize("NFKC"))
		.replace(/[đð]/g, "d")
		.replace(/ı/g, "i")
		.replace(/þ/g, "th");

/** A word of a name without hyphens and points. */
export const joined = (word: string) =>
	foldName(word).replace(/[^\p{L}\p{N}]/gu, "");

interface Known {
	full: Map<string, Set<number>>;
	short: Map<string, Set<number>>;
}

const known: Known = { full: new Map(), short: new Map() };
const isKnown = new Set(otherGivenNames);
givenNames
	.trim()
	.split("\n")
	.forEach((line, at) => {
		const [full = "", short = ""] = line.split(":");
		for (const [words, into] of [
			[full, known.full],
			[short, known.short],
		] as const)
			for (const word of words.trim().split(/\s+/)) {
				if (word === "") continue;
				const folded = joined(word);
				isKnown.add(folded);
				const lines = into.get(folded) ?? new Set();
				into.set(folded, lines.add(at));
			}
	});

/** The lines of the word list that a given name stands in: whoever may be called so. */
export function givenRoots(given: string): string[] {
	const lines = new Set([
		...(known.full.get(given) ?? []),
		...(known.short.get(given) ?? []),
	]);
	return lines.size > 0
		? [...lines].map((line) => `${line}`)
		: [soundOf(given)];
}

const meet = (one?: Set<number>, other?: Set<number>) =>
	one !== undefined && other !== undefined && !one.isDisjointFrom(other);

/** Written by the ear: what sounds alike in the languages of our users is one. */
export function soundOf(word: string): string {
	const heard = sounds.get(word);
	if (heard !== undefined) return heard;
	// The same few thousand words come again and again; other ones are not kept for ever.
	if (sounds.size > MOST_SOUNDS) sounds.clear();
	const sound = writtenByEar(word);
	sounds.set(word, sound);
	return sound;
}

const sounds = new Map<string, string>();
const MOST_SOUNDS = 20_000;

function writtenByEar(word: string): string {
	return word
		.replace(/ae|oe|ue/g, (pair) => pair.charAt(0))
		.replace(/ph/g, "f")
		.replace(/sch|sh|tz|cz/g, "s")
		.replace(/c(?=[eiy])/g, "s")
		.replace(/ck|q|c(?!h)/g, "k")
		.replace(/ch|kh/g, "k")
		.replace(/th/g, "t")
		.replace(/w/g, "v")
		.replace(/z/g, "s")
		.replace(/[yj]/g, "i")
		.replace(/(?!^)h/g, "")
		.replace(/(.)\1+/g, "$1")
		.replace(/(?<=..)e$/, "");
}

/** Of whom each has a name of their own: "Gabriel" and "Gabriela", "Mario" and "Maria", "Louis" and "Louise". */
function isOtherGender(one: string, other: string): boolean {
	const [short = "", long = ""] =
		one.length <= other.length ? [one, other] : [other, one];
	if (
		long.startsWith(short) &&
		/^(a|e|ne|na|ia|ina|ine|ette|la|le)$/.test(long.slice(short.length))
	)
		return true;
	return (
		one.length === other.length &&
		one.slice(0, -1) === other.slice(0, -1) &&
		/^[aeo]{2}$/.test(`${one.at(-1)}${other.at(-1)}`)
	);
}

export function isSlip(one: string, other: string): boolean {
	if (one.charAt(0) !== other.charAt(0)) return false;
	const most = typosAllowed(Math.min(one.length, other.length));
	return most > 0 && editDistance(one, other, most) <= most;
}

export function likeWords(one: string, other: string): Likeness {
	if (one === other) return "equal";
	if (one.length === 1 || other.length === 1)
		return one.charAt(0) === other.charAt(0) ? "initial" : "different";
	const full = [known.full.get(one), known.full.get(other)] as const;
	const short = [known.short.get(one), known.short.get(other)] as const;
	if (meet(full[0], full[1])) return "spelling";
	if (
		meet(full[0], short[1]) ||
		meet(short[0], full[1]) ||
		meet(short[0], short[1])
	)
		return "nickname";
	if (isKnown.has(one) && isKnown.has(other)) return "different";
	if (isOtherGender(one, other)) return "different";
	if (one.length > 3 && soundOf(one) === soundOf(other)) return "spelling";
	return isSlip(one, other) ? "slip" : "different";
}

const order: Likeness[] = [
	"equal",
	"spelling",
	"nickname",
	"slip",
	"part",
	"initial",
	"missing",
	"different",
];
export const better = (one: Likeness, other: Likeness) =>
	order.indexOf(one) <= order.indexOf(other) ? one : other;
