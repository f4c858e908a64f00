import { type Insertable, type Selectable, sql } from "kysely";
import type { Instant } from "#core/instant.ts";
import type { Tx } from "#storage/db.ts";
import type {
	Finding as FindingTable,
	QuestionSetItem as ItemTable,
	QuestionSet as QuestionSetTable,
	Question as QuestionTable,
} from "#storage/tables.ts";
import type { Doubt } from "./rules/draft.ts";

export type FindingRow = Selectable<FindingTable>;
export type QuestionRow = Selectable<QuestionTable>;
export type SetRow = Selectable<QuestionSetTable>;
export type ItemRow = Selectable<ItemTable>;

type New<T> = Omit<Insertable<T>, "accountId">;

/** Findings of a target, the latest read first. */
export function selectFindings(
	tx: Tx,
	targetId: string,
): Promise<FindingRow[]> {
	return tx
		.selectFrom("finding")
		.selectAll()
		.where("targetId", "=", targetId)
		.orderBy("foundOn", "desc")
		.orderBy("createdAt", "desc")
		.orderBy("id", "desc")
		.execute();
}

/** Adds a finding once; a repeat of the same id gives the row that is there. */
export async function insertFinding(
	tx: Tx,
	row: New<FindingTable> & { id: string },
): Promise<FindingRow> {
	await tx
		.insertInto("finding")
		.values(row)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	return tx
		.selectFrom("finding")
		.selectAll()
		.where("id", "=", row.id)
		.executeTakeFirstOrThrow();
}

export async function deleteFinding(tx: Tx, id: string): Promise<boolean> {
	const { numDeletedRows } = await tx
		.deleteFrom("finding")
		.where("id", "=", id)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

/** The person's own questions, the latest first. */
export function selectQuestions(tx: Tx): Promise<QuestionRow[]> {
	return tx
		.selectFrom("question")
		.selectAll()
		.orderBy("createdAt", "desc")
		.orderBy("id", "desc")
		.execute();
}

/** Adds a question once. Undefined: another question has these words. */
export async function insertQuestion(
	tx: Tx,
	row: New<QuestionTable> & { id: string },
): Promise<QuestionRow | undefined> {
	await tx
		.insertInto("question")
		.values(row)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	return tx
		.selectFrom("question")
		.selectAll()
		.where("id", "=", row.id)
		.executeTakeFirst();
}

/** Takes a question out of the bank; sets that have it keep its words. */
export async function deleteQuestion(tx: Tx, id: string): Promise<boolean> {
	const { numDeletedRows } = await tx
		.deleteFrom("question")
		.where("id", "=", id)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

export function selectSet(
	tx: Tx,
	targetId: string,
): Promise<SetRow | undefined> {
	return tx
		.selectFrom("questionSet")
		.selectAll()
		.where("targetId", "=", targetId)
		.where("meetingId", "is", null)
		.executeTakeFirst();
}

/** The set's questions in their order. */
export function selectItems(tx: Tx, setId: string): Promise<ItemRow[]> {
	return tx
		.selectFrom("questionSetItem")
		.selectAll()
		.where("questionSetId", "=", setId)
		.orderBy("position")
		.execute();
}

/** Makes or changes the set of a target, or of one talk about it, and gives it; two makers at once end with one. */
export async function saveSet(tx: Tx, row: New<QuestionSetTable>) {
	const { minutes, updatedAt, audience, askedIn, inPlainWords } = row;
	return tx
		.insertInto("questionSet")
		.values(row)
		.onConflict((conflict) =>
			row.meetingId
				? conflict.columns(["accountId", "meetingId"]).doUpdateSet({
						minutes,
						updatedAt,
						targetId: row.targetId,
						audience,
						askedIn,
						inPlainWords,
					})
				: conflict
						.columns(["accountId", "targetId"])
						.where("meetingId", "is", null)
						.doUpdateSet({ minutes, updatedAt }),
		)
		.returningAll()
		.executeTakeFirstOrThrow();
}

/** Puts these items in the place of what the set had. */
export async function replaceItems(
	tx: Tx,
	setId: string,
	items: New<ItemTable>[],
): Promise<void> {
	await tx
		.deleteFrom("questionSetItem")
		.where("questionSetId", "=", setId)
		.execute();
	if (items.length > 0)
		await tx.insertInto("questionSetItem").values(items).execute();
}

/** Whether any of these ids belongs to a question of another set. */
export async function areItemsElsewhere(
	tx: Tx,
	setId: string,
	ids: string[],
): Promise<boolean> {
	if (ids.length === 0) return false;
	const found = await tx
		.selectFrom("questionSetItem")
		.select("id")
		.where("id", "in", ids)
		.where("questionSetId", "!=", setId)
		.limit(1)
		.execute();
	return found.length > 0;
}

/** Hypotheses of a target, oldest first, with the number of meetings that said something for or against each. */
export function selectDoubts(tx: Tx, targetId: string): Promise<Doubt[]> {
	return tx
		.selectFrom("hypothesis")
		.select(["id", "claim"])
		.select(
			sql<number>`(SELECT count(DISTINCT i.meeting_id)::int FROM insight i
				WHERE i.hypothesis_id = hypothesis.id AND i.stance IS NOT NULL AND NOT i.off_the_record
					AND NOT EXISTS (SELECT FROM note n WHERE n.id = i.note_id AND n.off_the_record))`.as(
				"heard",
			),
		)
		.where("targetId", "=", targetId)
		.orderBy("createdAt")
		.orderBy("id")
		.execute();
}

export interface PreparedRow {
	targetId: string;
	label: string;
	createdAt: string;
	hypotheses: number;
	findings: number;
	questions: number;
	minutes: number | null;
	nextTalkAt: Instant | null;
}

/** What is prepared for each target that no verdict has dropped, oldest first. */
export async function selectPrepared(
	tx: Tx,
	now: Instant,
): Promise<PreparedRow[]> {
	const { rows } = await sql<PreparedRow>`
		SELECT t.id AS target_id, t.label, t.created_at, s.minutes,
			(SELECT count(*)::int FROM hypothesis h WHERE h.target_id = t.id) AS hypotheses,
			(SELECT count(*)::int FROM finding f WHERE f.target_id = t.id) AS findings,
			(SELECT count(*)::int FROM question_set_item i WHERE i.question_set_id = s.id) AS questions,
			(SELECT min(m.starts_at) FROM meeting m
				WHERE m.target_id = t.id AND m.status = 'agreed' AND m.starts_at > ${now}) AS next_talk_at
		FROM target t
		LEFT JOIN question_set s ON s.target_id = t.id AND s.meeting_id IS NULL
		WHERE NOT coalesce((SELECT v.decision = 'drop' FROM verdict v WHERE v.target_id = t.id
			ORDER BY v.decided_at DESC, v.id DESC LIMIT 1), false)
		ORDER BY t.created_at, t.id`.execute(tx);
	return rows;
}

export interface UnpreparedTalk {
	meetingId: string;
	startsAt: Instant;
	targetId: string;
	targetLabel: string;
	contactId: string;
	/** What lists show: the name, or title and organization before there is one. */
	contactName: string;
}

/** Agreed talks between two moments about a target that has no questions yet. */
export async function selectUnpreparedTalks(
	tx: Tx,
	from: Instant,
	until: Instant,
): Promise<UnpreparedTalk[]> {
	const { rows } = await sql<UnpreparedTalk>`
		SELECT m.id AS meeting_id, m.starts_at, t.id AS target_id, t.label AS target_label,
			c.id AS contact_id, c.label AS contact_name
		FROM meeting m
		JOIN target t ON t.id = m.target_id
		JOIN contact k ON k.id = m.contact_id
		JOIN contact c ON c.id = coalesce(k.merged_into, k.id)
		WHERE m.status = 'agreed' AND m.starts_at > ${from} AND m.starts_at <= ${until}
			AND c.do_not_contact_at IS NULL
			AND NOT EXISTS (SELECT FROM question_set s
				JOIN question_set_item i ON i.question_set_id = s.id
				WHERE s.meeting_id = m.id OR (s.target_id = t.id AND s.meeting_id IS NULL))
		ORDER BY m.starts_at, m.id`.execute(tx);
	return rows;
}
