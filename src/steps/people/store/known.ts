import { sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import { type KnownContact, knownContact } from "../rules/merge.ts";
import { selectPositions } from "../store.ts";
import { batches } from "./batches.ts";
import { keptId, sameIdsOf } from "./merged.ts";
import { selectNoteWords } from "./note.ts";
import { selectGone } from "./position.ts";

/** The contacts that have one of these keys, with all that a merge looks at; the one longest there first. */
export async function selectByKeys(
	tx: Tx,
	keys: readonly string[],
): Promise<KnownContact[]> {
	const ids = new Set<string>();
	for (const batch of batches(keys)) {
		const { rows } = await sql<{ id: string }>`
			select coalesce(c.merged_into, c.id) as id
			from contact_point p join contact c on c.id = p.contact_id
			where p.strong_key = any(${batch}::text[]) and c.erased_at is null
			union
			select coalesce(merged_into, id) from contact
			where content_key = any(${batch}::text[]) and erased_at is null`.execute(
			tx,
		);
		for (const { id } of rows) ids.add(id);
	}
	const found: KnownContact[] = [];
	for (const batch of batches([...ids]))
		found.push(...(await selectKnown(tx, batch)));
	return found;
}

/** Contacts with all that a merge looks at. */
export async function selectKnown(
	tx: Tx,
	ids: readonly string[],
): Promise<KnownContact[]> {
	const contacts = await tx
		.selectFrom("contact")
		.select(["id", "name", "givenName", "familyName", "note", "connectedOn"])
		.select(["contentKey", "howMet", "noteSensitive"])
		.where("id", "=", sql<string>`any(${ids}::uuid[])`)
		.orderBy("createdAt")
		.orderBy("id")
		.execute();
	const points = await tx
		.selectFrom("contactPoint")
		.select(["kind", "value", "strongKey", "label"])
		.select(keptId("contactPoint.contactId").as("contactId"))
		.where("contactId", "in", sql<string>`${sameIdsOf(ids)}`)
		.orderBy("id")
		.execute();
	const positions = await selectPositions(tx, ids);
	const gone = await selectGone(tx, ids);
	const words = await selectNoteWords(tx, ids);
	const tagKeys = await selectTagKeys(tx, ids);
	const pointsBy = Map.groupBy(points, ({ contactId }) => contactId);
	const positionsBy = Map.groupBy(positions, ({ contactId }) => contactId);
	const goneBy = Map.groupBy(gone, ({ contactId }) => contactId);
	return contacts.map((contact) =>
		knownContact({
			...contact,
			isNew: false,
			noteWords: words.get(contact.id),
			points: pointsBy.get(contact.id) ?? [],
			positions: positionsBy.get(contact.id) ?? [],
			gone: goneBy.get(contact.id),
			tagKeys: tagKeys.get(contact.id) ?? [],
		}),
	);
}

async function selectTagKeys(
	tx: Tx,
	ids: readonly string[],
): Promise<Map<string, string[]>> {
	const { rows } = await sql<{ id: string; keys: string[] }>`
		select ${keptId("t.contact_id")} as id, array_agg(distinct t.tag_key) as keys
		from contact_tag t where t.contact_id in ${sameIdsOf(ids)} group by 1`.execute(
		tx,
	);
	return new Map(rows.map(({ id, keys }) => [id, keys]));
}
