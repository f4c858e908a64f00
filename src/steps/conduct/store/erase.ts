import { type RawBuilder, sql } from "kysely";
import type { Tx } from "#storage/db.ts";

export const inMeetings = (ids: readonly string[]): RawBuilder<unknown> =>
	sql`meeting_id = any(${ids}::uuid[])`;

/** Whether they let a talk be recorded goes with them. */
export async function deleteRecordingAnswers(
	tx: Tx,
	contactIds: readonly string[],
): Promise<void> {
	await tx
		.deleteFrom("recordingAnswer")
		.where("contactId", "in", [...contactIds])
		.execute();
}

/** Of somebody erased nobody is named any more, whatever they allowed. */
export async function makeParticipantAnonymous(
	tx: Tx,
	contactIds: readonly string[],
): Promise<void> {
	await tx
		.updateTable("participant")
		.set({ attribution: "anonymous" })
		.where("contactId", "in", [...contactIds])
		.execute();
}

/** Empties notes; they keep id and revision alone, so that a late copy from a phone brings none back. */
export async function emptyNotes(
	tx: Tx,
	meetingIds: readonly string[],
	at: string,
): Promise<void> {
	await sql`
		update note set body = '', marks = '[]', deleted_at = ${at}::timestamptz, updated_at = ${at}::timestamptz
		where ${inMeetings(meetingIds)}`.execute(tx);
	await sql`
		update run_sheet set dress_note = null, access_other = null, closing_skipped_reason = null
		where ${inMeetings(meetingIds)}`.execute(tx);
}
