import { type Insertable, type Selectable, sql, type Updateable } from "kysely";
import type { Attribution } from "#core/attribution.ts";
import type { Tx } from "#storage/db.ts";
import type {
	Confidence as ConfidenceTable,
	Debrief as DebriefTable,
	Insight as InsightTable,
	Lead as LeadTable,
	Promise as PromiseTable,
} from "#storage/tables.ts";

export type DebriefRow = Selectable<DebriefTable>;
export type InsightRow = Selectable<InsightTable> & {
	hypothesisClaim: string | null;
};
export type PromiseRow = Selectable<PromiseTable>;
export type LeadRow = Selectable<LeadTable>;
export type ConfidenceRow = Selectable<ConfidenceTable>;

export function selectDebrief(
	tx: Tx,
	meetingId: string,
): Promise<DebriefRow | undefined> {
	return tx
		.selectFrom("debrief")
		.selectAll()
		.where("meetingId", "=", meetingId)
		.executeTakeFirst();
}

/** Keeps the debrief; the moment of its first saving stays. */
export async function upsertDebrief(
	tx: Tx,
	row: Insertable<DebriefTable>,
): Promise<void> {
	await tx
		.insertInto("debrief")
		.values(row)
		.onConflict((conflict) =>
			conflict.columns(["accountId", "meetingId"]).doUpdateSet({
				summary: row.summary,
				enjoyDay: row.enjoyDay,
				fit: row.fit,
				fitNote: row.fitNote,
				attribution: row.attribution,
			}),
		)
		.execute();
}

/** How somebody of a group may appear, under whichever of their entries they joined; null as the talk. */
export async function updateAttribution(
	tx: Tx,
	{ meetingId, contactId }: { meetingId: string; contactId: string },
	attribution: Attribution | null,
): Promise<void> {
	await tx
		.updateTable("participant")
		.set({ attribution })
		.where("meetingId", "=", meetingId)
		.where(
			sql<boolean>`contact_id IN (SELECT c.id FROM contact c WHERE ${contactId}::uuid IN (c.id, c.merged_into))`,
		)
		.execute();
}

export function selectInsights(
	tx: Tx,
	meetingId: string,
): Promise<InsightRow[]> {
	return tx
		.selectFrom("insight")
		.leftJoin("hypothesis", "hypothesis.id", "insight.hypothesisId")
		.selectAll("insight")
		.select("hypothesis.claim as hypothesisClaim")
		.where("meetingId", "=", meetingId)
		.orderBy("insight.createdAt")
		.orderBy("insight.id")
		.execute();
}

/** Adds an insight once. */
export async function insertInsight(
	tx: Tx,
	row: Insertable<InsightTable>,
): Promise<void> {
	await tx
		.insertInto("insight")
		.values(row)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

export async function updateInsight(
	tx: Tx,
	id: string,
	change: Updateable<InsightTable>,
): Promise<void> {
	await tx.updateTable("insight").set(change).where("id", "=", id).execute();
}

type Own = "insight" | "promise" | "lead";

/** The meeting that an insight, a promise or a lead belongs to. */
export async function selectMeetingOf(
	tx: Tx,
	table: Own,
	id: string,
): Promise<string | undefined> {
	const row = await tx
		.selectFrom(table)
		.select("meetingId")
		.where("id", "=", id)
		.executeTakeFirst();
	return row?.meetingId;
}

export async function deleteOwn(tx: Tx, table: Own, id: string): Promise<void> {
	await tx.deleteFrom(table).where("id", "=", id).execute();
}

export function selectPromises(
	tx: Tx,
	meetingId: string,
): Promise<PromiseRow[]> {
	return tx
		.selectFrom("promise")
		.selectAll()
		.where("meetingId", "=", meetingId)
		.orderBy("createdAt")
		.orderBy("id")
		.execute();
}

export async function insertPromise(
	tx: Tx,
	row: Insertable<PromiseTable>,
): Promise<void> {
	await tx
		.insertInto("promise")
		.values(row)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

export async function updatePromiseKept(
	tx: Tx,
	id: string,
	keptAt: string | null,
): Promise<void> {
	await tx
		.updateTable("promise")
		.set({ keptAt })
		.where("id", "=", id)
		.execute();
}

export function selectLeads(tx: Tx, meetingId: string): Promise<LeadRow[]> {
	return tx
		.selectFrom("lead")
		.selectAll()
		.where("meetingId", "=", meetingId)
		.orderBy("createdAt")
		.orderBy("id")
		.execute();
}

export async function updateLead(
	tx: Tx,
	id: string,
	change: Updateable<LeadTable>,
): Promise<void> {
	await tx.updateTable("lead").set(change).where("id", "=", id).execute();
}

export async function insertLead(
	tx: Tx,
	row: Insertable<LeadTable>,
): Promise<void> {
	await tx
		.insertInto("lead")
		.values(row)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

export function selectConfidence(tx: Tx): Promise<ConfidenceRow[]> {
	return tx
		.selectFrom("confidence")
		.selectAll()
		.orderBy("askedAt")
		.orderBy("id")
		.execute();
}

/** One answer for each talk, one before the first, and two for each rehearsal; a later answer to the same replaces the figures. */
export async function upsertConfidence(
	tx: Tx,
	row: Insertable<ConfidenceTable>,
): Promise<void> {
	const { goalClarity, interviewConfidence } = row;
	const { meetingId = null, rehearsalId = null, moment = null } = row;
	const { numUpdatedRows } = await tx
		.updateTable("confidence")
		.set({ goalClarity, interviewConfidence })
		.where("meetingId", meetingId === null ? "is" : "=", meetingId)
		.where("rehearsalId", rehearsalId === null ? "is" : "=", rehearsalId)
		.where("moment", moment === null ? "is" : "=", moment)
		.executeTakeFirst();
	if (numUpdatedRows > 0n) return;
	await tx
		.insertInto("confidence")
		.values(row)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}
