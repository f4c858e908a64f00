/** Lower case without accents, so that `Résumé` and `resume` are one; apostrophes go, so that `driver's` is `drivers`. */
export function foldText(text: string): string {
	let folded = text;
	// Most titles are plain ASCII, and normalizing is what costs.
	if (hasLetterBeyondAscii.test(text))
		folded = text
			.normalize("NFKD")
			.replace(/\p{M}+/gu, "")
			.replace(/[øØ]/g, "o")
			.replace(/[łŁ]/g, "l")
			.replace(/ß/g, "ss")
			.replace(/[æÆ]/g, "ae")
			.replace(/[œŒ]/g, "oe");
	return folded.toLowerCase().replace(/['’`]/g, "");
}

const hasLetterBeyondAscii = /[^\u0020-\u007e]/;

/** The words of a folded text: letters and digits of any script; `c++` and `c#` stay whole, `r&d` becomes two words. */
export function wordsOf(folded: string): string[] {
	return folded.match(/[\p{L}\p{N}]+(?:\+\+|#)?/gu) ?? [];
}
