import { abbreviations, farewells, greetings } from "../data/english-words.ts";

export type Span = { start: number; end: number };
export type Sentence = Span & { text: string; isQuestion: boolean };

/** A message cut into what a reader hears apart: greeting, sentences, farewell and name. */
export interface MessageParts {
	greeting: Span | null;
	sentences: Sentence[];
	signOff: Span | null;
}

type Line = Span & { text: string };

/** Positions are those of the text as it was typed, so that a screen can point at them. */
export function messageParts(text: string): MessageParts {
	const lines = linesOf(text);
	const [first] = lines;
	const greeting = first && greetingOf(first);
	const from = greeting?.end ?? 0;
	const signOffFrom = startOfSignOff(lines.filter((line) => line.end > from));
	const to = signOffFrom ?? text.length;
	return {
		greeting: greeting ?? null,
		sentences: sentencesOf(text, from, to),
		signOff:
			signOffFrom === null ? null : { start: signOffFrom, end: text.length },
	};
}

function linesOf(text: string): Line[] {
	return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((found) => ({
		text: found[0].trim(),
		start: found.index,
		end: found.index + found[0].length,
	}));
}

/** "Dear Ms. Lee," alone on its line, or before the text: "Hi Ana, we met …". */
function greetingOf(line: Line): Span | undefined {
	if (!greetings.test(line.text)) return undefined;
	const comma = line.text.search(/[,!:](?:\s|$)/);
	const lead = line.text.length - line.text.trimStart().length;
	if (comma >= 0 && line.text.slice(0, comma).split(/\s+/).length <= 5) {
		const rest = line.text.slice(comma + 1).trim();
		const callerSaysWho = /^(?:this is|my name is)\b[^.?!]*\.?$/iu.test(rest);
		return {
			start: line.start,
			end: callerSaysWho ? line.end : line.start + lead + comma + 1,
		};
	}
	return line.text.split(/\s+/).length <= 5 && !/[.?!]$/.test(line.text)
		? line
		: undefined;
}

const CARD = /\s[|·•]\s|\+\d[\d\s()-]{6,}|https?:\/\/|\S@\S+\.\S/u;

/** Where farewell and name begin: the last lines that are no sentences, or say goodbye. */
function startOfSignOff(lines: Line[]): number | null {
	let start: number | null = null;
	for (const line of [...lines].reverse()) {
		const words = line.text.split(/\s+/).length;
		const isSentence = /[.?!…]["')\]]*$/.test(line.text);
		// "Sam Okafor | geographer | +1 416 555 0100": a line of a signature may be long.
		const isSignature = !isSentence && words <= 24 && CARD.test(line.text);
		if ((words > 7 && !isSignature) || /\?["')\]]*(?:\s|$)/.test(line.text))
			break;
		if (isSentence && !farewells.test(line.text)) break;
		start = line.start;
	}
	return start;
}

function sentencesOf(text: string, from: number, to: number): Sentence[] {
	const found: Sentence[] = [];
	const add = (start: number, end: number) => {
		const raw = text.slice(start, end);
		const trimmed = raw.trim();
		if (!/[\p{L}\p{N}]/u.test(trimmed)) return;
		const lead = raw.length - raw.trimStart().length;
		found.push({
			text: trimmed,
			start: start + lead,
			end: start + lead + trimmed.length,
			isQuestion: /\?["')\]]*$/.test(trimmed),
		});
	};
	let start = from;
	for (const stop of text
		.slice(from, to)
		.matchAll(/[.!?…]+["')\]]*(?=\s|$)|\n\s*\n/g)) {
		const end = from + stop.index + stop[0].length;
		const before = text.slice(start, from + stop.index);
		if (stop[0] === "." && abbreviations.test(before)) continue;
		add(start, end);
		start = end;
	}
	add(start, to);
	return found;
}
