import { type RawBuilder, sql } from "kysely";
import { type Relation, RINGS, type Ring } from "#core/ring.ts";
import type { Tx } from "#storage/db.ts";
import type { SearchTerms } from "../rules.ts";
import type { OccupationScore } from "../store.ts";
import { keptIds } from "./merged.ts";

/** Where a page begins: after this line of the list. */
export interface Place {
	/** What the list is ordered by first: the score of a search, or the group of a target's list. */
	rank: number;
	closeness: number;
	sortKey: string;
	id: string;
}

export interface ListRow extends Place {
	name: string | null;
	label: string;
	organization: string | null;
	title: string | null;
	ring: Ring;
	relation: Relation | null;
	doNotContactAt: string | null;
	occupations: OccupationScore[];
	asked?: boolean;
}

const shown = sql`c.id, c.name, c.label, c.organization, c.title, c.ring, c.relation, c.do_not_contact_at,
	c.occupations, c.sort_key`;
const present = sql`c.merged_into is null and c.erased_at is null`;
const closeness = sql`array_position(${sql.lit(`{${RINGS.join()}}`)}::text[], c.ring)`;
const known = sql`c.ring in (${sql.join(
	["known-well", "acquaintance", "unset"].map((ring) => sql.lit(ring)),
)})`;

/** Who has a tag, under any of their ids. */
export function tagged(tag: string | undefined): RawBuilder<unknown> {
	return tag === undefined
		? sql``
		: sql`and c.id in (${keptIds(sql`select contact_id from contact_tag where tag_key = ${tag}`)})`;
}

/** Everybody (with a tag), by family name: one index, read in its order. */
export async function selectPage(
	tx: Tx,
	most: number,
	after: Place | null,
	tag?: string,
): Promise<ListRow[]> {
	const from = after
		? sql`and (c.sort_key, c.id) > (${after.sortKey}, ${after.id}::uuid)`
		: sql``;
	const { rows } = await sql<ListRow>`
		select ${shown}, 0 as rank, 0 as closeness from contact c
		where ${present} ${tagged(tag)} ${from}
		order by c.sort_key, c.id limit ${sql.lit(most)}`.execute(tx);
	return rows;
}

/** The call of the search function as far as its terms. */
export function search(terms: SearchTerms): RawBuilder<unknown> {
	const { words, beginning, patterns, swapped } = terms;
	return sql`search_contacts(${words}::text[], ${beginning}, ${patterns}::text[], ${swapped}::text[]`;
}

/** Who is found by these words, best first. */
export async function selectFound(
	tx: Tx,
	terms: SearchTerms,
	most: number,
	after: Place | null,
	tag?: string,
): Promise<ListRow[]> {
	const { rank = null, sortKey = null, id = null } = after ?? {};
	const { rows } = await sql<ListRow>`
		select ${shown}, s.score as rank, 0 as closeness
		from ${search(terms)}, ${tag === undefined ? most : 10000}, ${rank}, ${sortKey}, ${id}) s
		join contact c on c.ctid = s.place
		where true ${tagged(tag)}
		order by s.score desc, c.sort_key, c.id limit ${sql.lit(most)}`.execute(tx);
	return rows;
}

/** People who were asked, written to or met, about this target or about none in particular. */
function askedIds(targetId: string | null): RawBuilder<unknown> {
	const about = targetId
		? sql`(target_id is null or target_id = ${targetId}::uuid)`
		: sql`true`;
	return keptIds(sql`select contact_id from asking where ${about}
		union all select contact_id from approach where status <> 'drafted' and ${about}
		union all select contact_id from meeting where ${about}`);
}

/** Known people whom nobody asked yet (about the target), the closest first (METHOD step 3). */
export async function selectUnasked(
	tx: Tx,
	targetId: string | null,
	most: number,
	after: Place | null,
): Promise<ListRow[]> {
	const from = after
		? sql`where (closeness, sort_key, id) > (${after.closeness}::int, ${after.sortKey}, ${after.id}::uuid)`
		: sql``;
	const { rows } = await sql<ListRow>`
		select * from (
			select ${shown}, 0 as rank, ${closeness} as closeness, false as asked from contact c
			where ${present} and ${known} and c.name is not null and c.do_not_contact_at is null
				and c.id not in (${askedIds(targetId)})
		) listed ${from}
		order by closeness, sort_key, id limit ${sql.lit(most)}`.execute(tx);
	return rows;
}

export interface PeopleCounts {
	all: number;
	known: number;
	unasked: number;
	withoutName: number;
	unset: number;
}

/** How many people there are, and how many known ones are still to be asked (about the target). */
export async function selectCounts(
	tx: Tx,
	targetId: string | null,
): Promise<PeopleCounts> {
	const { rows } = await sql<PeopleCounts>`
		select count(*) as "all",
			count(*) filter (where ${known} and c.name is not null) as known,
			count(*) filter (where ${known} and c.name is not null and c.do_not_contact_at is null
				and c.id not in (${askedIds(targetId)})) as unasked,
			count(*) filter (where c.name is null) as without_name,
			count(*) filter (where c.ring = 'unset') as "unset"
		from contact c where ${present}`.execute(tx);
	return rows[0] as PeopleCounts;
}
