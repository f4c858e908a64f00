import m from "#messages/people-address-book";
import refusals from "#messages/refusals";
import { isForThePerson } from "../rules/sync-times.ts";
import {
	type AddressBook,
	answersByKind,
	type CardQuestion,
	type SyncCounts,
} from "../schema/address-book.ts";
import type { AddressBookRow, BookCounts } from "../store/address-book.ts";
import type { AskedRow } from "../store/card-question.ts";

/** Field by field: neither the password nor what is kept in its place is among them. */
export function presentAddressBook(
	row: AddressBookRow,
	counts: Omit<BookCounts, "addressBookId">,
): AddressBook {
	const fault = row.lastRefusal as {
		code: string;
		facts: Record<string, unknown>;
	} | null;
	return {
		id: row.id,
		name: row.name,
		server: new URL(row.bookUrl).host,
		user: row.userName,
		mayWrite: row.mayWrite,
		isScheduled: row.isScheduled,
		takesNew: row.takesNewSince !== null,
		needsPassword: fault !== null && isForThePerson(fault.code),
		connectedAt: row.connectedAt,
		lastTriedAt: row.lastTriedAt,
		lastSyncedAt: row.lastSyncedAt,
		nextSyncAt: row.isScheduled ? row.nextSyncAt : null,
		fault: fault && {
			code: fault.code,
			sentence: refusals[fault.code]?.(fault.facts) ?? fault.code,
		},
		lastResult: row.lastResult && presentCounts(row.lastResult as SyncCounts),
		linked: counts.linked,
		leftOut: counts.leftOut,
		faults: counts.faults,
		questions: counts.questions,
	};
}

export function presentCounts(counts: SyncCounts): SyncCounts {
	const { added, merged, leftOut, changedHere } = counts;
	const { changedThere, putThere, asked, faults } = counts;
	return {
		...{ added, merged, leftOut, changedHere },
		...{ changedThere, putThere, asked, faults },
	};
}

export function presentCardQuestion(row: AskedRow): CardQuestion {
	return {
		id: row.id,
		addressBook: { id: row.addressBookId, name: row.addressBookName },
		kind: row.kind,
		field: row.field || null,
		contact: row.contactId
			? { id: row.contactId, label: row.contactLabel ?? "" }
			: null,
		ours: sideText(row.ours),
		theirs: sideText(row.theirs),
		askedAt: row.askedAt,
		answers: [...answersByKind[row.kind]],
	};
}

/** A name, a job or a note as one reads it. */
function sideText(side: unknown): string | null {
	if (side === null || side === undefined) return null;
	if (typeof side === "string") return side;
	const { full, title, organization } = side as Record<string, string | null>;
	if (full) return full;
	if (title && organization) return m.jobAt({ title, organization });
	return title ?? organization ?? null;
}
