import { type RawBuilder, sql } from "kysely";
import type { Tx } from "#storage/db.ts";

export const toThem = (contactIds: readonly string[]): RawBuilder<unknown> =>
	sql`contact_id = any(${contactIds}::uuid[])`;

/** What was written to them and by them goes, and their way in; that something was sent on a day stays. */
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
	const ofThem = sql`(${theirs} or meeting_id in (select id from meeting where ${toThem(contactIds)}))`;
	await sql`delete from public_link where ${ofThem}`.execute(tx);
	await sql`delete from answer_token where ${ofThem}`.execute(tx);
	await sql`update time_suggestion set note = null where ${ofThem}`.execute(tx);
	const inTalks = sql`meeting_id in (select id from meeting where ${toThem(contactIds)})`;
	await sql`delete from calendar_answer where ${inTalks}`.execute(tx);
	await sql`update calendar_entry set theirs = null where ${inTalks}`.execute(
		tx,
	);
	await sql`update contact_answer set note = null where ${ofThem}`.execute(tx);
	// What waits is not sent any more; that something was sent on a day stays.
	await sql`
		update outgoing_message set
			status = case when status = 'queued' then 'stopped' when status = 'unsure' then 'failed' else status end,
			to_address = '', subject = null, body = null, html = null, calendar_method = null, calendar_text = null,
			last_refusal = null
		where ${toThem(contactIds)}`.execute(tx);
	await sql`
		update incoming_message set from_address = '', subject = null, body = null, touch_id = null,
			settled_at = coalesce(settled_at, received_at)
		where ${toThem(contactIds)}`.execute(tx);
}
