import { sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { DoubleReason } from "../rules/double-reasons.ts";
import { joinKept, keptId, sameIdsOf } from "./merged.ts";

export interface ComparedRow {
	id: string;
	name: string | null;
	changedAt: string;
	points: {
		kind: string;
		value: string;
		strongKey: string | null;
		label: string | null;
	}[];
	positions: {
		title: string | null;
		organization: string | null;
		occupations: { code: string; score: number }[];
	}[];
}

/** The next so many people by their ids, with what is looked at to tell whether two are one; merged ones as who they are. */
export async function selectCompared(
	tx: Tx,
	{ after, most }: { after: string | null; most: number },
): Promise<ComparedRow[]> {
	const contacts = await tx
		.selectFrom("contact")
		.select(["id", "name", "updatedAt as changedAt"])
		.where("mergedInto", "is", null)
		.where("erasedAt", "is", null)
		.$if(after !== null, (from) => from.where("id", ">", after))
		.orderBy("id")
		.limit(most)
		.execute();
	const byId = new Map(
		contacts.map((row): [string, ComparedRow] => [
			row.id,
			{ ...row, points: [], positions: [] },
		]),
	);
	const theirs = sql<string>`${sameIdsOf([...byId.keys()])}`;
	const points = await tx
		.selectFrom("contactPoint")
		.select([
			"kind",
			"value",
			"strongKey",
			"label",
			keptId("contactPoint.contactId").as("contactId"),
		])
		.where("contactId", "in", theirs)
		.execute();
	for (const { contactId, ...point } of points)
		byId.get(contactId)?.points.push(point);
	const positions = await tx
		.selectFrom("position")
		.leftJoin("organization", "organization.id", "position.organizationId")
		.select([
			"position.title",
			"organization.name as organization",
			keptId("position.contactId").as("contactId"),
		])
		.where("position.contactId", "in", theirs)
		.execute();
	for (const { contactId, ...position } of positions)
		byId.get(contactId)?.positions.push({ ...position, occupations: [] });
	return [...byId.values()];
}

/** Whether there are more contacts than so many. */
export async function hasMoreContacts(tx: Tx, than: number): Promise<boolean> {
	const { rows } = await sql<{ more: boolean }>`
		select count(*) > ${than} as more from (select from contact limit ${than + 1}) counted`.execute(
		tx,
	);
	return rows[0]?.more ?? false;
}

export interface DoubleSearch {
	/** Up to which change everybody was compared; null before the first time. */
	changedUntil: string | null;
	searchedAt: string | null;
}

/** The last search for doubles. */
export async function selectSearch(tx: Tx): Promise<DoubleSearch> {
	const row = await tx
		.selectFrom("doubleSearch")
		.select(["changedUntil", "searchedAt"])
		.executeTakeFirst();
	return row ?? { changedUntil: null, searchedAt: null };
}

export async function selectLastChange(tx: Tx): Promise<string | null> {
	const row = await tx
		.selectFrom("contact")
		.select(({ fn }) => fn.max("updatedAt").as("at"))
		.where("mergedInto", "is", null)
		.where("erasedAt", "is", null)
		.executeTakeFirst();
	return row?.at ?? null;
}

export async function saveSearch(
	tx: Tx,
	{ changedUntil, searchedAt }: { changedUntil: string; searchedAt: string },
): Promise<void> {
	await sql`insert into double_search (changed_until, searched_at)
		values (${changedUntil}::timestamptz, ${searchedAt}::timestamptz)
		on conflict (account_id) do update
		set changed_until = excluded.changed_until, searched_at = excluded.searched_at`.execute(
		tx,
	);
}

export interface NewOffer {
	id: string;
	oneId: string;
	otherId: string;
	score: number;
	reasons: readonly DoubleReason[];
}

/**
 * Adds offers; a pair that is there already stays as it was decided, an open one is weighed anew. Whoever went since they
 * were compared is passed over.
 */
export async function upsertOffers(
	tx: Tx,
	offers: readonly NewOffer[],
	foundAt: string,
): Promise<void> {
	const BATCH = 5000;
	for (let at = 0; at < offers.length; at += BATCH) {
		const some = offers.slice(at, at + BATCH);
		const column = <K extends keyof NewOffer>(key: K) =>
			some.map((row) => row[key]);
		await sql`
			insert into double_offer (id, one_id, other_id, score, reasons, found_at)
			select id, least(one_id, other_id), greatest(one_id, other_id), score, reasons::jsonb, ${foundAt}::timestamptz
			from unnest(${column("id")}::uuid[], ${column("oneId")}::uuid[], ${column("otherId")}::uuid[],
				${column("score")}::real[], ${some.map(({ reasons }) => JSON.stringify(reasons))}::text[])
				as t(id, one_id, other_id, score, reasons)
			where exists (select from contact a where a.id = one_id and a.merged_into is null and a.erased_at is null)
				and exists (select from contact b where b.id = other_id and b.merged_into is null and b.erased_at is null)
			on conflict (account_id, one_id, other_id) do update set score = excluded.score, reasons = excluded.reasons
			where double_offer.state = 'open'`.execute(tx);
	}
}

/** Open offers to which these contacts belong are looked for anew, and go. */
export async function deleteOpenOffers(
	tx: Tx,
	contactIds: readonly string[] | null,
): Promise<void> {
	const of =
		contactIds === null
			? sql`true`
			: sql`(one_id = any(${contactIds}::uuid[]) or other_id = any(${contactIds}::uuid[]))`;
	await sql`delete from double_offer where state = 'open' and ${of}`.execute(
		tx,
	);
}

export interface OfferRow {
	id: string;
	oneId: string;
	otherId: string;
	score: number;
	reasons: DoubleReason[];
}

// An open offer whose two are still two, and not kept apart under any of their ids; the best of several for one pair.
const openOffers = sql`
	select distinct on (pair.low, pair.high) pair.* from (
		select o.id, least(a.id, b.id) as low, greatest(a.id, b.id) as high, o.score, o.reasons,
			case when (a.created_at, a.id) <= (b.created_at, b.id) then a.id else b.id end as one_id,
			case when (a.created_at, a.id) <= (b.created_at, b.id) then b.id else a.id end as other_id
		from double_offer o ${joinKept("o.one_id", "a")} ${joinKept("o.other_id", "b")}
		where o.state = 'open' and a.id <> b.id and a.erased_at is null and b.erased_at is null
	) pair
	where not exists (
		select from double_offer k ${joinKept("k.one_id", "x")} ${joinKept("k.other_id", "y")}
		where k.state = 'kept-apart' and least(x.id, y.id) = pair.low and greatest(x.id, y.id) = pair.high)
	order by pair.low, pair.high, pair.score desc, pair.id`;

/** Open offers, the surest first. */
export async function selectOffers(tx: Tx, most: number): Promise<OfferRow[]> {
	const { rows } = await sql<OfferRow>`
		select id, one_id, other_id, score, reasons from (${openOffers}) open
		order by score desc, id limit ${most}`.execute(tx);
	return rows;
}

export async function countOffers(tx: Tx): Promise<number> {
	const { rows } = await sql<{
		open: number;
	}>`select count(*)::int as open from (${openOffers}) open`.execute(tx);
	return rows[0]?.open ?? 0;
}

/** An offer in whatever state, with the ids of those who stay. */
export async function selectOffer(
	tx: Tx,
	id: string,
): Promise<
	{ id: string; state: string; oneId: string; otherId: string } | undefined
> {
	const { rows } = await sql<{
		id: string;
		state: string;
		oneId: string;
		otherId: string;
	}>`
		select o.id, o.state,
			case when (a.created_at, a.id) <= (b.created_at, b.id) then a.id else b.id end as one_id,
			case when (a.created_at, a.id) <= (b.created_at, b.id) then b.id else a.id end as other_id
		from double_offer o ${joinKept("o.one_id", "a")} ${joinKept("o.other_id", "b")}
		where o.id = ${id}::uuid`.execute(tx);
	return rows[0];
}

/** What was said of two contacts, by whichever way the question came up. */
export async function saveDecision(
	tx: Tx,
	pair: { id: string; oneId: string; otherId: string },
	state: "merged" | "kept-apart",
	decidedAt: string,
): Promise<void> {
	await sql`
		insert into double_offer (id, one_id, other_id, score, state, found_at, decided_at)
		values (${pair.id}::uuid, least(${pair.oneId}::uuid, ${pair.otherId}::uuid),
			greatest(${pair.oneId}::uuid, ${pair.otherId}::uuid), 0, ${state}, ${decidedAt}, ${decidedAt})
		on conflict (account_id, one_id, other_id) do update set state = excluded.state, decided_at = excluded.decided_at`.execute(
		tx,
	);
}
