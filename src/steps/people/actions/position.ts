import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import { changing, occupationsOf } from "../actions.ts";
import { changedPosition, mayGoWithout } from "../rules/contact.ts";
import type { ChangePositionInput } from "../schema.ts";
import {
	correctPosition,
	deletePosition,
	insertGone,
} from "../store/position.ts";
import {
	type ContactRow,
	selectPoints,
	selectPositions,
	updateContact,
} from "../store.ts";

/** Corrects a position. A job that is another than before is coded anew, and no file brings back what it was. */
export function changePosition(
	actor: Actor,
	{
		id,
		positionId,
		...change
	}: ChangePositionInput & { id: string; positionId: string },
): Promise<
	Result<
		ContactRow,
		| "contact-missing"
		| "position-missing"
		| "position-needs-something"
		| "dates-reversed"
	>
> {
	type Refused =
		| "position-missing"
		| "position-needs-something"
		| "dates-reversed";
	return changing<Refused>(actor, id, async (tx, contact) => {
		const positions = await selectPositions(tx, [contact.id]);
		const there = positions.find((one) => one.id === positionId);
		if (!there) return refuse("position-missing", { id: positionId });
		const changed = changedPosition(there, change);
		if (!changed.ok) return changed;
		const { isAnotherJob, ...position } = changed.value;
		const { title, organization } = position;
		if (isAnotherJob && !there.typed)
			await insertGone(tx, positionId, actor.now);
		await correctPosition(
			tx,
			{
				...position,
				id: positionId,
				contactId: contact.id,
				occupations: isAnotherJob
					? occupationsOf(actor, title, organization)
					: undefined,
			},
			actor.now,
		);
		await updateContact(tx, contact.id, { updatedAt: actor.now });
		return ok(true);
	});
}

/** Takes away a position that never was; one that was is ended. No file brings it back. */
export function removePosition(
	actor: Actor,
	{ id, positionId }: { id: string; positionId: string },
): Promise<
	Result<
		ContactRow,
		"contact-missing" | "position-missing" | "contact-needs-something"
	>
> {
	return changing(actor, id, async (tx, contact) => {
		const positions = await selectPositions(tx, [contact.id]);
		const there = positions.find((one) => one.id === positionId);
		if (!there) return refuse("position-missing", { id: positionId });
		const points = await selectPoints(tx, contact.id);
		const left = positions.length - 1;
		if (!mayGoWithout(contact, left, points))
			return refuse("contact-needs-something");
		if (!there.typed) await insertGone(tx, positionId, actor.now);
		await deletePosition(tx, positionId);
		await updateContact(tx, contact.id, { updatedAt: actor.now });
		return ok(true);
	});
}
