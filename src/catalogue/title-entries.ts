import { foldText, wordsOf } from "./fold.ts";
import type { Catalogue } from "./occupations.ts";

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
	wordId: Map<string, number>;
};

const entriesOf = new WeakMap<Catalogue, TitleEntries>();

/** Built on first use (some 100 ms), once per catalogue. */
export function titleEntries(catalogue: Catalogue): TitleEntries {
	const known = entriesOf.get(catalogue);
	if (known) return known;
	const built = buildEntries(catalogue);
	entriesOf.set(catalogue, built);
	return built;
}

function buildEntries({ file }: Catalogue): TitleEntries {
	const wordId = new Map<string, number>();
	const vocabulary: string[] = [];
	const row: number[] = [];
	const evidence: number[] = [];
	const start: number[] = [0];
	const words: number[] = [];

	const add = (occupation: number, weight: number, folded: string) => {
		const before = words.length;
		for (const word of wordsOf(folded)) {
			let id = wordId.get(word);
			if (id === undefined) {
				id = vocabulary.length;
				vocabulary.push(word);
				wordId.set(word, id);
			}
			words.push(id);
		}
		if (words.length === before) return;
		start.push(words.length);
		row.push(occupation);
		evidence.push(weight);
	};

	file.title.forEach((title, occupation) => {
		add(occupation, 9, foldText(title));
		const joined = file.alternateTitles[occupation] || null;
		if (joined === null) return;
		const digits = file.titleEvidence[occupation] ?? "";
		const alternates = joined.split("\n");
		// All titles of an occupation are folded at once, which is much faster than one by one.
		foldText(joined)
			.split("\n")
			.forEach((folded, at) => {
				const weight = Number(digits[at] ?? 1);
				if (!folded.includes("(")) add(occupation, weight, folded);
				else
					for (const name of namesIn(alternates[at] as string))
						add(occupation, weight, foldText(name));
			});
	});
	return {
		count: row.length,
		row: Int32Array.from(row),
		evidence: Uint8Array.from(evidence),
		start: Int32Array.from(start),
		words: Int32Array.from(words),
		vocabulary,
		wordId,
	};
}

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
