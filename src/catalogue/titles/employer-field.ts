import { foldText, wordsOf } from "../fold.ts";
import { employerFields, titlesByField, vagueWords } from "./employer-words.ts";
import { stemsOf } from "./stems.ts";
import { keyOf, type TitleIndex } from "./title-index.ts";

type Phrase = { words: string[]; field: string; rank: number };

/** Words and names by their first word. */
const phrases = new Map<string, Phrase[]>();
Object.entries(employerFields).forEach(([field, written], rank) => {
	for (const one of written.split("; ")) {
		const words = wordsOf(one);
		const first = words[0] as string;
		phrases.set(first, [...(phrases.get(first) ?? []), { words, field, rank }]);
	}
});

/** What an employer does, by its name; a longer name counts more than a word, then the narrower field. */
export function fieldOf(employer: string): string | undefined {
	const words = wordsOf(foldText(employer));
	let best: Phrase | undefined;
	words.forEach((word, at) => {
		for (const phrase of phrases.get(word) ?? []) {
			if (!phrase.words.every((one, i) => words[at + i] === one)) continue;
			const isBetter =
				!best ||
				phrase.words.length > best.words.length ||
				(phrase.words.length === best.words.length && phrase.rank < best.rank);
			if (isBetter) best = phrase;
		}
	});
	return best?.field;
}

const builtFor = new WeakMap<TitleIndex, Map<string, Map<number, number[]>>>();

/** Occupations' rows, best first, of a title that says little by itself, at such an employer; undefined where it isn't listed. */
export function rowsInField(
	index: TitleIndex,
	field: string,
	stems: readonly number[],
): readonly number[] | undefined {
	if (!stems.every((stem) => vagueWords.has(index.stems[stem] as string)))
		return undefined;
	let fields = builtFor.get(index);
	if (!fields) {
		fields = new Map();
		builtFor.set(index, fields);
	}
	let titles = fields.get(field);
	if (!titles) {
		titles = readField(index, field);
		fields.set(field, titles);
	}
	return titles.get(keyOf(stems));
}

function readField(index: TitleIndex, field: string): Map<number, number[]> {
	const titles = new Map<number, number[]>();
	for (const [codes, written] of Object.entries(titlesByField[field] ?? {})) {
		const rows = codes
			.split(" ")
			.map((code) => index.catalogue.rowOf(code))
			.filter((row) => row !== undefined);
		for (const title of written.split("; ")) {
			const stems = wordsOf(title)
				.flatMap(stemsOf)
				.map((stem) => index.stemId.get(stem) ?? -1);
			// Of two lines with one title the first counts.
			if (stems.length > 0 && !stems.includes(-1) && !titles.has(keyOf(stems)))
				titles.set(keyOf(stems), rows);
		}
	}
	return titles;
}
