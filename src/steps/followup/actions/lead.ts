import { ok } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { ChangeLeadInput } from "../schema/follow-up.ts";
import { updateLead } from "../store/debrief.ts";
import { changeOwn, type FollowUpOutcome } from "./follow-up.ts";

/** Says that thanks for a lead went out, apart from those for the talk, and what the contact said about being named. */
export function changeLead(
	actor: Actor,
	id: string,
	{ thanked, mayNameSource }: ChangeLeadInput,
): Promise<FollowUpOutcome> {
	return changeOwn(actor, "lead", id, async (tx) => {
		const change = {
			...(thanked !== undefined && { thankedAt: thanked ? actor.now : null }),
			...(mayNameSource !== undefined && { mayNameSource }),
		};
		if (Object.keys(change).length > 0) await updateLead(tx, id, change);
		return ok(undefined);
	});
}
