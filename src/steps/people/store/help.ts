import { type RawBuilder, sql } from "kysely";
import type { ApproachStatus } from "#core/approach/state.ts";
import type { MeetingStatus } from "#core/meeting-state.ts";
import type { Relation, Ring } from "#core/ring.ts";
import type { Tx } from "#storage/db.ts";
import type { HeldPosition } from "../rules/person.ts";
import { DOES_FROM } from "../rules.ts";
import type { AskingOutcome } from "../schema/asking.ts";
import type { Sensitivity } from "../schema.ts";
import { keptIds } from "./merged.ts";
import { withoutSafetyNote } from "./safety.ts";

// Who may help is looked for along several ways, each an index read from its best end and no further than a limit, so
// that a hundred thousand people cost what a hundred cost (docs/decisions/0019). The limits bound what is ranked.

/** Where to look. */
export interface HelpPlan {
	targetId: string | null;
	organizationId: string | null;
	/** Occupations with how many people of each are looked at, the surest first. */
	codes: { code: string; most: number }[];
	/** Those whose employers count as employers of the work. */
	own: string[];
	/** Kinds of organizations where it is done. */
	kinds: string[];
}

export interface CandidateRow {
	id: string;
	name: string | null;
	label: string;
	title: string | null;
	organization: string | null;
	ring: Ring;
	relation: Relation | null;
	country: string | null;
	sensitivity: Sensitivity | null;
	sortKey: string;
	occupations: { code: string; score: number }[];
}

const MOST = {
	/** People of each ring who are looked at whatever their job. */
	rings: [
		["known-well", 40],
		["acquaintance", 40],
		["alumni-association", 15],
		["friend-of", 15],
	],
	employers: 8,
	ofEmployer: 4,
	ofKind: 4,
	ofPlaceOfKind: 1,
	ofOrganization: 150,
	touched: 100,
	suggested: 50,
} as const;

const listed = sql`c.merged_into is null and c.erased_at is null and c.do_not_contact_at is null
	and ${withoutSafetyNote}`;
const lit = (value: number) => sql.lit(value);

/** The organization of this key, or the one that it was merged into; null when nobody works there. */
export async function selectOrganizationId(
	tx: Tx,
	key: string,
): Promise<string | null> {
	const { rows } = await sql<{ id: string }>`
		select coalesce(merged_into, id) as id from organization where name_key = ${key}`.execute(
		tx,
	);
	return rows[0]?.id ?? null;
}

/** Ids of people on all the ways; the same one may come several times. */
function ways(plan: HelpPlan): RawBuilder<unknown> {
	const { codes, own, kinds, targetId, organizationId } = plan;
	const about = sql`(target_id is null or target_id = ${targetId}::uuid)`;
	return sql`
		with coded as materialized (
			select po.contact_id, po.position_id, n.code
			from unnest(${codes.map(({ code }) => code)}::text[], ${codes.map(({ most }) => most)}::int[]) as n(code, most)
			cross join lateral (
				select o.contact_id, o.position_id from position_occupation o
				where o.code = n.code and o.score >= ${DOES_FROM}
				order by o.score desc, o.position_id limit n.most
			) po
		), employer as materialized (
			select p.organization_id as id from coded join position p on p.id = coded.position_id
			where coded.code = any(${own}::text[]) and p.organization_id is not null
			group by p.organization_id order by count(*) desc, p.organization_id limit ${lit(MOST.employers)}
		)
		select contact_id from coded
		union all
		select p.contact_id from employer cross join lateral (
			select contact_id from position where organization_id = employer.id order by id limit ${lit(MOST.ofEmployer)}) p
		union all
		select p.contact_id from unnest(${kinds}::text[]) as k(kind)
		cross join lateral (select id from organization where kind = k.kind order by id limit ${lit(MOST.ofKind)}) o
		cross join lateral (
			select contact_id from position where organization_id = o.id order by id limit ${lit(MOST.ofPlaceOfKind)}) p
		union all
		(select contact_id from position where organization_id = ${organizationId}::uuid
			order by id limit ${lit(MOST.ofOrganization)})
		union all
		select r.id from unnest(${MOST.rings.map(([ring]) => ring)}::text[], ${MOST.rings.map(([, most]) => most)}::int[])
			as n(ring, most)
		cross join lateral (
			select c.id from contact c where c.ring = n.ring and c.merged_into is null and c.erased_at is null
			order by c.sort_key, c.id limit n.most) r
		union all
		(select contact_id from asking where ${about} order by asked_at desc limit ${lit(MOST.touched)})
		union all
		(select contact_id from approach where ${about} order by updated_at desc limit ${lit(MOST.touched)})
		union all
		(select contact_id from meeting where ${about} order by updated_at desc limit ${lit(MOST.touched)})
		union all
		(select referrer_id from referral order by suggested_at desc limit ${lit(MOST.suggested)})
		union all
		(select contact_id from referral order by suggested_at desc limit ${lit(MOST.suggested)})`;
}

/** People on the ways of the plan, whoever was merged into another standing for that one; never who asked not to be contacted. */
export async function selectCandidates(
	tx: Tx,
	plan: HelpPlan,
): Promise<CandidateRow[]> {
	// One plan for all targets: planning takes as long as half of the work, and the limits bound what any plan reads.
	const setting = (value: string) =>
		sql`select set_config('plan_cache_mode', ${value}, true)`.execute(tx);
	const [, { rows }] = await Promise.all([
		setting("force_generic_plan"),
		candidatesOf(plan).execute(tx),
		setting("auto"),
	]);
	return rows;
}

const candidatesOf = (plan: HelpPlan) =>
	sql<CandidateRow>`
		select c.id, c.name, c.label, c.title, c.organization, c.ring, c.relation, c.country, c.sensitivity, c.sort_key,
			c.occupations
		from (select distinct contact_id from (${keptIds(ways(plan))}) every_way) kept
		join contact c on c.id = kept.contact_id
		where ${listed}`;

/** `of` gives, for each id that rows may stand under, the contact that stays. */
const same = (ids: readonly string[]) => sql`(
	select id as row_id, id as kept_id from unnest(${ids}::uuid[]) as i(id)
	union all select m.id, m.merged_into from contact m where m.merged_into = any(${ids}::uuid[]))`;

/** All positions of these people. */
export async function selectHeld(
	tx: Tx,
	ids: readonly string[],
): Promise<HeldPosition[]> {
	const { rows } = await sql<HeldPosition>`
		select of.kept_id as contact_id, p.title, p.organization_id, o.name as organization, o.kind as organization_kind, p.started_on, p.ended_on,
			array(select code from position_occupation where position_id = p.id and score >= ${DOES_FROM}
				order by score desc, code) as codes
		from ${same(ids)} of join position p on p.contact_id = of.row_id
		left join organization o on o.id = p.organization_id
		order by p.created_at desc, p.id`.execute(tx);
	return rows;
}

export interface DoneRow {
	contactId: string;
	kind: "asking" | "approach" | "meeting";
	outcome: AskingOutcome | ApproachStatus | MeetingStatus;
	at: string;
}

/** What was done with these people, about the target or about none in particular; the latest first. */
export async function selectDone(
	tx: Tx,
	ids: readonly string[],
	targetId: string | null,
): Promise<DoneRow[]> {
	const { rows } = await sql<DoneRow>`
		select of.kept_id as contact_id, d.kind, d.outcome, d.at from (
			select contact_id, target_id, 'asking' as kind, outcome, asked_at as at from asking
			union all select contact_id, target_id, 'approach', status, updated_at from approach
			union all select contact_id, target_id, 'meeting', status, starts_at from meeting
		) d join ${same(ids)} of on of.row_id = d.contact_id
		where d.target_id is null or d.target_id = ${targetId}::uuid
		order by d.at desc, d.kind, d.outcome`.execute(tx);
	return rows;
}

export interface SuggestedRow {
	referrerId: string;
	referrerLabel: string;
	contactId: string;
	contactLabel: string;
}

/** Who suggested whom, the latest first; erased people left out. */
export async function selectSuggested(tx: Tx): Promise<SuggestedRow[]> {
	const { rows } = await sql<SuggestedRow>`
		select r.id as referrer_id, r.label as referrer_label, s.id as contact_id, s.label as contact_label
		from (select * from referral order by suggested_at desc, id limit ${lit(5 * MOST.suggested)}) e
		join contact r0 on r0.id = e.referrer_id join contact r on r.id = coalesce(r0.merged_into, r0.id)
		join contact s0 on s0.id = e.contact_id join contact s on s.id = coalesce(s0.merged_into, s0.id)
		where r.erased_at is null and s.erased_at is null and r.id <> s.id
		order by e.suggested_at desc, e.id`.execute(tx);
	return rows;
}
