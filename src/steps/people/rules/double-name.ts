import { commonFamilyNames, familyNamesFirst } from "../data/given-names.ts";
import {
	better,
	foldName,
	isSlip,
	joined,
	type Likeness,
	likeWords,
	soundOf,
} from "./double-words.ts";

/** A name as doubles are looked for by: folded words, without titles and degrees. */
export interface PersonName {
	given: string;
	/** What they may be called besides: a name in quotes, middle names, both given names as one. */
	called: string[];
	middle: string[];
	/** With its particles, as one word; null where there is one word only. */
	family: string | null;
	/** Without particles. */
	bare: string | null;
	/** Of a double surname each, and whatever stands before it. */
	parts: string[];
	words: string[];
	generation: number | null;
}

export interface NameLikeness {
	given: Likeness;
	family: Likeness;
	/** The same words in another order. */
	turned: boolean;
	middleDiffers: boolean;
	generationDiffers: boolean;
}

const set = (text: string) => new Set(text.split(" "));
const TITLES = set(
	"dr prof professor mr mrs ms miss mx sir dame lord lady rev reverend fr father sister brother lt col capt captain cpt sgt maj major gen ing dipl mag herr frau don dona mme mlle monsieur madame maitre sra srta dott dottssa avv arq lic hon judge rabbi imam pastor",
);
const DEGREES = set(
	"phd md mba rn cpa pmp pe peng esq jd dds dmd dvm bsc msc ma ba bs ms bed med llb llm mph msw lcsw pa np bsn msn edd psyd cfa cissp csm shrm sphr phr fcca acca frcs do rd rdn ot otr pt dpt ccc slp aicp leed mfa mpa meng beng dphil cae cfp shrmcp do hon obe mbe cbe ret",
);
const GENERATIONS: Record<string, number> = {
	...{ sr: 1, senior: 1, i: 1, jr: 2, junior: 2, jnr: 2, ii: 2, "2nd": 2 },
	...{ iii: 3, "3rd": 3, iv: 4, "4th": 4, v: 5 },
};
const PARTICLES = set(
	"van von der den de del della delle di da do dos das du la le el al bin ibn bint ter ten ni nic mac mc o zu zum zur af av y e st san santa lo los las",
);
const FAMILY_FIRST = new Set(familyNamesFirst);
const COMMON = new Set(commonFamilyNames);
const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u;

/** Reads a name as people write it; null when there is no word in it. */
export function readName(text: string): PersonName | null {
	const called: string[] = [];
	const quoted = /["“„«]\s*(\p{L}[\p{L}\s-]*?)\s*["”“»]|'(\p{L}{2,})'/gu;
	const plain = text
		.replace(quoted, (_, one?: string, two?: string) => {
			called.push(joined(one ?? two ?? ""));
			return " ";
		})
		.replace(/\([^)]*\)|\[[^\]]*\]/g, " ");
	const { words, generation } = nameWords(plain);
	const [first, ...rest] = words;
	if (first === undefined) return null;
	const base = { words, generation };
	if (rest.length === 0) {
		if (UNSPACED.test(first))
			return {
				...{ ...base, given: first.slice(1), called, middle: [] },
				...{ family: first.charAt(0), bare: first.charAt(0), parts: [] },
			};
		return {
			...{ ...base, given: first, called, middle: [] },
			...{ family: null, bare: null, parts: [] },
		};
	}
	const last = rest.at(-1) as string;
	if (FAMILY_FIRST.has(first) && !FAMILY_FIRST.has(last)) {
		const middle = rest.slice(0, -1);
		called.push(joined(rest.join("")));
		return {
			...{ ...base, given: joined(last), called, middle: middle.map(joined) },
			...{ family: first, bare: first, parts: [first] },
		};
	}
	// From the first particle on, else the last word.
	const particle = rest.findIndex(
		(word, at) => PARTICLES.has(word) && at < rest.length - 1,
	);
	const from = particle < 0 ? rest.length - 1 : particle;
	const family = rest.slice(from);
	const bare = family.filter((word) => !PARTICLES.has(word));
	const middle = rest.slice(0, from);
	const wholeWords = middle.map(joined).filter((word) => word.length > 1);
	called.push(joined([first, ...middle].join("")), ...wholeWords);
	return {
		...base,
		given: joined(first),
		called,
		middle: middle.map(joined),
		family: joined(family.join("")),
		bare: withoutParticle(joined((bare.length > 0 ? bare : family).join(""))),
		parts: [
			...new Set(
				[...middle, ...family]
					.flatMap((word) => word.split("-"))
					.filter((word) => word.length > 2 && !PARTICLES.has(word)),
			),
		],
	};
}

/** "alsayed" as "sayed": written as one word, Arabic articles are no part of what tells names apart. */
const withoutParticle = (word: string) =>
	/^(al|el)[a-z]{4,}$/.test(word) ? word.slice(2) : word;

function nameWords(text: string): {
	words: string[];
	generation: number | null;
} {
	let generation: number | null = null;
	const isDegree = (word: string) =>
		DEGREES.has(foldName(word).replace(/[^a-z]/g, ""));
	const [head = "", ...tail] = text.split(",");
	// Behind a comma stand degrees, a generation, or the given names.
	const given: string[] = [];
	for (const part of tail.flatMap((one) => one.trim().split(/\s+/))) {
		const word = foldName(part).replace(/\.$/, "");
		if (word === "") continue;
		if (GENERATIONS[word]) generation = GENERATIONS[word];
		else if (!isDegree(part)) given.push(part);
	}
	const isTurned =
		given.length > 0 && given.every((part) => /\p{L}/u.test(part));
	const raw = [...(isTurned ? given : []), ...head.trim().split(/\s+/)];
	const words: string[] = [];
	const isShouted = text === text.toUpperCase();
	raw.forEach((part, at) => {
		const word = foldName(part.replace(/[^\p{L}\p{N}'’.-]/gu, ""));
		const bare = word.replace(/\./g, "");
		if (bare === "" || bare === "-") return;
		if (/^\p{N}+$/u.test(bare)) return;
		const isTitle =
			TITLES.has(bare) && (bare.length > 2 || /\.$/.test(word) || at === 0);
		if (isTitle && words.length === 0) return;
		if (words.length > 1 || (words.length === 1 && at === raw.length - 1)) {
			const known = GENERATIONS[bare];
			if (known && (bare.length > 1 || words.length > 1)) {
				generation = known;
				return;
			}
			const isWritten = /^[A-Z.]{2,}$|^Ph\.?D\.?$|\.\w/.test(part);
			if (words.length > 1 && isWritten && !isShouted && isDegree(part)) return;
		}
		// "J.R." is two initials, "j.p" too.
		if (/^\p{L}(\.\p{L})+\.?$/u.test(word)) words.push(...bare);
		else words.push(bare);
	});
	return { words, generation };
}

function likeGiven(one: PersonName, other: PersonName): Likeness {
	let best = likeWords(one.given, other.given);
	// Called by a middle name, or by both names at once.
	for (const called of one.called)
		if (likeCalled(called, other)) best = better(best, "nickname");
	for (const called of other.called)
		if (likeCalled(called, one)) best = better(best, "nickname");
	return best;
}

const likeCalled = (called: string, { given }: PersonName) =>
	called.length > 2 &&
	["equal", "spelling", "nickname"].includes(likeWords(called, given));

/** "mueller" and "muller" are both Müller. */
const withoutUmlaut = (word: string) =>
	word.replace(/(?<=[bcdfghjklmnpqrstvwxyz])([aou])e(?=[^aeiou])/g, "$1");

function likeFamily(one: PersonName, other: PersonName): Likeness {
	if (one.family === null || other.family === null) return "missing";
	const [a, b] = [one.bare ?? one.family, other.bare ?? other.family];
	if (one.family === other.family || a === b) return "equal";
	if (a.length === 1 || b.length === 1)
		return a.charAt(0) === b.charAt(0) ? "initial" : "different";
	const hasPart = (parts: readonly string[], word: string) =>
		parts.some(
			(part) =>
				part === word ||
				(parts.length > 1 &&
					part.length > 4 &&
					soundOf(part) === soundOf(word)),
		);
	if (withoutUmlaut(a) === withoutUmlaut(b)) return "spelling";
	if (hasPart(one.parts, b) || hasPart(other.parts, a)) return "part";
	if (COMMON.has(a) && COMMON.has(b)) return "different";
	if (soundOf(a) === soundOf(b)) return "spelling";
	return isSlip(a, b) ? "slip" : "different";
}

/** How two names go together. */
export function compareNames(one: PersonName, other: PersonName): NameLikeness {
	const generationDiffers =
		one.generation !== other.generation &&
		(one.generation ?? other.generation) !== null &&
		// Without a word about it one is either of them, but hardly the son.
		(one.generation !== null && other.generation !== null
			? true
			: (one.generation ?? other.generation) !== 1);
	const straight = {
		given: likeGiven(one, other),
		family: likeFamily(one, other),
		turned: false,
		middleDiffers: false,
		generationDiffers,
	};
	const single = oneWord(one, other) ?? oneWord(other, one);
	if (single) return { ...straight, ...single };
	const isFull = (likeness: Likeness) =>
		likeness === "equal" || likeness === "spelling";
	if (isFull(straight.given) && isFull(straight.family))
		return { ...straight, middleDiffers: middleDiffers(one, other) };
	if (holdsAll(one.words, other.words) || holdsAll(other.words, one.words)) {
		const whole = one.words.length === other.words.length;
		const family = whole ? "equal" : "part";
		return { ...straight, given: "equal", family, turned: true };
	}
	return {
		...straight,
		middleDiffers: straight.family === "equal" && middleDiffers(one, other),
	};
}

/** Of a name of one word: it is the other's given or family name, or neither. */
function oneWord(
	one: PersonName,
	other: PersonName,
): Pick<NameLikeness, "given" | "family"> | null {
	if (one.family !== null) return null;
	if (other.family === null)
		return { given: likeWords(one.given, other.given), family: "missing" };
	if (one.given === other.family || one.given === other.bare)
		return { given: "missing", family: "equal" };
	return { given: likeGiven(one, other), family: "missing" };
}

const holdsAll = (many: readonly string[], few: readonly string[]) =>
	few.length > 1 &&
	few.length <= many.length &&
	few.every((word) => word.length > 1 && many.includes(word));

function middleDiffers(one: PersonName, other: PersonName): boolean {
	const [a, b] = [one.middle[0], other.middle[0]];
	if (a === undefined || b === undefined) return false;
	if (one.given !== other.given) return false;
	if (one.middle.some((word) => other.parts.includes(word) && word.length > 2))
		return false;
	return likeWords(a, b) === "different";
}

/** Whether so many people have this family name that it says little by itself. */
export const isCommonFamily = ({ bare }: PersonName) =>
	bare !== null && COMMON.has(bare);

/** Whether two names may be one person's: nothing is said, or they go together at least in one part. */
export function mayBeNamed(one: string | null, other: string | null): boolean {
	const names = [one, other].map((name) => (name ? readName(name) : null));
	const [a, b] = names;
	if (!a || !b) return true;
	const like = compareNames(a, b);
	if (like.middleDiffers || like.generationDiffers) return false;
	return like.given !== "different";
}
