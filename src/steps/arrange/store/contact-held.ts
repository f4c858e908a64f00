import { sql } from "kysely";
import type { Tx } from "#storage/db.ts";

/** What is held of a person, as they may read it themselves: who they are word for word, all else as counts. */
export interface HeldOfContact {
	name: string | null;
	title: string | null;
	organization: string | null;
	/** Where else they work or worked: title and organization, the latest first. */
	otherWork: string[];
	country: string | null;
	zone: string | null;
	points: { kind: string; value: string }[];
	/** Rows by what they are. */
	notes: number;
	tags: number;
	/** Written and said by either side, by whatever way. */
	messages: number;
	/** What they answered on their page, or by a reply that is read by itself. */
	answers: number;
	talks: number;
	/** Notes of talks that they were in, and what was made of them. */
	talkNotes: number;
	promises: number;
	leads: number;
	suggestions: number;
	nameUses: number;
	/** Lists, files and address books that they came from. */
	sources: number;
}

/**
 * Of everything that people, arrange, conduct and follow up keep of them, but a safety note: that protects the seeker from
 * the one who reads this (METHOD §3).
 */
export async function selectHeldOfContact(
	tx: Tx,
	contactIds: readonly string[],
): Promise<HeldOfContact | undefined> {
	const any = sql`any(${contactIds}::uuid[])`;
	const { rows } = await sql<HeldOfContact>`
		WITH talk AS MATERIALIZED (
			SELECT m.id FROM meeting m WHERE m.contact_id = ${any}
			UNION SELECT p.meeting_id FROM participant p WHERE p.contact_id = ${any}
		), asked AS MATERIALIZED (
			SELECT a.id FROM approach a WHERE a.contact_id = ${any}
		), theirs AS MATERIALIZED (
			SELECT c.* FROM contact c WHERE c.id = ${any}
		)
		SELECT c.name, c.title, c.organization, c.country, c.zone,
			(SELECT coalesce(jsonb_agg(w.line ORDER BY w.began DESC NULLS LAST, w.line), '[]') FROM (
				SELECT concat_ws(', ', p.title, o.name) AS line, max(p.started_on) AS began
				FROM position p LEFT JOIN organization o ON o.id = p.organization_id
				WHERE p.contact_id = ${any} GROUP BY 1
			) w WHERE w.line <> concat_ws(', ', c.title, c.organization)) AS other_work,
			(SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object('kind', p.kind, 'value', p.value)), '[]')
				FROM contact_point p WHERE p.contact_id = ${any}) AS points,
			(SELECT count(*)::int FROM contact_note n WHERE n.contact_id = ${any})
				+ (SELECT count(*)::int FROM theirs n WHERE n.note IS NOT NULL OR n.how_met IS NOT NULL OR n.ring <> 'unset'
					OR n.relation IS NOT NULL OR n.known_since IS NOT NULL)
				+ (SELECT count(*)::int FROM keep_in_touch k WHERE k.contact_id = ${any}) AS notes,
			(SELECT count(*)::int FROM contact_tag t WHERE t.contact_id = ${any}) AS tags,
			(SELECT count(*)::int FROM touch t WHERE t.approach_id IN (TABLE asked) AND t.happened_at IS NOT NULL)
				+ (SELECT count(*)::int FROM outgoing_message o WHERE o.contact_id = ${any} AND o.about_kind = 'meeting'
					AND o.status IN ('sent', 'unsure', 'bounced'))
				+ (SELECT count(*)::int FROM incoming_message i WHERE i.contact_id = ${any} AND i.touch_id IS NULL
					AND i.kind = 'answer')
				+ (SELECT count(*)::int FROM thank_you y WHERE y.contact_id = ${any} AND y.sent_at IS NOT NULL)
				+ (SELECT count(*)::int FROM loop_back l JOIN referral r ON r.id = l.referral_id WHERE r.referrer_id = ${any})
				+ (SELECT count(*)::int FROM greeting g WHERE g.contact_id = ${any})
				+ (SELECT count(*)::int FROM call_log l WHERE l.contact_id = ${any})
				+ (SELECT count(*)::int FROM asking s WHERE s.contact_id = ${any}) AS messages,
			(SELECT count(*)::int FROM contact_answer w WHERE w.approach_id IN (TABLE asked) OR w.meeting_id IN (TABLE talk))
				+ (SELECT count(*)::int FROM time_suggestion w WHERE w.approach_id IN (TABLE asked) OR w.meeting_id IN (TABLE talk))
				+ (SELECT count(*)::int FROM calendar_answer w WHERE w.meeting_id IN (TABLE talk)) AS answers,
			(SELECT count(*)::int FROM talk) AS talks,
			(SELECT count(*)::int FROM note n WHERE n.meeting_id IN (TABLE talk) AND n.deleted_at IS NULL)
				+ (SELECT count(*)::int FROM debrief d WHERE d.meeting_id IN (TABLE talk))
				+ (SELECT count(*)::int FROM insight i WHERE i.meeting_id IN (TABLE talk)) AS talk_notes,
			(SELECT count(*)::int FROM promise p WHERE p.contact_id = ${any}) AS promises,
			(SELECT count(*)::int FROM lead l WHERE l.contact_id = ${any}) AS leads,
			(SELECT count(*)::int FROM referral r WHERE r.contact_id = ${any} OR r.referrer_id = ${any}) AS suggestions,
			(SELECT count(*)::int FROM name_use u WHERE u.referrer_id = ${any}) AS name_uses,
			(SELECT count(*)::int FROM theirs f WHERE f.import_batch_id IS NOT NULL)
				+ (SELECT count(*)::int FROM import_merge f WHERE f.contact_id = ${any})
				+ (SELECT count(*)::int FROM address_card f WHERE f.contact_id = ${any})
				+ (SELECT count(*)::int FROM source_contact f WHERE f.contact_id = ${any}) AS sources
		FROM theirs c WHERE c.merged_into IS NULL LIMIT 1`.execute(tx);
	return rows[0];
}
