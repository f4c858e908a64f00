/** METHOD step 4: a request has at most 100 words; aim for 75. */
export const MOST_WORDS = 100;
export const AIM_WORDS = 75;

/**
 * Words of a message as the person who gets it reads them: what stands between
 * spaces and holds a letter or a digit. So "20-30", "don't" and an address are
 * one word each, and a dash by itself is none. Greeting, text and name at the
 * end all count, as they all take the reader's time; the subject does not.
 * Scripts without spaces count as one word per run: their limit needs a locale pack.
 */
export function countWords(text: string): number {
	return text.split(/\s+/u).filter((token) => /[\p{L}\p{N}]/u.test(token))
		.length;
}
