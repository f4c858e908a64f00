/** Lines that mail programs put over what they quote, in the languages of the usual ones. */
const HEADS = [
	/^-{2,} ?(original|weitergeleitete|ursprüngliche|message d'origine|mensaje original|messaggio originale)/i,
	/^_{10,}$/,
	/^(on|am|le|el|il|op|em|den|w dniu) .{4,200}(wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|napisał)\b.*:$/i,
	/^.{3,120} (wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|napisał\(a\)):$/i,
];
/** A block of header lines over a quote: From, and soon after it Sent or Date. */
const FROM = /^\*?(from|von|de|da|van|från|fra|od)\*? ?:/i;
const SENT =
	/^\*?(sent|gesendet|envoyé|enviado|inviato|verzonden|skickat|sendt|wysłano|date|datum|fecha|data)\*? ?:/i;
const LONGEST_HEAD = 3;

/** What the writer of a mail wrote, without the quoted message below it. Without any words of their own all of it is kept. */
export function ownWords(text: string): string {
	const lines = text.split("\n");
	const at = lines.findIndex((_, n) => beginsQuote(lines, n));
	const own = withoutQuoteAtEnd(at < 0 ? lines : lines.slice(0, at));
	// Line by line: patterns over a whole mail can take for ever.
	const isQuoteOnly = own.every((line) => line === "" || isQuoted(line));
	return (isQuoteOnly ? text : own.join("\n")).trim();
}

const isQuoted = (line: string) => line.startsWith(">");

function withoutQuoteAtEnd(lines: readonly string[]): readonly string[] {
	const last = lines.findLastIndex((line) => line.trim() !== "");
	if (!isQuoted(lines[last] ?? "")) return lines;
	const own = lines.findLastIndex((line, n) => n < last && !isQuoted(line));
	return lines.slice(0, own + 1);
}

function beginsQuote(lines: readonly string[], n: number): boolean {
	const line = lines[n]?.trim() ?? "";
	if (line === "" || line.length > 300) return false;
	if (FROM.test(line))
		return lines.slice(n + 1, n + 4).some((next) => SENT.test(next.trim()));
	if (HEADS.some((head) => head.test(line))) return true;
	// Long heads are broken into lines.
	if (!/^(on|am|le|el|il|op|em|den) /i.test(line)) return false;
	for (let more = 2; more <= LONGEST_HEAD; more++) {
		const joined = lines
			.slice(n, n + more)
			.map((one) => one.trim())
			.join(" ");
		if (joined.length < 300 && HEADS.some((head) => head.test(joined)))
			return true;
	}
	return false;
}
