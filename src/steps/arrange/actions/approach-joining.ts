import { accept } from "#core/approach/answers.ts";
import { theyCameFirst } from "#core/approach/sending.ts";
import { newId } from "#core/ids.ts";
import { dateIn } from "#core/instant.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { standingState, welcomesTimes } from "../rules/approach.ts";
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
		return welcomesTimes(state)
			? ok(row)
			: refuse("meeting-approach-closed", { status: state.status });
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
