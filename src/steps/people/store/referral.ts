import type { Insertable, Selectable } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { NameUse, Referral } from "#storage/tables.ts";
import type { SaidOfName } from "../rules/name-use.ts";

export type ReferralRow = Selectable<Referral> & {
	referrerLabel: string;
	referrerZone: string | null;
	contactLabel: string;
};

function referrals(tx: Tx) {
	return tx
		.selectFrom("referral")
		.innerJoin("contact as referrer", "referrer.id", "referral.referrerId")
		.innerJoin("contact as suggested", "suggested.id", "referral.contactId")
		.selectAll("referral")
		.select([
			"referrer.label as referrerLabel",
			"referrer.zone as referrerZone",
			"suggested.label as contactLabel",
		])
		.orderBy("referral.suggestedAt")
		.orderBy("referral.id");
}

/** Referrals in which a contact is either side. */
export function selectReferralsOf(
	tx: Tx,
	contactId: string,
): Promise<ReferralRow[]> {
	return referrals(tx)
		.where(({ eb, or }) =>
			or([
				eb("referral.referrerId", "=", contactId),
				eb("referral.contactId", "=", contactId),
			]),
		)
		.execute();
}

export function selectReferral(
	tx: Tx,
	id: string,
): Promise<ReferralRow | undefined> {
	return referrals(tx).where("referral.id", "=", id).executeTakeFirst();
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

/** What these referrers said about their names, all of it. */
export function selectNameUse(
	tx: Tx,
	referrerIds: readonly string[],
): Promise<(SaidOfName & { referrerId: string })[]> {
	if (referrerIds.length === 0) return Promise.resolve([]);
	return tx
		.selectFrom("nameUse")
		.select([
			"referrerId",
			"referralId",
			"status",
			"limits",
			"notBefore",
			"saidAt",
		])
		.where("referrerId", "in", referrerIds)
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
