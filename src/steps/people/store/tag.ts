import { sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import { joinKept, sameIds } from "./merged.ts";

export interface TagRow {
	key: string;
	tag: string;
}

/** The tags of a person under any of their ids, by name. */
export async function selectTags(tx: Tx, contactId: string): Promise<TagRow[]> {
	const { rows } = await sql<TagRow>`
		select distinct on (tag_key) tag_key as key, tag from contact_tag
		where contact_id in ${sameIds(contactId)} order by tag_key, tagged_at`.execute(
		tx,
	);
	return rows;
}

/** Tags in use with how many people have them, most people first. */
export async function selectUsedTags(
	tx: Tx,
	most: number,
): Promise<(TagRow & { people: number })[]> {
	const { rows } = await sql<TagRow & { people: number }>`
		select t.tag_key as key, min(t.tag) as tag, count(distinct c.id) as people
		from contact_tag t ${joinKept("t.contact_id")}
		where c.erased_at is null
		group by t.tag_key order by people desc, t.tag_key limit ${most}`.execute(
		tx,
	);
	return rows;
}

/** Puts a tag on people; one that is there already stays as it is written. */
export async function insertTags(
	tx: Tx,
	{ key, tag }: TagRow,
	contactIds: readonly string[],
	taggedAt: string,
): Promise<void> {
	await sql`
		insert into contact_tag (contact_id, tag_key, tag, tagged_at)
		select id, ${key}, ${tag}, ${taggedAt}::timestamptz from unnest(${contactIds}::uuid[]) as t(id)
		on conflict do nothing`.execute(tx);
}

export async function deleteTag(
	tx: Tx,
	contactId: string,
	key: string,
): Promise<void> {
	await tx
		.deleteFrom("contactTag")
		.where("contactId", "in", sql<string>`${sameIds(contactId)}`)
		.where("tagKey", "=", key)
		.execute();
}

/** Takes the tags away that `isMeant`, from everybody. */
export async function deleteTagsLike(
	tx: Tx,
	isMeant: (tag: string) => boolean,
): Promise<void> {
	const used = await tx
		.selectFrom("contactTag")
		.select("tag")
		.distinct()
		.execute();
	const meant = used.map(({ tag }) => tag).filter(isMeant);
	if (meant.length > 0)
		await tx.deleteFrom("contactTag").where("tag", "in", meant).execute();
}
