import type { Actor } from "#storage/actor.ts";
import { DOUBLES_JOB, searchDoubles } from "./actions/double.ts";
import { syncAddressBook } from "./actions/sync-book.ts";
import { comesAgainAt, wasJustTried } from "./rules/sync-times.ts";
import { selectBook, selectDueBooks } from "./store/address-book.ts";

/** Looks through everybody for doubles, where anybody changed since the last time. */
export const doublesWork = { name: DOUBLES_JOB, run: searchDoubles };

/** Syncs address books in their time. The name lies in databases, and never changes. */
export const syncWork = {
	name: "sync-address-book",
	run: syncWhenDue,
	due: { table: "address_book", find: findDueAddressBooks },
} as const;

interface DueBook {
	key: string;
	/** When to sync it. */
	at: string;
	data: { id: string };
}

/**
 * The account's address books that are to be synced within the next so many minutes. When a program starts, those that
 * answered last time are synced at once.
 */
function findDueAddressBooks(
	actor: Actor,
	{ minutes, isStart }: { minutes: number; isStart: boolean },
): Promise<DueBook[]> {
	const { now } = actor;
	const until = comesAgainAt(now, isStart ? Math.max(minutes, 60) : minutes);
	return actor.db.read(async (tx) => {
		const books = await selectDueBooks(tx, until);
		return books.map(({ id, nextSyncAt, failures }) => {
			const isOverdue = nextSyncAt === null || nextSyncAt < now;
			const isAtOnce = isOverdue || (isStart && failures === 0);
			return { key: id, at: isAtOnce ? now : nextSyncAt, data: { id } };
		});
	});
}

/**
 * Syncs an address book. A refusal is kept with the book, with the time of the next try, so it is no failure of the job;
 * a book that was disconnected or synced meanwhile is left alone.
 */
async function syncWhenDue(
	actor: Actor,
	{ id }: { id: string },
): Promise<void> {
	const book = await actor.db.read((tx) => selectBook(tx, id));
	const isWanted = book?.isScheduled && book.nextSyncAt !== null;
	if (!isWanted || wasJustTried(actor.now, book.lastTriedAt)) return;
	await syncAddressBook(actor, { id });
}
