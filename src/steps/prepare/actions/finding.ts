import { newId } from "#core/ids.ts";
import { dateIn } from "#core/instant.ts";
import { ok, type Result } from "#core/result.ts";
import { readProfile, readTarget } from "#steps/identify/actions.ts";
import { type Actor, within } from "#storage/actor.ts";
import { decideFoundOn } from "../rules/preparation.ts";
import type { AddFindingInput, PrepareRefusal } from "../schema.ts";
import {
	deleteFinding,
	type FindingRow,
	insertFinding,
	selectFindings,
} from "../store.ts";

export function listFindings(
	actor: Actor,
	targetId: string,
): Promise<FindingRow[]> {
	return actor.db.transaction((tx) => selectFindings(tx, targetId));
}

/** Keeps something read about a target. The same request twice keeps one. */
export function addFinding(
	actor: Actor,
	input: AddFindingInput & { targetId: string },
): Promise<Result<FindingRow, PrepareRefusal>> {
	return actor.db.transaction(async (tx, nested) => {
		const inside = within(actor, nested);
		const target = await readTarget(inside, input.targetId);
		if (!target.ok) return target;
		const { zone } = await readProfile(inside);
		const foundOn = decideFoundOn(input.foundOn, dateIn(actor.now, zone));
		if (!foundOn.ok) return foundOn;
		return ok(
			await insertFinding(tx, {
				id: input.newId ?? newId(),
				targetId: input.targetId,
				body: input.body,
				sourceName: input.sourceName,
				sourceUrl: input.sourceUrl ?? null,
				foundOn: foundOn.value,
				createdAt: actor.now,
			}),
		);
	});
}

/** Takes a finding away; false where it was gone already. */
export function removeFinding(actor: Actor, id: string): Promise<boolean> {
	return actor.db.transaction((tx) => deleteFinding(tx, id));
}
