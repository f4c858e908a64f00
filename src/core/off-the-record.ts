import { foldedWords } from "./fold.ts";

/** So many words in a row, taken from a passage, are that passage and not chance. Our judgement. */
const RUN = 6;
const LEAST = 2;

/**
 * Whether a text carries something that was said off the record (METHOD §3): a whole passage of two words or more,
 * or six words of one in a row, whatever their case, accents and punctuation. It guards what leaves the debrief
 * against a passage copied by hand; it can't know a passage told in other words.
 */
export function carriesOffTheRecord(
	text: string,
	passages: readonly string[],
): boolean {
	const hay = ` ${foldedWords(text).join(" ")} `;
	return passages.some((passage) => {
		const words = foldedWords(passage);
		if (words.length < LEAST) return false;
		const size = Math.min(RUN, words.length);
		for (let at = 0; at + size <= words.length; at++)
			if (hay.includes(` ${words.slice(at, at + size).join(" ")} `))
				return true;
		return false;
	});
}

/**
 * The note that a text repeats. What comes from a note by its words alone is tied to it like anything made of it, so
 * that it goes wherever the note goes: a note may be put off the record later.
 */
export function noteRepeatedIn<N extends { body: string }>(
	text: string,
	notes: readonly N[],
): N | undefined {
	return notes.find((note) => carriesOffTheRecord(text, [note.body]));
}
