import { messageParts, type Span } from "./message-parts.ts";

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

/** Without what a cut leaves: too many empty lines, and space around it all. */
export function tidied(text: string): string {
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
