import { sql } from "kysely";
import type { Tx } from "#storage/db.ts";

/**
 * Which transactions the next statement sees, as one text: as long as it is the same, no row of the database has changed,
 * whoever wrote. Null where this transaction wrote itself, which the text does not tell.
 */
export async function selectMoment(tx: Tx): Promise<string | null> {
	const { rows } = await sql<{ moment: string | null }>`
		select case when pg_current_xact_id_if_assigned() is null then pg_current_snapshot()::text end as moment`.execute(
		tx,
	);
	return rows[0]?.moment ?? null;
}
