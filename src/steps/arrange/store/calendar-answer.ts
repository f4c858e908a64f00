import { type Insertable, type Selectable, sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { CalendarAnswer as AnswerTable } from "#storage/tables.ts";

export type CalendarAnswerRow = Selectable<AnswerTable>;

/** Keeps an answer once: false when the same one was read before. */
export async function insertAnswer(
	tx: Tx,
	answer: Insertable<AnswerTable>,
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await tx
		.insertInto("calendarAnswer")
		.values(answer)
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return Number(numInsertedOrUpdatedRows ?? 0) > 0;
}

/** What a contact's calendar said to a meeting, the latest first. */
export function selectAnswers(
	tx: Tx,
	meetingId: string,
): Promise<CalendarAnswerRow[]> {
	return tx
		.selectFrom("calendarAnswer")
		.selectAll()
		.where("meetingId", "=", meetingId)
		.orderBy("readAt", "desc")
		.orderBy("id", "desc")
		.execute();
}

/** All e-mail addresses of somebody, in small letters, those of whoever was joined with them too. */
export async function selectAddresses(
	tx: Tx,
	contactIds: readonly string[],
): Promise<Set<string>> {
	const { rows } = await sql<{ value: string }>`
		select lower(value) as value from contact_point
		where kind = 'email' and contact_id = any(${contactIds}::uuid[])`.execute(
		tx,
	);
	return new Set(rows.map(({ value }) => value));
}
