import { ok, type Result, refuse } from "#core/result.ts";
import { MAX_RECORD_CHARS, MAX_RECORDS } from "./bounds.ts";
import { cleanLine } from "./plain-text.ts";
import {
	type ContactRecord,
	hasIdentity,
	type ReadFile,
	type SkippedRow,
} from "./record.ts";
import { isTooLarge, type RawCard, splitCards } from "./vcard-cards.ts";
import { isNoPerson } from "./vcard-parts.ts";
import { cardToRecord } from "./vcard-record.ts";

/** How much of a skipped card is shown. */
const SHOWN = 300;

/**
 * The people of a vCard file (2.1, 3.0, 4.0, also mixed), from its bytes. Each
 * card counts, also one without an end or without a person.
 */
export function readVCards(bytes: Uint8Array): Result<ReadFile, "too-large"> {
	const records: ContactRecord[] = [];
	const skipped: SkippedRow[] = [];
	let read = 0;
	for (const card of splitCards(bytes)) {
		if (++read > MAX_RECORDS) {
			return refuse("too-large", { maxRecords: MAX_RECORDS });
		}
		const taken = takeCard(card, read);
		if ("code" in taken) skipped.push(taken);
		else records.push(taken);
	}
	return ok({ kind: "vcard", read, records, skipped });
}

function takeCard(card: RawCard, row: number): ContactRecord | SkippedRow {
	if (isTooLarge(card)) {
		const facts = { length: card.length, limit: MAX_RECORD_CHARS };
		return { row, code: "row-too-large", facts };
	}
	if (!card.complete) {
		// Its last line may be cut off too: half an address is worse than none.
		const facts = { reason: "no-end" };
		return { row, code: "unreadable-card", facts, text: textOf(card) };
	}
	if (card.lines.length === 0 && card.unread.length > 0) {
		return { row, code: "unreadable-card", facts: { reason: "no-property" } };
	}
	if (isNoPerson(card))
		return { row, code: "not-a-person", text: textOf(card) };
	const record = cardToRecord(card, row);
	if (hasIdentity(record)) return record;
	return { row, code: "no-identity", text: textOf(card) };
}

/** What stands on a card, for a person who looks for it. */
function textOf(card: RawCard): string {
	const said = card.lines
		.filter(({ name }) => !/^(version|prodid|uid|rev|n)$/.test(name))
		.map(({ value }) => cleanLine(value.slice(0, SHOWN).replaceAll("\\", "")));
	return said.filter(Boolean).join(", ").slice(0, SHOWN);
}
