import type { Tx } from "#storage/db.ts";

export interface SetItemRow {
	id: string;
	wording: string;
	mustAsk: boolean;
	minutes: number;
	hypothesisId: string | null;
}

/** The questions prepared for a target, in order; none where no set was made. */
export function selectSetItems(
	tx: Tx,
	targetId: string,
): Promise<SetItemRow[]> {
	return tx
		.selectFrom("questionSetItem as item")
		.innerJoin("questionSet as set", "set.id", "item.questionSetId")
		.select([
			"item.id",
			"item.wording",
			"item.mustAsk",
			"item.minutes",
			"item.hypothesisId",
		])
		.where("set.targetId", "=", targetId)
		.orderBy("item.position")
		.orderBy("item.id")
		.execute();
}
