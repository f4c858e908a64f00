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
	const belongs = weighWords(index, asked, total);
	const nearest = findNearest(index, asked, head, total, belongs);

	const scores = new Map<number, number>();
	for (let row = 0; row < belongs.length; row++) {
		const near = nearest[row] as number;
		if (near === 0) continue;
		const belong = belongs[row] as number;
		const score =
			0.7 * near +
			0.5 * belong +
			0.1 * (index.common[row] as number) * Math.min(1, near + belong);
		if (score > leastWorth) scores.set(row, calibrate(score) * trust);
	}
	return scores;
}

/** For each occupation how much of its titles the words asked for are found in, 0 to 1. */
function weighWords(
	{ weight, stemRowStart, stemRow, stemShare, common }: TitleIndex,
	asked: readonly number[],
	total: number,
): Float32Array {
	const belongs = new Float32Array(common.length);
	for (const stem of asked) {
		const most = (weight[stem] as number) / total;
		const to = stemRowStart[stem + 1] as number;
		for (let at = stemRowStart[stem] as number; at < to; at++) {
			const share = stemShare[at] as number;
			(belongs[stemRow[at] as number] as number) +=
				(most * share) / (share + halfShare);
		}
	}
	return belongs;
}

/** For each occupation that is not far behind, how much its likest title is like the words asked for, 0 to 1. */
function findNearest(
	index: TitleIndex,
	asked: readonly number[],
	head: number,
	total: number,
	belongs: Float32Array,
): Float32Array {
	const { weight, start, entryStems, entryRow, postingStart, postings } = index;
	const nearest = new Float32Array(belongs.length);
	let most = 0;
	for (let row = 0; row < belongs.length; row++)
		if ((belongs[row] as number) > most) most = belongs[row] as number;
	const least = most * farBehind;
	const uses = (stem: number) =>
		(postingStart[stem + 1] as number) - (postingStart[stem] as number);
	const leads = [...asked]
		.sort((a, b) => uses(a) - uses(b))
		.slice(0, mostLeads)
		.filter((stem, at) => at === 0 || uses(stem) < tooCommon);

	for (const lead of leads) {
		const end = postingStart[lead + 1] as number;
		for (let p = postingStart[lead] as number; p < end; p++) {
			const entry = postings[p] as number;
			const row = entryRow[entry] as number;
			if ((belongs[row] as number) < least) continue;
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
				shared / (shared + 0.5 * Math.max(0, total - shared) + 0.5 * strange);
			const score =
				alike *
				(isHead ? 1 : hasHead ? 0.8 : 0.75) *
				(0.9 + (0.1 * (index.entryEvidence[entry] as number)) / 9);
			if (score > (nearest[row] as number)) nearest[row] = score;
		}
	}
	return nearest;
}
