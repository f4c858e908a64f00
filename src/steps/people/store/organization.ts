import { type RawBuilder, sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import { joinKept } from "./merged.ts";

export interface OrganizationRow {
	id: string;
	name: string;
	note: string | null;
	nameKey: string;
}

export interface CountedRow {
	id: string;
	name: string;
	people: number;
	were: number;
}

/** Organizations with how many people are there now, and how many were; those that were merged away left out. */
function counted(
	where: RawBuilder<unknown>,
	order: RawBuilder<unknown>,
	most: number,
	skip: number,
) {
	return sql<CountedRow>`
		select o.id, o.name, count(distinct c.id) filter (where p.ended_on is null) as people,
			count(distinct c.id) filter (where p.ended_on is not null) as were
		from organization o join position p on p.organization_id = o.id
		${joinKept("p.contact_id")} and c.erased_at is null
		where o.merged_into is null and ${where}
		group by o.account_id, o.id, o.name
		order by ${order}, o.name, o.id limit ${most} offset ${skip}`;
}

/** Most people first; `key` is a part of the name, without case and accents. */
export async function selectOrganizations(
	tx: Tx,
	{ key, limit, skip }: { key: string; limit: number; skip: number },
): Promise<CountedRow[]> {
	const where =
		key === "" ? sql`true` : sql`position(${key} in o.name_key) > 0`;
	const { rows } = await counted(where, sql`people desc`, limit, skip).execute(
		tx,
	);
	return rows;
}

/** Others whose name begins with the same word, of at least four letters. */
export async function selectAlike(
	tx: Tx,
	{ id, nameKey }: OrganizationRow,
): Promise<CountedRow[]> {
	const [first = ""] = nameKey.split(" ");
	if (first.length < 4) return [];
	const where = sql`o.id <> ${id}::uuid and (starts_with(o.name_key, ${first})
		or starts_with(o.name_key, ${`the ${first}`}))`;
	const { rows } = await counted(where, sql`people desc`, 8, 0).execute(tx);
	return rows;
}

/** The organization of an id; one that was merged away gives the one that stays. */
export async function selectOrganization(
	tx: Tx,
	id: string,
): Promise<OrganizationRow | undefined> {
	const { rows } = await sql<OrganizationRow>`
		select stays.id, stays.name, stays.note, stays.name_key from organization o
		join organization stays on stays.id = coalesce(o.merged_into, o.id)
		where o.id = ${id}::uuid`.execute(tx);
	return rows[0];
}

export async function selectOrganizationByKey(
	tx: Tx,
	nameKey: string,
): Promise<OrganizationRow | undefined> {
	const { rows } = await sql<OrganizationRow>`
		select stays.id, stays.name, stays.note, stays.name_key from organization o
		join organization stays on stays.id = coalesce(o.merged_into, o.id)
		where o.name_key = ${nameKey}`.execute(tx);
	return rows[0];
}

export interface PlaceRow {
	contactId: string;
	label: string;
	title: string | null;
	startedOn: string | null;
	endedOn: string | null;
	doNotContactAt: string | null;
}

export async function selectPlaces(
	tx: Tx,
	id: string,
	most: number,
): Promise<PlaceRow[]> {
	const { rows } = await sql<PlaceRow>`
		select c.id as contact_id, c.label, p.title, p.started_on, p.ended_on, c.do_not_contact_at
		from position p ${joinKept("p.contact_id")} and c.erased_at is null
		where p.organization_id = ${id}::uuid
		order by p.ended_on is not null, p.ended_on desc, c.sort_key, c.id, p.id limit ${most}`.execute(
		tx,
	);
	return rows;
}

export async function selectSpellings(
	tx: Tx,
	id: string,
): Promise<{ name: string; nameKey: string; mergeId: string | null }[]> {
	const { rows } = await sql<{
		name: string;
		nameKey: string;
		mergeId: string | null;
	}>`
		select o.name, o.name_key, g.id as merge_id from organization o
		left join organization_merge g on g.from_id = o.id and g.into_id = o.merged_into
		where o.merged_into = ${id}::uuid order by o.name, o.id`.execute(tx);
	return rows;
}

export async function updateOrganization(
	tx: Tx,
	id: string,
	change: { name?: string; nameKey?: string; note?: string | null },
): Promise<void> {
	await tx
		.updateTable("organization")
		.set(change)
		.where("id", "=", id)
		.execute();
}

/** A former name, under which imports still find it. */
export async function insertSpelling(
	tx: Tx,
	spelling: {
		id: string;
		name: string;
		nameKey: string;
		mergedInto: string;
		createdAt: string;
	},
): Promise<void> {
	await tx.insertInto("organization").values(spelling).execute();
}

/** Its own former spelling takes the name's place again, so it is no spelling any more. */
export async function deleteSpelling(
	tx: Tx,
	id: string,
	nameKey: string,
): Promise<void> {
	await sql`
		delete from organization where merged_into = ${id}::uuid and name_key = ${nameKey}
			and id not in (select from_id from organization_merge)`.execute(tx);
}

/** Moves the positions of one organization, and its spellings, to another, and remembers which. */
export async function mergeOrganizations(
	tx: Tx,
	{
		id,
		fromId,
		intoId,
		mergedAt,
	}: { id: string; fromId: string; intoId: string; mergedAt: string },
): Promise<void> {
	await sql`
		insert into organization_merge (id, from_id, into_id, positions, organizations, merged_at)
		select ${id}::uuid, ${fromId}::uuid, ${intoId}::uuid,
			(select coalesce(jsonb_agg(p.id), '[]') from position p where p.organization_id = ${fromId}::uuid),
			(select coalesce(jsonb_agg(o.id), '[]') from organization o where o.merged_into = ${fromId}::uuid),
			${mergedAt}::timestamptz`.execute(tx);
	await sql`update position set organization_id = ${intoId}::uuid where organization_id = ${fromId}::uuid`.execute(
		tx,
	);
	await sql`
		update organization set merged_into = ${intoId}::uuid
		where id = ${fromId}::uuid or merged_into = ${fromId}::uuid`.execute(tx);
}

/** Takes a merge back: what it moved goes back, as far as it is still there. False when there is no such merge. */
export async function unmergeOrganizations(
	tx: Tx,
	intoId: string,
	mergeId: string,
): Promise<boolean> {
	const merge = sql`(select * from organization_merge where id = ${mergeId}::uuid and into_id = ${intoId}::uuid)`;
	await sql`
		update position p set organization_id = g.from_id from ${merge} g
		where p.organization_id = g.into_id and g.positions ? p.id::text`.execute(
		tx,
	);
	await sql`
		update organization o set merged_into = g.from_id from ${merge} g
		where o.merged_into = g.into_id and g.organizations ? o.id::text`.execute(
		tx,
	);
	await sql`
		update organization o set merged_into = null from ${merge} g where o.id = g.from_id`.execute(
		tx,
	);
	const { rows } = await sql`
		delete from organization_merge where id = ${mergeId}::uuid and into_id = ${intoId}::uuid
		returning from_id`.execute(tx);
	return rows.length > 0;
}

/** Whoever has a position there, whose face names it. */
export async function selectPeopleAt(tx: Tx, id: string): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		select distinct c.id from position p ${joinKept("p.contact_id")} and c.erased_at is null
		where p.organization_id = ${id}::uuid`.execute(tx);
	return rows.map((row) => row.id);
}
