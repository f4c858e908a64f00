import type { Selectable } from "kysely";
import type { ElementKind } from "#catalogue/file.ts";
import type { Tx } from "#storage/db.ts";
import type { Rating as RatingTable } from "#storage/tables.ts";

export type RatingRow = Omit<Selectable<RatingTable>, "accountId">;

/** A rating with what its element is called. */
export type NamedRating = RatingRow & { name: string; kind: ElementKind };

/** In the order in which they were rated. */
export function selectRatings(tx: Tx): Promise<RatingRow[]> {
	return tx
		.selectFrom("rating")
		.selectAll()
		.orderBy("ratedAt")
		.orderBy("elementId")
		.execute();
}

/** Rates an element, or rates it anew. */
export async function saveRating(tx: Tx, row: RatingRow): Promise<void> {
	const { elementId: _, ...changes } = row;
	await tx
		.insertInto("rating")
		.values(row)
		.onConflict((conflict) =>
			conflict.columns(["accountId", "elementId"]).doUpdateSet(changes),
		)
		.execute();
}

export async function deleteRating(tx: Tx, elementId: string): Promise<void> {
	await tx.deleteFrom("rating").where("elementId", "=", elementId).execute();
}
