import type { Tx } from "#storage/db.ts";
import type { HelpWeights } from "../rules/helping.ts";

/** The weights that the seeker set; undefined: as usual. */
export function selectHelpWeights(tx: Tx): Promise<HelpWeights | undefined> {
	return tx
		.selectFrom("helpWeight")
		.select(["nearness", "ties", "tiesCount", "peers"])
		.select(["suggested", "untried", "spread"])
		.executeTakeFirst();
}

export async function saveHelpWeights(
	tx: Tx,
	weights: HelpWeights,
	updatedAt: string,
): Promise<void> {
	const row = { ...weights, updatedAt };
	await tx
		.insertInto("helpWeight")
		.values(row)
		.onConflict((conflict) => conflict.column("accountId").doUpdateSet(row))
		.execute();
}

export async function deleteHelpWeights(tx: Tx): Promise<void> {
	await tx.deleteFrom("helpWeight").execute();
}
