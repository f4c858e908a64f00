import { bitCount, editDistance, letterMask } from "../edit-distance.ts";
import type { TitleIndex } from "./title-index.ts";

type Mender = {
	/** Stems by first letter and length, so that few are compared. */
	alike: Map<string, number[]>;
	masks: Int32Array;
	/** What was mended before: the same slips come again. */
	mended: Map<string, number>;
};

const menders = new WeakMap<TitleIndex, Mender>();
const mostKept = 20_000;

/**
 * The stem of the catalogue that a misspelt one stands for: one letter away (two from ten letters on), beginning alike, of
 * several the commonest; -1 if there is none. Short words are left alone: too many are one letter apart.
 */
export function mendTypo(index: TitleIndex, stem: string): number {
	let mender = menders.get(index);
	if (!mender) {
		mender = makeMender(index);
		menders.set(index, mender);
	}
	if (mender.mended.size > mostKept) mender.mended.clear();
	const known = mender.mended.get(stem);
	if (known !== undefined) return known;
	const found = stem.length < 5 ? -1 : nearestStem(index, mender, stem);
	mender.mended.set(stem, found);
	return found;
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
	return { alike, masks, mended: new Map() };
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
			if (bitCount(mask & ~(masks[id] as number)) > limit) continue;
			const distance = editDistance(stem, stems[id] as string, limit);
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
