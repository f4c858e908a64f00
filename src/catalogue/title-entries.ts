import { endOfWord, foldText, isAscii, isAsciiWord, wordsOf } from "./fold.ts";
import type { Catalogue } from "./occupations.ts";
import { readPackedTitles } from "./packed-titles.ts";
import { WordTable } from "./word-table.ts";

/**
 * Every title of the catalogue as words, in flat arrays: the words of entry e are `words[start[e]]` up to
 * `words[start[e + 1] - 1]`, each a number into `vocabulary`. Search and title coder both stand on it.
 */
export type TitleEntries = {
	count: number;
	/** Row of the occupation that the entry is a title of. */
	row: Int32Array;
	/** 9 the occupation's own title, else 1 to 8 (see `CatalogueFile.titleEvidence`). */
	evidence: Uint8Array;
	start: Int32Array;
	words: Int32Array;
	vocabulary: string[];
};

const entriesOf = new WeakMap<Catalogue, TitleEntries>();

/** Read or built (some 100 ms) on first use, once per catalogue. */
export function titleEntries(catalogue: Catalogue): TitleEntries {
	const known = entriesOf.get(catalogue);
	if (known) return known;
	const built = readPackedTitles(catalogue.file) ?? buildEntries(catalogue);
	entriesOf.set(catalogue, built);
	return built;
}

export function buildEntries({ file }: Catalogue): TitleEntries {
	const table = new WordTable();
	const row: number[] = [];
	const evidence: number[] = [];
	const start: number[] = [0];
	const words: number[] = [];

	/** What was written to `words` since the last title is one of this occupation. */
	const close = (occupation: number, weight: number) => {
		if (words.length === start[row.length]) return;
		start.push(words.length);
		row.push(occupation);
		evidence.push(weight);
	};
	const add = (occupation: number, weight: number, folded: string) => {
		for (const word of wordsOf(folded)) words.push(table.idOf(word));
		close(occupation, weight);
	};
	/** The same for a part of a plain text, cut where it stands. */
	const addPart = (text: string, from: number, to: number) => {
		for (let at = from; at < to; at++) {
			if (!isAsciiWord(text.charCodeAt(at))) continue;
			const end = endOfWord(text, at);
			words.push(table.idOf(text, at, end));
			at = end - 1;
		}
	};

	file.title.forEach((title, occupation) => {
		add(occupation, 9, foldText(title));
		const joined = file.alternateTitles[occupation] || null;
		if (joined === null) return;
		const digits = file.titleEvidence[occupation] ?? "";
		// All titles of an occupation are folded at once, which is much faster than one by one.
		const folded = foldText(joined);
		const isPlain = isAscii(folded);
		let alternates: string[] | undefined;
		let bracket = folded.indexOf("(");
		let from = 0;
		for (let line = 0; from <= folded.length; line++) {
			const weight = line < digits.length ? digits.charCodeAt(line) - zero : 1;
			const next = folded.indexOf("\n", from);
			const to = next < 0 ? folded.length : next;
			if (bracket >= from && bracket < to) {
				alternates ??= joined.split("\n");
				for (const name of namesIn(alternates[line] as string))
					add(occupation, weight, foldText(name));
				bracket = folded.indexOf("(", to);
			} else if (isPlain) {
				addPart(folded, from, to);
				close(occupation, weight);
			} else add(occupation, weight, folded.slice(from, to));
			from = to + 1;
		}
	});
	return {
		count: row.length,
		row: new Int32Array(row),
		evidence: new Uint8Array(evidence),
		start: new Int32Array(start),
		words: new Int32Array(words),
		vocabulary: table.words,
	};
}

const zero = "0".charCodeAt(0);

const bracketed = /^(.*?)\s*\(([^()]+)\)\s*(.*)$/;
const capitals = /\b[A-Z][A-Z&/-]*[A-Z]\b/;

/**
 * `Registered Nurse (RN)` and `CEO (Chief Executive Officer)` are two names of one job each; in
 * `Teacher (Elementary)` the bracket only says more, and stays with the title.
 */
export function namesIn(title: string): string[] {
	const found = title.includes("(") ? bracketed.exec(title) : null;
	if (!found) return [title];
	const [, before = "", inside = "", after = ""] = found;
	const outside = `${before} ${after}`.trim();
	const isAlias = capitals.test(inside) !== capitals.test(outside);
	return isAlias && outside !== "" ? [outside, inside] : [title];
}
