import { foldedWords } from "#core/fold.ts";

export interface AskedInWriting {
	id: string;
	wording: string;
}

/** A pasted letter taken apart: what answers which question, and what answers none. The person corrects it. */
export interface SplitAnswers {
	answers: { questionId: string; body: string }[];
	rest: string;
}

/** So many of a question's words in a row of lines are that question, quoted. Our judgement. */
const SAME = 0.7;
/** A question may be broken over so many lines by a mail program. */
const MOST_LINES = 3;
const NUMBERED = /^(?:q(?:uestion)?\s*)?(\d{1,2})\s*[.):\]-]\s*(.*)$/i;
const QUOTED = /^\s*(?:[>|]\s?)+/;
const INTRODUCES_QUOTE = /\b(wrote|writes|schrieb|a écrit|escribió)\b.*:\s*$/i;

/**
 * Finds each question again by its words or by its number, in whatever order they were answered, and gives what follows
 * to it. Without either, as many paragraphs as questions are taken in their order. Nothing that was written is lost
 * but the quoted letter itself: what can't be placed is the rest.
 */
export function splitAnswers(
	text: string,
	questions: readonly AskedInWriting[],
): SplitAnswers {
	const lines = text.replace(/\r\n?/g, "\n").split("\n");
	const bodies = new Map<string, string[]>();
	const rest: string[] = [];
	let current = rest;
	for (let at = 0; at < lines.length; ) {
		const head = headingAt(lines, at, questions);
		if (head) {
			const body = bodies.get(head.questionId) ?? [];
			bodies.set(head.questionId, body);
			if (head.begins) body.push(head.begins);
			current = body;
			at += head.lines;
			continue;
		}
		const line = lines[at++] ?? "";
		if (!QUOTED.test(line) && !INTRODUCES_QUOTE.test(line)) current.push(line);
	}
	if (bodies.size === 0) return inOrder(rest.join("\n"), questions);
	return {
		answers: questions.flatMap(({ id }) => {
			const body = trimmed((bodies.get(id) ?? []).join("\n"));
			return body ? [{ questionId: id, body }] : [];
		}),
		rest: trimmed(rest.join("\n")),
	};
}

interface Heading {
	questionId: string;
	/** The lines it takes up. */
	lines: number;
	/** What of the answer stands on its last line. */
	begins: string;
}

function headingAt(
	lines: readonly string[],
	at: number,
	questions: readonly AskedInWriting[],
): Heading | undefined {
	const plain = lines
		.slice(at, at + MOST_LINES)
		.map((line) => line.replace(QUOTED, "").trim());
	const numbered = NUMBERED.exec(plain[0] ?? "");
	if (numbered) plain[0] = numbered[2] ?? "";
	if (!numbered && !plain[0]) return undefined;
	for (const asked of questions) {
		const heading = questionIn(plain, asked);
		if (heading) return heading;
	}
	const byNumber = numbered && questions[Number(numbered[1]) - 1];
	return byNumber
		? { questionId: byNumber.id, lines: 1, begins: plain[0] ?? "" }
		: undefined;
}

/** A question stands here when the first line begins as it does, and most of its words follow, on as few lines as hold them. */
function questionIn(
	lines: readonly string[],
	{ id, wording }: AskedInWriting,
): Heading | undefined {
	const asked = foldedWords(wording);
	const first = foldedWords(lines[0] ?? "");
	if (first.length < 2 || first[0] !== asked[0] || first[1] !== asked[1])
		return undefined;
	const shares = lines.map((_, last) =>
		shareOf(asked, lines.slice(0, last + 1).join(" ")),
	);
	const whole = shares.indexOf(1);
	const most =
		whole === -1 ? shares.findIndex((share) => share >= SAME) : whole;
	if (most === -1) return undefined;
	const text = lines.slice(0, most + 1).join(" ");
	return {
		questionId: id,
		lines: most + 1,
		begins: afterQuestion(text, asked),
	};
}

function shareOf(asked: readonly string[], text: string): number {
	const beginning = new Set(foldedWords(text).slice(0, asked.length + 2));
	return asked.filter((word) => beginning.has(word)).length / asked.length;
}

/** An answer on the line of its question begins behind the question mark, else behind as many words. */
function afterQuestion(text: string, asked: readonly string[]): string {
	const pieces = [...text.matchAll(/\S+/g)];
	const near = pieces.slice(0, asked.length + 2);
	const marked = near.find(([word]) => word.endsWith("?"));
	const last = marked ?? pieces[asked.length - 1];
	return last ? text.slice(last.index + last[0].length).trim() : "";
}

/** Paragraphs one for one, where there are as many as questions, perhaps with a greeting before and a word after. */
function inOrder(
	text: string,
	questions: readonly AskedInWriting[],
): SplitAnswers {
	const paragraphs = text
		.split(/\n\s*\n/)
		.map(trimmed)
		.filter(Boolean);
	const isShort = (paragraph: string | undefined) =>
		paragraph !== undefined && foldedWords(paragraph).length <= 5;
	const from = isShort(paragraphs[0]) ? 1 : 0;
	const to = paragraphs.length - (isShort(paragraphs.at(-1)) ? 1 : 0);
	const said = paragraphs.slice(from, to);
	if (said.length !== questions.length)
		return { answers: [], rest: trimmed(text) };
	return {
		answers: questions.map(({ id }, at) => ({
			questionId: id,
			body: said[at] ?? "",
		})),
		rest: [...paragraphs.slice(0, from), ...paragraphs.slice(to)].join("\n\n"),
	};
}

function trimmed(text: string): string {
	return text.replace(/\n{3,}/g, "\n\n").trim();
}
