import { foldWords } from "../rules.ts";

/** A tag is a word or two. */
export const MOST_TAG = 40;
/** One person has at most so many. */
export const MOST_TAGS = 30;

/** Tags with the same key are one: "Co-op 2019" is "co op 2019". */
export function tagKey(tag: string): string {
	return foldWords(tag).slice(0, MOST_TAG);
}

/** Several tags typed at once, apart by commas; each once, without a leading "#". */
export function tagsIn(text: string): string[] {
	const byKey = new Map<string, string>();
	for (const part of text.split(/[,;\n]/)) {
		const tag = part
			.trim()
			.replace(/^#+\s*/, "")
			.slice(0, MOST_TAG)
			.trim();
		const key = tagKey(tag);
		if (tag !== "" && !byKey.has(key)) byKey.set(key, tag);
	}
	return [...byKey.values()];
}
