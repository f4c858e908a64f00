import { type Insertable, type Selectable, sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { ThankYou as ThankYouTable } from "#storage/tables.ts";

export type ThankYouRow = Selectable<ThankYouTable>;

/** The thanks of a talk, sent ones first; to people merged since as who they are now. */
export async function selectThankYous(
	tx: Tx,
	meetingId: string,
): Promise<ThankYouRow[]> {
	const { rows } = await sql<ThankYouRow>`
		SELECT y.*, coalesce(c.merged_into, c.id) AS contact_id
		FROM thank_you y JOIN contact c ON c.id = y.contact_id
		WHERE y.meeting_id = ${meetingId}::uuid
		ORDER BY y.sent_at NULLS LAST, y.updated_at DESC, y.id`.execute(tx);
	return rows;
}

/** Thanks that were sent came back; the channel is kept, so that another one is proposed. */
export async function updateThankYouReturned(
	tx: Tx,
	{
		meetingId,
		contactId,
		at,
	}: { meetingId: string; contactId: string; at: string },
): Promise<void> {
	await sql`
		UPDATE thank_you SET came_back_at = ${at}::timestamptz, came_back_channel = channel, channel = NULL, sent_at = NULL,
			updated_at = ${at}::timestamptz
		WHERE meeting_id = ${meetingId}::uuid AND sent_at IS NOT NULL
			AND contact_id IN (SELECT c.id FROM contact c WHERE ${contactId}::uuid IN (c.id, c.merged_into))`.execute(
		tx,
	);
}

/**
 * Keeps the thanks of one talk to one person. The first sending stays what it was; somebody who was merged since keeps
 * the thanks that they had.
 */
export async function upsertThankYou(
	tx: Tx,
	row: Insertable<ThankYouTable>,
): Promise<void> {
	const { rows } = await sql<{ contactId: string }>`
		SELECT y.contact_id FROM thank_you y JOIN contact c ON c.id = y.contact_id
		WHERE y.meeting_id = ${row.meetingId}::uuid AND coalesce(c.merged_into, c.id) = ${row.contactId}::uuid
		ORDER BY y.sent_at NULLS LAST, y.updated_at DESC, y.id LIMIT 1`.execute(tx);
	await tx
		.insertInto("thankYou")
		.values({ ...row, contactId: rows[0]?.contactId ?? row.contactId })
		.onConflict((conflict) =>
			conflict
				.columns(["accountId", "meetingId", "contactId"])
				.doUpdateSet(({ ref }) => ({
					body: ref("excluded.body"),
					channel: ref("excluded.channel"),
					sentAt: ref("excluded.sentAt"),
					updatedAt: ref("excluded.updatedAt"),
				}))
				.where("thankYou.sentAt", "is", null),
		)
		.execute();
}
