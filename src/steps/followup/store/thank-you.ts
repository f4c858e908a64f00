import type { Insertable, Selectable } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { ThankYou as ThankYouTable } from "#storage/tables.ts";

export type ThankYouRow = Selectable<ThankYouTable>;

export function selectThankYous(
	tx: Tx,
	meetingId: string,
): Promise<ThankYouRow[]> {
	return tx
		.selectFrom("thankYou")
		.selectAll()
		.where("meetingId", "=", meetingId)
		.execute();
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
