import { sql } from "kysely";
import type { Guard, Nameless } from "#core/shareable.ts";
import type { Tx } from "#storage/db.ts";

/** What the words of any talk may not carry: passages off the record, and whoever asked not to be named. */
export async function selectGuard(tx: Tx): Promise<Guard> {
	const passages = await tx
		.selectFrom("note")
		.select(["meetingId", "body"])
		.where("offTheRecord", "=", true)
		.execute();
	const { rows: nameless } = await sql<Nameless>`
		SELECT DISTINCT c.id AS contact_id, m.id AS meeting_id, d.attribution, c.name, c.title, c.organization
		FROM debrief d
		JOIN meeting m ON m.id = d.meeting_id JOIN contact k ON k.id = m.contact_id
		JOIN contact c ON c.id = coalesce(k.merged_into, k.id)
		WHERE d.attribution <> 'named'
		ORDER BY c.id, m.id`.execute(tx);
	return { passages, nameless };
}
