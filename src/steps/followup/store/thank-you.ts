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

/** Keeps the thanks of one talk to one person. The first sending stays what it was. */
export async function upsertThankYou(
	tx: Tx,
	row: Insertable<ThankYouTable>,
): Promise<void> {
	await tx
		.insertInto("thankYou")
		.values(row)
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
