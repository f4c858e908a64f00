import { foreignWords } from "./foreign-words.ts";
import { smallWords } from "./title-words.ts";

/** A phrase of another language: its words by their common form, and the English words in its place. */
type Phrase = { words: string[]; english: string[] };

/** Words read in English, and where the word stands that says what the job is (-1: as in English, at the end). */
export type EnglishWords = { words: string[]; head: number };

/**
 * Puts English words for French, Spanish and some other ones: phrases first, the longest that fits. An English word stays
 * what it is, unless the list has it as it stands.
 */
export function readForeign(
	words: string[],
	isEnglish: (word: string) => boolean,
): EnglishWords {
	const read: EnglishWords = { words: [], head: -1 };
	let isForeign = false;
	for (let at = 0; at < words.length; at++) {
		const word = words[at] as string;
		const phrases = phrasesByFirst.get(commonForm(word));
		const found = phrases && longestHere(phrases, words, at, isEnglish);
		if (!found) {
			read.words.push(word);
			continue;
		}
		isForeign = true;
		read.words.push(...found.phrase.english);
		// The job comes first in these languages: `ingenieur en batiment`.
		if (read.head === -1) read.head = read.words.length - 1;
		at = found.last;
	}
	return isForeign ? read : { words, head: -1 };
}

/** Whether any phrase may begin with this word. */
export function beginsPhrase(word: string): boolean {
	return phrasesByFirst.has(findForm(word));
}

function longestHere(
	phrases: readonly Phrase[],
	words: readonly string[],
	from: number,
	isEnglish: (word: string) => boolean,
): { phrase: Phrase; last: number } | undefined {
	for (const phrase of phrases) {
		let at = from;
		let matched = 1;
		while (matched < phrase.words.length && at + 1 < words.length) {
			const next = words[++at] as string;
			if (commonForm(next) === phrase.words[matched]) matched++;
			else if (!smallWords.has(next)) break;
		}
		if (matched < phrase.words.length) continue;
		const word = words[from] as string;
		const isSure =
			phrase.words.length > 1 || listed.has(word) || !isEnglish(word);
		if (isSure) return { phrase, last: at };
	}
	return undefined;
}

const forms = new Map<string, string>();

/** One form for masculine and feminine, singular and plural, of French and Spanish words alike. Kept for next time. */
export function commonForm(word: string): string {
	const before = forms.get(word);
	if (before !== undefined) return before;
	const form = findForm(word);
	if (forms.size > 50_000) forms.clear();
	forms.set(word, form);
	return form;
}

function findForm(word: string): string {
	if (word.length < 4) return word;
	let form = word;
	for (const [last, ending, instead] of endings)
		if (last.includes(form.charAt(form.length - 1)))
			form = form.replace(ending, instead);
	return form;
}

/** Endings that are put in one form, one after the other, each with the letters that it may end in: looking is what costs. */
const endings: readonly [last: string, ending: RegExp, instead: string][] = [
	["x", /eaux$/, "eau"],
	["x", /aux$/, "al"],
	["sx", /(?<=[rlndzj])es$|(?<!s)[sx]$/, ""],
	["eoa", /(?<=..)(?:e|o|a|ee|oa)$/, ""],
	["czsr", /(?:tric|triz|teus|tor)$/, "teur"],
	["sr", /(?:eus|or|ador)$/, "eur"],
	["v", /iv$/, "if"],
	["n", /nn$/, "n"],
	["l", /ll$/, "l"],
	["t", /tt$/, "t"],
];

const listed = new Set<string>();
const phrasesByFirst = new Map<string, Phrase[]>();
for (const [english, written] of Object.entries(foreignWords))
	for (const one of written.split("; ")) {
		listed.add(one);
		const words = one.split(" ").map(commonForm);
		const phrase = { words, english: english.split(" ") };
		const first = words[0] as string;
		const same = phrasesByFirst.get(first);
		if (same) same.push(phrase);
		else phrasesByFirst.set(first, [phrase]);
	}
for (const phrases of phrasesByFirst.values())
	phrases.sort((a, b) => b.words.length - a.words.length);
