import type { Tx } from "#storage/db.ts";
import { type Erasing, scrubTexts } from "#storage/erase.ts";
import { texts } from "./store/held.ts";

/** Targets, doubts and verdicts are the seeker's own; only this person's name goes from their words. */
export async function eraseIdentify(tx: Tx, person: Erasing): Promise<void> {
	for (const [table, columns] of texts)
		await scrubTexts(tx, table, columns, person);
}
