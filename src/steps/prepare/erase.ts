import type { Tx } from "#storage/db.ts";
import { type Erasing, scrubTexts } from "#storage/erase.ts";

/** What one read and wants to ask stays, without this person's name. */
export async function erasePrepare(tx: Tx, person: Erasing): Promise<void> {
	await scrubTexts(
		tx,
		"finding",
		["body", "source_name", "source_url"],
		person,
	);
	await scrubTexts(tx, "question", ["wording"], person, undefined, true);
	await scrubTexts(tx, "question_set_item", ["wording"], person);
}
