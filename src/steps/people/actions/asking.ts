import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import m from "#messages/people-sources";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { changing } from "../actions.ts";
import { splitName } from "../rules.ts";
import type { LogCallInput, RecordAskingInput } from "../schema/asking.ts";
import type { NameContactInput } from "../schema.ts";
import { insertAsking, insertCall, isTarget } from "../store/asking.ts";
import { type ContactRow, updateContact } from "../store.ts";

/**
 * Writes down one call to a switchboard: whom was asked, and what came of it (METHOD step 3). A name that was given
 * becomes the contact's; their history stays.
 */
export function logCall(
	actor: Actor,
	{ id, ...input }: LogCallInput & { id: string },
): Promise<Result<ContactRow, "contact-missing">> {
	return changing(actor, id, async (tx, contact) => {
		const added = await insertCall(tx, {
			id: input.newId ?? newId(),
			contactId: contact.id,
			askedWhom: input.askedWhom,
			outcome: input.outcome,
			route: input.route,
			callBackOn: input.outcome === "call-back" ? input.callBackOn : null,
			note: input.note,
			calledAt: input.calledAt ?? actor.now,
		});
		if (added && input.outcome === "name-given" && input.givenName)
			await setName(tx, actor, contact, input.givenName, input.askedWhom);
		return ok(true);
	});
}

/** Fills in the name that was missing. */
export function nameContact(
	actor: Actor,
	{ id, name, askedWhom }: NameContactInput & { id: string },
): Promise<Result<ContactRow, "contact-missing">> {
	return changing(actor, id, async (tx, contact) => {
		if (askedWhom && contact.name !== name)
			await insertCall(tx, {
				id: newId(),
				contactId: contact.id,
				askedWhom,
				outcome: "name-given",
				calledAt: actor.now,
			});
		await setName(tx, actor, contact, name, askedWhom);
		return ok(true);
	});
}

/** Who gave the name is how one met, where nothing else is said. */
async function setName(
	tx: Tx,
	actor: Actor,
	{ id, howMet, organization }: ContactRow,
	name: string,
	askedWhom: string | undefined,
) {
	const { given, family } = splitName(name);
	await updateContact(tx, id, {
		name,
		howMet:
			howMet ??
			(askedWhom && organization
				? m.namedBy({ whom: askedWhom, organization }).slice(0, 500)
				: null),
		givenName: given || null,
		familyName: family || null,
		updatedAt: actor.now,
	});
}

/** "Do you do this? Who do you know who does?": somebody was asked. Nobody is who said not to be contacted. */
export function recordAsking(
	actor: Actor,
	{ id, ...input }: RecordAskingInput & { id: string },
): Promise<
	Result<ContactRow, "contact-missing" | "target-missing" | "do-not-contact">
> {
	type Refused = "target-missing" | "do-not-contact";
	return changing<Refused>(actor, id, async (tx, contact) => {
		if (contact.doNotContactAt)
			return refuse("do-not-contact", { label: contact.label });
		const { targetId } = input;
		if (targetId && !(await isTarget(tx, targetId)))
			return refuse("target-missing", { id: targetId });
		await insertAsking(tx, {
			id: input.newId ?? newId(),
			contactId: contact.id,
			targetId,
			outcome: input.outcome,
			note: input.note,
			askedAt: input.askedAt ?? actor.now,
		});
		return ok(true);
	});
}
