import { ok, type Result, refuse } from "#core/result.ts";
import { MAX_RECORD_CHARS, MAX_RECORDS } from "./bounds.ts";
import {
	type ContactRecord,
	hasIdentity,
	type ReadFile,
	type SkippedRow,
} from "./record.ts";
import { isTooLarge, type RawCard, splitCards } from "./vcard-cards.ts";
import { isGroup } from "./vcard-parts.ts";
import { cardToRecord } from "./vcard-record.ts";

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
		return { row, code: "unreadable-card", facts: { reason: "no-end" } };
	}
	if (card.lines.length === 0 && card.unread.length > 0) {
		return { row, code: "unreadable-card", facts: { reason: "no-property" } };
	}
	if (isGroup(card)) return { row, code: "not-a-person" };
	const record = cardToRecord(card, row);
	return hasIdentity(record) ? record : { row, code: "no-identity" };
}
