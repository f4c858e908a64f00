import type { DueDay, DueThing } from "#core/due.ts";
import type { Tx } from "#storage/db.ts";

/** Identify has no dates of its own: what is worth doing next here is Today's to say. */
export async function identifyDue(_tx: Tx, _day: DueDay): Promise<DueThing[]> {
	return [];
}
