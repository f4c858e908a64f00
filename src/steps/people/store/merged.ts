import { type RawBuilder, sql } from "kysely";

// Merging moves no rows: they stay under the id that they were written for, and whoever reads counts them to the
// contact that stays. `merged_into` is always one level deep, so one step leads there.

type Piece = RawBuilder<unknown>;

/** `in ${sameIds(id)}`: the ids under which rows of a person stand, `id` being the contact that stays. */
export function sameIds(id: string | Piece): Piece {
	return sql`(select ${id}::uuid union all select same.id from contact same where same.merged_into = ${id}::uuid)`;
}

/** The same for several people. */
export function sameIdsOf(ids: readonly string[]): Piece {
	return sql`(select unnest(${ids}::uuid[])
		union all select same.id from contact same where same.merged_into = any(${ids}::uuid[]))`;
}

/** Joins what `column` was merged into, if it was; few rows, and so cheap. With it `keptOf(column)` is who stays. */
export function joinAway(column: string, as = "c"): Piece {
	const away = sql.ref(`${as}_away`);
	return sql`left join contact ${away} on ${away}.id = ${sql.ref(column)} and ${away}.merged_into is not null`;
}

export function keptOf(column: string, as = "c"): RawBuilder<string> {
	return sql<string>`coalesce(${sql.ref(`${as}_away`)}.merged_into, ${sql.ref(column)})`;
}

/**
 * Joins the contact that stays, as `c`, to rows that name a contact in `column`:
 * `from asking a ${joinKept("a.contact_id")}`.
 */
export function joinKept(column: string, as = "c"): Piece {
	return sql`${joinAway(column, as)} join contact ${sql.ref(as)} on ${sql.ref(as)}.id = ${keptOf(column, as)}`;
}

/** Of a select that gives `contact_id`: the same rows with the ids of those who stay. */
export function keptIds(rows: Piece): Piece {
	return sql`select coalesce(away.merged_into, named.contact_id) as contact_id from (${rows}) named
		left join contact away on away.id = named.contact_id and away.merged_into is not null`;
}

/** The id of the contact that stays, for the id in `column`. */
export function keptId(column: string): RawBuilder<string> {
	return sql<string>`coalesce((select away.merged_into from contact away where away.id = ${sql.ref(column)}
		and away.merged_into is not null), ${sql.ref(column)})`;
}
