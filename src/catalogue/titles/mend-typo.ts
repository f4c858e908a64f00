import { bitCount, editDistance, letterMask } from "../edit-distance.ts";
import type { TitleIndex } from "./title-index.ts";

type Mender = {
	/** Stems by first letter and length, so that few are compared. */
	alike: Map<string, number[]>;
	masks: Int32Array;
};

const menders = new WeakMap<TitleIndex, Mender>();

/**
 * The stem of the catalogue that a misspelt one stands for: one letter away (two from ten letters on), beginning alike, of
 * several the commonest; -1 if there is none. Short words are left alone: too many are one letter apart.
 */
export function mendTypo(index: TitleIndex, stem: string): number {
	if (stem.length < 5) return -1;
	let mender = menders.get(index);
	if (!mender) {
		mender = makeMender(index);
		menders.set(index, mender);
	}
	return nearestStem(index, mender, stem);
}

function makeMender({ stems }: TitleIndex): Mender {
	const alike: Mender["alike"] = new Map();
	stems.forEach((stem, id) => {
		const key = `${stem[0]}${stem.length}`;
		const same = alike.get(key);
		if (same) same.push(id);
		else alike.set(key, [id]);
	});
	const masks = Int32Array.from(stems, letterMask);
	return { alike, masks };
}

function nearestStem(
	{ stems, weight }: TitleIndex,
	{ alike, masks }: Mender,
	stem: string,
): number {
	const limit = stem.length < 10 ? 1 : 2;
	const mask = letterMask(stem);
	let nearest = -1;
	let least = Number.POSITIVE_INFINITY;
	for (
		let length = stem.length - limit;
		length <= stem.length + limit;
		length++
	)
		for (const id of alike.get(`${stem[0]}${length}`) ?? []) {
			const other = masks[id] as number;
			// Each slip takes at most one letter away, and brings at most one.
			if (bitCount(mask & ~other) > limit) continue;
			if (bitCount(other & ~mask) > limit) continue;
			const word = stems[id] as string;
			if (limit === 1 && !isOneSlip(stem, word)) continue;
			const distance = limit === 1 ? 1 : editDistance(stem, word, limit);
			if (distance > limit) continue;
			// Of equally near ones the commonest, which has the least weight.
			const cost = distance * 10 + (weight[id] as number);
			if (cost < least) {
				least = cost;
				nearest = id;
			}
		}
	return nearest;
}

/** Whether two words that are not the same are one letter changed, added, left out or swapped apart. */
function isOneSlip(one: string, other: string): boolean {
	let from = 0;
	while (from < one.length && one.charCodeAt(from) === other.charCodeAt(from))
		from++;
	let [end, otherEnd] = [one.length, other.length];
	while (
		end > from &&
		otherEnd > from &&
		one.charCodeAt(end - 1) === other.charCodeAt(otherEnd - 1)
	) {
		end--;
		otherEnd--;
	}
	const [left, otherLeft] = [end - from, otherEnd - from];
	if (left <= 1 && otherLeft <= 1) return true;
	return (
		left === 2 &&
		otherLeft === 2 &&
		one.charCodeAt(from) === other.charCodeAt(from + 1) &&
		one.charCodeAt(from + 1) === other.charCodeAt(from)
	);
}
