import type { Tx } from "#storage/db.ts";
import { type Erasing, scrubTexts } from "#storage/erase.ts";
import { texts } from "./store/held.ts";

/** What one read and wants to ask stays, without this person's name. */
export async function erasePrepare(tx: Tx, person: Erasing): Promise<void> {
	for (const [table, columns] of texts) {
		const isUnique = table === "question" || table === "answer_reading";
		await scrubTexts(tx, table, columns, person, undefined, isUnique);
	}
}
