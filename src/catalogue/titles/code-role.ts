import { keyOf, type TitleIndex } from "./title-index.ts";
import {
	credentials,
	leaderWords,
	looseWords,
	rankWords,
} from "./title-words.ts";

type Scores = Map<number, number>;

/** One role of a title, in stems of the index; -1 is a word that no title has, not even with a typo. */
export type Role = {
	stems: Stems;
	/** The stem that says what the job is: the last one, or the last one before "of". */
	head: number;
	/** Whether a word was taken for another that is nearly the same. */
	isMended: boolean;
};

/**
 * Occupations' rows for one role. First the very title; then without rank, without words that say where or
 * for whom, and as "X manager" for who leads X; each a little less sure. Else the titles that share its telling words.
 */
export function codeRole(index: TitleIndex, { stems, head }: Role): Scores {
	const all = stems.filter((stem) => stem >= 0);
	const unknown = stems.length - all.length;
	const surely = unknown === 0 ? 1 : 0.9;
	for (const { sure, find } of readings) {
		const kept = find(index, all);
		const found = kept.length > 0 ? lookUp(index, kept) : undefined;
		if (!found) continue;
		for (const [row, score] of found) found.set(row, score * sure * surely);
		return found;
	}
	const bare = leaveOut(index, all, rankWords, looseWords);
	const telling = bare.length > 0 ? bare : leaveOut(index, all, rankWords);
	const kept = telling.includes(head) ? head : (telling.at(-1) ?? -1);
	return findSimilar(index, { stems: telling, head: kept }, unknown);
}

type Stems = readonly number[];
type Reading = { sure: number; find: (index: TitleIndex, all: Stems) => Stems };

/** How a title is read, surest first; a reading that leaves nothing is passed over. */
const readings: readonly Reading[] = [
	{ sure: 1, find: (_, all) => all },
	{ sure: 0.7, find: anyChief },
	{ sure: 0.98, find: (index, all) => leaveOut(index, all, rankWords) },
	{ sure: 0.94, find: (index, all) => leaveOut(index, all, looseWords) },
	{
		sure: 0.92,
		find: (index, all) => leaveOut(index, all, rankWords, looseWords),
	},
	{
		sure: 0.9,
		find: (index, all) =>
			leaveOut(index, all, rankWords, looseWords, credentialWords),
	},
	{ sure: 0.85, find: managerOfIt },
];

const credentialWords = new Set(Object.keys(credentials));

function leaveOut(
	{ stems }: TitleIndex,
	all: Stems,
	...words: ReadonlySet<string>[]
): Stems {
	return all.filter((stem) =>
		words.every((set) => !set.has(stems[stem] as string)),
	);
}

/** A chief whatever officer leads, whatever it is. */
function anyChief(index: TitleIndex, all: Stems): Stems {
	const has = (word: string) => all.includes(index.stemId.get(word) ?? -1);
	const president = index.stemId.get("president");
	return has("chief") && has("officer") && president !== undefined
		? [president]
		: [];
}

/** Who leads marketing is looked up as a marketing manager. */
function managerOfIt(index: TitleIndex, all: Stems): Stems {
	const leads = all.some((stem) =>
		leaderWords.has(index.stems[stem] as string),
	);
	const manager = index.stemId.get("manager");
	if (!leads || manager === undefined) return [];
	const field = leaveOut(index, all, rankWords, looseWords, leaderWords);
	return field.length > 0 ? [...field, manager] : [];
}

/** The occupations that list this very title; undefined when none does. */
function lookUp(index: TitleIndex, stems: Stems): Scores | undefined {
	const key = keyOf(stems);
	const known = index.known.get(key);
	if (known?.length === 0) return new Map();
	const first = index.exact.get(key);
	if (first === undefined) return known && knownScores(known);

	// How well attested, then how common: of two jobs with one title the one that more people have is likelier.
	const shares: Scores = new Map();
	for (let entry = first; entry >= 0; entry = index.nextSame[entry] as number) {
		const row = index.entryRow[entry] as number;
		const share =
			(index.entryEvidence[entry] as number) ** 1.5 *
			(0.2 + (index.common[row] as number));
		if (share > (shares.get(row) ?? 0)) shares.set(row, share);
	}
	let sum = 0;
	for (const share of shares.values()) sum += share;
	const scores: Scores = new Map();
	for (const [row, share] of shares)
		scores.set(row, (known ? 0 : 0.5) + (0.45 * share) / sum);
	if (known)
		for (const [row, score] of knownScores(known)) scores.set(row, score);
	return scores;
}

/** Of the words of a title so many, the rarest, choose which titles are compared at all. */
const mostLeads = 3;
const tooCommon = 2500;

/**
 * Titles of the catalogue that share telling words, the one that says what the job is above all, together with how much
 * the words belong to the occupation at all: one title that happens to look alike says less than many that share a word.
 */
function findSimilar(
	index: TitleIndex,
	{ stems, head }: Pick<Role, "stems" | "head">,
	unknown: number,
): Scores {
	const asked = [...new Set(stems)];
	let total = unknown * P.unk;
	for (const stem of asked)
		total += (index.weight[stem] as number) * (stem === head ? P.headW : 1);
	const belongs = weighWords(index, asked, head, total);
	const nearest = findNearest(index, asked, head, unknown);
	const scores: Scores = new Map();
	for (let row = 0; row < belongs.length; row++) {
		const belong = belongs[row] as number;
		if (belong === 0) continue;
		const near = nearest.get(row) ?? 0;
		scores.set(
			row,
			P.a * near +
				P.b * belong +
				P.c * (index.common[row] as number) * Math.min(1, near + belong),
		);
	}
	return scores;
}
const P = {
	unk: 2,
	headW: 1,
	a: 0.7,
	b: 0.5,
	c: 0.1,
	sat: 0.1,
	h1: 0.8,
	h0: 0.75,
	ev: 0.1,
	miss: 0.5,
	strange: 0.5,
	...JSON.parse(process.env.P ?? "{}"),
};

/** For each occupation how much its titles have the words asked for, 0 to 1. */
function weighWords(
	{ weight, stemRowStart, stemRow, stemShare, common }: TitleIndex,
	asked: Stems,
	head: number,
	total: number,
): Float32Array {
	const belongs = new Float32Array(common.length);
	for (const stem of asked) {
		const most =
			((weight[stem] as number) * (stem === head ? P.headW : 1)) / total;
		const to = stemRowStart[stem + 1] as number;
		for (let at = stemRowStart[stem] as number; at < to; at++) {
			const share = stemShare[at] as number;
			(belongs[stemRow[at] as number] as number) +=
				(most * share) / (share + P.sat);
		}
	}
	return belongs;
}

/** Of each occupation the title that is most like the words asked for, 0 to 1. */
function findNearest(
	index: TitleIndex,
	asked: Stems,
	head: number,
	unknown: number,
): Scores {
	const { weight, start, entryStems, postingStart, postings } = index;
	const scores: Scores = new Map();
	let total = unknown * P.unk;
	for (const stem of asked) total += weight[stem] as number;
	const uses = (stem: number) =>
		(postingStart[stem + 1] as number) - (postingStart[stem] as number);
	const leads = [...asked]
		.sort((a, b) => uses(a) - uses(b))
		.slice(0, mostLeads)
		.filter((stem, at) => at === 0 || uses(stem) < tooCommon);

	for (const lead of leads)
		for (
			let p = postingStart[lead] as number;
			p < (postingStart[lead + 1] as number);
			p++
		) {
			const entry = postings[p] as number;
			let shared = 0;
			let strange = 0;
			let hasHead = false;
			const to = start[entry + 1] as number;
			for (let at = start[entry] as number; at < to; at++) {
				const stem = entryStems[at] as number;
				if (asked.includes(stem)) shared += weight[stem] as number;
				else strange += weight[stem] as number;
				if (stem === head) hasHead = true;
			}
			const isHead = index.head[entry] === head;
			const alike =
				shared /
				(shared + P.miss * Math.max(0, total - shared) + P.strange * strange);
			const row = index.entryRow[entry] as number;
			const score =
				alike *
				(isHead ? 1 : hasHead ? P.h1 : P.h0) *
				(1 - P.ev + (P.ev * (index.entryEvidence[entry] as number)) / 9);
			if (score > (scores.get(row) ?? 0)) scores.set(row, score);
		}
	return scores;
}

/** One occupation alone is sure; of several the first is likeliest. */
function knownScores(rows: readonly number[]): Scores {
	const first = rows.length === 1 ? 0.95 : 0.88;
	return new Map(
		rows.map((row, at) => [row, first - 0.12 * Math.min(3, at) - 0.02 * at]),
	);
}
