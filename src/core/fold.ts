// Letters that Unicode does not take apart into a base letter and an accent.
const BASES: Record<string, string> = {
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ø: "o",
	đ: "d",
	ð: "d",
	þ: "th",
	ł: "l",
	ħ: "h",
	ı: "i",
	ŋ: "n",
	ə: "e",
};

const SPELLED: Record<string, string> = {
	ä: "ae",
	ö: "oe",
	ü: "ue",
	å: "aa",
	ø: "oe",
};

/** A folded text; `starts` and `ends` give, for each of its UTF-16 units, the piece of the original it came from. */
export type Folded = { text: string; starts: number[]; ends: number[] };

/**
 * A text in small letters without accents, with the way back to the original,
 * so that a find can be shown where it stands. `spelled` writes ü as ue, `bare`
 * as u. Invisible signs (soft hyphens, joiners) fall away.
 */
export function fold(
	text: string,
	umlauts: "bare" | "spelled" = "bare",
): Folded {
	const folded: Folded = { text: "", starts: [], ends: [] };
	// A letter and its combining accents are one piece, however they are stored.
	for (const { 0: piece, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
		const letter = piece.normalize("NFC").toLowerCase();
		const plain =
			(umlauts === "spelled" ? SPELLED[letter] : undefined) ??
			[...letter.normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "")]
				.map((char) => BASES[char] ?? char)
				.join("");
		folded.text += plain;
		for (let unit = 0; unit < plain.length; unit++) {
			folded.starts.push(index);
			folded.ends.push(index + piece.length);
		}
	}
	return folded;
}

/** The words of a text, folded: its runs of letters and digits. */
export function foldedWords(
	text: string,
	umlauts: "bare" | "spelled" = "bare",
): string[] {
	return fold(text, umlauts).text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
