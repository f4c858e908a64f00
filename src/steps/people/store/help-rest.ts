import { type RawBuilder, sql } from "kysely";
import { RINGS } from "#core/ring.ts";
import type { Tx } from "#storage/db.ts";
import type { Aim } from "../rules/nearness.ts";
import { DOES_FROM, type SearchTerms } from "../rules.ts";
import type { CandidateRow } from "./help.ts";
import { type Place, search, tagged } from "./list.ts";
import { joinAway, keptOf } from "./merged.ts";
import { withoutSafetyNote } from "./safety.ts";

const closeness = sql`array_position(${sql.lit(`{${RINGS.join()}}`)}::text[], c.ring)`;

/** For each contact the position that comes nearest to the aim, of whoever was merged into them too. */
function matches(
	aim: Aim,
	place: string | null,
	today: string,
): RawBuilder<unknown> {
	const did = sql`(p.ended_on is not null and p.ended_on <= ${today}::date)`;
	if (aim.organizationKey !== null)
		return sql`
			select distinct on (${keptOf("p.contact_id")}) ${keptOf("p.contact_id")} as contact_id, 1::real as near, ${did} as did
			from position p ${joinAway("p.contact_id")}
			where p.organization_id = ${place}::uuid
			order by ${keptOf("p.contact_id")}, did`;
	return sql`
		select distinct on (${keptOf("po.contact_id")}) ${keptOf("po.contact_id")} as contact_id, n.near, ${did} as did
		from unnest(${aim.codes.map(({ code }) => code)}::text[], ${aim.codes.map(({ near }) => near)}::real[])
			as n(code, near)
		join position_occupation po on po.code = n.code and po.score >= ${DOES_FROM}
		join position p on p.id = po.position_id
		${joinAway("po.contact_id")}
		order by ${keptOf("po.contact_id")}, did, n.near desc`;
}

export interface RestQuery {
	aim: Aim;
	/** The organization, where the aim is one. */
	place: string | null;
	terms: SearchTerms | null;
	/** The key of a tag that they must have. */
	tag: string | undefined;
	today: string;
	/** Who was ranked already. */
	besides: readonly string[];
}

/**
 * Whoever does, did or is near the aim beside those who were ranked: very many do some jobs. Who does it, who is near it,
 * who did; in each group the closest first.
 */
export async function selectRest(
	tx: Tx,
	{ aim, place, terms, tag, today, besides }: RestQuery,
	most: number,
	after: Place | null,
): Promise<(CandidateRow & Place)[]> {
	const found = terms
		? sql`and c.id in (select id from ${search(terms)}, 10000, null, null, null))`
		: sql``;
	const from = after
		? sql`where (rank, closeness, sort_key, id) > (${after.rank}::int, ${after.closeness}::int, ${after.sortKey}, ${after.id}::uuid)`
		: sql``;
	const { rows } = await sql<CandidateRow & Place>`
		select * from (
			select c.id, c.name, c.label, c.title, c.organization, c.ring, c.relation, c.country, c.sensitivity, c.sort_key,
				c.occupations, case when m.did then 2 when m.near = 1 then 0 else 1 end as rank, ${closeness} as closeness
			from (${matches(aim, place, today)}) m join contact c on c.id = m.contact_id
			where c.merged_into is null and c.erased_at is null and c.do_not_contact_at is null
				and ${withoutSafetyNote} and c.id not in (select unnest(${besides}::uuid[])) ${found} ${tagged(tag)}
		) listed ${from}
		order by rank, closeness, sort_key, id limit ${sql.lit(most)}`.execute(tx);
	return rows;
}

/** Whom a search finds, or who has a tag, for a list that is in an order of its own. */
export async function selectFoundIds(
	tx: Tx,
	{ terms, tag }: Pick<RestQuery, "terms" | "tag">,
): Promise<Set<string>> {
	const found = terms
		? sql`(select id from ${search(terms)}, 10000, null, null, null))`
		: sql`contact`;
	const { rows } = await sql<{ id: string }>`
		select c.id from ${found} c where true ${tagged(tag)}`.execute(tx);
	return new Set(rows.map(({ id }) => id));
}
