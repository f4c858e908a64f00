import { type Insertable, type Selectable, sql, type Updateable } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { MailAccount as Table } from "#storage/tables.ts";

export type MailAccountRow = Selectable<Table>;
/** Refusals as JSON text. */
interface Faults {
	sendingRefusal?: string | null;
	readingRefusal?: string | null;
}
export type MailAccountChange = Omit<Updateable<Table>, keyof Faults> & Faults;
type NewMailAccount = Omit<Insertable<Table>, keyof Faults> & Faults;

/** The person's one mail account. */
export function selectMailAccount(tx: Tx): Promise<MailAccountRow | undefined> {
	return tx.selectFrom("mailAccount").selectAll().executeTakeFirst();
}

/** Held until the transaction ends, so that two readings don't cross. Null also where another one holds it. */
export async function lockMailAccount(
	tx: Tx,
): Promise<MailAccountRow | undefined> {
	return tx
		.selectFrom("mailAccount")
		.selectAll()
		.forNoKeyUpdate()
		.executeTakeFirst();
}

export async function insertMailAccount(
	tx: Tx,
	account: NewMailAccount,
): Promise<void> {
	await tx
		.insertInto("mailAccount")
		.values(account as Insertable<Table>)
		.execute();
}

export async function updateMailAccount(
	tx: Tx,
	id: string,
	change: MailAccountChange,
): Promise<void> {
	await tx
		.updateTable("mailAccount")
		.set(change as Updateable<Table>)
		.where("id", "=", id)
		.execute();
}

export async function deleteMailAccount(tx: Tx): Promise<void> {
	await tx.deleteFrom("mailAccount").execute();
}

/** How many messages wait, and of how many nobody knows whether they went out. */
export async function countOutgoing(
	tx: Tx,
): Promise<{ waiting: number; unsure: number }> {
	const { rows } = await sql<{ waiting: number; unsure: number }>`
		SELECT count(*) FILTER (WHERE status IN ('queued', 'sending'))::int AS waiting,
			count(*) FILTER (WHERE status = 'unsure')::int AS unsure
		FROM outgoing_message`.execute(tx);
	return rows[0] ?? { waiting: 0, unsure: 0 };
}
