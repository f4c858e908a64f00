import type { Insertable, Selectable } from "kysely";
import { sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { ContactAnswer as AnswerTable } from "#storage/tables.ts";

export type ContactAnswerRow = Selectable<AnswerTable>;
/** An approach, a meeting, or both: what an answer is about. */
export interface AnswerSubject {
	approachId: string | null;
	meetingId: string | null;
}

export async function insertAnswer(
	tx: Tx,
	answer: Insertable<AnswerTable>,
): Promise<void> {
	await tx.insertInto("contactAnswer").values(answer).execute();
}

/** What came to an approach with its meetings, or to one meeting; the latest first. */
export async function selectAnswers(
	tx: Tx,
	{ approachId, meetingId }: Partial<AnswerSubject>,
): Promise<ContactAnswerRow[]> {
	const { rows } = await sql<ContactAnswerRow>`
		SELECT * FROM contact_answer
		WHERE meeting_id = ${meetingId ?? null} OR approach_id = ${approachId ?? null}
			OR meeting_id IN (SELECT id FROM meeting WHERE approach_id = ${approachId ?? null})
		ORDER BY answered_at DESC, id DESC LIMIT 50`.execute(tx);
	return rows;
}

/** How many people they named there, however long ago. */
export async function countNamed(
	tx: Tx,
	{ approachId, meetingId }: Partial<AnswerSubject>,
): Promise<number> {
	const { rows } = await sql<{ named: number }>`
		SELECT count(*)::int AS named FROM contact_answer
		WHERE kind = 'named-somebody' AND (meeting_id = ${meetingId ?? null} OR approach_id = ${approachId ?? null})`.execute(
		tx,
	);
	return rows[0]?.named ?? 0;
}

/** Answers that the seeker has not seen, each with the person who gave it; a wish to be erased stays until that is done. */
export type NewsRow = ContactAnswerRow & {
	contactId: string;
	name: string;
	seekerZone: string | null;
	contactZone: string | null;
};

export async function selectNews(tx: Tx): Promise<NewsRow[]> {
	const { rows } = await sql<NewsRow>`
		SELECT n.*, c.id AS contact_id, c.label AS name, m.seeker_zone, coalesce(m.contact_zone, a.contact_zone) AS contact_zone
		FROM contact_answer n
		LEFT JOIN meeting m ON m.id = n.meeting_id
		LEFT JOIN approach a ON a.id = n.approach_id
		JOIN contact asked ON asked.id = coalesce(m.contact_id, a.contact_id)
		JOIN contact c ON c.id = coalesce(asked.merged_into, asked.id)
		WHERE n.seen_at IS NULL AND c.erased_at IS NULL
		ORDER BY n.answered_at, n.id`.execute(tx);
	return rows;
}

/** The seeker has looked; a wish to be erased is not done by looking. */
export async function markSeen(
	tx: Tx,
	ids: readonly string[],
	now: string,
): Promise<void> {
	if (ids.length === 0) return;
	await tx
		.updateTable("contactAnswer")
		.set({ seenAt: now })
		.where("id", "in", ids)
		.where("seenAt", "is", null)
		.where("kind", "<>", "asked-for-erasure")
		.execute();
}
