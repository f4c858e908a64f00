/**
 * A compiled word list: words and phrases, folded, matched whole; one that ends in "*" matches the beginning of a word.
 * The text is what `foldWords` gives.
 */
export class WordList {
	readonly #words = new Set<string>();
	readonly #phrases: string[] = [];
	readonly #beginnings: string[] = [];

	constructor(words: Iterable<string>) {
		for (const word of words)
			if (word.endsWith("*")) this.#beginnings.push(` ${word.slice(0, -1)}`);
			else if (word.includes(" ")) this.#phrases.push(` ${word} `);
			else this.#words.add(word);
	}

	isIn(folded: string): boolean {
		for (const word of folded.split(" "))
			if (this.#words.has(word)) return true;
		const framed = ` ${folded} `;
		return (
			this.#phrases.some((phrase) => framed.includes(phrase)) ||
			this.#beginnings.some((beginning) => framed.includes(beginning))
		);
	}

	/** The text without the phrases of the list. */
	without(folded: string): string {
		return this.#phrases
			.reduce(
				(text, phrase) => text.replaceAll(phrase, " "),
				` ${folded.replaceAll(" ", "  ")} `.replaceAll("  ", " "),
			)
			.trim();
	}
}

/** "a, b c, d*" as a word list. */
export function wordList(text: string): WordList {
	return new WordList(text.split(/\s*,\s*/).filter(Boolean));
}
