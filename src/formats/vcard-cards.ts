import { MAX_CARD_LINES, MAX_RECORD_CHARS } from "./bounds.ts";
import {
	isBlob,
	isQuotedPrintable,
	parseVCardLine,
	type VCardLine,
} from "./vcard-lines.ts";

/** One card of a file, its properties in order. */
export type RawCard = {
	lines: VCardLine[];
	/** Lines that are no property. */
	unread: string[];
	/** Characters, pictures and sounds not counted. */
	length: number;
	/** Whether it has an end; a file cut off in the middle has a card without. */
	complete: boolean;
};

/** A byte order mark, still as three characters, may stand before it. */
const BEGIN = /^(?:\xEF\xBB\xBF)?\s*(?:[\w-]+\.)?begin\s*:\s*vcard\s*$/i;
const END = /^\s*(?:[\w-]+\.)?end\s*:\s*vcard\s*$/i;

/**
 * The cards of a vCard file of any version, in order. Works on bytes (one
 * character per byte) until a line is whole: folding and quoted-printable may
 * split a letter, and one line that is not UTF-8 must not harm the others.
 */
export function* splitCards(bytes: Uint8Array): Generator<RawCard> {
	let card: RawCard | null = null;
	/** Depth of cards inside an AGENT, as version 2.1 writes them. */
	let inside = 0;
	let last: VCardLine | null = null;

	for (const text of logicalLines(bytes)) {
		if (BEGIN.test(text)) {
			if (card && last?.name === "agent" && last.value.trim() === "") {
				inside++;
			} else if (!inside) {
				if (card) yield card;
				card = newCard();
			}
			last = null;
		} else if (END.test(text)) {
			if (inside) inside--;
			else if (card) {
				yield { ...card, complete: true };
				card = null;
			}
		} else if (card && !inside) last = addLine(card, text, last);
	}
	if (card) yield card;
}

/** Adds a line to its card; gives the property that following base64 belongs to. */
function addLine(
	card: RawCard,
	text: string,
	last: VCardLine | null,
): VCardLine | null {
	// What is too large will be skipped: there is no use in keeping it.
	if (isTooLarge(card)) {
		card.length += text.length;
		return last;
	}
	const line = parseVCardLine(text);
	if (line) {
		if (!isBlob(line)) {
			card.length += text.length;
			card.lines.push(line);
		}
		return line;
	}
	// Base64 that was not folded: more of the picture above.
	if (last && isBlob(last) && /^[\w+/=\s]*$/.test(text)) return last;
	card.length += text.length;
	card.unread.push(text);
	return last;
}

/** Whether a card is longer, or has more properties, than any person's. */
export function isTooLarge(card: RawCard): boolean {
	const lines = card.lines.length + card.unread.length;
	return card.length > MAX_RECORD_CHARS || lines > MAX_CARD_LINES;
}

function newCard(): RawCard {
	return { lines: [], unread: [], length: 0, complete: false };
}

/**
 * Unfolds, a character per byte: a line that begins with white space goes on, as
 * does quoted-printable after `=` (in cards; calendars know no such thing).
 */
export function* logicalLines(
	bytes: Uint8Array,
	inCards = true,
): Generator<string> {
	let parts: string[] = [];
	let soft = false;
	for (const line of physicalLines(bytes)) {
		const edge = BEGIN.test(line) || END.test(line);
		if (soft && !edge) {
			soft = line.endsWith("=");
			parts.push(soft ? line.slice(0, -1) : line);
			continue;
		}
		const folded = /^[ \t]/.test(line) && parts.length > 0 && !edge;
		if (folded) {
			parts.push(line.slice(1));
			continue;
		}
		if (parts.length > 0) yield parts.join("");
		parts = [];
		soft = false;
		if (line.trim() === "") continue;
		if (edge) {
			yield line;
			continue;
		}
		soft = inCards && line.endsWith("=") && isQuotedPrintable(line);
		parts.push(soft ? line.slice(0, -1) : line);
	}
	if (parts.length > 0) yield parts.join("");
}

/** Lines end in LF, CR LF, or, from one phone, CR CR LF; very old ones in CR alone. */
function* physicalLines(bytes: Uint8Array): Generator<string> {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = buffer.includes(0x0a) ? 0x0a : 0x0d;
	for (let start = 0; start < buffer.length; ) {
		const newline = buffer.indexOf(end, start);
		const stop = newline === -1 ? buffer.length : newline;
		let trimmed = stop;
		while (trimmed > start && buffer[trimmed - 1] === 0x0d) trimmed--;
		yield buffer.toString("latin1", start, trimmed);
		start = stop + 1;
	}
}
