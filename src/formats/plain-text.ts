// Every control character, half of a surrogate pair, or byte order mark: PostgreSQL
// refuses the first (NUL), UTF-8 the second, and nobody sees the third.
const UNWANTED = /[\p{Cc}\p{Cs}\uFEFF]/gu;

/** One line of text as people meant it: NFC, no control characters, single spaces. */
export function cleanLine(text: string): string {
	return text
		.replace(/\s+/g, " ")
		.replace(UNWANTED, "")
		.normalize("NFC")
		.replace(/ {2,}/g, " ")
		.trim();
}

/** Text of several lines: as `cleanLine`, but line breaks (as `\n`), tabs and spaces stay. */
export function cleanText(text: string): string {
	return text
		.replace(/\r\n?/g, "\n")
		.replace(UNWANTED, (c) => (c === "\n" || c === "\t" ? c : ""))
		.normalize("NFC")
		.trim();
}
