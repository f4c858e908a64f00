import { durations } from "../data/english-words.ts";
import { messageParts, type Sentence, type Span } from "./message-parts.ts";

// What the program can do to a message by itself. All give a whole new text, tidy, with nothing else changed.

/** Takes a stretch out, and the space that would be left over. */
export function cut(text: string, { start, end }: Span): string {
	return replace(text, { start, end }, "");
}

export function replace(
	text: string,
	{ start, end }: Span,
	by: string,
): string {
	const before = text.slice(0, start);
	const after = text.slice(end);
	if (by) return before + by + after;
	const left = before.replace(/[ \t]+$/, "");
	const right = after.replace(/^[ \t]+/, "");
	const isInside = /\S$/.test(left) && /^\S/.test(right);
	return tidied(left + (isInside ? " " : "") + right);
}

function tidied(text: string): string {
	return text.replace(/\n{3,}/g, "\n\n").replace(/^\s+|\s+$/g, "");
}

/** Takes several stretches out. */
export function cutAll(text: string, spans: readonly Span[]): string {
	return spans
		.toSorted((a, b) => b.start - a.start)
		.reduce((left, span) => cut(left, span), text);
}

/** Puts a sentence where the message begins, after the greeting. */
export function insertFirst(text: string, sentence: string): string {
	const { sentences, greeting } = messageParts(text);
	const at = sentences[0]?.start ?? greeting?.end ?? 0;
	const gap = sentences[0] ? " " : "";
	return tidied(`${text.slice(0, at)}${sentence}${gap}${text.slice(at)}`);
}

/** Puts a sentence before the last question, or at the end where there is none. */
export function insertBeforeQuestion(text: string, sentence: string): string {
	const { sentences } = messageParts(text);
	const question = sentences.findLast((one) => one.isQuestion);
	if (!question) return insertLast(text, sentence);
	return `${text.slice(0, question.start)}${sentence} ${text.slice(question.start)}`;
}

/** Puts a sentence at the end, before farewell and name. */
export function insertLast(text: string, sentence: string): string {
	const { sentences, greeting } = messageParts(text);
	const at = sentences.at(-1)?.end ?? greeting?.end ?? 0;
	const gap = at === 0 ? "" : "\n\n";
	const rest = text.slice(at).replace(/^\s+/, "");
	return tidied(
		`${text.slice(0, at)}${gap}${sentence}${rest && `\n\n${rest}`}`,
	);
}

/** Puts the last question at the end. */
export function moveQuestionLast(text: string): string | null {
	const { sentences } = messageParts(text);
	const question = sentences.findLast((one) => one.isQuestion);
	if (!question || question === sentences.at(-1)) return null;
	return insertLast(cut(text, question), question.text);
}

/**
 * Drops what a message can do without, the longest first, until it fits: never the first sentence, the minutes or the
 * question; then the number, the farewell and the greeting. Null where even that is too long.
 */
export function shorten(
	text: string,
	fits: (text: string) => boolean,
): string | null {
	if (fits(text)) return null;
	const spare = spareSentences(text);
	const without = (most: number) => cutAll(text, spare.slice(0, most));
	// As each one dropped makes it shorter, halving finds how many are enough.
	let [low, high] = [0, spare.length];
	while (low < high) {
		const half = (low + high) >> 1;
		if (fits(without(half))) high = half;
		else low = half + 1;
	}
	let left = without(low);
	if (fits(left)) return left;
	for (const bare of [withoutSignOff, withoutGreeting]) {
		left = bare(left);
		if (fits(left)) return left;
	}
	return null;
}

function spareSentences(text: string): Sentence[] {
	const { sentences } = messageParts(text);
	return sentences
		.slice(1)
		.filter((one) => !one.isQuestion && !hasMinutes(one.text))
		.toSorted((a, b) => b.text.length - a.text.length);
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
