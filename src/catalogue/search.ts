import { commonness } from "./commonness.ts";
import { foldText, wordsOf } from "./fold.ts";
import type { Catalogue } from "./occupations.ts";
import {
	findByPrefix,
	findByTypo,
	type WordHit,
	type WordIndex,
	wordIndex,
} from "./search-words.ts";

export type Found = {
	code: string;
	title: string;
	/** 0 to 1; 1 is a code typed in full. */
	score: number;
};

const smallWords = new Set(
	"a an and at for in of on or the to with".split(" "),
);

/**
 * Occupations for what somebody types: a code or its beginning (`15-12`), or words of a title or alternate title, as
 * beginnings (so it works while typing), without regard to case or accents, and with a typo or two. Best first, then
 * the occupation with more workers (not for a code), then by code.
 */
export function searchOccupations(
	catalogue: Catalogue,
	text: string,
	limit = 20,
): Found[] {
	const typed = text.trim().slice(0, 200);
	const { code, title } = catalogue.file;
	const isCode = /^\d{2}(-\d{0,4}(\.\d{0,2})?)?$/.test(typed);
	const scores = isCode
		? scoreCodes(catalogue, typed)
		: scoreTitles(catalogue, typed);
	const workers = commonness(catalogue);
	const byWorkers = (a: number, b: number) =>
		isCode ? 0 : (workers[b] as number) - (workers[a] as number);
	return [...scores]
		.map(([row, score]) => ({ row, score: Math.round(score * 1000) / 1000 }))
		.sort(
			(a, b) => b.score - a.score || byWorkers(a.row, b.row) || a.row - b.row,
		)
		.slice(0, limit)
		.map(({ row, score }) => ({
			code: code[row] as string,
			title: title[row] as string,
			score,
		}));
}

function scoreCodes(catalogue: Catalogue, typed: string): Map<number, number> {
	const scores = new Map<number, number>();
	catalogue.codes.forEach((code, row) => {
		if (code.startsWith(typed))
			scores.set(
				row,
				typed.length === code.length ? 1 : typed.length >= 7 ? 0.9 : 0.5,
			);
	});
	return scores;
}

function scoreTitles(catalogue: Catalogue, typed: string): Map<number, number> {
	const all = [...new Set(wordsOf(foldText(typed)))].slice(0, 8);
	const telling = all.filter((word) => !smallWords.has(word));
	const words = telling.length > 0 ? telling : all;
	if (words.length === 0) return new Map();

	const index = wordIndex(catalogue);
	const begun = words.map((word) => findByPrefix(index, word));
	const slips: (WordHit[] | undefined)[] = words.map(() => undefined);
	const slipsOf = (word: string, at: number) => {
		slips[at] ??= findByTypo(index, word);
		return slips[at];
	};
	// A typo is looked for where nothing begins so, and everywhere only when the words don't go together.
	const mended = begun.map((hits, at) =>
		hits.length > 0 ? hits : slipsOf(words[at] as string, at),
	);
	const exact = scoreEntries(catalogue, index, mended, words.length);
	if (exact.size > 0) return exact;
	const loose = words.map((word, at) =>
		[...(begun[at] as WordHit[]), ...slipsOf(word, at)].sort(
			(a, b) => b.quality - a.quality,
		),
	);
	const tolerant = scoreEntries(catalogue, index, loose, words.length);
	if (tolerant.size > 0 || words.length === 1) return tolerant;
	return scoreEntries(catalogue, index, loose, Math.ceil(words.length / 2));
}

/** The best entry of each occupation, of those that have at least `needed` of the words. */
function scoreEntries(
	catalogue: Catalogue,
	{ entries, postingStart, postings }: WordIndex,
	hitsOfWords: readonly WordHit[][],
	needed: number,
): Map<number, number> {
	const matched = new Uint8Array(entries.count);
	const quality = new Float32Array(entries.count);
	const lastWord = new Uint8Array(entries.count);
	const touched: number[] = [];
	hitsOfWords.forEach((hits, at) => {
		for (const { id, quality: q } of hits)
			for (
				let p = postingStart[id] as number;
				p < (postingStart[id + 1] as number);
				p++
			) {
				const entry = postings[p] as number;
				if (lastWord[entry] === at + 1) continue;
				if (lastWord[entry] === 0) touched.push(entry);
				lastWord[entry] = at + 1;
				(matched[entry] as number)++;
				quality[entry] = (quality[entry] as number) + q;
			}
	});

	const workers = commonness(catalogue);
	const scores = new Map<number, number>();
	for (const entry of touched) {
		if ((matched[entry] as number) < needed) continue;
		const row = entries.row[entry] as number;
		const length =
			(entries.start[entry + 1] as number) - (entries.start[entry] as number);
		const covered = Math.min(1, (matched[entry] as number) / length);
		const attested = (entries.evidence[entry] as number) / 9;
		const score =
			((quality[entry] as number) / hitsOfWords.length) *
			(0.5 +
				0.25 * covered +
				0.15 * attested +
				0.09 * (workers[row] as number));
		if (score > (scores.get(row) ?? 0)) scores.set(row, score);
	}
	return scores;
}
