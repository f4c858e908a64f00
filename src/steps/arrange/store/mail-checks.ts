import { sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { OutgoingRow } from "./outgoing.ts";

/** What may have happened to somebody since a message to them was left to the queue. */
export interface SinceQueuedRow {
	/** A safety note was written about them. */
	isSafetyNoted: boolean;
	/** They, or whoever the news is about, were erased. */
	isErased: boolean;
	/** They were thanked another way. */
	isThanked: boolean;
}

/** The person under all of their entries; of news for a referrer also the one whom it is about. */
const same = ({ aboutKind, aboutId, contactId }: OutgoingRow) => sql`
	SELECT c.id FROM contact c WHERE coalesce(c.merged_into, c.id) IN (
		SELECT coalesce(who.merged_into, who.id) FROM contact who WHERE who.id = ${contactId}::uuid
			OR (${aboutKind} = 'loop-back' AND who.id IN (
				SELECT r.contact_id FROM referral r JOIN loop_back l ON l.referral_id = r.id WHERE l.id = ${aboutId}::uuid)))`;

export async function selectSinceQueued(
	tx: Tx,
	row: OutgoingRow,
): Promise<SinceQueuedRow> {
	const { rows } = await sql<SinceQueuedRow>`
		SELECT
			EXISTS (SELECT FROM safety_note s WHERE s.contact_id IN (${same(row)}) AND s.noted_at >= ${row.createdAt}::timestamptz)
				AS is_safety_noted,
			EXISTS (SELECT FROM contact e WHERE e.id IN (${same(row)}) AND e.erased_at IS NOT NULL) AS is_erased,
			EXISTS (SELECT FROM thank_you y WHERE y.id = ${row.aboutId}::uuid AND y.sent_at IS NOT NULL) AS is_thanked`.execute(
		tx,
	);
	const nothing = { isSafetyNoted: false, isErased: false, isThanked: false };
	return rows[0] ?? nothing;
}

/** What was said off the record, and whether in a talk with them. */
export async function selectSecrets(
	tx: Tx,
	row: OutgoingRow,
): Promise<{ body: string; isTheirs: boolean }[]> {
	const { rows } = await sql<{ body: string; isTheirs: boolean }>`
		WITH same AS MATERIALIZED (${same(row)}), talk AS MATERIALIZED (
			SELECT m.id FROM meeting m WHERE m.contact_id IN (TABLE same)
			UNION SELECT p.meeting_id FROM participant p WHERE p.contact_id IN (TABLE same)
		)
		SELECT n.body, n.meeting_id IN (TABLE talk) AS is_theirs FROM note n
		WHERE n.off_the_record AND n.deleted_at IS NULL`.execute(tx);
	return rows;
}
