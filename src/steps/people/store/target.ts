import type { Tx } from "#storage/db.ts";
import type { TargetLike } from "../rules/nearness.ts";

/** The seeker's targets, as far as finding people needs them; those that a verdict dropped left out. */
export function selectTargets(tx: Tx): Promise<TargetLike[]> {
	return tx
		.selectFrom("target")
		.select(["id", "kind", "label", "occupationCode"])
		.where(({ eb, selectFrom }) =>
			eb(
				selectFrom("verdict")
					.select("decision")
					.whereRef("verdict.targetId", "=", "target.id")
					.orderBy("decidedAt", "desc")
					.limit(1),
				"is distinct from",
				"drop",
			),
		)
		.orderBy("createdAt")
		.orderBy("id")
		.execute();
}

export function selectTarget(
	tx: Tx,
	id: string,
): Promise<TargetLike | undefined> {
	return tx
		.selectFrom("target")
		.select(["id", "kind", "label", "occupationCode"])
		.where("id", "=", id)
		.executeTakeFirst();
}

/** The target that is this occupation, if there is one. */
export function selectTargetOf(
	tx: Tx,
	code: string,
): Promise<TargetLike | undefined> {
	return tx
		.selectFrom("target")
		.select(["id", "kind", "label", "occupationCode"])
		.where("occupationCode", "=", code)
		.executeTakeFirst();
}
