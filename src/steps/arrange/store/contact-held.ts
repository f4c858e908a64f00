import { sql } from "kysely";
import type { Tx } from "#storage/db.ts";

/** What is held of a person, as they may read it themselves: who they are word for word, all else as counts. */
export interface HeldOfContact {
	name: string | null;
	title: string | null;
	organization: string | null;
	country: string | null;
	zone: string | null;
	points: { kind: string; value: string }[];
	/** Rows by what they are. */
	notes: number;
	tags: number;
	messages: number;
	talks: number;
	talkNotes: number;
	debriefs: number;
	suggestions: number;
	nameUses: number;
}

export async function selectHeldOfContact(
	tx: Tx,
	contactIds: readonly string[],
): Promise<HeldOfContact | undefined> {
	const any = sql`any(${contactIds}::uuid[])`;
	const { rows } = await sql<HeldOfContact>`
		SELECT c.name, c.title, c.organization, c.country, c.zone,
			(SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object('kind', p.kind, 'value', p.value)), '[]')
				FROM contact_point p WHERE p.contact_id = ${any}) AS points,
			(SELECT count(*)::int FROM contact_note n WHERE n.contact_id = ${any})
				+ (SELECT count(*)::int FROM contact n WHERE n.id = ${any} AND n.note IS NOT NULL) AS notes,
			(SELECT count(*)::int FROM contact_tag t WHERE t.contact_id = ${any}) AS tags,
			(SELECT count(*)::int FROM touch t JOIN approach a ON a.id = t.approach_id
				WHERE a.contact_id = ${any} AND t.happened_at IS NOT NULL) AS messages,
			(SELECT count(*)::int FROM meeting m WHERE m.contact_id = ${any}) AS talks,
			(SELECT count(*)::int FROM note n JOIN meeting m ON m.id = n.meeting_id
				WHERE m.contact_id = ${any} AND n.deleted_at IS NULL) AS talk_notes,
			(SELECT count(*)::int FROM debrief d JOIN meeting m ON m.id = d.meeting_id WHERE m.contact_id = ${any}) AS debriefs,
			(SELECT count(*)::int FROM referral r WHERE r.contact_id = ${any} OR r.referrer_id = ${any}) AS suggestions,
			(SELECT count(*)::int FROM name_use u WHERE u.referrer_id = ${any}) AS name_uses
		FROM contact c WHERE c.id = ${any} AND c.merged_into IS NULL LIMIT 1`.execute(
		tx,
	);
	return rows[0];
}
