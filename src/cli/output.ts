import { readFileSync } from "node:fs";
import type { Refusal } from "#core/result.ts";
import { Refused } from "#http/client.ts";
import { refusalSentence } from "#http/problem.ts";

/** 0 done, 1 refused, 2 misused, 3 bug (DESIGN §4). */
export const exits = { done: 0, refused: 1, misused: 2, bug: 3 } as const;

/** The command line was not written as the command takes it. */
export class Misuse extends Error {}

/** The one way out for words: results to standard output, everything else to standard error. */
export interface Output {
	json: boolean;
	/** The result: one JSON value, or the words made from it. */
	result<T>(value: T, words: (value: T) => string): void;
	/** One line of JSON Lines, or of words. */
	line<T>(value: T, words: (value: T) => string): void;
	/** Progress and remarks. */
	say(sentence: string): void;
	/** Refused: `{"error": {code, sentence}}`, exit 1. */
	refuse(refusal: Refusal): void;
	failed: boolean;
}

export function createOutput(json: boolean): Output {
	const out = (text: string) => process.stdout.write(`${text}\n`);
	const output: Output = {
		json,
		failed: false,
		result: (value, words) => out(json ? JSON.stringify(value) : words(value)),
		line: (value, words) => out(json ? JSON.stringify(value) : words(value)),
		say: (sentence) => process.stderr.write(`${sentence}\n`),
		refuse: (refusal) => {
			output.failed = true;
			const { error } = errorOf(refusal);
			if (json) out(JSON.stringify({ error }));
			else process.stderr.write(`${error.sentence}\n`);
		},
	};
	return output;
}

export interface ErrorLine {
	error: { code: string; sentence: string };
}

export function errorOf(refusal: Refusal): ErrorLine {
	return {
		error: { code: refusal.code, sentence: refusalSentence(refusal) },
	};
}

/** What the server refused, for an error thrown by the client. */
export function refusalOf(error: unknown): Refusal | undefined {
	return error instanceof Refused
		? { code: error.problem.code, facts: error.problem.facts }
		: undefined;
}

/** Standard input as text, without the mark that some programs begin with. */
export function readInput(): string {
	return readFileSync(0, "utf8").replace(/^\uFEFF/, "");
}

/** Standard input as lines. An empty line is a line; only the end of the last one begins no other. */
export function inputLines(): string[] {
	const lines = readInput().split(/\r?\n/);
	if (lines.at(-1) === "") lines.pop();
	return lines;
}

/** Columns of plain text, as wide as their widest cell. */
export function columns(rows: string[][]): string {
	const widths: number[] = [];
	for (const row of rows)
		row.forEach((cell, at) => {
			widths[at] = Math.max(widths[at] ?? 0, cell.length);
		});
	return rows
		.map((row) =>
			row
				.map((cell, at) =>
					at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0),
				)
				.join("  "),
		)
		.join("\n");
}
