import { countWords } from "#core/word-count.ts";
import type { Checking } from "../schema/checking.ts";
import type { Check } from "./check.ts";
import { checkLength } from "./length-checks.ts";
import { messageParts } from "./message-parts.ts";
import { checkMinutes, checkQuestion } from "./request-checks.ts";

/** What stands below is written to be passed on. */
const DASH = /^-{2,}[ \t]*$/mu;

/**
 * A note to whoever introduces is two: to them, with the one question, and below a dash the lines that they pass on, which
 * say how long it takes and ask nothing that they would have to answer (METHOD §3, warm introduction).
 */
export function checkIntroduction(text: string, checking: Checking): Check[] {
	const { note, rest } = lettersOf(text);
	const asked = checkQuestion(note, messageParts(note), checking);
	return [
		...checkMinutes(text, messageParts(text), checking),
		...asked.map((one) => within(one, (mended) => mended + rest)),
	];
}

/** Each of the two has a reader of its own, and its own length. */
export function checkBothLengths(text: string, checking: Checking): Check[] {
	const { note, rest } = lettersOf(text);
	const lines = rest.replace(/^\s*-{2,}\s*/, "");
	const head = text.slice(0, text.length - lines.length);
	return [
		...checkLength(note, checking).map((one) =>
			within(one, (mended) => mended + rest),
		),
		...checkLength(lines, checking).map((one) =>
			within(one, (mended) => head + mended),
		),
	];
}

/** How many words each of the two letters has. */
export function wordsOfBoth(text: string): { note: number; lines: number } {
	const { note, rest } = lettersOf(text);
	return { note: countWords(note), lines: countWords(rest) };
}

function lettersOf(text: string): { note: string; rest: string } {
	const dash = DASH.exec(text);
	const note = dash ? text.slice(0, dash.index).trimEnd() : text;
	return { note, rest: text.slice(note.length) };
}

function within(one: Check, put: (mended: string) => string): Check {
	return one.fix?.text === undefined
		? one
		: { ...one, fix: { ...one.fix, text: put(one.fix.text) } };
}
