import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import { type CoverageRow, coverageOf } from "../rules/coverage.ts";
import { type HelpWeights, usualWeights } from "../rules/helping.ts";
import { deleteHelpWeights, saveHelpWeights } from "../store/help-weight.ts";
import {
	hasUnreadOrganization,
	readOrganizationKinds,
} from "../store/organization-kind.ts";
import { findAim } from "./list.ts";
import { type Ranked, rankFor } from "./ranking.ts";

export interface Help extends Ranked {
	coverage: CoverageRow[];
}

/** Who can help with a target (its id, or an occupation's code), and who is still missing. */
export async function findHelp(
	actor: Actor,
	target: string,
): Promise<Result<Help, "target-missing">> {
	await settleKinds(actor);
	return actor.db.read(async (tx) => {
		const aim = await findAim(tx, actor, target);
		if (!aim) return refuse("target-missing");
		const ranked = await rankFor(tx, actor, aim);
		const { field, today, country, helpers } = ranked;
		return ok({
			...ranked,
			coverage: coverageOf(helpers, { field, today, country }),
		});
	});
}

/** Organizations that came in before their kinds were read get them now, once. */
export async function settleKinds(actor: Actor): Promise<void> {
	if (await actor.db.read(hasUnreadOrganization))
		await actor.db.transaction(readOrganizationKinds);
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
