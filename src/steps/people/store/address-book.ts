import { type Insertable, type Selectable, sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { AddressBook as AddressBookTable } from "#storage/tables.ts";

export type AddressBookRow = Selectable<AddressBookTable>;

/** Holds the book until the transaction ends, by whatever way; false when another program or request has it. */
export async function tryLockBook(tx: Tx, id: string): Promise<boolean> {
	const { rows } = await sql<{ got: boolean }>`
		select pg_try_advisory_xact_lock(hashtextextended('address book ' || ${id}::text, 0)) as got`.execute(
		tx,
	);
	return rows[0]?.got ?? false;
}

export function selectBooks(tx: Tx): Promise<AddressBookRow[]> {
	return tx
		.selectFrom("addressBook")
		.selectAll()
		.orderBy("connectedAt")
		.orderBy("id")
		.execute();
}

export function selectBook(
	tx: Tx,
	id: string,
): Promise<AddressBookRow | undefined> {
	return tx
		.selectFrom("addressBook")
		.selectAll()
		.where("id", "=", id)
		.executeTakeFirst();
}

type Json = "lastRefusal" | "lastResult";
type Book = Omit<Insertable<AddressBookTable>, Json>;
export type BookChanges = Partial<Book & Record<Json, object | null>>;

const stored = ({ lastRefusal, lastResult, ...changes }: BookChanges) =>
	({
		...changes,
		...(lastRefusal !== undefined && { lastRefusal: json(lastRefusal) }),
		...(lastResult !== undefined && { lastResult: json(lastResult) }),
	}) as Partial<Insertable<AddressBookTable>>;
const json = (value: object | null) => value && JSON.stringify(value);

export async function insertBook(tx: Tx, book: Book): Promise<void> {
	await tx
		.insertInto("addressBook")
		.values(stored(book) as Insertable<AddressBookTable>)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

export async function updateBook(
	tx: Tx,
	id: string,
	changes: BookChanges,
): Promise<void> {
	await tx
		.updateTable("addressBook")
		.set(stored(changes))
		.where("id", "=", id)
		.execute();
}

/** Forgets the book and all that was seen of its cards; people stay. */
export async function deleteBook(tx: Tx, id: string): Promise<void> {
	await tx.deleteFrom("addressCard").where("addressBookId", "=", id).execute();
	await tx.deleteFrom("addressBook").where("id", "=", id).execute();
}

export interface BookCounts {
	addressBookId: string;
	linked: number;
	leftOut: number;
	faults: number;
	questions: number;
}

export async function countCards(tx: Tx): Promise<BookCounts[]> {
	const { rows } = await sql<BookCounts>`
		select c.address_book_id, count(*) filter (where c.state = 'linked')::int as linked,
			count(*) filter (where c.state = 'left-out')::int as left_out,
			count(*) filter (where c.fault is not null)::int as faults,
			coalesce(sum(q.n), 0)::int as questions
		from address_card c
		left join (select address_card_id, count(*) as n from card_question group by 1) q on q.address_card_id = c.id
		group by 1`.execute(tx);
	return rows;
}

/** Books that are synced by themselves and whose time comes by `until`. */
export function selectDueBooks(
	tx: Tx,
	until: string,
): Promise<{ id: string; nextSyncAt: string | null; failures: number }[]> {
	return tx
		.selectFrom("addressBook")
		.select(["id", "nextSyncAt", "failures"])
		.where("isScheduled", "=", true)
		.where("nextSyncAt", "<=", until)
		.orderBy("nextSyncAt")
		.execute();
}
