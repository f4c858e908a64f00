import type { DueDay, DueThing } from "#core/due.ts";
import type { Tx } from "#storage/db.ts";

/** What finding people asks for on a day. */
export async function peopleDue(_tx: Tx, _day: DueDay): Promise<DueThing[]> {
	return [];
}
