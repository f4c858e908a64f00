import type { Selectable } from "kysely";
import { sql } from "kysely";
import { newId } from "#core/ids.ts";
import type { Tx } from "#storage/db.ts";
import type { Contact } from "#storage/tables.ts";
import type { MemoryPrompt, PromptState } from "../rules/memory-prompt.ts";
import type { OccupationScore } from "../store.ts";
import { joinKept } from "./merged.ts";

export type RememberedRow = Pick<
	Selectable<Contact>,
	| "id"
	| "name"
	| "label"
	| "title"
	| "organization"
	| "ring"
	| "relation"
	| "howMet"
	| "note"
	| "sensitivity"
> & {
	occupations: OccupationScore[];
	prompt: MemoryPrompt | null;
	rememberedAt: string | null;
};

const shown = sql`c.id, c.name, c.label, c.title, c.organization, c.ring, c.relation, c.how_met, c.note, c.sensitivity,
	c.occupations`;

/** The people that lines added, the latest first; merged ones as who they are now, erased ones not at all. */
export async function selectRemembered(
	tx: Tx,
	most: number,
): Promise<RememberedRow[]> {
	const { rows } = await sql<RememberedRow>`
		select ${shown}, r.prompt, r.remembered_at
		from remembered r ${joinKept("r.contact_id")}
		where c.erased_at is null
		order by r.remembered_at desc, r.contact_id desc limit ${most}`.execute(tx);
	return rows;
}

/** People by their ids, in that order, whether a line added them or not. */
export async function selectRememberedOf(
	tx: Tx,
	ids: readonly string[],
): Promise<RememberedRow[]> {
	const { rows } = await sql<RememberedRow>`
		select ${shown}, r.prompt, r.remembered_at
		from unnest(${ids}::uuid[]) with ordinality as asked(id, place)
		join contact c on c.id = asked.id left join remembered r on r.contact_id = c.id
		order by asked.place`.execute(tx);
	return rows;
}

export async function insertRemembered(
	tx: Tx,
	remembered: {
		contactId: string;
		prompt: MemoryPrompt | null;
		targetId: string | null;
		rememberedAt: string;
	},
): Promise<void> {
	await tx
		.insertInto("remembered")
		.values(remembered)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

export async function isRemembered(tx: Tx, id: string): Promise<boolean> {
	const row = await tx
		.selectFrom("remembered")
		.select("contactId")
		.where("contactId", "=", id)
		.executeTakeFirst();
	return row !== undefined;
}

/** Takes a person back as if never typed. The database refuses where anything else speaks of them. */
export async function deleteRemembered(tx: Tx, id: string): Promise<void> {
	await deleteTypedPositions(tx, id);
	await tx.deleteFrom("contactPoint").where("contactId", "=", id).execute();
	await tx.deleteFrom("remembered").where("contactId", "=", id).execute();
	await tx.deleteFrom("contact").where("id", "=", id).execute();
}

export async function deleteTypedPositions(tx: Tx, id: string): Promise<void> {
	await tx
		.deleteFrom("positionOccupation")
		.where("contactId", "=", id)
		.where(({ exists, selectFrom }) =>
			exists(
				selectFrom("position")
					.select("position.id")
					.whereRef("position.id", "=", "positionOccupation.positionId")
					.where("position.importBatchId", "is", null),
			),
		)
		.execute();
	await tx
		.deleteFrom("position")
		.where("contactId", "=", id)
		.where("importBatchId", "is", null)
		.execute();
}

export interface PromptRow {
	prompt: MemoryPrompt;
	state: PromptState;
	saidAt: string;
}

/** How each prompt stands; those of a target for that target. */
export async function selectPrompts(
	tx: Tx,
	targetId: string | null,
): Promise<PromptRow[]> {
	const { rows } = await sql<PromptRow>`
		select prompt, state, said_at from memory_prompt
		where target_id is null or target_id = ${targetId}::uuid`.execute(tx);
	return rows;
}

export async function savePrompt(
	tx: Tx,
	standing: PromptRow & { targetId: string | null },
): Promise<void> {
	await tx
		.insertInto("memoryPrompt")
		.values({ id: newId(), ...standing })
		.onConflict((conflict) =>
			conflict
				.columns(["accountId", "prompt", "targetId"])
				.doUpdateSet({ state: standing.state, saidAt: standing.saidAt }),
		)
		.execute();
}

/** One place to go on at: where one stopped before is left. */
export async function leavePlace(tx: Tx): Promise<void> {
	await tx.deleteFrom("memoryPrompt").where("state", "=", "here").execute();
}

/** How many people came of each prompt. */
export async function countRemembered(
	tx: Tx,
): Promise<{ prompt: MemoryPrompt | null; people: number }[]> {
	const { rows } = await sql<{ prompt: MemoryPrompt | null; people: number }>`
		select r.prompt, count(distinct c.id) as people
		from remembered r ${joinKept("r.contact_id")}
		where c.erased_at is null group by r.prompt`.execute(tx);
	return rows;
}
