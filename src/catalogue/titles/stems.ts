import { abbreviations, smallWords, spellings } from "./title-words.ts";

/** Words that end in s and are not plurals. */
const singularAlready = new Set(
	"news us gas bus lens is his series species physics aids aws ios ops hris css".split(
		" ",
	),
);

/** The singular, roughly: only the same on both sides matters. */
function singular(word: string): string {
	if (word.length < 4 || !word.endsWith("s") || singularAlready.has(word))
		return word;
	if (/(ss|us|is)$/.test(word)) return word;
	if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
	if (/(ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
	return word.slice(0, -1);
}

const known = new Map<string, readonly string[]>();

/** The stems that a folded word stands for: spelt out, American, singular; small words give none. Kept for next time. */
export function stemsOf(word: string): readonly string[] {
	const before = known.get(word);
	if (before) return before;
	const stems = findStems(word);
	if (known.size > 50_000) known.clear();
	known.set(word, stems);
	return stems;
}

/** The same, not kept. */
export function findStems(word: string): string[] {
	if (smallWords.has(word)) return [];
	const plain = singular(american.get(word) ?? word);
	const here = american.get(plain) ?? plain;
	const long = spelt.get(word) ?? spelt.get(here);
	if (!long) return [here];
	return long.split(" ").filter((part) => !smallWords.has(part));
}

// A Map has its own words only: `constructor` is a word as well.
const american = new Map(Object.entries(spellings));
const spelt = new Map(Object.entries(abbreviations));
