import { type Insertable, type Selectable, sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { ContactMerge } from "#storage/tables.ts";
import type { Filled } from "../rules/double-merge.ts";

export type MergeRow = Omit<
	Selectable<ContactMerge>,
	"filled" | "repointed" | "ended"
> & {
	filled: Filled;
	repointed: string[];
	ended: { id: string; endedOn: string }[];
};

const whole = sql`select id, kept_id, merged_id, merged_at, undone_at, filled, repointed, ended, name_use_id, account_id from contact_merge`;

export async function selectMerge(
	tx: Tx,
	id: string,
): Promise<MergeRow | undefined> {
	const { rows } = await sql<MergeRow>`${whole} where id = ${id}::uuid`.execute(
		tx,
	);
	return rows[0];
}

/** What was merged into a contact after a merge, and still is; the latest first. */
export async function selectMergesAfter(
	tx: Tx,
	{ keptId, id, mergedAt }: MergeRow,
): Promise<MergeRow[]> {
	const { rows } = await sql<MergeRow>`${whole}
		where kept_id = ${keptId}::uuid and undone_at is null and (merged_at, id) > (${mergedAt}::timestamptz, ${id}::uuid)
		order by merged_at desc, id desc`.execute(tx);
	return rows;
}

/** The merge by which a contact went into another, while it holds. */
export async function selectMergeOf(
	tx: Tx,
	mergedId: string,
): Promise<MergeRow | undefined> {
	const { rows } =
		await sql<MergeRow>`${whole} where merged_id = ${mergedId}::uuid and undone_at is null`.execute(
			tx,
		);
	return rows[0];
}

export interface ListedMerge {
	id: string;
	keptId: string;
	keptLabel: string;
	mergedId: string;
	mergedLabel: string;
	mergedAt: string;
	undoneAt: string | null;
}

/** Merges, the latest first: of one contact, or all that hold. Of erased people none. */
export async function selectMerges(
	tx: Tx,
	{ most, contactId, id }: { most: number; contactId?: string; id?: string },
): Promise<ListedMerge[]> {
	const which = id
		? sql`m.id = ${id}::uuid`
		: contactId
			? sql`m.undone_at is null and k.merged_into is null and m.kept_id = ${contactId}::uuid`
			: sql`m.undone_at is null and k.merged_into is null`;
	const { rows } = await sql<ListedMerge>`
		select m.id, k.id as kept_id, k.label as kept_label, g.id as merged_id, g.label as merged_label, m.merged_at, m.undone_at
		from contact_merge m join contact k on k.id = m.kept_id join contact g on g.id = m.merged_id
		where ${which} and k.erased_at is null and g.erased_at is null
		order by m.merged_at desc, m.id desc limit ${most}`.execute(tx);
	return rows;
}

export async function insertMerge(
	tx: Tx,
	row: Omit<Insertable<ContactMerge>, "filled" | "repointed" | "ended"> &
		Pick<MergeRow, "filled" | "repointed" | "ended">,
): Promise<void> {
	await tx
		.insertInto("contactMerge")
		.values({
			...row,
			filled: JSON.stringify(row.filled),
			repointed: JSON.stringify(row.repointed),
			ended: JSON.stringify(row.ended),
		})
		.execute();
}

export async function updateFilled(
	tx: Tx,
	id: string,
	filled: Filled,
): Promise<void> {
	await tx
		.updateTable("contactMerge")
		.set({ filled: JSON.stringify(filled) })
		.where("id", "=", id)
		.execute();
}

export async function setUndone(
	tx: Tx,
	id: string,
	undoneAt: string,
): Promise<void> {
	await tx
		.updateTable("contactMerge")
		.set({ undoneAt })
		.where("id", "=", id)
		.execute();
}

/** `ids` and whoever was merged into them are from now on merged into `into`: one level, always. Gives the latter's ids. */
export async function pointTo(
	tx: Tx,
	mergedId: string,
	into: string,
): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		update contact set merged_into = ${into}::uuid where merged_into = ${mergedId}::uuid returning id`.execute(
		tx,
	);
	await sql`update contact set merged_into = ${into}::uuid where id = ${mergedId}::uuid`.execute(
		tx,
	);
	return rows.map(({ id }) => id);
}

/** Takes a contact out again, with those that had been merged into it before. */
export async function pointBack(
	tx: Tx,
	mergedId: string,
	from: string,
	repointed: readonly string[],
): Promise<void> {
	await sql`update contact set merged_into = null where id = ${mergedId}::uuid`.execute(
		tx,
	);
	await sql`update contact set merged_into = ${mergedId}::uuid
		where id = any(${repointed}::uuid[]) and merged_into = ${from}::uuid`.execute(
		tx,
	);
}

/** Opens positions again that a merge ended, unless another day was set since. */
export async function reopenPositions(
	tx: Tx,
	ended: readonly { id: string; endedOn: string }[],
): Promise<void> {
	for (const { id, endedOn } of ended)
		await sql`update position set ended_on = null where id = ${id}::uuid and ended_on = ${endedOn}::date`.execute(
			tx,
		);
}

export async function deleteNameUse(tx: Tx, id: string): Promise<void> {
	await tx.deleteFrom("nameUse").where("id", "=", id).execute();
}

export interface SaidSince {
	status: "granted" | "limited" | "refused" | "withdrawn";
	limits: string | null;
	notBefore: string | null;
	saidAt: string;
}

/** What was said in general of a name since a moment, under this very id; merges themselves said nothing. */
export async function selectSaidSince(
	tx: Tx,
	contactId: string,
	since: string,
): Promise<SaidSince[]> {
	const { rows } = await sql<SaidSince>`
		select status, limits, not_before, said_at from name_use
		where referrer_id = ${contactId}::uuid and referral_id is null and said_at > ${since}::timestamptz
			and id not in (select m.name_use_id from contact_merge m where m.name_use_id is not null)
		order by said_at, id`.execute(tx);
	return rows;
}
