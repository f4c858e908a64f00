import type { Tx } from "#storage/db.ts";
import type { Answers } from "../rules/inventory.ts";

export async function selectAnswers(tx: Tx): Promise<Answers> {
	const rows = await tx
		.selectFrom("inventoryAnswer")
		.select(["activity", "answer"])
		.orderBy("activity")
		.execute();
	return Object.fromEntries(
		rows.map(({ activity, answer }) => [activity, answer]),
	);
}

/** Answers an activity, or answers it anew. */
export async function saveAnswer(
	tx: Tx,
	row: { activity: string; answer: number | null; answeredAt: string },
): Promise<void> {
	const { activity: _, ...changes } = row;
	await tx
		.insertInto("inventoryAnswer")
		.values(row)
		.onConflict((conflict) =>
			conflict.columns(["accountId", "activity"]).doUpdateSet(changes),
		)
		.execute();
}

export async function deleteAnswers(tx: Tx): Promise<void> {
	await tx.deleteFrom("inventoryAnswer").execute();
}
