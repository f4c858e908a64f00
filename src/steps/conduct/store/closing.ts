import type { SaidOfName } from "#steps/people/rules/name-use.ts";
import type { Tx } from "#storage/db.ts";

export interface SuggestionRow {
	id: string;
	suggestedBy: string;
	contactId: string;
	name: string;
	title: string | null;
	organization: string | null;
	note: string | null;
}

/** Who was suggested in a talk, in order. */
export async function selectSuggestions(
	tx: Tx,
	meetingId: string,
): Promise<SuggestionRow[]> {
	return tx
		.selectFrom("referral")
		.innerJoin("contact", "contact.id", "referral.contactId")
		.select([
			"referral.id",
			"referral.referrerId as suggestedBy",
			"referral.contactId",
			"contact.label as name",
			"contact.title",
			"contact.organization",
			"referral.note",
		])
		.where("meetingId", "=", meetingId)
		.orderBy("suggestedAt")
		.orderBy("referral.id")
		.execute();
}

export type SaidNameUse = SaidOfName & { referrerId: string };

/** What people said of the use of their names. */
export function selectNameUses(
	tx: Tx,
	referrerIds: readonly string[],
): Promise<SaidNameUse[]> {
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
		.where("referrerId", "in", [...new Set(referrerIds)])
		.orderBy("saidAt")
		.orderBy("id")
		.execute();
}

export interface ParticipantRow {
	id: string;
	name: string;
	title: string | null;
	organization: string | null;
}

/** The others who were in a talk. */
export function selectParticipants(
	tx: Tx,
	meetingId: string,
): Promise<ParticipantRow[]> {
	return tx
		.selectFrom("participant")
		.innerJoin("contact", "contact.id", "participant.contactId")
		.select([
			"contact.id",
			"contact.label as name",
			"contact.title",
			"contact.organization",
		])
		.where("meetingId", "=", meetingId)
		.orderBy("joinedAt")
		.orderBy("contact.id")
		.execute();
}

/** Adds somebody to a talk, once. */
export async function insertParticipant(
	tx: Tx,
	row: { meetingId: string; contactId: string; joinedAt: string },
): Promise<void> {
	await tx
		.insertInto("participant")
		.values(row)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}
