import type { TitleIndex } from "./title-index.ts";

/** Of the words of a title so many, the rarest, choose which titles are compared at all. */
const mostLeads = 3;
const tooCommon = 2500;
/** A word that no title has says as much as a rather rare one. */
const unknownWeight = 3;
/** Occupations whose words fit so much less than the best one's are left out. */
const farBehind = 0.25;
/** The share of an occupation's titles that makes a word count half; a greater share adds less and less. */
const halfShare = 0.1;
const leastWorth = 0.3;
/** No answer has less (`coder.ts`). */
const leastRight = 0.199;

/**
 * How alike, and how often such an occupation is right: measured with titles of O*NET that were taken out of the
 * catalogue, and with the tuning half of the profile titles (decision 14). Straight lines between.
 */
const rightAt: readonly (readonly [alike: number, right: number])[] = [
	[0.3, 0.1],
	[0.45, 0.28],
	[0.55, 0.38],
	[0.65, 0.48],
	[0.75, 0.58],
	[0.85, 0.67],
	[1, 0.78],
	[1.3, 0.85],
];

function calibrate(alike: number): number {
	let at = 1;
	while (at + 1 < rightAt.length && alike > (rightAt[at]?.[0] as number)) at++;
	const [fromAlike, fromRight] = rightAt[at - 1] as readonly [number, number];
	const [toAlike, toRight] = rightAt[at] as readonly [number, number];
	const way = (Math.min(alike, toAlike) - fromAlike) / (toAlike - fromAlike);
	return fromRight + way * (toRight - fromRight);
}

/**
 * Occupations' rows for a title that nobody lists: the title that is most like it, together with how much its words
 * belong to the occupation at all, since one title that happens to look alike says less than many that share a word.
 * `head` is the stem that says what the job is, `unknown` how many words no title has.
 */
export function findSimilar(
	index: TitleIndex,
	stems: readonly number[],
	head: number,
	unknown: number,
): Map<number, number> {
	// A handful of words: an array is quicker to ask than a set.
	const asked = stems.filter((stem, at) => stems.indexOf(stem) === at);
	let total = unknown * unknownWeight;
	for (const stem of asked) total += index.weight[stem] as number;
	// Where most words are unknown, the few known ones are chance.
	const trust = unknown > asked.length ? 0.7 : 1;
	const bench = benchOf(index);
	const { rows, belongs, nearest } = bench;
	weighWords(index, asked, total, bench);
	findNearest(index, asked, head, total, bench);

	const scores = new Map<number, number>();
	for (const row of rows) {
		const near = nearest[row] as number;
		const belong = belongs[row] as number;
		nearest[row] = 0;
		belongs[row] = 0;
		if (near === 0) continue;
		const score =
			0.7 * near +
			0.5 * belong +
			0.1 * (index.common[row] as number) * Math.min(1, near + belong);
		if (score <= leastWorth) continue;
		const right = calibrate(score) * trust;
		// Of what is too little to be told one is enough to say that there is something.
		if (right >= leastRight || scores.size === 0) scores.set(row, right);
	}
	rows.length = 0;
	return scores;
}

/** Where figures are gathered, all 0 between two titles: most titles touch few occupations. */
type Bench = {
	/** The occupations that have any of the words. */
	rows: number[];
	/** For each occupation how much of its titles the words asked for are found in, 0 to 1. */
	belongs: Float32Array;
	/** For each occupation that is not far behind, how much its likest title is like the words asked for, 0 to 1. */
	nearest: Float32Array;
	/** The weight of each stem that is asked for. */
	askedWeight: Float32Array;
};

const benches = new WeakMap<TitleIndex, Bench>();

function benchOf(index: TitleIndex): Bench {
	let bench = benches.get(index);
	if (!bench) {
		bench = {
			rows: [],
			belongs: new Float32Array(index.common.length),
			nearest: new Float32Array(index.common.length),
			askedWeight: new Float32Array(index.stems.length),
		};
		benches.set(index, bench);
	}
	return bench;
}

function weighWords(
	{ weight, stemRowStart, stemRow, stemShare }: TitleIndex,
	asked: readonly number[],
	total: number,
	{ rows, belongs }: Bench,
): void {
	for (const stem of asked) {
		const most = (weight[stem] as number) / total;
		const to = stemRowStart[stem + 1] as number;
		for (let at = stemRowStart[stem] as number; at < to; at++) {
			const share = stemShare[at] as number;
			const row = stemRow[at] as number;
			const before = belongs[row] as number;
			if (before === 0) rows.push(row);
			belongs[row] = before + (most * share) / (share + halfShare);
		}
	}
}

/** How much a title counts that is attested so well, 0 to 9. */
const evidenceCounts = Float64Array.from(
	{ length: 10 },
	(_, digit) => 0.9 + (0.1 * digit) / 9,
);

function findNearest(
	index: TitleIndex,
	asked: readonly number[],
	head: number,
	total: number,
	{ rows, belongs, nearest, askedWeight }: Bench,
): void {
	const { weight, start, entryStems, postingStart, postings } = index;
	const { stemRowStart, stemRow, stemRowPosting } = index;
	const { entryWeight, entryEvidence, hasRepeats, head: entryHead } = index;
	let most = 0;
	for (const row of rows)
		if ((belongs[row] as number) > most) most = belongs[row] as number;
	const least = most * farBehind;
	const uses = (stem: number) =>
		(postingStart[stem + 1] as number) - (postingStart[stem] as number);
	const leads = [...asked]
		.sort((a, b) => uses(a) - uses(b))
		.slice(0, mostLeads)
		.filter((stem, at) => at === 0 || uses(stem) < tooCommon);

	for (const stem of asked) askedWeight[stem] = weight[stem] as number;
	for (const lead of leads) {
		const lastRow = stemRowStart[lead + 1] as number;
		for (let at = stemRowStart[lead] as number; at < lastRow; at++) {
			const row = stemRow[at] as number;
			if ((belongs[row] as number) < least) continue;
			let best = nearest[row] as number;
			const end = stemRowPosting[at + 1] as number;
			for (let p = stemRowPosting[at] as number; p < end; p++) {
				const entry = postings[p] as number;
				const own = entryWeight[entry] as number;
				const sure = evidenceCounts[entryEvidence[entry] as number] as number;
				// As alike as it could be if one had all words of the other: most are no better than what was found.
				const atMost = (Math.min(own, total) / (0.5 * (total + own))) * sure;
				if (atMost * (1 + 1e-9) < best && !hasRepeats[entry]) continue;
				let shared = 0;
				let hasHead = false;
				const to = start[entry + 1] as number;
				for (let i = start[entry] as number; i < to; i++) {
					const stem = entryStems[i] as number;
					shared += askedWeight[stem] as number;
					if (stem === head) hasHead = true;
				}
				const strange = own - shared;
				const isHead = entryHead[entry] === head;
				const alike =
					shared / (shared + 0.5 * Math.max(0, total - shared) + 0.5 * strange);
				const score = alike * (isHead ? 1 : hasHead ? 0.8 : 0.75) * sure;
				if (score > best) best = Math.fround(score);
			}
			nearest[row] = best;
		}
	}
	for (const stem of asked) askedWeight[stem] = 0;
}
