import { sql } from "kysely";
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

/** Who was suggested in a talk, in order; people merged since as who they are now. */
export async function selectSuggestions(
	tx: Tx,
	meetingId: string,
): Promise<SuggestionRow[]> {
	const { rows } = await sql<SuggestionRow>`
		SELECT r.id, coalesce(by_whom.merged_into, by_whom.id) AS suggested_by, c.id AS contact_id, c.label AS name,
			c.title, c.organization, r.note
		FROM referral r
		JOIN contact by_whom ON by_whom.id = r.referrer_id
		JOIN contact named ON named.id = r.contact_id
		JOIN contact c ON c.id = coalesce(named.merged_into, named.id)
		WHERE r.meeting_id = ${meetingId}::uuid
		ORDER BY r.suggested_at, r.id`.execute(tx);
	return rows;
}

export type SaidNameUse = SaidOfName & { referrerId: string };

/** What people said of the use of their names; whoever was merged since said it as who they are now. */
export async function selectNameUses(
	tx: Tx,
	referrerIds: readonly string[],
): Promise<SaidNameUse[]> {
	if (referrerIds.length === 0) return [];
	const ids = [...new Set(referrerIds)];
	const { rows } = await sql<SaidNameUse>`
		SELECT coalesce(c.merged_into, c.id) AS referrer_id, n.referral_id, n.status, n.limits, n.not_before, n.said_at
		FROM name_use n JOIN contact c ON c.id = n.referrer_id
		WHERE c.id = ANY(${ids}::uuid[]) OR c.merged_into = ANY(${ids}::uuid[])
		ORDER BY n.said_at, n.id`.execute(tx);
	return rows;
}

export interface ParticipantRow {
	id: string;
	name: string;
	title: string | null;
	organization: string | null;
	namesAsked: boolean;
	nameUseAsked: boolean;
}

/** The others who were in a talk, each once, those merged since as who they are now. */
export async function selectParticipants(
	tx: Tx,
	meetingId: string,
): Promise<ParticipantRow[]> {
	const { rows } = await sql<ParticipantRow>`
		SELECT c.id, c.label AS name, c.title, c.organization, bool_or(p.names_asked) AS names_asked,
			bool_or(p.name_use_asked) AS name_use_asked
		FROM participant p
		JOIN meeting m ON m.id = p.meeting_id
		JOIN contact met ON met.id = m.contact_id
		JOIN contact said ON said.id = p.contact_id
		JOIN contact c ON c.id = coalesce(said.merged_into, said.id)
		WHERE p.meeting_id = ${meetingId}::uuid AND c.id <> coalesce(met.merged_into, met.id)
		GROUP BY c.account_id, c.id, c.label, c.title, c.organization
		ORDER BY min(p.joined_at), c.id`.execute(tx);
	return rows;
}

/** What somebody of a group was asked, under whichever of their entries they joined. */
export async function updateParticipant(
	tx: Tx,
	{ meetingId, contactId }: { meetingId: string; contactId: string },
	asked: { namesAsked: boolean; nameUseAsked: boolean },
): Promise<void> {
	await tx
		.updateTable("participant")
		.set(asked)
		.where("meetingId", "=", meetingId)
		.where(
			sql<boolean>`contact_id IN (SELECT c.id FROM contact c WHERE ${contactId}::uuid IN (c.id, c.merged_into))`,
		)
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
