import { sql } from "kysely";
import type { NameUseRow } from "#core/name-use.ts";
import type { Tx } from "#storage/db.ts";

/** A referral that led to a person, with its referrer as they are called. */
export interface ReferralToRow {
	id: string;
	referrerId: string;
	contactId: string;
	suggestedAt: string;
}

export function selectReferralsTo(
	tx: Tx,
	contactIds: readonly string[],
): Promise<ReferralToRow[]> {
	return tx
		.selectFrom("referral as r")
		.innerJoin("contact as c", "c.id", "r.referrerId")
		.select(({ fn }) => [
			"r.id",
			fn.coalesce("c.mergedInto", "c.id").as("referrerId"),
			"r.contactId",
			"r.suggestedAt",
		])
		.where("r.contactId", "in", contactIds)
		.orderBy("r.suggestedAt", "desc")
		.orderBy("r.id", "desc")
		.execute();
}

/** Whom these people suggested, the latest first. */
export function selectReferralsBy(
	tx: Tx,
	referrerIds: readonly string[],
): Promise<ReferralToRow[]> {
	return tx
		.selectFrom("referral")
		.select(["id", "referrerId", "contactId", "suggestedAt"])
		.where("referrerId", "in", referrerIds)
		.orderBy("suggestedAt", "desc")
		.orderBy("id", "desc")
		.execute();
}

export interface ProtectedNameRow {
	id: string;
	name: string;
	givenName: string | null;
	familyName: string | null;
	zone: string | null;
}

/**
 * Whose names need leave: all who suggested somebody, spoke about their name, or were in a talk. Somebody who was merged
 * into another is that one, by either name.
 */
export async function selectProtectedNames(
	tx: Tx,
): Promise<ProtectedNameRow[]> {
	const { rows } = await sql<ProtectedNameRow>`
		SELECT coalesce(c.merged_into, c.id) AS id, c.name, c.given_name, c.family_name, c.zone FROM contact c
		WHERE c.name IS NOT NULL AND coalesce(c.merged_into, c.id) IN (
			SELECT coalesce(o.merged_into, o.id) FROM contact o
			WHERE o.id IN (SELECT referrer_id FROM referral)
				OR o.id IN (SELECT referrer_id FROM name_use)
				OR o.id IN (SELECT contact_id FROM meeting WHERE status = 'held')
				OR o.id IN (SELECT p.contact_id FROM participant p JOIN meeting m ON m.id = p.meeting_id WHERE m.status = 'held')
		) ORDER BY c.id`.execute(tx);
	return rows;
}

/** Whom these people know of without us: those whom they suggested, and those who were in a talk with them. */
export async function selectKnownTo(
	tx: Tx,
	contactIds: readonly string[],
): Promise<{ to: string; id: string }[]> {
	if (contactIds.length === 0) return [];
	const { rows } = await sql<{ to: string; id: string }>`
		WITH same AS (
			SELECT c.id, coalesce(c.merged_into, c.id) AS "to" FROM contact c
			WHERE coalesce(c.merged_into, c.id) = ANY(${contactIds}::uuid[])
		), talk AS (
			SELECT id AS meeting_id, contact_id FROM meeting WHERE status = 'held'
			UNION ALL SELECT p.meeting_id, p.contact_id FROM participant p
		), known AS (
			SELECT same."to", r.contact_id FROM same JOIN referral r ON r.referrer_id = same.id
			UNION
			SELECT same."to", other.contact_id FROM same JOIN talk here ON here.contact_id = same.id
			JOIN talk other ON other.meeting_id = here.meeting_id AND other.contact_id <> here.contact_id
		)
		SELECT DISTINCT known."to", coalesce(c.merged_into, c.id) AS id FROM known JOIN contact c ON c.id = known.contact_id`.execute(
		tx,
	);
	return rows;
}

/** The referrals that led to these people, each with the person as who they are now. */
export async function selectReferralsToAll(
	tx: Tx,
	contactIds: readonly string[],
): Promise<{ to: string; id: string; referrerId: string }[]> {
	if (contactIds.length === 0) return [];
	const { rows } = await sql<{ to: string; id: string; referrerId: string }>`
		SELECT coalesce(c.merged_into, c.id) AS "to", r.id, coalesce(b.merged_into, b.id) AS referrer_id
		FROM referral r JOIN contact c ON c.id = r.contact_id JOIN contact b ON b.id = r.referrer_id
		WHERE coalesce(c.merged_into, c.id) = ANY(${contactIds}::uuid[])
		ORDER BY r.suggested_at DESC, r.id DESC`.execute(tx);
	return rows;
}

export type NameUseSaid = NameUseRow & {
	referrerId: string;
	referralId: string | null;
};

/** All that was said about names, by whoever said it. */
export async function selectNameUses(tx: Tx): Promise<NameUseSaid[]> {
	const rows = await tx
		.selectFrom("nameUse as n")
		.innerJoin("contact as c", "c.id", "n.referrerId")
		.select(({ fn }) => [
			fn.coalesce("c.mergedInto", "c.id").as("referrerId"),
			"n.referralId",
			"n.status",
			"n.limits",
			"n.notBefore",
			"n.saidAt",
		])
		.orderBy("n.saidAt")
		.execute();
	return rows.map(
		({ referrerId, referralId, status, limits, notBefore, saidAt }) => {
			const whose = { referrerId, referralId, at: saidAt };
			// A start date without a limit in words is a limit too.
			return status === "limited" || (status === "granted" && notBefore)
				? { ...whose, status: "limited", limits: limits ?? "", notBefore }
				: { ...whose, status };
		},
	);
}
