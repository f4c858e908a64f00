import { sql } from "kysely";
import { withoutSafetyNote } from "#steps/people/store/safety.ts";
import type { Tx } from "#storage/db.ts";
import type { Progress } from "./rules.ts";

export interface PutOffRow {
	thingId: string;
	/** Null: for good. */
	until: string | null;
}

export function selectPutOffs(tx: Tx): Promise<PutOffRow[]> {
	return tx.selectFrom("putOff").select(["thingId", "until"]).execute();
}

/** Puts a thing off; again moves the day. */
export async function upsertPutOff(
	tx: Tx,
	{ thingId, until, at }: PutOffRow & { at: string },
): Promise<void> {
	const change = { until, putOffAt: at };
	await tx
		.insertInto("putOff")
		.values({ thingId, ...change })
		.onConflict((conflict) =>
			conflict.columns(["accountId", "thingId"]).doUpdateSet(change),
		)
		.execute();
}

export async function deletePutOff(tx: Tx, thingId: string): Promise<void> {
	await tx.deleteFrom("putOff").where("thingId", "=", thingId).execute();
}

export interface MorningMailRow {
	isOn: boolean;
	hour: number;
	/** The last morning that was written, or quiet. */
	lastOn: string | null;
}

export function selectMorningMail(tx: Tx): Promise<MorningMailRow | undefined> {
	return tx
		.selectFrom("morningMail")
		.select(["isOn", "hour", "lastOn"])
		.executeTakeFirst();
}

/** The same, held until the transaction ends: two programs write one mail. */
export function lockMorning(tx: Tx): Promise<MorningMailRow | undefined> {
	return tx
		.selectFrom("morningMail")
		.select(["isOn", "hour", "lastOn"])
		.forUpdate()
		.executeTakeFirst();
}

export async function updateMorningOn(tx: Tx, date: string): Promise<void> {
	await tx.updateTable("morningMail").set({ lastOn: date }).execute();
}

export async function upsertMorningMail(
	tx: Tx,
	{ isOn, hour, at }: Omit<MorningMailRow, "lastOn"> & { at: string },
): Promise<void> {
	const change = { isOn, hour, changedAt: at };
	await tx
		.insertInto("morningMail")
		.values(change)
		.onConflict((conflict) =>
			conflict.columns(["accountId"]).doUpdateSet(change),
		)
		.execute();
}

/** Counts of how far the seeker has come, in one look. */
export async function selectProgress(tx: Tx): Promise<Progress> {
	const { rows } = await sql<Progress>`
		WITH live AS (
			SELECT t.id, t.label, t.created_at FROM target t
			WHERE coalesce((
				SELECT v.decision FROM verdict v WHERE v.target_id = t.id ORDER BY v.decided_at DESC, v.id DESC LIMIT 1
			), '') <> 'drop'
		)
		SELECT
			coalesce((SELECT realistic IS NOT NULL FROM profile), false) AS has_interests,
			(SELECT count(*)::int FROM live) AS live_targets,
			(SELECT count(*)::int FROM (SELECT FROM contact LIMIT 1000) c) AS contacts,
			(SELECT jsonb_build_object('id', live.id, 'label', live.label) FROM live WHERE NOT EXISTS (
				SELECT FROM question_set s WHERE s.target_id = live.id AND s.meeting_id IS NULL
			) ORDER BY live.created_at, live.id LIMIT 1) AS unprepared,
			(SELECT jsonb_build_object('id', a.id, 'label', c.label) FROM approach a JOIN contact c ON c.id = a.contact_id
				WHERE a.status = 'drafted' AND c.do_not_contact_at IS NULL AND ${withoutSafetyNote}
				ORDER BY a.updated_at DESC, a.id LIMIT 1) AS draft,
			(SELECT count(*)::int FROM approach WHERE status IN ('drafted', 'sent', 'unsure', 'reminded', 'deferred')) AS open_approaches,
			(SELECT count(*)::int FROM meeting WHERE status IN ('proposed', 'agreed')) AS agreed_meetings,
			(SELECT count(*)::int FROM meeting WHERE status = 'held') AS held_meetings
	`.execute(tx);
	const [progress] = rows;
	if (!progress) throw new Error("a query of counts gives one row");
	return progress;
}
