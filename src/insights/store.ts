import { sql } from "kysely";
import type { Attribution } from "#core/attribution.ts";
import type { Tx } from "#storage/db.ts";
import type {
	Debrief as DebriefTable,
	Insight as InsightTable,
} from "#storage/tables.ts";

export interface HeldRow {
	id: string;
	contactId: string;
	targetId: string | null;
	startsAt: string;
	/** Of the debrief; named before there is one. */
	attribution: Attribution;
	enjoyDay: number | null;
	fit: DebriefTable["fit"];
}

/** Talks that took place, oldest first; with people merged since as who they are now, so that nobody is counted twice. */
export async function selectHeld(tx: Tx): Promise<HeldRow[]> {
	const { rows } = await sql<HeldRow>`
		SELECT m.id, coalesce(c.merged_into, c.id) AS contact_id, m.target_id, m.starts_at, coalesce(d.attribution, 'named') AS attribution, d.enjoy_day, d.fit
		FROM meeting m JOIN contact c ON c.id = m.contact_id LEFT JOIN debrief d ON d.meeting_id = m.id
		WHERE m.status = 'held'
		ORDER BY m.starts_at, m.id`.execute(tx);
	return rows;
}

export interface NotedRow {
	meetingId: string;
	hypothesisId: string | null;
	kind: InsightTable["kind"];
	claim: string;
	stance: InsightTable["stance"];
	createdAt: string;
}

/** What was learned in talks. What was said off the record, or comes from a note that was, is not read at all (METHOD §3). */
export async function selectNoted(tx: Tx): Promise<NotedRow[]> {
	const { rows } = await sql<NotedRow>`
		SELECT i.meeting_id, i.hypothesis_id, i.kind, i.claim, i.stance, i.created_at
		FROM insight i LEFT JOIN note n ON n.id = i.note_id
		WHERE NOT i.off_the_record AND NOT coalesce(n.off_the_record, false)
		ORDER BY i.created_at, i.id`.execute(tx);
	return rows;
}

/** Questions on a hypothesis that were ticked as asked. */
export function selectAsked(
	tx: Tx,
): Promise<{ meetingId: string; hypothesisId: string | null }[]> {
	return tx
		.selectFrom("runSheetQuestion")
		.select(["meetingId", "hypothesisId"])
		.where("status", "=", "asked")
		.where("hypothesisId", "is not", null)
		.execute();
}

export function selectConfidence(tx: Tx) {
	return tx
		.selectFrom("confidence")
		.select(["meetingId", "goalClarity", "interviewConfidence", "askedAt"])
		.orderBy("askedAt")
		.execute();
}

export function selectLeads(tx: Tx) {
	return tx
		.selectFrom("lead")
		.leftJoin("note", "note.id", "lead.noteId")
		.select(["lead.meetingId", "lead.createdAt"])
		.where(({ eb, fn }) =>
			eb(fn.coalesce("note.offTheRecord", eb.val(false)), "=", false),
		)
		.execute();
}

/** Days on which something was read and kept with its source. */
export function selectFindings(tx: Tx) {
	return tx.selectFrom("finding").select(["foundOn"]).execute();
}
