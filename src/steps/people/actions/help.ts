import { ok, type Result } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import { type CoverageRow, coverageOf } from "../rules/coverage.ts";
import { type HelpWeights, usualWeights } from "../rules/helping.ts";
import { deleteHelpWeights, saveHelpWeights } from "../store/help-weight.ts";
import { readRanked } from "./kept-ranking.ts";
import type { Ranked } from "./ranking.ts";

export interface Help extends Ranked {
	coverage: CoverageRow[];
}

/** Who can help with a target (its id, or an occupation's code), and who is still missing. */
export async function findHelp(
	actor: Actor,
	target: string,
): Promise<Result<Help, "target-missing">> {
	return readRanked(actor, target, async (_, ranked) => {
		const { field, today, country, helpers } = ranked;
		return ok({
			...ranked,
			coverage: coverageOf(helpers, { field, today, country }),
		});
	});
}

/** What counts for the order from now on. */
export async function changeHelpWeights(
	actor: Actor,
	weights: HelpWeights,
): Promise<HelpWeights> {
	await actor.db.transaction((tx) => saveHelpWeights(tx, weights, actor.now));
	return weights;
}

export async function resetHelpWeights(actor: Actor): Promise<HelpWeights> {
	await actor.db.transaction(deleteHelpWeights);
	return usualWeights;
}
