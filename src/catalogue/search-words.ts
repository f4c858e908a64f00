import {
	bitCount,
	editDistance,
	letterMask,
	typosAllowed,
} from "./edit-distance.ts";
import type { Catalogue } from "./occupations.ts";
import { type TitleEntries, titleEntries } from "./title-entries.ts";

/** A word of the catalogue that a typed word may stand for, and how well: 1 is the very word. */
export type WordHit = { id: number; quality: number };

/** The vocabulary in order (for prefixes), with letter masks (for typos), and the entries of each word. */
export type WordIndex = {
	entries: TitleEntries;
	sorted: { word: string; id: number }[];
	masks: Int32Array;
	/** Entries of word w are `postings[postingStart[w]]` up to `postings[postingStart[w + 1] - 1]`. */
	postingStart: Int32Array;
	postings: Int32Array;
};

const indexes = new WeakMap<Catalogue, WordIndex>();

export function wordIndex(catalogue: Catalogue): WordIndex {
	const known = indexes.get(catalogue);
	if (known) return known;
	const entries = titleEntries(catalogue);
	const sorted = entries.vocabulary
		.map((word, id) => ({ word, id }))
		.sort((a, b) => (a.word < b.word ? -1 : 1));
	const built: WordIndex = {
		entries,
		sorted,
		masks: Int32Array.from(sorted, ({ word }) => letterMask(word)),
		...invert(entries),
	};
	indexes.set(catalogue, built);
	return built;
}

function invert({ count, start, words, vocabulary }: TitleEntries) {
	const postingStart = new Int32Array(vocabulary.length + 1);
	for (const word of words) (postingStart[word + 1] as number)++;
	for (let w = 1; w < postingStart.length; w++)
		postingStart[w] =
			(postingStart[w] as number) + (postingStart[w - 1] as number);
	const next = postingStart.slice();
	const postings = new Int32Array(words.length);
	for (let entry = 0; entry < count; entry++)
		for (
			let at = start[entry] as number;
			at < (start[entry + 1] as number);
			at++
		)
			postings[(next[words[at] as number] as number)++] = entry;
	return { postingStart, postings };
}

/** The word itself and the words that begin with it, best first. A prefix counts for more the more of the word it is. */
export function findByPrefix(index: WordIndex, typed: string): WordHit[] {
	const { sorted } = index;
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as { word: string }).word < typed) low = middle + 1;
		else high = middle;
	}
	const hits: WordHit[] = [];
	for (; low < sorted.length; low++) {
		const { word, id } = sorted[low] as { word: string; id: number };
		if (!word.startsWith(typed)) break;
		const quality =
			word === typed ? 1 : 0.7 + (0.25 * typed.length) / word.length;
		hits.push({ id, quality });
	}
	return hits.sort((a, b) => b.quality - a.quality);
}

/** Words that what was typed may be a misspelling of, or of their beginning, best first. */
export function findByTypo(index: WordIndex, typed: string): WordHit[] {
	const limit = typosAllowed(typed.length);
	if (limit === 0) return [];
	const mask = letterMask(typed);
	const hits: WordHit[] = [];
	index.sorted.forEach(({ word, id }, at) => {
		// Letters that were typed and do not occur in the word each cost a change.
		const strange = bitCount(mask & ~(index.masks[at] as number));
		if (strange > limit || word.length < typed.length - limit) return;
		const whole = editDistance(typed, word, limit);
		if (whole <= limit) hits.push({ id, quality: 0.8 - 0.15 * whole });
		else {
			const begun = editDistance(typed, word, limit, true);
			if (begun <= limit) hits.push({ id, quality: 0.6 - 0.15 * begun });
		}
	});
	return hits.sort((a, b) => b.quality - a.quality);
}
