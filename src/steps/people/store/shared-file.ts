import type { Insertable } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { SharedFile as SharedFileTable } from "#storage/tables.ts";

export interface SharedFileRow {
	id: string;
	fileName: string;
	receivedAt: string;
}

/** Files that wait and came after a moment, the latest first; without their content. */
export function selectSharedFiles(
	tx: Tx,
	after: string,
): Promise<SharedFileRow[]> {
	return tx
		.selectFrom("sharedFile")
		.select(["id", "fileName", "receivedAt"])
		.where("receivedAt", ">", after)
		.orderBy("receivedAt", "desc")
		.orderBy("id")
		.execute();
}

export async function selectSharedContent(
	tx: Tx,
	id: string,
	after: string,
): Promise<{ fileName: string; content: Uint8Array } | undefined> {
	return tx
		.selectFrom("sharedFile")
		.select(["fileName", "content"])
		.where("id", "=", id)
		.where("receivedAt", ">", after)
		.executeTakeFirst();
}

export async function insertSharedFile(
	tx: Tx,
	file: Insertable<SharedFileTable>,
): Promise<void> {
	await tx.insertInto("sharedFile").values(file).execute();
}

/** False when no such file waits. */
export async function deleteSharedFile(tx: Tx, id: string): Promise<boolean> {
	const gone = await tx
		.deleteFrom("sharedFile")
		.where("id", "=", id)
		.executeTakeFirst();
	return gone.numDeletedRows === 1n;
}

/** Clears away what waited too long. */
export async function deleteSharedFilesUntil(
	tx: Tx,
	moment: string,
): Promise<void> {
	await tx.deleteFrom("sharedFile").where("receivedAt", "<=", moment).execute();
}
