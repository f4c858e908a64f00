import { codeTitle } from "#catalogue/titles/coder.ts";
import { newId } from "#core/ids.ts";
import { dateIn } from "#core/instant.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { checkPosition, namesOf, pointsOf } from "./rules/contact.ts";
import { MOST_OCCUPATIONS, withoutCovered } from "./rules.ts";
import type { PeopleRefusal } from "./schema/contact.ts";
import type {
	AddContactInput,
	AddPositionInput,
	ChangeContactInput,
	EndPositionInput,
} from "./schema.ts";
import { deleteErasedKeys } from "./store/erase.ts";
import { selectSeeker } from "./store/seeker.ts";
import {
	type ContactRow,
	insertContact,
	insertPoint,
	insertPosition,
	type OccupationScore,
	refreshContact,
	selectContact,
	selectContactByKeys,
	selectPositions,
	updateContact,
	updatePositionEnd,
} from "./store.ts";

/** The day that it is for the seeker. */
export async function todayOf(actor: Actor, tx: Tx): Promise<string> {
	return dateIn(actor.now, (await selectSeeker(tx)).zone);
}

/** From this score on a title says by itself what somebody does, whatever the organization. */
const SURE_FROM = 0.8;

/**
 * What a job title says somebody does; where it says little, the organization helps. `alone` is what the title says
 * without it, where that is known already.
 */
export function occupationsOf(
	actor: Actor,
	title: string | null | undefined,
	organization?: string | null,
	alone = titleAlone(actor, title),
): OccupationScore[] {
	if (!title || !organization || isSure(alone)) return alone;
	return coded(codeTitle(actor.catalogue, title, { employer: organization }));
}

/** What a title says without its organization. */
export function titleAlone(
	actor: Actor,
	title: string | null | undefined,
): OccupationScore[] {
	return title ? coded(codeTitle(actor.catalogue, title)) : [];
}

export function isSure([first]: readonly OccupationScore[]): boolean {
	return first !== undefined && first.score >= SURE_FROM;
}

const coded = (matches: readonly OccupationScore[]): OccupationScore[] =>
	matches
		.slice(0, MOST_OCCUPATIONS)
		.map(({ code, score }) => ({ code, score }));

type AddContactRefusal =
	| "contact-needs-something"
	| "contact-exists"
	| "contact-missing"
	| "not-an-email";

/** Adds a person by hand. The same id twice adds one; somebody with this address, number or page already is a clash. */
export function addContact(
	actor: Actor,
	input: AddContactInput,
): Promise<Result<ContactRow, AddContactRefusal>> {
	return actor.db.transaction((tx) => addContactIn(tx, actor, input));
}

export async function addContactIn(
	tx: Tx,
	actor: Actor,
	input: AddContactInput,
): Promise<Result<ContactRow, AddContactRefusal>> {
	const id = input.id ?? newId();
	const there = input.id ? await selectContact(tx, input.id) : undefined;
	if (there) return ok(there);
	const names = namesOf(input);
	if (!names.ok) return names;
	const { country } = await selectSeeker(tx);
	const points = pointsOf(input, input.country ?? country);
	if (!points.ok) return points;
	const keys = points.value.flatMap(({ strongKey }) => strongKey ?? []);
	const same = await selectContactByKeys(tx, keys, names.value.name);
	if (same) return refuse("contact-exists", { id: same.id, label: same.label });

	const { ring, relation, knownSince, howMet, zone, note, sensitivity } = input;
	const isNew = await insertContact(tx, {
		...names.value,
		...{ ring, relation, knownSince, howMet, zone, note, sensitivity },
		id,
		country: input.country,
		createdAt: actor.now,
		updatedAt: actor.now,
	});
	// The id is an erased person's: a line that was sent again brings nobody back.
	if (!isNew) return refuse("contact-missing");
	for (const point of points.value)
		await insertPoint(tx, { ...point, contactId: id, createdAt: actor.now });
	// Who was erased and is typed in again is meant to be here.
	await deleteErasedKeys(tx, keys);
	if (input.title || input.organization)
		await insertPosition(tx, {
			id: newId(),
			contactId: id,
			title: input.title ?? null,
			organization: input.organization ?? null,
			startedOn: input.startedOn ?? null,
			endedOn: null,
			occupations: occupationsOf(actor, input.title, input.organization),
			createdAt: actor.now,
		});
	return ok(await refreshed(tx, actor, id));
}

async function refreshed(tx: Tx, actor: Actor, id: string) {
	await refreshContact(tx, id, await todayOf(actor, tx));
	const row = await selectContact(tx, id);
	if (!row) throw new Error("a contact is gone within its own transaction");
	return row;
}

/** Runs `work` on a contact that is there, and makes its face anew. */
export function changing<C extends PeopleRefusal>(
	actor: Actor,
	id: string,
	work: (tx: Tx, contact: ContactRow) => Promise<Result<unknown, C>>,
): Promise<Result<ContactRow, C | "contact-missing">> {
	return actor.db.transaction(async (tx) => {
		const contact = await selectContact(tx, id);
		if (!contact) return refuse("contact-missing", { id });
		const done = await work(tx, contact);
		return done.ok ? ok(await refreshed(tx, actor, contact.id)) : done;
	});
}

/** Changes what is said of a person; e-mail, phone and profile are added. */
export function changeContact(
	actor: Actor,
	{
		id,
		email,
		phone,
		profile,
		...changes
	}: ChangeContactInput & { id: string },
): Promise<
	Result<
		ContactRow,
		"contact-missing" | "not-an-email" | "contact-needs-something"
	>
> {
	type Refused = "not-an-email" | "contact-needs-something";
	return changing<Refused>(actor, id, async (tx, contact) => {
		const { country } = await selectSeeker(tx);
		const reach = { email, phone, profile };
		const points = pointsOf(reach, contact.country ?? country);
		if (!points.ok) return points;
		const positions = await selectPositions(tx, [contact.id]);
		if (changes.name === null && positions.length === 0)
			return refuse("contact-needs-something");
		// A new name is split anew, unless its parts are said too.
		const names =
			changes.name && changes.name !== contact.name
				? namesOf({
						name: changes.name,
						givenName: changes.givenName ?? undefined,
						familyName: changes.familyName ?? undefined,
					})
				: null;
		await updateContact(tx, contact.id, {
			...changes,
			...(names?.ok ? names.value : {}),
			...(changes.name === null ? { givenName: null, familyName: null } : {}),
			updatedAt: actor.now,
		});
		for (const point of points.value)
			await insertPoint(tx, {
				...point,
				contactId: contact.id,
				createdAt: actor.now,
			});
		return ok(true);
	});
}

/** Adds a position; those before it stay as they were. */
export function addPosition(
	actor: Actor,
	{ id, ...input }: AddPositionInput & { id: string },
): Promise<
	Result<
		ContactRow,
		"contact-missing" | "position-needs-something" | "dates-reversed"
	>
> {
	return changing(actor, id, async (tx, contact) => {
		const checked = checkPosition(input);
		if (!checked.ok) return checked;
		await insertPosition(tx, {
			id: input.newId ?? newId(),
			contactId: contact.id,
			title: input.title ?? null,
			organization: input.organization ?? null,
			startedOn: input.startedOn ?? null,
			endedOn: input.endedOn ?? null,
			occupations: occupationsOf(actor, input.title, input.organization),
			createdAt: actor.now,
		});
		return ok(true);
	});
}

/** Says that somebody no longer holds a position; it stays in their history. `positionId` is one of the contact's. */
export function endPosition(
	actor: Actor,
	{
		id,
		positionId,
		endedOn,
	}: EndPositionInput & {
		id: string;
		positionId: string;
	},
): Promise<
	Result<ContactRow, "contact-missing" | "position-missing" | "dates-reversed">
> {
	return changing(actor, id, async (tx, contact) => {
		const positions = await selectPositions(tx, [contact.id]);
		const position = positions.find((one) => one.id === positionId);
		if (!position) return refuse("position-missing", { id: positionId });
		const end = endedOn ?? (await todayOf(actor, tx));
		const { startedOn } = position;
		if (startedOn && end < startedOn)
			return refuse("dates-reversed", { startedOn, endedOn: end });
		await updatePositionEnd(tx, positionId, end);
		// What says no more than this one ends with it.
		const shown = withoutCovered(positions);
		const without = withoutCovered(
			positions.filter(({ id }) => id !== positionId),
		);
		for (const one of without)
			if (!shown.includes(one)) await updatePositionEnd(tx, one.id, end);
		return ok(true);
	});
}

/** Do not contact, from now on: `on: false` takes back what was set by mistake; what it closed stays closed. */
export function setDoNotContact(
	actor: Actor,
	{ id, on = true }: { id: string; on?: boolean },
): Promise<Result<ContactRow, "contact-missing">> {
	return changing(actor, id, async (tx, contact) => {
		const since = contact.doNotContactAt ?? actor.now;
		await updateContact(tx, contact.id, {
			doNotContactAt: on ? since : null,
			updatedAt: actor.now,
		});
		return ok(true);
	});
}
