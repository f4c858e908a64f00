import type { Tx } from "#storage/db.ts";
import { type Erasing, scrubTexts } from "#storage/erase.ts";

/** Targets, doubts and verdicts are the seeker's own; only this person's name goes from their words. */
export async function eraseIdentify(tx: Tx, person: Erasing): Promise<void> {
	await scrubTexts(tx, "profile", ["background"], person);
	await scrubTexts(tx, "target", ["label", "reason"], person);
	await scrubTexts(tx, "hypothesis", ["claim"], person);
	await scrubTexts(tx, "verdict", ["reasons"], person);
	await scrubTexts(tx, "rating", ["evidence"], person);
	await scrubTexts(tx, "must_not", ["words"], person);
}
