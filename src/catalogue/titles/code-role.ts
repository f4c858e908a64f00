import { rowsInField } from "./employer-field.ts";
import { findSimilar } from "./similar-titles.ts";
import { keyOf, kinds, type TitleIndex } from "./title-index.ts";

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
	const tried: Stems[] = [];
	for (const { sure, find } of readings) {
		const kept = find(index, all);
		// What was looked up already is not looked up again.
		if (kept.length === 0 || tried.includes(kept)) continue;
		tried.push(kept);
		const found = lookUp(index, kept);
		if (!found) continue;
		const isName = unknown > 0 && kept.length === 1 && isField(index, kept[0]);
		const share = sure * (isName ? 0.45 : surely);
		for (const [row, score] of found) found.set(row, score * share);
		return found;
	}
	const bare = leaveOut(index, all, kinds.rank | kinds.loose);
	const telling = bare.length > 0 ? bare : leaveOut(index, all, kinds.rank);
	const kept = telling.includes(head) ? head : (telling.at(-1) ?? -1);
	return findSimilar(index, telling, kept, unknown);
}

/** `Communications` beside a strange word is rather a firm than a job: few titles have it last. */
function isField(index: TitleIndex, stem = -1): boolean {
	const from = index.postingStart[stem] as number;
	const to = index.postingStart[stem + 1] as number;
	let heads = 0;
	for (let p = from; p < to; p++)
		if (index.head[index.postings[p] as number] === stem) heads++;
	return to - from > 20 && heads / (to - from) < 0.25;
}

/** The same where the employer's field is known and the title says little by itself; undefined where it says enough. */
export function codeInField(
	index: TitleIndex,
	{ stems }: Role,
	field: string,
): Scores | undefined {
	const all = stems.filter((stem) => stem >= 0);
	const rows =
		rowsInField(index, field, all) ??
		rowsInField(index, field, leaveOut(index, all, kinds.rank));
	return rows && all.length === stems.length ? knownScores(rows) : undefined;
}

type Stems = readonly number[];
type Reading = { sure: number; find: (index: TitleIndex, all: Stems) => Stems };

/** How a title is read, surest first; a reading that leaves nothing is passed over. */
const readings: readonly Reading[] = [
	{ sure: 1, find: (_, all) => all },
	{ sure: 0.7, find: anyChief },
	{ sure: 0.98, find: (index, all) => leaveOut(index, all, kinds.rank) },
	{ sure: 0.94, find: (index, all) => leaveOut(index, all, kinds.loose) },
	{
		sure: 0.92,
		find: (index, all) => leaveOut(index, all, kinds.rank | kinds.loose),
	},
	{
		sure: 0.9,
		find: (index, all) =>
			leaveOut(index, all, kinds.rank | kinds.loose | kinds.credential),
	},
	{ sure: 0.85, find: managerOfIt },
];

/** The stems that are none of these kinds; the same array if all are kept. */
function leaveOut({ kind }: TitleIndex, all: Stems, kindsOut: number): Stems {
	for (const stem of all)
		if ((kind[stem] as number) & kindsOut)
			return all.filter((one) => !((kind[one] as number) & kindsOut));
	return all;
}

/** A chief whatever officer leads, whatever it is. */
function anyChief(index: TitleIndex, all: Stems): Stems {
	const { chief, officer, president } = index.named;
	return president >= 0 && all.includes(chief) && all.includes(officer)
		? [president]
		: [];
}

/** Who leads marketing is looked up as a marketing manager. */
function managerOfIt(index: TitleIndex, all: Stems): Stems {
	const leads = all.some((stem) => (index.kind[stem] as number) & kinds.leader);
	const { manager } = index.named;
	if (!leads || manager < 0) return [];
	const field = leaveOut(index, all, kinds.rank | kinds.loose | kinds.leader);
	return field.length > 0 ? [...field, manager] : [];
}

/** How much a title counts that is attested so well, 0 to 9. */
const evidenceCounts = Array.from({ length: 10 }, (_, digit) => digit ** 1.5);

/** The occupations that list this very title; undefined when none does. */
function lookUp(index: TitleIndex, stems: Stems): Scores | undefined {
	const key = keyOf(stems);
	const known = index.knownRows[index.known.get(key)];
	if (known?.length === 0) return new Map();
	const first = index.exact.get(key);
	if (first < 0) return known && knownScores(known);

	// How well attested, then how common: of two jobs with one title the one that more people have is likelier.
	const scores: Scores = new Map();
	let sum = 0;
	for (let entry = first; entry >= 0; entry = index.nextSame[entry] as number) {
		const row = index.entryRow[entry] as number;
		const share =
			(evidenceCounts[index.entryEvidence[entry] as number] as number) *
			(0.2 + (index.common[row] as number));
		if (share > (scores.get(row) ?? 0)) scores.set(row, share);
	}
	for (const share of scores.values()) sum += share;
	for (const [row, share] of scores)
		scores.set(row, known ? (0.25 * share) / sum : 0.25 + (0.68 * share) / sum);
	// Where several occupations list a title, the likeliest is meant more often than its share, the others less.
	if (!known && scores.size > 1) {
		const best = Math.max(...scores.values());
		for (const [row, score] of scores)
			if (score < best) scores.set(row, score * 0.75);
	}
	if (known)
		for (const [row, score] of knownScores(known)) scores.set(row, score);
	return scores;
}

/** Measured (decision 14): one occupation alone is sure; of several the first nearly so, the others are mostly not meant. */
function knownScores(rows: readonly number[]): Scores {
	const [first = 0, ...others] =
		rows.length === 1 ? [0.96] : [0.93, 0.48, 0.36, 0.27, 0.22];
	return new Map(rows.map((row, at) => [row, [first, ...others][at] ?? 0.2]));
}
