import w from "#messages/arrange-writing";
import type { Checking } from "../schema/checking.ts";
import { advice, type Check } from "./check.ts";
import { messageParts } from "./message-parts.ts";

/** Words that hang together, as numbers: enough to know them again, and nothing that could be read. */
const RUN = 4;
/** From this share on a reader who knows both would see the same letter. Our judgement. */
const ALIKE = 0.6;
const LEAST_RUNS = 6;

/** What a text says apart from greeting and farewell, as a set of numbers. */
export function printOf(text: string): number[] {
	const words = messageParts(text).sentences.flatMap((one) =>
		one.text
			.toLowerCase()
			.split(/[^\p{L}\p{N}]+/u)
			.filter(Boolean),
	);
	const runs = new Set<number>();
	for (let at = 0; at + RUN <= words.length; at++)
		runs.add(numberOf(words.slice(at, at + RUN).join(" ")));
	return [...runs];
}

// FNV-1a, 32 bits.
function numberOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) {
		hash ^= text.charCodeAt(at);
		hash = Math.imul(hash, 0x01000193);
	}
	return hash >>> 0;
}

/** People of one field compare what they got (METHOD §6): says when this reads like a message that went to somebody else. */
export function checkSimilar(
	text: string,
	{ before = [], kind }: Checking,
): Check[] {
	if (kind !== "request") return [];
	const runs = printOf(text);
	if (runs.length < LEAST_RUNS) return [];
	const alike = before
		.map(({ to, print }) => {
			const known = new Set(print);
			return {
				to,
				share: runs.filter((run) => known.has(run)).length / runs.length,
			};
		})
		.filter(({ share }) => share >= ALIKE)
		.toSorted((a, b) => b.share - a.share)[0];
	if (!alike) return [];
	return [
		advice(
			"reads-like-another",
			alike.to ? w.checkSimilar({ name: alike.to }) : w.checkSimilarAny(),
			{ reason: w.whySimilar(), hint: w.hintSimilar() },
		),
	];
}
