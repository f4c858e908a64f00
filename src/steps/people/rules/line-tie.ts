import { foldText } from "#catalogue/fold.ts";
import type { Relation, Ring } from "#core/ring.ts";
import {
	anyWords,
	formerWords,
	kinWords,
	myWords,
	tieAfterMy,
} from "./line-words.ts";

/** How somebody is known, as said in words: "my old boss". */
export interface SaidTie {
	relation?: Relation;
	ring: Ring;
	sensitivity?: "ex-partner" | "current-boss";
	/** The words themselves, "my old boss". */
	words: string;
	/** What follows them: a name, a place; may be empty. */
	rest: string;
	/** The job that the words say as well: "my dentist". */
	title?: string;
}

/**
 * The tie that words begin with, and what follows: "my cousin Ana" is a relative, and "Ana" is left. Null when they say
 * none: a job is a tie only after "my" ("my dentist Ana", not "dentist").
 */
export function readTie(
	text: string,
	judge: (words: string) => number,
): SaidTie | null {
	const words = text.split(/\s+/);
	const bare = words.map((word) =>
		foldText(word).replace(/[^\p{L}\p{N}-]/gu, ""),
	);
	let at = 0;
	const isMine = myWords.has(bare[0] ?? "");
	if (isMine || anyWords.has(bare[0] ?? "")) at++;
	const begins = at;
	while (isFormer(words, bare, at)) at++;
	if (
		/^(?:good|best|close|dear|big|little|older|younger|great|great-)$/.test(
			bare[at] ?? "",
		)
	)
		at++;
	if (isEx(bare[at])) return exPartner(words, at);
	const owner = /^(.+?)['’]s$/u.exec(words[at] ?? "");
	const isOwned = owner !== null && isTieWord(foldText(owner[1] ?? ""), isMine);
	if (isOwned) at++;
	const sense = senseOf(bare[at] ?? "", isMine);
	if (!sense && isMine && !isOwned) return jobAsTie(words, begins, judge);
	if (!sense) return null;
	at++;
	if (bare[at] === "of" && /^(?:mine|ours)$/.test(bare[at + 1] ?? "")) at += 2;
	const isPast = words
		.slice(0, at)
		.some((word) => formerWords.has(foldText(word)));
	return {
		...(isOwned ? { ring: "friend-of" as const } : sense),
		...(sense.relation === "supervisor" && !isPast && !isOwned && isMine
			? { sensitivity: "current-boss" as const }
			: {}),
		words: words.slice(0, at).join(" "),
		rest: words.slice(at).join(" "),
	};
}

const isEx = (word: string | undefined) =>
	/^ex-?(?:wife|husband|partner|girlfriend|boyfriend)?$/.test(word ?? "");

function isFormer(words: string[], bare: string[], at: number): boolean {
	return (
		(formerWords.has(bare[at] ?? "") &&
			bare[at] !== "ex" &&
			at < words.length - 1) ||
		(bare[at] === "ex" && senseOf(bare[at + 1] ?? "", true) !== undefined)
	);
}

function senseOf(word: string, isMine: boolean) {
	return kinWords.get(word) ?? (isMine ? tieAfterMy.get(word) : undefined);
}

const isTieWord = (word: string, isMine: boolean) =>
	senseOf(word, isMine) !== undefined || /^(?:kid|child|partner)$/.test(word);

function exPartner(words: string[], at: number): SaidTie {
	return {
		ring: "acquaintance",
		sensitivity: "ex-partner",
		words: words.slice(0, at + 1).join(" "),
		rest: words.slice(at + 1).join(" "),
	};
}

/** "my dentist Ana": as many words after "my" as make the surest job. */
function jobAsTie(
	words: string[],
	from: number,
	judge: (words: string) => number,
): SaidTie | null {
	for (let to = Math.min(words.length, from + 3); to > from; to--) {
		const title = words.slice(from, to).join(" ");
		if (judge(title) < 0.6 || /^\p{Lu}/u.test(words[to - 1] ?? "")) continue;
		return {
			ring: "acquaintance",
			relation: "other",
			words: words.slice(0, to).join(" "),
			rest: words.slice(to).join(" "),
			title,
		};
	}
	return null;
}
