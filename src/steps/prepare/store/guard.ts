import { sql } from "kysely";
import type { Guard, Nameless } from "#core/shareable.ts";
import type { Tx } from "#storage/db.ts";

/**
 * What the words of any talk may not carry: passages off the record, and whoever asked not to be named. Of a group each
 * says so for themself, or else is as the talk is; of somebody who stands twice in a talk the stricter holds as well.
 */
export async function selectGuard(tx: Tx): Promise<Guard> {
	const passages = await tx
		.selectFrom("note")
		.select(["meetingId", "body"])
		.where("offTheRecord", "=", true)
		.execute();
	const { rows: nameless } = await sql<Nameless>`
		SELECT DISTINCT c.id AS contact_id, said.meeting_id, said.attribution, c.name, c.title, c.organization
		FROM (
			SELECT m.contact_id, m.id AS meeting_id, d.attribution FROM meeting m JOIN debrief d ON d.meeting_id = m.id
			UNION ALL
			SELECT p.contact_id, p.meeting_id, coalesce(p.attribution, d.attribution) FROM participant p
			LEFT JOIN debrief d ON d.meeting_id = p.meeting_id
		) said
		JOIN contact k ON k.id = said.contact_id JOIN contact c ON c.id = coalesce(k.merged_into, k.id)
		WHERE said.attribution <> 'named'
		ORDER BY c.id, said.meeting_id, said.attribution`.execute(tx);
	return { passages, nameless };
}
