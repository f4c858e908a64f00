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
	return folded.toLowerCase().replace(apostrophes, "");
}

const apostrophes = /['’`]/g;
const hasLetterBeyondAscii = /[^\n\u0020-\u007e]/;

const otherWords = /[\p{L}\p{N}]+(?:\+\+|#)?/gu;

/** The words of a folded text: letters and digits of any script; `c++` and `c#` stay whole, `r&d` becomes two words. */
export function wordsOf(folded: string): string[] {
	if (hasLetterBeyondAscii.test(folded)) return folded.match(otherWords) ?? [];
	// The same for ASCII by hand, which is three times as fast: the index has 60,000 titles to cut.
	const words: string[] = [];
	const end = folded.length;
	for (let at = 0; at < end; at++) {
		if (!isAsciiWord(folded.charCodeAt(at))) continue;
		const from = at;
		while (at < end && isAsciiWord(folded.charCodeAt(at))) at++;
		if (folded.startsWith("++", at)) at += 2;
		else if (folded[at] === "#") at++;
		words.push(folded.slice(from, at));
		at--;
	}
	return words;
}

function isAsciiWord(letter: number): boolean {
	return (
		(letter >= 97 && letter <= 122) ||
		(letter >= 48 && letter <= 57) ||
		(letter >= 65 && letter <= 90)
	);
}
