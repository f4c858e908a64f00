import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { emailKey, phoneKey, profileKey } from "#formats/contact-key.ts";
import { readVCards } from "#formats/read-vcard.ts";
import type { ContactRecord, Labelled } from "#formats/record.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { occupationsOf } from "../actions.ts";
import {
	type CardFields,
	fieldsOfRecord,
	type ManyField,
	manyFields,
	noFields,
	valueKey,
} from "../rules/card-fields.ts";
import type { ContactChanges } from "../rules/card-sync.ts";
import { positionKey } from "../rules.ts";
import { deletePoint } from "../store/address-card.ts";
import { selectSeeker } from "../store/seeker.ts";
import {
	insertPoint,
	insertPosition,
	refreshContact,
	selectPoints,
	selectPositions,
	updateContact,
	updatePositionEnd,
} from "../store.ts";

/** The person on a card; a refusal with the code of what it is instead. */
export function readCardRecord(
	text: string,
): Result<ContactRecord, "no-person"> {
	const read = readVCards(new TextEncoder().encode(text));
	const [record] = read.ok ? read.value.records : [];
	return record ? ok(record) : refuse("no-person");
}

export function fieldsOfText(text: string | null): CardFields {
	const read = text === null ? null : readCardRecord(text);
	return read?.ok ? fieldsOfRecord(read.value) : noFields;
}

/** Takes the changes of a card into the contact. Nothing is emptied: an address goes only where the card gave it up. */
export async function changeFromCard(
	tx: Tx,
	actor: Actor,
	contactId: string,
	changes: ContactChanges,
	before: CardFields,
	today: string,
): Promise<void> {
	const { name, note, position } = changes;
	await updateContact(tx, contactId, {
		...(name && {
			name: name.full,
			givenName: name.given || null,
			familyName: name.family || null,
		}),
		...(note && { note }),
		updatedAt: actor.now,
	});
	for (const field of manyFields)
		await changePoints(tx, actor, contactId, field, changes[field]);
	if (position) {
		await endPosition(tx, contactId, before.position, today);
		await addPositionOnce(tx, actor, contactId, position);
	}
	await refreshContact(tx, contactId, today);
}

async function changePoints(
	tx: Tx,
	actor: Actor,
	contactId: string,
	field: ManyField,
	changes: { added: Labelled[]; removed: string[] } | undefined,
): Promise<void> {
	if (!changes) return;
	const { country } = await selectSeeker(tx);
	const gone = changes.removed.map((value) => valueKey(field, value));
	// People that were merged may have had the same address: behind the one that goes, another may show.
	for (let found = gone.length > 0; found; ) {
		const points = (await selectPoints(tx, contactId)).filter(
			({ kind, value }) =>
				kind === field && gone.includes(valueKey(field, value)),
		);
		for (const { id } of points) await deletePoint(tx, id);
		found = points.length > 0;
	}
	for (const { value, label = null } of changes.added)
		await insertPoint(tx, {
			contactId,
			kind: field,
			value,
			label,
			strongKey: keyOf(field, value, label, country),
			createdAt: actor.now,
		});
}

function keyOf(
	field: ManyField,
	value: string,
	label: string | null,
	country: string | null,
): string | null {
	if (field === "email") return emailKey(value);
	if (field === "profile") return profileKey(value);
	const phone = label ? { value, label } : { value };
	return phoneKey(phone, country ?? undefined);
}

/** The job that the card told of before has ended; it stays in the history (METHOD §3, "Contact changed job"). */
async function endPosition(
	tx: Tx,
	contactId: string,
	before: CardFields["position"],
	today: string,
): Promise<void> {
	if (!before) return;
	const key = positionKey(before.title, before.organization);
	for (const one of await selectPositions(tx, [contactId]))
		if (
			one.endedOn === null &&
			positionKey(one.title, one.organization) === key
		)
			await updatePositionEnd(tx, one.id, today);
}

export async function addPositionOnce(
	tx: Tx,
	actor: Actor,
	contactId: string,
	{ title, organization }: NonNullable<CardFields["position"]>,
): Promise<void> {
	const key = positionKey(title, organization);
	const open = await selectPositions(tx, [contactId]);
	const isThere = open.some(
		(one) =>
			one.endedOn === null && positionKey(one.title, one.organization) === key,
	);
	if (isThere) return;
	await insertPosition(tx, {
		id: newId(),
		contactId,
		title,
		organization,
		startedOn: null,
		endedOn: null,
		occupations: occupationsOf(actor, title, organization),
		createdAt: actor.now,
	});
}
