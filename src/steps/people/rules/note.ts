import { sensitiveWords } from "../data/sensitive-words.ts";
import { foldWords } from "../rules.ts";

/**
 * What search may look into: the note that came with a contact unless it is sensitive, and the words of tags and of
 * notes that are not (METHOD §3).
 */
export function noteForSearch(
	{ note, noteSensitive }: { note: string | null; noteSensitive?: boolean },
	words: string | undefined,
): string | null {
	const all = [noteSensitive ? null : note, words].filter(Boolean);
	return all.length > 0 ? all.join(" ") : null;
}

export type SensitiveSubject = keyof typeof sensitiveWords;

/** What a note seems to be about, where that had better be hidden; null where nothing speaks for it. */
export function sensitiveSubjectIn(text: string): SensitiveSubject | null {
	const folded = ` ${foldWords(text)} `;
	for (const [subject, words] of Object.entries(sensitiveWords))
		if (words.some((word) => folded.includes(` ${word}`)))
			return subject as SensitiveSubject;
	return null;
}
