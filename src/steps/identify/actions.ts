import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import { decideTarget } from "./rules.ts";
import type { AddTargetInput, TargetRefusal } from "./schema.ts";
import { insertTarget, selectTargets, type TargetRow } from "./store.ts";

export function listTargets(actor: Actor): Promise<TargetRow[]> {
	return actor.db.transaction((tx) => selectTargets(tx));
}

/** Keeps a target. The same request twice keeps one. */
export function addTarget(
	actor: Actor,
	input: AddTargetInput,
): Promise<Result<TargetRow, TargetRefusal>> {
	return actor.db.transaction(async (tx) => {
		const decided = decideTarget(
			input,
			input.occupationCode
				? actor.catalogue.occupation(input.occupationCode)
				: undefined,
		);
		if (!decided.ok) return decided;
		const row = await insertTarget(tx, {
			...decided.value,
			id: input.id ?? newId(),
			createdAt: actor.now,
		});
		return row
			? ok(row)
			: refuse("target-exists", { label: decided.value.label });
	});
}
