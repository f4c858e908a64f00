import type { Selectable } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { Target as TargetTable } from "#storage/tables.ts";
import type { NewTarget } from "./rules.ts";

export type TargetRow = Selectable<TargetTable>;

export function selectTargets(tx: Tx): Promise<TargetRow[]> {
	return tx
		.selectFrom("target")
		.selectAll()
		.orderBy("createdAt")
		.orderBy("id")
		.execute();
}

/** Adds a target once: a repeat of the same id changes nothing and gives the row that is there. Undefined: another target has this occupation. */
export async function insertTarget(
	tx: Tx,
	target: NewTarget & { id: string; createdAt: string },
): Promise<TargetRow | undefined> {
	await tx
		.insertInto("target")
		.values(target)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	return tx
		.selectFrom("target")
		.selectAll()
		.where("id", "=", target.id)
		.executeTakeFirst();
}
