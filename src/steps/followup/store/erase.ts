import { type RawBuilder, sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { Erasing } from "#storage/erase.ts";

export const inTalks = (ids: readonly string[]): RawBuilder<unknown> =>
	sql`meeting_id = any(${ids}::uuid[])`;

/** What was off the record, and what was quoted under their name, is no de-identified insight: it goes. */
export async function deleteTheirWords(
	tx: Tx,
	alone: readonly string[],
): Promise<void> {
	await sql`
		delete from insight i where i.meeting_id = any(${alone}::uuid[]) and (
			i.off_the_record
			or exists (select from note n where n.id = i.note_id and n.off_the_record)
			or (i.kind = 'quote' and not exists (
				select from debrief d where d.meeting_id = i.meeting_id and d.attribution <> 'named')))`.execute(
		tx,
	);
}

/**
 * Talks stay held, with nobody in particular: the debrief is anonymous and without its summary, and nothing is asked
 * about a talk that had none yet.
 */
export async function makeAnonymous(
	tx: Tx,
	{ all, alone }: Erasing["meetings"],
	at: string,
): Promise<void> {
	await sql`update debrief set attribution = 'anonymous' where ${inTalks(all)}`.execute(
		tx,
	);
	await sql`update debrief set summary = null, fit_note = null where ${inTalks(alone)}`.execute(
		tx,
	);
	await sql`
		insert into debrief (meeting_id, attribution, debriefed_at)
		select id, 'anonymous', ${at}::timestamptz from meeting where id = any(${alone}::uuid[]) and status = 'held'
		on conflict do nothing`.execute(tx);
}

/** Thanks that were sent stay as a fact without their words; what was still to be sent, and promises, go. */
export async function deleteOwed(
	tx: Tx,
	contactIds: readonly string[],
): Promise<void> {
	const theirs = sql`contact_id = any(${contactIds}::uuid[])`;
	await sql`delete from thank_you where ${theirs} and sent_at is null`.execute(
		tx,
	);
	await sql`update thank_you set body = '' where ${theirs}`.execute(tx);
	for (const table of ["safety_note", "keep_in_touch", "greeting"])
		await sql`delete from ${sql.table(table)} where ${theirs}`.execute(tx);
	await sql`delete from promise where ${theirs}`.execute(tx);
	await sql`update lead set may_name_source = false where ${theirs}`.execute(
		tx,
	);
}
