import { type Insertable, type Selectable, sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { Asking, CallLog } from "#storage/tables.ts";

import { sameIds } from "./merged.ts";

export type AskingRow = Selectable<Asking> & { targetLabel: string | null };
export type CallRow = Selectable<CallLog>;

export function selectAskings(tx: Tx, contactId: string): Promise<AskingRow[]> {
	return tx
		.selectFrom("asking")
		.leftJoin("target", "target.id", "asking.targetId")
		.selectAll("asking")
		.select("target.label as targetLabel")
		.where("asking.contactId", "in", sql<string>`${sameIds(contactId)}`)
		.orderBy("asking.askedAt", "desc")
		.orderBy("asking.id", "desc")
		.execute();
}

export async function insertAsking(
	tx: Tx,
	asking: Insertable<Asking>,
): Promise<void> {
	await tx
		.insertInto("asking")
		.values(asking)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

export async function isTarget(tx: Tx, id: string): Promise<boolean> {
	const row = await tx
		.selectFrom("target")
		.select("id")
		.where("id", "=", id)
		.executeTakeFirst();
	return row !== undefined;
}

export function selectCalls(tx: Tx, contactId: string): Promise<CallRow[]> {
	return tx
		.selectFrom("callLog")
		.selectAll()
		.where("contactId", "in", sql<string>`${sameIds(contactId)}`)
		.orderBy("calledAt", "desc")
		.orderBy("id", "desc")
		.execute();
}

/** False when this call is in the log already. */
export async function insertCall(
	tx: Tx,
	call: Insertable<CallLog>,
): Promise<boolean> {
	const added = await tx
		.insertInto("callLog")
		.values(call)
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return added.numInsertedOrUpdatedRows === 1n;
}
