import { type RawBuilder, sql } from "kysely";
import type { Tx } from "#storage/db.ts";

export const toThem = (contactIds: readonly string[]): RawBuilder<unknown> =>
	sql`contact_id = any(${contactIds}::uuid[])`;

/** What was written to them and by them goes; that something was sent on a day stays. */
export async function emptyMessages(
	tx: Tx,
	contactIds: readonly string[],
): Promise<void> {
	const theirs = sql`approach_id in (select id from approach where ${toThem(contactIds)})`;
	await sql`delete from touch where ${theirs} and happened_at is null`.execute(
		tx,
	);
	await sql`update touch set subject = null, body = null where ${theirs}`.execute(
		tx,
	);
	await sql`
		update approach set connection = null, limits_kept_at = null where ${toThem(contactIds)}`.execute(
		tx,
	);
	await sql`
		update meeting set place = null, access_notes = null, backup_number = null
		where ${toThem(contactIds)}`.execute(tx);
}
