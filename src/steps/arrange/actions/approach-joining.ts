import { accept } from "#core/approach/answers.ts";
import { theyCameFirst } from "#core/approach/sending.ts";
import type { ApproachState } from "#core/approach/state.ts";
import { newId } from "#core/ids.ts";
import { dateIn } from "#core/instant.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { standingState } from "../rules/approach.ts";
import {
	type ApproachRow,
	approachState,
	deleteDraft,
	insertTouch,
	lockApproach,
	updateApproach,
} from "../store/approach.ts";
import { selectPerson } from "../store/people.ts";

/**
 * A meeting grows out of an approach. Times are offered only where that is still welcome; a time that both sides
 * have is a yes, so that nobody has to say it twice.
 */
export async function joinApproach(
	tx: Tx,
	actor: Actor,
	id: string,
	agreed: boolean,
): Promise<
	Result<ApproachRow, "meeting-approach-unknown" | "meeting-approach-closed">
> {
	const row = await lockApproach(tx, id);
	if (!row) return refuse("meeting-approach-unknown", { id });
	const person = await selectPerson(tx, row.contactId);
	const state = standingState(
		approachState(row),
		person?.doNotContactAt ?? null,
		row.contactZone,
	);
	if (!agreed)
		return isClosed(state)
			? refuse("meeting-approach-closed", { status: state.status })
			: ok(row);
	const on = dateIn(actor.now, row.contactZone);
	const accepted =
		state.status === "drafted" ? theyCameFirst(state, on) : accept(state, on);
	if (!accepted.ok) return ok(row);
	await deleteDraft(tx, id);
	await insertTouch(tx, {
		id: newId(),
		approachId: id,
		kind: "answer",
		channel: "email",
		happenedAt: actor.now,
		createdAt: actor.now,
	});
	await updateApproach(tx, id, { updatedAt: actor.now }, accepted.value);
	return ok(row);
}

function isClosed(state: ApproachState): boolean {
	switch (state.status) {
		case "declined":
		case "closed-do-not-contact":
		case "closed-silent":
		case "abandoned":
			return true;
		case "redirected":
			return state.to === "person" || state.times === 2;
		case "drafted":
		case "unsure":
		case "sent":
		case "reminded":
		case "bounced":
		case "accepted":
		case "deferred":
			return false;
	}
}
