import { type Insertable, type Selectable, sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { SourceTask } from "#storage/tables.ts";
import type { CallRoute, SourceStep } from "../rules/source.ts";
import { joinKept, sameIds } from "./merged.ts";

export type SourceRow = Omit<Selectable<SourceTask>, "steps" | "accountId"> & {
	steps: Partial<Record<SourceStep, string>>;
	target: { id: string; label: string } | null;
	organization: string | null;
	contact: { id: string; label: string; name: string | null } | null;
	people: { id: string; label: string }[];
};

/** Tasks, the latest first; `id` for one, `targetId` for those of a target and of none. Erased people are not named. */
export async function selectSources(
	tx: Tx,
	{
		id = null,
		targetId = null,
	}: { id?: string | null; targetId?: string | null },
): Promise<SourceRow[]> {
	const { rows } = await sql<SourceRow>`
		select s.id, s.target_id, s.kind, s.state, s.contact_id, s.organization_id, s.steps, s.due_on, s.note,
			s.created_at, s.updated_at, o.name as organization,
			case when t.id is not null then jsonb_build_object('id', t.id, 'label', t.label) end as target,
			(select jsonb_build_object('id', c.id, 'label', c.label, 'name', c.name)
				from contact first left join contact c on c.id = coalesce(first.merged_into, first.id)
				where first.id = s.contact_id and c.erased_at is null) as contact,
			coalesce((select jsonb_agg(jsonb_build_object('id', met.id, 'label', met.label) order by met.met_at)
				from (select c.id, c.label, min(m.met_at) as met_at from source_contact m ${joinKept("m.contact_id")}
					where m.source_task_id = s.id and c.erased_at is null group by c.account_id, c.id, c.label) met
			), '[]') as people
		from source_task s left join target t on t.id = s.target_id
		left join organization o on o.id = s.organization_id
		where (${id}::uuid is null or s.id = ${id}::uuid)
			and (${targetId}::uuid is null or s.target_id is null or s.target_id = ${targetId}::uuid)
		order by s.created_at desc, s.id desc`.execute(tx);
	return rows;
}

export async function insertSource(
	tx: Tx,
	source: Insertable<SourceTask>,
): Promise<void> {
	await tx
		.insertInto("sourceTask")
		.values(source)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

export async function updateSource(
	tx: Tx,
	id: string,
	changes: Partial<Insertable<SourceTask>>,
): Promise<void> {
	await tx
		.updateTable("sourceTask")
		.set(changes)
		.where("id", "=", id)
		.execute();
}

export async function insertSourceContact(
	tx: Tx,
	met: { sourceTaskId: string; contactId: string; metAt: string },
): Promise<void> {
	await tx
		.insertInto("sourceContact")
		.values(met)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** The doors that were tried for a person, the latest first. */
export async function selectDoors(
	tx: Tx,
	contactId: string,
): Promise<{ route: CallRoute | null; calledAt: string }[]> {
	const { rows } = await sql<{ route: CallRoute | null; calledAt: string }>`
		select route, called_at from call_log where contact_id in ${sameIds(contactId)}
		order by called_at desc, id desc`.execute(tx);
	return rows;
}

export interface DueSource {
	id: string;
	kind: Selectable<SourceTask>["kind"];
	dueOn: string;
	organization: string | null;
	targetId: string | null;
	targetLabel: string | null;
}

/** Open tasks whose day has come. */
export async function selectDueSources(
	tx: Tx,
	today: string,
): Promise<DueSource[]> {
	const { rows } = await sql<DueSource>`
		select s.id, s.kind, s.due_on, o.name as organization, s.target_id, t.label as target_label
		from source_task s left join organization o on o.id = s.organization_id left join target t on t.id = s.target_id
		where s.state = 'open' and s.due_on <= ${today}::date order by s.due_on, s.id`.execute(
		tx,
	);
	return rows;
}
