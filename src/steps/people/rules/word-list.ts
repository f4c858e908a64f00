/**
 * A compiled word list: words and phrases, folded, matched whole; one that ends in "*" matches the beginning of a word.
 * The text is what `foldWords` gives.
 */
export class WordList {
	readonly #words = new Set<string>();
	readonly #phrases: string[] = [];
	/** Phrases, and beginnings of several words, by their first word. */
	readonly #byFirst = new Map<string, string[]>();
	/** Beginnings of a word, and how long they are. */
	readonly #beginnings = new Set<string>();
	readonly #lengths = new Set<number>();

	constructor(words: Iterable<string>) {
		for (const word of words) this.#add(word);
	}

	#add(word: string): void {
		const isBeginning = word.endsWith("*");
		const text = isBeginning ? word.slice(0, -1) : word;
		if (text.includes(" ")) {
			const [first = ""] = text.split(" ");
			const framed = isBeginning ? ` ${text}` : ` ${text} `;
			this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), framed]);
			if (!isBeginning) this.#phrases.push(framed);
		} else if (isBeginning) {
			this.#beginnings.add(text);
			this.#lengths.add(text.length);
		} else this.#words.add(text);
	}

	isIn(folded: string): boolean {
		const words = folded.split(" ");
		return (
			words.some((word) => this.#words.has(word) || this.#begins(word)) ||
			words.some((word) =>
				this.#byFirst
					.get(word)
					?.some((phrase) => ` ${folded} `.includes(phrase)),
			)
		);
	}

	#begins(word: string): boolean {
		for (const length of this.#lengths)
			if (this.#beginnings.has(word.slice(0, length))) return true;
		return false;
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
