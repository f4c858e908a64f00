import type { Catalogue } from "#catalogue/occupations.ts";
import {
	emptyWords,
	fields,
	generalTeachers,
	recruiters,
} from "../data/fields.ts";
import { foldWords } from "../rules.ts";
import type { Aim } from "./nearness.ts";
import { kindsThatEmploy } from "./organization-kind.ts";

/** What surrounds the occupations of an aim: who teaches it, who hires for it, where it is done, whose work is akin. */
export interface Field {
	/** Codes of the aim itself. */
	own: string[];
	/** Code to how near it is, 0 to 1; the own ones at 1. */
	near: Map<string, number>;
	teachers: Set<string>;
	/** They teach or hire for it only where their title or employer says so. */
	generalTeachers: Set<string>;
	recruiters: Set<string>;
	/** Of the same family of occupations, but not near. */
	akin: Set<string>;
	kinds: Set<string>;
	/** Beginnings of words that speak of the field in a title; those of up to three letters are whole words. */
	words: string[];
	/** Of these, the ones of the occupations' own names. */
	ownWords: string[];
	/** The name of the first occupation. */
	occupation: string;
	/** Whether ties work as they do in digital industries (METHOD step 3 [5]); null where there is no occupation. */
	isDigital: boolean | null;
}

const computers = "2.C.3.a";
/** O*NET's importance of knowing computers, of 5: from here on the work counts as digital. */
const DIGITAL_FROM = 3.4;
/** Families of work with people, hands, food, land and machines: not digital, however many forms they fill in. */
const HANDS_ON = new Set(
	"21 25 29 31 33 35 37 39 45 47 49 51 53 55".split(" "),
);

/**
 * Weak ties help most where work is digital, strong ones where it is less so (METHOD step 3 [5]). Digital: work of other
 * families than those above for which knowing computers is important.
 */
export function isDigitalWork(catalogue: Catalogue, code: string): boolean {
	const row = catalogue.rowOf(code);
	if (row === undefined || HANDS_ON.has(code.slice(0, 2))) return false;
	const element = catalogue.file.elements.find(({ id }) => id === computers);
	const importance = element?.importance[row] ?? null;
	return importance === null
		? code.startsWith("15")
		: importance / 100 >= DIGITAL_FROM;
}

const kept = new WeakMap<Catalogue, Map<string, Field>>();

/** The field of an aim; kept for each set of codes, as it goes through the whole catalogue. */
export function fieldOf(catalogue: Catalogue, { codes }: Aim): Field {
	const own = codes.filter(({ near }) => near === 1).map(({ code }) => code);
	const all = kept.get(catalogue) ?? new Map<string, Field>();
	kept.set(catalogue, all);
	const key = own.join();
	const field = all.get(key) ?? makeField(catalogue, own, codes);
	if (all.size > 200) all.clear();
	all.set(key, field);
	return field;
}

function makeField(
	catalogue: Catalogue,
	own: string[],
	codes: Aim["codes"],
): Field {
	const near = new Map(codes.map(({ code, near }) => [code, near]));
	const entries = own.flatMap((code) => entryOf(code) ?? []);
	const titles = own.map((code) => catalogue.occupation(code)?.title ?? "");
	const families = new Set(own.map((code) => code.slice(0, 3)));
	const ownWords = [...new Set(titles.flatMap(wordsOfTitle))];
	const isOther = (code: string) => near.get(code) !== 1;
	return {
		own,
		near,
		teachers: new Set(
			entries.flatMap(({ teachers }) => teachers).filter(isOther),
		),
		generalTeachers: new Set(generalTeachers.filter(isOther)),
		recruiters: new Set(recruiters.filter(isOther)),
		akin: new Set(
			catalogue.codes.filter(
				(code) => families.has(code.slice(0, 3)) && !near.has(code),
			),
		),
		kinds: new Set(kindsThatEmploy(own)),
		ownWords,
		words: [
			...new Set([...entries.flatMap(({ words }) => words), ...ownWords]),
		],
		occupation: titles[0] ?? "",
		isDigital: own.length
			? own.filter((code) => isDigitalWork(catalogue, code)).length * 2 >
				own.length
			: null,
	};
}

/** The entry whose code is the longest beginning of this one. */
function entryOf(code: string) {
	let best: { entry: (typeof fields)[number]; length: number } | undefined;
	for (const entry of fields)
		for (const beginning of entry.codes.split(" "))
			if (code.startsWith(beginning) && beginning.length > (best?.length ?? 0))
				best = { entry, length: beginning.length };
	return best?.entry;
}

/** "Plumbers, Pipefitters, and Steamfitters" as the beginnings of the words that speak of it: plumb, pipefit, steamfit. */
function wordsOfTitle(title: string): string[] {
	return foldWords(title)
		.split(" ")
		.filter((word) => word.length > 4 && !emptyWords.has(word))
		.map((word) => word.replace(/(t?ers|ors|ians|ists|ants|es|s)$/, ""))
		.filter((word) => word.length > 3);
}

/** Whether a title speaks of the field: "Nursing Instructor" of nursing. */
export function speaksOf(
	beginnings: readonly string[],
	title: string | null,
): boolean {
	const words = foldWords(title ?? "").split(" ");
	return beginnings.some((beginning) =>
		beginning.length <= 3
			? words.includes(beginning)
			: words.some((word) => word.startsWith(beginning)),
	);
}
