import { refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { WorkPlaceInput } from "../schema/approach.ts";
import { lockApproach, updateApproach } from "../store/approach.ts";
import { type ApproachOutcome, approachPage } from "./approach.ts";

/** The person says whose weekends and holidays count for this approach, or takes that back. */
export function sayWorkPlace(
	actor: Actor,
	id: string,
	{ country, region }: WorkPlaceInput,
): Promise<ApproachOutcome> {
	return actor.db.transaction(async (tx) => {
		if (!(await lockApproach(tx, id)))
			return refuse("approach-unknown", { id });
		const part = country && region ? region : null;
		const known = actor.daysOff({ country, region: null }).regions();
		if (part && !known.some(({ code }) => code === part))
			return refuse("approach-region-unknown", { country, region: part });
		await updateApproach(tx, id, {
			country,
			region: part,
			updatedAt: actor.now,
		});
		return approachPage(tx, actor, id);
	});
}
