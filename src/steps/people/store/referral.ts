import { type Insertable, type Selectable, sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { NameUse, Referral } from "#storage/tables.ts";
import type { SaidOfName } from "../rules/name-use.ts";
import { DOES_FROM } from "../rules.ts";
import { joinKept, keptId, sameIds, sameIdsOf } from "./merged.ts";

export type ReferralRow = Omit<Selectable<Referral>, "accountId"> & {
	referrerLabel: string;
	referrerZone: string | null;
	contactLabel: string;
	referrerIsErased: boolean;
	contactIsErased: boolean;
};

const referrals = sql`
	select r.id, referrer.id as referrer_id, c.id as contact_id, r.meeting_id, r.note, r.suggested_at,
		referrer.label as referrer_label, referrer.zone as referrer_zone, c.label as contact_label,
		referrer.erased_at is not null as referrer_is_erased, c.erased_at is not null as contact_is_erased
	from referral r ${joinKept("r.referrer_id", "referrer")} ${joinKept("r.contact_id")}`;

/** Referrals in which a contact is either side; ids are of those who stay. Nobody suggested themself. */
export async function selectReferralsOf(
	tx: Tx,
	contactId: string,
): Promise<ReferralRow[]> {
	const { rows } = await sql<ReferralRow>`${referrals}
		where (r.referrer_id in ${sameIds(contactId)} or r.contact_id in ${sameIds(contactId)})
			and referrer.id <> c.id
		order by r.suggested_at, r.id`.execute(tx);
	return rows;
}

export async function selectReferral(
	tx: Tx,
	id: string,
): Promise<ReferralRow | undefined> {
	const { rows } =
		await sql<ReferralRow>`${referrals} where r.id = ${id}::uuid`.execute(tx);
	return rows[0];
}

/** Adds a referral once. */
export async function insertReferral(
	tx: Tx,
	referral: Insertable<Referral>,
): Promise<void> {
	await tx
		.insertInto("referral")
		.values(referral)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** What these referrers said about their names, all of it, under whichever id; `referrerId` is of who stays. */
export function selectNameUse(
	tx: Tx,
	referrerIds: readonly string[],
): Promise<(SaidOfName & { referrerId: string })[]> {
	if (referrerIds.length === 0) return Promise.resolve([]);
	return tx
		.selectFrom("nameUse")
		.select(keptId("nameUse.referrerId").as("referrerId"))
		.select(["referralId", "status", "limits", "notBefore", "saidAt"])
		.where("referrerId", "in", sql<string>`${sameIdsOf(referrerIds)}`)
		.orderBy("saidAt")
		.orderBy("id")
		.execute();
}

/** Adds what was said, once. Rows are never changed: what is said later is a row of its own. */
export async function insertNameUse(
	tx: Tx,
	said: Insertable<NameUse>,
): Promise<void> {
	await tx
		.insertInto("nameUse")
		.values(said)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** All referrals, the first first; ids are of those who stay. */
export async function selectAllReferrals(tx: Tx): Promise<ReferralRow[]> {
	const { rows } = await sql<ReferralRow>`${referrals}
		where referrer.id <> c.id order by r.suggested_at, r.id`.execute(tx);
	return rows;
}

/**
 * Who was suggested and has to do with a target: suggested in a talk about it, asked, written to or met about it, or
 * doing or having done what it is.
 */
export async function selectSuggestedAbout(
	tx: Tx,
	targetId: string,
): Promise<string[]> {
	const target = sql`${targetId}::uuid`;
	const { rows } = await sql<{ id: string }>`
		select distinct c.id from referral r ${joinKept("r.contact_id")}
		where exists (select from meeting m where m.id = r.meeting_id and m.target_id = ${target})
			or exists (
				select from contact same where (same.id = c.id or same.merged_into = c.id) and (
					exists (select from asking a where a.contact_id = same.id and a.target_id = ${target})
					or exists (select from approach a where a.contact_id = same.id and a.target_id = ${target})
					or exists (select from meeting m where m.contact_id = same.id and m.target_id = ${target})
					or exists (select from position_occupation o join target t on t.occupation_code = o.code
						where o.contact_id = same.id and o.score >= ${DOES_FROM} and t.id = ${target})))`.execute(
		tx,
	);
	return rows.map(({ id }) => id);
}

/** What the tree shows of people; erased ones stay in it as someone. */
export function selectReferralPeople(tx: Tx, ids: readonly string[]) {
	return tx
		.selectFrom("contact")
		.select(["id", "label", "title", "organization"])
		.select(["doNotContactAt", "erasedAt"])
		.where("id", "=", sql<string>`any(${ids}::uuid[])`)
		.orderBy("sortKey")
		.orderBy("id")
		.execute();
}
