import { type Insertable, type Selectable, sql, type Updateable } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { ContactNote } from "#storage/tables.ts";
import { keptId, sameIds, sameIdsOf } from "./merged.ts";

export type NoteRow = Selectable<ContactNote>;

/** The notes on a person under any of their ids, the newest first. */
export function selectNotes(tx: Tx, contactId: string): Promise<NoteRow[]> {
	return tx
		.selectFrom("contactNote")
		.selectAll()
		.where("contactId", "in", sql<string>`${sameIds(contactId)}`)
		.orderBy("writtenAt", "desc")
		.orderBy("id", "desc")
		.execute();
}

export async function insertNote(
	tx: Tx,
	note: Insertable<ContactNote>,
): Promise<void> {
	await tx
		.insertInto("contactNote")
		.values(note)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** False when there is no such note on this person. */
export async function updateNote(
	tx: Tx,
	contactId: string,
	id: string,
	change: Updateable<ContactNote>,
): Promise<boolean> {
	const changed = await tx
		.updateTable("contactNote")
		.set(change)
		.where("contactId", "in", sql<string>`${sameIds(contactId)}`)
		.where("id", "=", id)
		.executeTakeFirst();
	return changed.numUpdatedRows === 1n;
}

export async function deleteNote(
	tx: Tx,
	contactId: string,
	id: string,
): Promise<boolean> {
	const deleted = await tx
		.deleteFrom("contactNote")
		.where("contactId", "in", sql<string>`${sameIds(contactId)}`)
		.where("id", "=", id)
		.executeTakeFirst();
	return deleted.numDeletedRows === 1n;
}

/**
 * What search finds people by besides their face: their tags, and their dated notes but for the sensitive ones
 * (METHOD §3). By the id of the contact that stays.
 */
export async function selectNoteWords(
	tx: Tx,
	contactIds: readonly string[],
): Promise<Map<string, string>> {
	if (contactIds.length === 0) return new Map();
	const { rows } = await sql<{ id: string; words: string }>`
		select ${keptId("w.contact_id")} as id, string_agg(w.words, ' ' order by w.at) as words
		from (
			select contact_id, tag as words, tagged_at as at from contact_tag
			union all
			select contact_id, body, written_at from contact_note where not sensitive
		) w
		where w.contact_id in ${sameIdsOf(contactIds)}
		group by 1`.execute(tx);
	return new Map(rows.map(({ id, words }) => [id, words]));
}
