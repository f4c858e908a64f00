import { commonness } from "../commonness.ts";
import { wordsOf } from "../fold.ts";
import type { Catalogue } from "../occupations.ts";
import { type TitleEntries, titleEntries } from "../title-entries.ts";
import { KeyTable } from "./key-table.ts";
import { knownTitles } from "./known-titles.ts";
import { stemsOf } from "./stems.ts";
import {
	credentials,
	headEnders,
	leaderWords,
	looseWords,
	noJob,
	rankWords,
} from "./title-words.ts";

/** Bits of `TitleIndex.kind`. */
export const kinds = { rank: 1, loose: 2, leader: 4, credential: 8 } as const;

/** What the coder looks titles up in; stems are numbers, entries are the titles of the catalogue. */
export type TitleIndex = {
	catalogue: Catalogue;
	stemId: Map<string, number>;
	/** Stem of each number, and how telling it is: the rarer, the more. */
	stems: string[];
	weight: Float32Array;
	/** What a stem is besides a word of a job, by `kinds`. */
	kind: Uint8Array;
	/** Stems of entry e: `entryStems[start[e]]` up to `entryStems[start[e + 1] - 1]`; `head[e]` is the one that says what the job is. */
	start: Int32Array;
	entryStems: Int32Array;
	head: Int32Array;
	entryRow: Int32Array;
	entryEvidence: Uint8Array;
	/** Entries by stem, flat as above. */
	postingStart: Int32Array;
	postings: Int32Array;
	/** Occupations by stem, flat as above: `stemRow` is the row, `stemShare` how much of the occupation's titles have the stem. */
	stemRowStart: Int32Array;
	stemRow: Int32Array;
	/** Where in `postings` the occupation's own begin, up to those of the next; one more at the end. */
	stemRowPosting: Int32Array;
	stemShare: Float32Array;
	/** The first entry with these stems, whatever their order, by `keyOf`; `nextSame` of an entry is the next, -1 the end. */
	exact: KeyTable;
	nextSame: Int32Array;
	/** For the titles in `knownTitles` which of `knownRows` are the occupations' rows, best first; none for those of `noJob`. */
	known: KeyTable;
	knownRows: number[][];
	common: Float32Array;
	/** How much all stems of an entry weigh. */
	entryWeight: Float64Array;
	/** 1 where an entry has a stem twice. */
	hasRepeats: Uint8Array;
	/** The numbers of words that rules name; -1 where no title has them. */
	named: Record<"chief" | "officer" | "president" | "manager", number>;
};

/**
 * One number for the same stems in any order: the sum of a random-looking number below 2^48 for each. That is exact in a
 * double and needs no sorting. A test holds that no two titles of the shipped file share one by chance.
 */
export function keyOf(stems: readonly number[]): number {
	let key = 0;
	for (let at = 0; at < stems.length; at++) {
		const stem = stems[at] as number;
		if (stems.indexOf(stem) === at) key += spread(stem);
	}
	return key;
}

function spread(stem: number): number {
	return mix(stem + 1) * 0x10000 + (mix(stem ^ 0x5bd1e995) & 0xffff);
}

/** The final mixing of MurmurHash3, without which sums of neighbouring numbers would meet. */
function mix(bits: number): number {
	let mixed = bits;
	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return (mixed ^ (mixed >>> 16)) >>> 0;
}

const indexes = new WeakMap<Catalogue, TitleIndex>();

/** Built on first use, once per catalogue (DESIGN §8: within 300 ms). */
export function titleIndex(catalogue: Catalogue): TitleIndex {
	const built = indexes.get(catalogue);
	if (built) return built;
	const index = buildIndex(catalogue);
	indexes.set(catalogue, index);
	return index;
}

function buildIndex(catalogue: Catalogue): TitleIndex {
	const entries = titleEntries(catalogue);
	const stemId = new Map<string, number>();
	const stems: string[] = [];
	const idOf = (stem: string) => {
		const id = stemId.get(stem);
		if (id !== undefined) return id;
		stemId.set(stem, stems.length);
		return stems.push(stem) - 1;
	};
	// Each word is stemmed once; a word of the catalogue is a number already.
	const stemsOfWord = entries.vocabulary.map((word) => stemsOf(word).map(idOf));
	const endsHead = Uint8Array.from(entries.vocabulary, (word) =>
		headEnders.has(word) ? 1 : 0,
	);

	const { start, entryStems, head } = stemEntries(
		entries,
		stemsOfWord,
		endsHead,
	);
	const exact = new KeyTable(entries.count);
	const nextSame = new Int32Array(entries.count);
	const hasRepeats = new Uint8Array(entries.count);
	const spreads = Float64Array.from(stems, (_, stem) => spread(stem));
	for (let entry = 0; entry < entries.count; entry++) {
		const from = start[entry] as number;
		const to = start[entry + 1] as number;
		if (from === to) continue;
		let key = 0;
		for (let at = from; at < to; at++) {
			const stem = entryStems[at] as number;
			let before = from;
			while (entryStems[before] !== stem) before++;
			if (before === at) key += spreads[stem] as number;
			else hasRepeats[entry] = 1;
		}
		nextSame[entry] = exact.get(key);
		exact.set(key, entry);
	}

	const known = new KeyTable(12_000);
	const knownRows: number[][] = [];
	const learn = (titles: string, rows: number[]) => {
		knownRows.push(rows);
		for (const title of titles.split(";")) {
			const own: number[] = [];
			for (const word of wordsOf(title))
				for (const stem of stemsOf(word)) own.push(idOf(stem));
			if (own.length > 0) known.set(keyOf(own), knownRows.length - 1);
		}
	};
	learn(noJob, []);
	for (const { codes, titles } of readKnownTitles())
		learn(
			titles,
			codes
				.map((code) => catalogue.rowOf(code))
				.filter((row) => row !== undefined),
		);

	const inverted = invert(start, entryStems, stems.length, entries.count);
	return {
		catalogue,
		stemId,
		stems,
		kind: Uint8Array.from(
			stems,
			(stem) =>
				(rankWords.has(stem) ? kinds.rank : 0) |
				(looseWords.has(stem) ? kinds.loose : 0) |
				(leaderWords.has(stem) ? kinds.leader : 0) |
				(Object.hasOwn(credentials, stem) ? kinds.credential : 0),
		),
		start,
		entryStems,
		head,
		entryRow: entries.row,
		entryEvidence: entries.evidence,
		...inverted,
		...sharesOf(inverted, entries),
		exact,
		nextSame,
		known,
		knownRows,
		common: commonness(catalogue),
		hasRepeats,
		entryWeight: weighEntries(start, entryStems, inverted.weight),
		named: {
			chief: stemId.get("chief") ?? -1,
			officer: stemId.get("officer") ?? -1,
			president: stemId.get("president") ?? -1,
			manager: stemId.get("manager") ?? -1,
		},
	};
}

/** The entries in stems instead of words, and the stem of each that says what the job is (-1: none). */
function stemEntries(
	{ count, start: wordStart, words }: TitleEntries,
	stemsOfWord: readonly number[][],
	endsHead: Uint8Array,
) {
	let most = 0;
	for (const word of words) most += (stemsOfWord[word] as number[]).length;
	const start = new Int32Array(count + 1);
	const head = new Int32Array(count).fill(-1);
	const entryStems = new Int32Array(most);
	let next = 0;
	for (let entry = 0; entry < count; entry++) {
		const from = next;
		const to = wordStart[entry + 1] as number;
		for (let at = wordStart[entry] as number; at < to; at++) {
			const word = words[at] as number;
			if (endsHead[word] && head[entry] === -1 && next > from)
				head[entry] = entryStems[next - 1] as number;
			const own = stemsOfWord[word] as number[];
			for (let i = 0; i < own.length; i++)
				entryStems[next++] = own[i] as number;
		}
		if (head[entry] === -1 && next > from)
			head[entry] = entryStems[next - 1] as number;
		start[entry + 1] = next;
	}
	return { start, entryStems, head };
}

/** The blocks of `knownTitles`: a line of codes up to a colon, then titles between semicolons; `#` begins a heading. */
export function readKnownTitles(): { codes: string[]; titles: string }[] {
	const blocks: { codes: string[]; titles: string }[] = [];
	for (const line of knownTitles.trim().split("\n")) {
		if (line.startsWith("#") || line === "") continue;
		const block = blocks.at(-1);
		if (line.startsWith(" ") && block) block.titles += line;
		else
			blocks.push({
				codes: line
					.slice(0, -1)
					.split(" ")
					.map((code) => (code.includes(".") ? code : `${code}.00`)),
				titles: "",
			});
	}
	return blocks;
}

function invert(
	start: Int32Array,
	entryStems: Int32Array,
	stemCount: number,
	entryCount: number,
) {
	const postingStart = new Int32Array(stemCount + 1);
	for (let at = 0; at < entryStems.length; at++)
		(postingStart[(entryStems[at] as number) + 1] as number)++;
	const weight = Float32Array.from({ length: stemCount }, (_, stem) => {
		const uses = (postingStart[stem + 1] as number) + 1;
		return Math.min(8, Math.log(entryCount / uses));
	});
	for (let s = 1; s <= stemCount; s++)
		postingStart[s] =
			(postingStart[s] as number) + (postingStart[s - 1] as number);
	const next = postingStart.slice();
	const postings = new Int32Array(entryStems.length);
	for (let entry = 0; entry < entryCount; entry++)
		for (
			let at = start[entry] as number;
			at < (start[entry + 1] as number);
			at++
		)
			postings[(next[entryStems[at] as number] as number)++] = entry;
	return { postingStart, postings, weight };
}

function weighEntries(
	start: Int32Array,
	entryStems: Int32Array,
	weight: Float32Array,
): Float64Array {
	const weights = new Float64Array(start.length - 1);
	for (let entry = 0; entry < weights.length; entry++) {
		let sum = 0;
		const to = start[entry + 1] as number;
		for (let at = start[entry] as number; at < to; at++)
			sum += weight[entryStems[at] as number] as number;
		weights[entry] = sum;
	}
	return weights;
}

/** How much of an occupation's titles have a stem; a title that is better attested counts more. */
function sharesOf(
	{ postingStart, postings }: ReturnType<typeof invert>,
	{ row, evidence, count }: TitleEntries,
) {
	const worthOf = Float32Array.from(
		{ length: 10 },
		(_, digit) => 1 + digit / 4,
	);
	const worth = new Float32Array(count);
	for (let entry = 0; entry < count; entry++)
		worth[entry] = worthOf[evidence[entry] as number] as number;
	const all = new Float32Array(1 + Math.max(0, row[count - 1] ?? 0));
	for (let entry = 0; entry < count; entry++)
		(all[row[entry] as number] as number) += worth[entry] as number;
	const stemRowStart = new Int32Array(postingStart.length);
	const stemRow = new Int32Array(postings.length);
	const stemRowPosting = new Int32Array(postings.length + 1);
	const stemShare = new Float32Array(postings.length);
	let next = 0;
	for (let stem = 0; stem + 1 < postingStart.length; stem++) {
		let last = -1;
		// The entries of an occupation follow each other.
		const to = postingStart[stem + 1] as number;
		for (let p = postingStart[stem] as number; p < to; p++) {
			const entry = postings[p] as number;
			const own = row[entry] as number;
			const share =
				(worth[entry] as number) / ((all[own] as number) + fewTitles);
			if (own !== last) {
				stemRowPosting[next] = p;
				stemRow[next++] = own;
			}
			(stemShare[next - 1] as number) += share;
			last = own;
		}
		stemRowStart[stem + 1] = next;
	}
	stemRowPosting[next] = postings.length;
	return { stemRowStart, stemRow, stemRowPosting, stemShare };
}

/** As many titles without the stem are added to each occupation: one of two titles says less than ten of twenty. */
const fewTitles = 8;
