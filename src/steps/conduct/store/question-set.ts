import type { Tx } from "#storage/db.ts";

export interface SetItemRow {
	id: string;
	wording: string;
	mustAsk: boolean;
	minutes: number;
	hypothesisId: string | null;
	bankKey: string | null;
	questionId: string | null;
}

/** The questions composed for a talk, in order; else those of its target; none where no set was made. */
export function selectSetItems(
	tx: Tx,
	{ id, targetId }: { id: string; targetId: string },
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
			"item.bankKey",
			"item.questionId",
		])
		.where(({ eb, and, or, not, exists, selectFrom }) =>
			or([
				eb("set.meetingId", "=", id),
				and([
					eb("set.targetId", "=", targetId),
					eb("set.meetingId", "is", null),
					not(
						exists(
							selectFrom("questionSet as own")
								.select("own.id")
								.where("own.meetingId", "=", id),
						),
					),
				]),
			]),
		)
		.orderBy("item.position")
		.orderBy("item.id")
		.execute();
}
