import { durations } from "../data/english-words.ts";
import { cutAll, tidied } from "./edits.ts";
import { messageParts, type Sentence } from "./message-parts.ts";

export interface Limit {
	/** By how much a text is too long, in whatever it is counted; none or less: it fits. */
	over(text: string): number;
	/** Whether a sentence says what connects the two. */
	connects(sentence: string): boolean;
	/** Where the limit is a hard one, farewell, name and greeting may go in the end. */
	mayBeBare?: boolean;
}

/**
 * Drops the least that a message can do without so that it fits: never what connects the two, the minutes or a
 * question. Null where it fits already, or where even without all the rest it is too long.
 */
export function shorten(
	text: string,
	{ over, connects, mayBeBare = false }: Limit,
): string | null {
	const need = over(text);
	if (need <= 0) return null;
	const spare = spareSentences(text, connects)
		.map((sentence) => ({
			sentence,
			weight: need - over(cutAll(text, [sentence])),
		}))
		.filter(({ weight }) => weight > 0);
	const weights = spare.map(({ weight }) => weight);
	for (const chosen of leastFirst(weights, need)) {
		const left = cutAll(
			text,
			spare.flatMap(({ sentence }, at) => (chosen.has(at) ? [sentence] : [])),
		);
		if (over(left) <= 0) return left;
	}
	if (!mayBeBare) return null;
	let left = cutAll(
		text,
		spare.map(({ sentence }) => sentence),
	);
	for (const bare of [withoutSignOff, withoutGreeting]) {
		left = bare(left);
		if (over(left) <= 0) return left;
	}
	return null;
}

/** So many are tried in every combination, which takes no time that a typing person would feel. */
const MOST_TRIED = 10;

/** Which of them make up what is needed: the least in all first, of the same the fewest; at last all of them. */
function leastFirst(
	weights: readonly number[],
	need: number,
): ReadonlySet<number>[] {
	const all = weights.map((weight, at) => ({ weight, at }));
	const open = all.toSorted((a, b) => a.weight - b.weight);
	const gone: number[] = [];
	let left = need;
	// Of very many the longest that is still needed in full goes unasked.
	while (open.length > MOST_TRIED) {
		const at = open.findLastIndex(({ weight }) => weight <= left);
		const [longest] = at < 0 ? [] : open.splice(at, 1);
		if (!longest) break;
		gone.push(longest.at);
		left -= longest.weight;
	}
	const sums = new Map<number, number[]>([[0, gone]]);
	for (const { weight, at } of open.slice(0, MOST_TRIED))
		for (const [sum, chosen] of [...sums]) {
			const known = sums.get(sum + weight);
			if (!known || known.length > chosen.length + 1)
				sums.set(sum + weight, [...chosen, at]);
		}
	return [...sums]
		.filter(([sum]) => sum >= left)
		.toSorted(([a], [b]) => a - b)
		.map(([, chosen]) => new Set(chosen))
		.concat(new Set(weights.keys()));
}

function spareSentences(text: string, connects: Limit["connects"]): Sentence[] {
	const { sentences } = messageParts(text);
	// A message whose connection can't be told begins with it (METHOD step 4).
	const connection =
		sentences.find((one) => connects(one.text)) ?? sentences[0];
	return sentences.filter(
		(one) => one !== connection && !one.isQuestion && !hasMinutes(one.text),
	);
}

function hasMinutes(text: string): boolean {
	return new RegExp(durations.source, "iu").test(text);
}

function withoutSignOff(text: string): string {
	const { signOff } = messageParts(text);
	return signOff ? text.slice(0, signOff.start).trimEnd() : text;
}

function withoutGreeting(text: string): string {
	const { sentences } = messageParts(text);
	return tidied(text.slice(sentences[0]?.start ?? 0)).replace(
		/\s*\n+\s*/g,
		" ",
	);
}
