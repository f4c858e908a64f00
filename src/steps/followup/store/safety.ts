import { type Insertable, sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { SafetyNote as SafetyNoteTable } from "#storage/tables.ts";

export interface SafetyNoteRow {
	id: string;
	body: string;
	meetingId: string | null;
	notedAt: string;
	startsAt: string | null;
	seekerZone: string | null;
}

export interface NotedPersonRow {
	/** The contact that stays. */
	id: string;
	name: string;
	doNotContactAt: string | null;
}

/** Whoever the id stands for now; undefined when they are not there, or erased. */
export async function selectNotedPerson(
	tx: Tx,
	id: string,
): Promise<NotedPersonRow | undefined> {
	const { rows } = await sql<NotedPersonRow>`
		SELECT c.id, c.label AS name, c.do_not_contact_at FROM contact a
		JOIN contact c ON c.id = coalesce(a.merged_into, a.id)
		WHERE a.id = ${id}::uuid AND c.erased_at IS NULL`.execute(tx);
	return rows[0];
}

/** The notes about somebody, under whichever of their entries they were written; the latest first. */
export async function selectSafetyNotes(
	tx: Tx,
	contactId: string,
): Promise<SafetyNoteRow[]> {
	const { rows } = await sql<SafetyNoteRow>`
		SELECT s.id, s.body, s.meeting_id, s.noted_at, m.starts_at, m.seeker_zone
		FROM safety_note s LEFT JOIN meeting m ON m.id = s.meeting_id
		WHERE s.contact_id IN (SELECT c.id FROM contact c WHERE ${contactId}::uuid IN (c.id, c.merged_into))
		ORDER BY s.noted_at DESC, s.id DESC`.execute(tx);
	return rows;
}

/** Everybody about whom there is a safety note, by the contact that stays. */
export async function selectSafetyNoted(tx: Tx): Promise<Set<string>> {
	const { rows } = await sql<{ id: string }>`
		SELECT DISTINCT coalesce(c.merged_into, c.id) AS id
		FROM safety_note s JOIN contact c ON c.id = s.contact_id`.execute(tx);
	return new Set(rows.map(({ id }) => id));
}

/** Whether a talk was with this person, under whichever of their entries. */
export async function wasInTalk(
	tx: Tx,
	meetingId: string,
	contactId: string,
): Promise<boolean> {
	const { rows } = await sql`
		SELECT FROM contact c WHERE ${contactId}::uuid IN (c.id, c.merged_into) AND (
			c.id IN (SELECT contact_id FROM meeting WHERE id = ${meetingId}::uuid)
			OR c.id IN (SELECT contact_id FROM participant WHERE meeting_id = ${meetingId}::uuid))`.execute(
		tx,
	);
	return rows.length > 0;
}

/** Keeps a note once. */
export async function insertSafetyNote(
	tx: Tx,
	row: Insertable<SafetyNoteTable>,
): Promise<void> {
	await tx
		.insertInto("safetyNote")
		.values(row)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

export async function updateSafetyNote(
	tx: Tx,
	id: string,
	body: string,
): Promise<void> {
	await tx
		.updateTable("safetyNote")
		.set({ body })
		.where("id", "=", id)
		.execute();
}

export async function deleteSafetyNote(tx: Tx, id: string): Promise<void> {
	await tx.deleteFrom("safetyNote").where("id", "=", id).execute();
}

/** Whom a note is about. */
export async function selectNotedBy(
	tx: Tx,
	id: string,
): Promise<string | undefined> {
	const row = await tx
		.selectFrom("safetyNote")
		.select("contactId")
		.where("id", "=", id)
		.executeTakeFirst();
	return row?.contactId;
}
