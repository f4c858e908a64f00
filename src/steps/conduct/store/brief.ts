import { sql } from "kysely";
import type { Attribution } from "#core/attribution.ts";
import type { Tx } from "#storage/db.ts";

export interface EarlierTalkRow {
	id: string;
	startsAt: string;
	zone: string;
	target: string | null;
	/** How they want to appear, as said in the debrief. */
	attribution: Attribution;
	said: string[];
}

/**
 * Talks with the same person that took place before, the latest first, with what was learned in them. What was said off
 * the record, or comes from a note that was, is not read at all (METHOD §3).
 */
export async function selectEarlierTalks(
	tx: Tx,
	meetingId: string,
): Promise<EarlierTalkRow[]> {
	const { rows } = await sql<EarlierTalkRow>`
		WITH who AS (
			SELECT coalesce(c.merged_into, c.id) AS id, m.starts_at FROM meeting m
			JOIN contact c ON c.id = m.contact_id WHERE m.id = ${meetingId}::uuid)
		SELECT m.id, m.starts_at, m.seeker_zone AS zone, t.label AS target, coalesce(d.attribution, 'named') AS attribution,
			coalesce((SELECT jsonb_agg(i.claim ORDER BY i.created_at, i.id) FROM insight i LEFT JOIN note n ON n.id = i.note_id
				WHERE i.meeting_id = m.id AND i.kind NOT IN ('strength', 'weakness')
					AND NOT i.off_the_record AND NOT coalesce(n.off_the_record, false)), '[]') AS said
		FROM meeting m
		JOIN contact c ON c.id = m.contact_id
		JOIN who ON who.id = coalesce(c.merged_into, c.id)
		LEFT JOIN target t ON t.id = m.target_id
		LEFT JOIN debrief d ON d.meeting_id = m.id
		WHERE m.status = 'held' AND m.id <> ${meetingId}::uuid AND m.starts_at < who.starts_at
		ORDER BY m.starts_at DESC, m.id`.execute(tx);
	return rows;
}
