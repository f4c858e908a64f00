import { type Insertable, type Selectable, sql } from "kysely";
import { newId } from "#core/ids.ts";
import type { Tx } from "#storage/db.ts";
import type {
	ContactPoint,
	Contact as ContactTable,
	Position as PositionTable,
} from "#storage/tables.ts";
import { mayBeNamed } from "./rules/double-name.ts";
import { noteForSearch } from "./rules/note.ts";
import { organizationKindOf } from "./rules/organization-kind.ts";
import {
	distinctPoints,
	faceOf,
	organizationKey,
	positionInHand,
} from "./rules.ts";
import { joinKept, keptId, sameIds, sameIdsOf } from "./store/merged.ts";
import { selectNoteWords } from "./store/note.ts";

export type ContactRow = Selectable<ContactTable>;
export type PointRow = Selectable<ContactPoint>;
export type OccupationScore = { code: string; score: number };
export type PositionRow = Selectable<PositionTable> & {
	organization: string | null;
	typed: boolean;
	occupations: OccupationScore[];
};

/** The contact of an id; one that was merged into another gives that other. Erased ones are not there. */
export async function selectContact(
	tx: Tx,
	id: string,
): Promise<ContactRow | undefined> {
	const row = await tx
		.selectFrom("contact")
		.selectAll()
		.where("id", "=", id)
		.where("erasedAt", "is", null)
		.executeTakeFirst();
	return row?.mergedInto ? selectContact(tx, row.mergedInto) : row;
}

/** Adds a contact once; false when the id is there already. Its face is made by `refreshContact` afterwards. */
export async function insertContact(
	tx: Tx,
	contact: Omit<Insertable<ContactTable>, "label" | "sortKey" | "searchText">,
): Promise<boolean> {
	const added = await tx
		.insertInto("contact")
		.values({ ...contact, label: "", sortKey: "", searchText: "" })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return added.numInsertedOrUpdatedRows === 1n;
}

export async function updateContact(
	tx: Tx,
	id: string,
	changes: Partial<Insertable<ContactTable>>,
): Promise<void> {
	if (Object.keys(changes).length === 0) return;
	await tx
		.updateTable("contact")
		.set(changes)
		.where("id", "=", id)
		.executeTakeFirst();
}

/** How to reach a person: what they and whoever was merged into them have, nothing twice. */
export async function selectPoints(
	tx: Tx,
	contactId: string,
): Promise<PointRow[]> {
	const points = await tx
		.selectFrom("contactPoint")
		.selectAll()
		.where("contactId", "in", sql<string>`${sameIds(contactId)}`)
		.orderBy("kind")
		.orderBy("id")
		.execute();
	return distinctPoints(points);
}

/** Adds a way to reach somebody; one with the same strong key or the same words is not added twice. */
export async function insertPoint(
	tx: Tx,
	point: Omit<Insertable<ContactPoint>, "id">,
): Promise<void> {
	const same = await tx
		.selectFrom("contactPoint")
		.select("id")
		.where("contactId", "in", sql<string>`${sameIds(point.contactId)}`)
		.where("kind", "=", point.kind)
		.where(({ eb, or }) =>
			or([
				eb("value", "=", point.value),
				...(point.strongKey ? [eb("strongKey", "=", point.strongKey)] : []),
			]),
		)
		.executeTakeFirst();
	if (same) return;
	await tx
		.insertInto("contactPoint")
		.values({ ...point, id: newId() })
		.execute();
}

/**
 * The contact that has one of these strong keys, the one longest there first. With a name: of whom the name may be; a
 * family's address is not one person's.
 */
export async function selectContactByKeys(
	tx: Tx,
	keys: readonly string[],
	name: string | null = null,
): Promise<Pick<ContactRow, "id" | "label"> | undefined> {
	const { rows } = await sql<Pick<ContactRow, "id" | "label" | "name">>`
		select distinct c.id, c.label, c.name, c.created_at from contact_point p ${joinKept("p.contact_id")}
		where p.strong_key = any(${keys}::text[]) and c.erased_at is null
		order by c.created_at, c.id limit 50`.execute(tx);
	return rows.find((row) => mayBeNamed(name, row.name));
}

/** The id of the organization of this name, made when it is not there yet. */
export async function ensureOrganization(
	tx: Tx,
	name: string,
	createdAt: string,
): Promise<string> {
	const nameKey = organizationKey(name);
	await tx
		.insertInto("organization")
		.values({
			id: newId(),
			name,
			nameKey,
			kind: organizationKindOf(name),
			createdAt,
		})
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	// Another spelling of one that is there leads to that one.
	const { id } = await tx
		.selectFrom("organization")
		.select(({ fn }) => fn.coalesce("mergedInto", "id").as("id"))
		.where("nameKey", "=", nameKey)
		.executeTakeFirstOrThrow();
	return id;
}

/**
 * Positions with what their titles were coded to, the earliest entry first, those of contacts merged into these among
 * them; `contactId` is that of the one who stays.
 */
export function selectPositions(
	tx: Tx,
	contactIds: readonly string[],
): Promise<PositionRow[]> {
	if (contactIds.length === 0) return Promise.resolve([]);
	return tx
		.selectFrom("position")
		.leftJoin("organization", "organization.id", "position.organizationId")
		.selectAll("position")
		.select([
			"organization.name as organization",
			sql<boolean>`position.import_batch_id is null`.as("typed"),
			sql<OccupationScore[]>`coalesce((
				select jsonb_agg(jsonb_build_object('code', code, 'score', score) order by score desc, code)
				from position_occupation where position_id = position.id), '[]')`.as(
				"occupations",
			),
			keptId("position.contactId").as("contactId"),
		])
		.where("position.contactId", "in", sql<string>`${sameIdsOf(contactIds)}`)
		.orderBy("position.createdAt")
		.orderBy("position.id")
		.execute();
}

export interface NewPosition {
	id: string;
	contactId: string;
	title: string | null;
	organization: string | null;
	startedOn: string | null;
	endedOn: string | null;
	occupations: readonly OccupationScore[];
	createdAt: string;
}

/** Adds a position that the seeker typed, once, with its organization and occupations. */
export async function insertPosition(
	tx: Tx,
	{ organization, occupations, ...position }: NewPosition,
): Promise<void> {
	const organizationId = organization
		? await ensureOrganization(tx, organization, position.createdAt)
		: null;
	const added = await tx
		.insertInto("position")
		.values({ ...position, organizationId })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	if (added.numInsertedOrUpdatedRows === 0n || occupations.length === 0) return;
	const { id: positionId, contactId } = position;
	await tx
		.insertInto("positionOccupation")
		.values(occupations.map((one) => ({ ...one, positionId, contactId })))
		.execute();
}

export async function updatePositionEnd(
	tx: Tx,
	id: string,
	endedOn: string,
): Promise<void> {
	await tx
		.updateTable("position")
		.set({ endedOn })
		.where("id", "=", id)
		.execute();
}

/** Makes a contact's face anew, after its name, note, addresses or positions changed. */
export async function refreshContact(
	tx: Tx,
	id: string,
	today: string,
): Promise<void> {
	const contact = await tx
		.selectFrom("contact")
		.select(["name", "familyName", "howMet", "note", "noteSensitive"])
		.where("id", "=", id)
		.executeTakeFirstOrThrow();
	const points = await selectPoints(tx, id);
	const positions = await selectPositions(tx, [id]);
	const words = await selectNoteWords(tx, [id]);
	const inHand = positionInHand(positions, today);
	const addresses = points.filter(({ kind }) => kind !== "uid");
	await updateContact(tx, id, {
		...faceOf(
			{ ...contact, note: noteForSearch(contact, words.get(id)) },
			inHand ?? (contact.name ? null : (positions.at(-1) ?? null)),
			addresses.map(({ value }) => value),
			positions,
		),
		occupations: JSON.stringify(inHand?.occupations ?? []),
	});
}
