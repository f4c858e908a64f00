import { type Selectable, sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { ImportBatch } from "#storage/tables.ts";
import type { Taken } from "../rules/taken.ts";
import type { Kept, Use } from "../rules/undo.ts";
import { settleSearch, updateContacts } from "./import.ts";
import { selectKnown } from "./known.ts";

export type BatchRow = Selectable<ImportBatch>;

/** The imports of an account, the latest first. */
export function selectBatches(tx: Tx, limit: number): Promise<BatchRow[]> {
	return tx
		.selectFrom("importBatch")
		.selectAll()
		.orderBy("importedAt", "desc")
		.orderBy("id", "desc")
		.limit(limit)
		.execute();
}

export function selectBatch(tx: Tx, id: string): Promise<BatchRow | undefined> {
	return tx
		.selectFrom("importBatch")
		.selectAll()
		.where("id", "=", id)
		.executeTakeFirst();
}

/**
 * What was done since with the contacts that an import made or added to. Whoever it only added to stays in any case; of
 * them, alone a position of it that the seeker ended counts, as its undoing would undo that.
 */
export async function selectUses(tx: Tx, batchId: string): Promise<Use[]> {
	const { rows } = await sql<Use>`
		with made as materialized (
			select id, merged_into, ring, relation, known_since, how_met, country, zone, sensitivity,
				do_not_contact_at, updated_at
			from contact where import_batch_id = ${batchId} and erased_at is null
		), uses as (
			select contact_id, 'approach' as reason, null::uuid as later from approach
			union all select introducer_id, 'approach', null from approach where introducer_id is not null
			union all select contact_id, 'meeting', null from meeting
			union all select contact_id, 'meeting', null from participant
			union all select contact_id, 'meeting', null from recording_answer
			union all select contact_id, 'meeting', null from thank_you
			union all select contact_id, 'meeting', null from promise
			union all select contact_id, 'meeting', null from lead
			union all select contact_id, 'changed', null from safety_note
			union all select contact_id, 'changed', null from keep_in_touch
			union all select contact_id, 'changed', null from greeting
			union all select contact_id, 'approach', null from outgoing_message where contact_id is not null
			union all select contact_id, 'approach', null from incoming_message where contact_id is not null
			union all select contact_id, 'call', null from call_log
			union all select contact_id, 'asking', null from asking
			union all select contact_id, 'referral', null from referral
			union all select referrer_id, 'referral', null from referral
			union all select referrer_id, 'referral', null from name_use
			union all select id, 'merged', null from made where merged_into is not null
			union all select merged_into, 'merged', null from contact where merged_into is not null
			union all select contact_id, 'address-book', null from address_card where contact_id is not null
			union all select contact_id, 'call', null from source_task where contact_id is not null
			union all select contact_id, 'changed', null from source_contact
			union all select contact_id, 'changed', null from remembered
			union all select contact_id, 'changed', null from contact_note
			union all select contact_id, 'changed', null from contact_tag where import_batch_id is null
			union all select contact_id, 'changed', null from contact_point where import_batch_id is null
			union all select contact_id, 'changed', null from position where import_batch_id is null
			union all select contact_id, 'changed', null from position_gone
			union all select id, 'changed', null from made
				where ring <> 'unset' or relation is not null or known_since is not null or how_met is not null
					or country is not null or zone is not null or sensitivity is not null
					or do_not_contact_at is not null
			-- Imports set the moment of the change to their own: at any other, the seeker changed something.
			union all select id, 'changed', null from made
				where not exists (select from import_batch b where b.imported_at = made.updated_at)
			union all select m.contact_id, 'changed', null from import_merge m
				where not exists (select from import_batch b where b.imported_at = m.updated_before)
			union all select contact_id, 'later-file',
				(array_agg(batch_id order by b.imported_at, b.id))[1]
				from import_merge m join import_batch b on b.id = m.batch_id
				where batch_id <> ${batchId} group by contact_id
		), ended as (
			select distinct contact_id from position p
			where import_batch_id = ${batchId} and ended_on is not null
				and not exists (select from import_ended e where e.position_id = p.id)
		)
		select distinct c.id as contact_id, c.label, u.reason, u.later as later_batch_id
		from made join uses u on u.contact_id = made.id join contact c on c.id = made.id
		union
		select c.id, c.label, 'changed', null
		from ended join contact c on c.id = ended.contact_id where c.erased_at is null
		order by 2, 1, 3`.execute(tx);
	return rows;
}

export interface UndoCounts {
	/** Contacts that go. */
	removed: number;
	/** Contacts that go back to what they were. */
	restored: number;
	kept: number;
}

/** How many an undo takes away, and how many it gives back. */
export async function countUndo(
	tx: Tx,
	batchId: string,
	kept: readonly Kept[],
): Promise<UndoCounts> {
	const ids = kept.map(({ id }) => id);
	const { rows } = await sql<{ removed: number; restored: number }>`
		select
			(select count(*) from contact
				where import_batch_id = ${batchId} and erased_at is null and id <> all(${ids}::uuid[])) as removed,
			(select count(*) from import_merge m join contact c on c.id = m.contact_id
				where m.batch_id = ${batchId} and c.import_batch_id is distinct from m.batch_id and c.erased_at is null
					and c.id <> all(${ids}::uuid[])) as restored`.execute(tx);
	const { removed = 0, restored = 0 } = rows[0] ?? {};
	return { removed, restored, kept: kept.length };
}

/** Gives the contacts that a later import has too to that import, with all that came with them. */
export async function bequeath(
	tx: Tx,
	batchId: string,
	kept: readonly Kept[],
): Promise<void> {
	const heirs = kept.filter(({ heirId }) => heirId !== null);
	if (heirs.length === 0) return;
	const given = sql`unnest(${heirs.map(({ id }) => id)}::uuid[], ${heirs.map(({ heirId }) => heirId)}::uuid[])
		as t(contact_id, heir)`;
	for (const table of ["contact_point", "contact_tag", "position"] as const)
		await sql`
			update ${sql.table(table)} x set import_batch_id = t.heir from ${given}
			where x.contact_id = t.contact_id and x.import_batch_id = ${batchId}`.execute(
			tx,
		);
	await sql`
		update contact c set import_batch_id = t.heir from ${given}
		where c.id = t.contact_id and c.import_batch_id = ${batchId}`.execute(tx);
}

/** Gives those whom an import only added to what they had before, and answers with them, their faces still to be made. */
export async function takeBack(
	tx: Tx,
	batch: BatchRow,
	keptIds: readonly string[],
): Promise<Awaited<ReturnType<typeof selectKnown>>> {
	const { id, importedAt } = batch;
	const { rows } = await sql<{ id: string }>`
		select m.contact_id as id from import_merge m join contact c on c.id = m.contact_id
		where m.batch_id = ${id} and c.import_batch_id is distinct from m.batch_id and c.erased_at is null
			and c.id <> all(${keptIds}::uuid[])`.execute(tx);
	const ids = rows.map((row) => row.id);
	await openPositions(tx, batch, ids);
	await sql`
		update contact c set
			name = case when m.name_digest = md5(c.name) then null else c.name end,
			given_name = case when m.name_digest = md5(c.name) then null else c.given_name end,
			family_name = case when m.name_digest = md5(c.name) then null else c.family_name end,
			note = case when m.note_digest = md5(c.note) then null else c.note end,
			connected_on = case when m.connected_on = c.connected_on then null else c.connected_on end,
			updated_at = case when c.updated_at = ${importedAt} then m.updated_before else c.updated_at end
		from import_merge m
		where m.batch_id = ${id} and m.contact_id = c.id and c.id = any(${ids}::uuid[])`.execute(
		tx,
	);
	// A later import found this one's moment; now it follows on what was before.
	await sql`
		update import_merge l set updated_before = m.updated_before
		from import_merge m
		where m.batch_id = ${id} and l.contact_id = m.contact_id and l.updated_before = ${importedAt}
			and l.batch_id <> ${id} and l.contact_id = any(${ids}::uuid[])`.execute(
		tx,
	);
	await deleteParts(tx, id, keptIds);
	return selectKnown(tx, await selectStaying(tx, ids));
}

/** Of merged ones, those who stay: they have the face. */
async function selectStaying(
	tx: Tx,
	ids: readonly string[],
): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		select distinct coalesce(merged_into, id) as id from contact
		where id = any(${ids}::uuid[])`.execute(tx);
	return rows.map(({ id }) => id);
}

/**
 * Positions that the import ended are open again; where a later import named another job, they end with that one
 * instead. What the seeker said of an end since stays.
 */
async function openPositions(
	tx: Tx,
	{ id, importedAt }: BatchRow,
	ids: readonly string[],
): Promise<void> {
	await sql`
		with back as (
			select e.position_id, e.contact_id, e.ended_on, later.batch_id as heir, later.ended_on as later_end
			from import_ended e left join lateral (
				select l.batch_id, l.ended_on from import_ended l join import_batch b on b.id = l.batch_id
				where l.contact_id = e.contact_id and (b.imported_at, b.id) > (${importedAt}::timestamptz, ${id}::uuid)
				order by b.imported_at, b.id limit 1
			) later on true
			where e.batch_id = ${id} and e.contact_id = any(${ids}::uuid[])
		), inherited as (
			insert into import_ended (batch_id, position_id, contact_id, ended_on)
			select heir, position_id, contact_id, later_end from back where heir is not null
			on conflict do nothing
		)
		update position p set ended_on = back.later_end from back
		where p.id = back.position_id and p.ended_on = back.ended_on`.execute(tx);
}

/** Takes away ways to reach and positions that came with the import, but of those who stay. */
async function deleteParts(
	tx: Tx,
	id: string,
	keptIds: readonly string[],
): Promise<void> {
	const gone = sql`(select id from position
		where import_batch_id = ${id} and contact_id <> all(${keptIds}::uuid[]))`;
	await sql`delete from import_ended where batch_id = ${id} or position_id in ${gone}`.execute(
		tx,
	);
	await sql`delete from import_merge where batch_id = ${id}`.execute(tx);
	await sql`delete from position_occupation where position_id in ${gone}`.execute(
		tx,
	);
	await sql`delete from position where id in ${gone}`.execute(tx);
	for (const table of ["contact_point", "contact_tag"] as const)
		await sql`
			delete from ${sql.table(table)}
			where import_batch_id = ${id} and contact_id <> all(${keptIds}::uuid[])`.execute(
			tx,
		);
}

/** Takes away the contacts that the import made, but those who stay; `takeBack` took their parts. */
export async function deleteMade(
	tx: Tx,
	id: string,
	keptIds: readonly string[],
): Promise<void> {
	await sql`
		delete from contact
		where import_batch_id = ${id} and erased_at is null and id <> all(${keptIds}::uuid[])`.execute(
		tx,
	);
}

/** Writes down that the import is undone, makes the faces of who went back, and clears away the organizations of undone imports where nobody is. */
export async function finishUndo(
	tx: Tx,
	{ id }: BatchRow,
	restored: readonly Taken[],
	{ removed, kept, ...counts }: UndoCounts & { undoneAt: string },
): Promise<void> {
	if (restored.length > 0) await updateContacts(tx, restored, null);
	await tx
		.updateTable("importBatch")
		.set({
			undoneAt: counts.undoneAt,
			removedCount: removed,
			restoredCount: counts.restored,
			keptCount: kept,
		})
		.where("id", "=", id)
		.execute();
	await sql`
		delete from organization o using import_batch b
		where b.id = o.import_batch_id and b.undone_at is not null
			and o.note is null and o.merged_into is null
			and not exists (select from position p where p.organization_id = o.id)
			and not exists (select from source_task t where t.organization_id = o.id)
			and not exists (select from organization f where f.merged_into = o.id)
			and not exists (select from organization_merge m where o.id in (m.from_id, m.into_id))`.execute(
		tx,
	);
	await settleSearch(tx);
}
