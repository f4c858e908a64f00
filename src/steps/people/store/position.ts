import { sql } from "kysely";
import { newId } from "#core/ids.ts";
import type { Tx } from "#storage/db.ts";
import { ensureOrganization, type OccupationScore } from "../store.ts";
import { keptId, sameIdsOf } from "./merged.ts";

export interface CorrectedPosition {
	id: string;
	contactId: string;
	title: string | null;
	organization: string | null;
	startedOn: string | null;
	endedOn: string | null;
	/** What the title says now; undefined where the job stays the same. */
	occupations?: readonly OccupationScore[];
}

/** Writes a position anew, which is the seeker's own word from now on. */
export async function correctPosition(
	tx: Tx,
	{ id, contactId, organization, occupations, ...position }: CorrectedPosition,
	at: string,
): Promise<void> {
	const { organizationId: before } = await tx
		.selectFrom("position")
		.select("organizationId")
		.where("id", "=", id)
		.executeTakeFirstOrThrow();
	const organizationId = organization
		? await ensureOrganization(tx, organization, at)
		: null;
	await tx
		.updateTable("position")
		.set({ ...position, organizationId, importBatchId: null })
		.where("id", "=", id)
		.execute();
	if (occupations) {
		await deleteOccupations(tx, id);
		if (occupations.length > 0)
			await tx
				.insertInto("positionOccupation")
				.values(
					occupations.map((one) => ({ ...one, positionId: id, contactId })),
				)
				.execute();
	}
	if (before !== organizationId) await deleteUnusedOrganization(tx, before);
}

/** Takes a position away for good. */
export async function deletePosition(tx: Tx, id: string): Promise<void> {
	await deleteOccupations(tx, id);
	await tx.deleteFrom("importEnded").where("positionId", "=", id).execute();
	const gone = await tx
		.deleteFrom("position")
		.where("id", "=", id)
		.returning("organizationId")
		.executeTakeFirst();
	await deleteUnusedOrganization(tx, gone?.organizationId ?? null);
}

async function deleteOccupations(tx: Tx, positionId: string): Promise<void> {
	await tx
		.deleteFrom("positionOccupation")
		.where("positionId", "=", positionId)
		.execute();
}

/** A name that was only ever a mistake is no organization. */
async function deleteUnusedOrganization(
	tx: Tx,
	id: string | null,
): Promise<void> {
	if (id === null) return;
	await sql`
		delete from organization o
		where o.id = ${id}::uuid and o.note is null and o.merged_into is null
			and not exists (select from position p where p.organization_id = o.id)
			and not exists (select from source_task t where t.organization_id = o.id)
			and not exists (select from organization f where f.merged_into = o.id)
			and not exists (select from organization_merge m where o.id in (m.from_id, m.into_id))`.execute(
		tx,
	);
}

/** Remembers a position as a file told it, so that no file brings it again. */
export async function insertGone(
	tx: Tx,
	positionId: string,
	goneAt: string,
): Promise<void> {
	await sql`
		insert into position_gone (id, contact_id, title, organization, gone_at)
		select ${newId()}::uuid, p.contact_id, p.title, o.name, ${goneAt}::timestamptz
		from position p left join organization o on o.id = p.organization_id
		where p.id = ${positionId}::uuid`.execute(tx);
}

export interface GonePosition {
	contactId: string;
	title: string | null;
	organization: string | null;
}

/** What the seeker took away of these people's positions; `contactId` is that of the one who stays. */
export function selectGone(
	tx: Tx,
	contactIds: readonly string[],
): Promise<GonePosition[]> {
	return tx
		.selectFrom("positionGone")
		.select(["title", "organization"])
		.select(keptId("positionGone.contactId").as("contactId"))
		.where("contactId", "in", sql<string>`${sameIdsOf(contactIds)}`)
		.execute();
}
