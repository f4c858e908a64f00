import { type Insertable, sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { RecordingAnswer as AnswerTable } from "#storage/tables.ts";
import type { RecordingAnswer } from "../rules/recording.ts";

/** Keeps what somebody said, once. */
export async function insertRecordingAnswer(
	tx: Tx,
	row: Insertable<AnswerTable>,
): Promise<void> {
	await tx
		.insertInto("recordingAnswer")
		.values(row)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** What people said of recording a talk, in order; whoever was merged since said it as who they are now. */
export async function selectRecordingAnswers(
	tx: Tx,
	meetingId: string,
): Promise<RecordingAnswer[]> {
	const { rows } = await sql<RecordingAnswer>`
		SELECT coalesce(c.merged_into, c.id) AS contact_id, a.answer, a.said_at
		FROM recording_answer a JOIN contact c ON c.id = a.contact_id
		WHERE a.meeting_id = ${meetingId}::uuid
		ORDER BY a.said_at, a.id`.execute(tx);
	return rows;
}
