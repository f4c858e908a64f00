import { sql } from "kysely";
import type { Tx } from "#storage/db.ts";

export interface EvidenceRow {
	targetId: string;
	/** People who told about it. */
	heard: number;
	doubts: { supports: number; contradicts: number }[];
}

/** What talks said of each target: talks are counted, not notes, and nothing said off the record (METHOD §3). */
export async function selectEvidence(tx: Tx): Promise<EvidenceRow[]> {
	const { rows } = await sql<EvidenceRow>`
		SELECT t.id AS target_id,
			(SELECT count(DISTINCT coalesce(c.merged_into, c.id))::int FROM meeting m JOIN contact c ON c.id = m.contact_id
				WHERE m.target_id = t.id AND m.status = 'held') AS heard,
			coalesce((
				SELECT json_agg(json_build_object('supports', d.supports, 'contradicts', d.contradicts))
				FROM (
					SELECT count(DISTINCT i.meeting_id) FILTER (WHERE i.stance = 'supports')::int AS supports,
						count(DISTINCT i.meeting_id) FILTER (WHERE i.stance = 'contradicts')::int AS contradicts
					FROM hypothesis h
					LEFT JOIN insight i ON i.hypothesis_id = h.id AND NOT i.off_the_record
						AND NOT EXISTS (SELECT FROM note n WHERE n.id = i.note_id AND n.off_the_record)
					WHERE h.target_id = t.id GROUP BY h.id
				) d
			), '[]'::json) AS doubts
		FROM target t`.execute(tx);
	return rows;
}
