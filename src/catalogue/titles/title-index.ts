import { commonness } from "../commonness.ts";
import { wordsOf } from "../fold.ts";
import type { Catalogue } from "../occupations.ts";
import { type TitleEntries, titleEntries } from "../title-entries.ts";
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
	stemShare: Float32Array;
	/** The first entry with these stems, whatever their order, by `keyOf`; `nextSame` of an entry is the next, -1 the end. */
	exact: Map<number, number>;
	nextSame: Int32Array;
	/** Occupations' rows of the titles in `knownTitles`, best first; none for those of `noJob`. */
	known: Map<number, number[]>;
	common: Float32Array;
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
	const stemsOfWord = entries.vocabulary.map((word) => stemsOf(word).map(idOf));

	const endsHead = entries.vocabulary.map((word) => headEnders.has(word));

	const start = new Int32Array(entries.count + 1);
	const head = new Int32Array(entries.count).fill(-1);
	const flat: number[] = [];
	const exact: TitleIndex["exact"] = new Map();
	const nextSame = new Int32Array(entries.count);
	for (let entry = 0; entry < entries.count; entry++) {
		const own: number[] = [];
		const to = entries.start[entry + 1] as number;
		for (let at = entries.start[entry] as number; at < to; at++) {
			const word = entries.words[at] as number;
			if (endsHead[word] && head[entry] === -1) head[entry] = own.at(-1) ?? -1;
			for (const id of stemsOfWord[word] as number[]) own.push(id);
		}
		if (head[entry] === -1) head[entry] = own.at(-1) ?? -1;
		for (const id of own) flat.push(id);
		start[entry + 1] = flat.length;
		if (own.length === 0) continue;
		const key = keyOf(own);
		nextSame[entry] = exact.get(key) ?? -1;
		exact.set(key, entry);
	}

	const known: TitleIndex["known"] = new Map();
	const learn = (titles: string, rows: number[]) => {
		for (const title of titles.split(";")) {
			const own = wordsOf(title).flatMap((word) => stemsOf(word).map(idOf));
			if (own.length > 0) known.set(keyOf(own), rows);
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

	const entryStems = Int32Array.from(flat);
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
		common: commonness(catalogue),
	};
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
	for (const stem of entryStems) (postingStart[stem + 1] as number)++;
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

/** How much of an occupation's titles have a stem; a title that is better attested counts more. */
function sharesOf(
	{ postingStart, postings }: ReturnType<typeof invert>,
	{ row, evidence, count }: TitleEntries,
) {
	const worth = Float32Array.from(evidence, (digit) => 1 + digit / 4);
	const all = new Float32Array(1 + Math.max(0, row[count - 1] ?? 0));
	for (let entry = 0; entry < count; entry++)
		(all[row[entry] as number] as number) += worth[entry] as number;
	const stemRowStart = new Int32Array(postingStart.length);
	const stemRow = new Int32Array(postings.length);
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
			if (own !== last) stemRow[next++] = own;
			(stemShare[next - 1] as number) += share;
			last = own;
		}
		stemRowStart[stem + 1] = next;
	}
	return { stemRowStart, stemRow, stemShare };
}

/** As many titles without the stem are added to each occupation: one of two titles says less than ten of twenty. */
const fewTitles = 8;
