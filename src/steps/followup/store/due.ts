import { sql } from "kysely";
import type { Tx } from "#storage/db.ts";

// Few contacts were merged away, and an index holds them: what is joined as `away` is cheap, and who stays is read once.

/** One person of a held talk, with what is still to do for them. */
export interface OpenTalkRow {
	/** Of the talk. */
	id: string;
	startsAt: string;
	seekerZone: string;
	debriefedAt: string | null;
	targetId: string | null;
	targetLabel: string | null;
	contactId: string;
	contactName: string;
	doNotContactAt: string | null;
	/** Thanks are sent, or are in the queue of mails, or broke off there. */
	isThanked: boolean;
	/** The channel by which thanks came back, where they did. */
	cameBackBy: string | null;
}

/**
 * The people of held talks that are not debriefed, and of the others whoever was not thanked; those of one talk one after
 * the other, its contact first.
 */
export async function selectOpenTalks(tx: Tx): Promise<OpenTalkRow[]> {
	const { rows } = await sql<OpenTalkRow>`
		WITH held AS (
			SELECT m.id, m.contact_id, m.starts_at, m.seeker_zone, m.target_id, d.debriefed_at
			FROM meeting m LEFT JOIN debrief d ON d.meeting_id = m.id WHERE m.status = 'held'
		), there AS (
			SELECT at.id, coalesce(away.merged_into, at.contact_id) AS who, min(at.rank) AS rank, min(at.joined_at) AS joined_at FROM (
				SELECT id, contact_id, 0 AS rank, NULL::timestamptz AS joined_at FROM held
				UNION ALL
				SELECT held.id, p.contact_id, 1, p.joined_at FROM held JOIN participant p ON p.meeting_id = held.id
			) at LEFT JOIN contact away ON away.id = at.contact_id AND away.merged_into IS NOT NULL GROUP BY 1, 2
		), thanks AS (
			SELECT y.meeting_id, coalesce(away.merged_into, y.contact_id) AS who, bool_or(y.sent_at IS NOT NULL) AS sent,
				bool_or(EXISTS (SELECT FROM outgoing_message o WHERE o.about_id = y.id AND o.about_kind = 'thank-you'
					AND o.status IN ('queued', 'sending', 'unsure'))) AS under_way,
				min(y.came_back_channel) FILTER (WHERE y.sent_at IS NULL) AS came_back_by
			FROM thank_you y
			LEFT JOIN contact away ON away.id = y.contact_id AND away.merged_into IS NOT NULL GROUP BY 1, 2
		)
		SELECT held.id, held.starts_at, held.seeker_zone, held.debriefed_at, t.id AS target_id, t.label AS target_label,
			c.id AS contact_id, c.label AS contact_name, c.do_not_contact_at, thanks.came_back_by,
			coalesce(thanks.sent OR thanks.under_way, false) AS is_thanked
		FROM held JOIN there ON there.id = held.id
		JOIN contact c ON c.id = there.who
		LEFT JOIN thanks ON thanks.meeting_id = held.id AND thanks.who = c.id
		LEFT JOIN target t ON t.id = held.target_id
		WHERE held.debriefed_at IS NULL OR NOT coalesce(thanks.sent, false)
		ORDER BY held.starts_at DESC, held.id, there.rank, there.joined_at, c.id`.execute(
		tx,
	);
	return rows;
}

export interface OpenPromiseRow {
	id: string;
	meetingId: string;
	contactId: string;
	contactName: string;
	owedBy: "seeker" | "contact";
	what: string;
	dueOn: string | null;
	keptAt: null;
	/** The note it came from was put off the record since. */
	isOffTheRecord: boolean;
	createdAt: string;
}

/** Promises that nobody has kept yet, but for people who asked not to be contacted. */
export async function selectOpenPromises(tx: Tx): Promise<OpenPromiseRow[]> {
	const { rows } = await sql<OpenPromiseRow>`
		SELECT p.id, p.meeting_id, c.id AS contact_id, c.label AS contact_name, p.owed_by, p.what, p.due_on, p.kept_at,
			p.created_at, coalesce(n.off_the_record, false) AS is_off_the_record
		FROM promise p
		LEFT JOIN note n ON n.id = p.note_id
		LEFT JOIN contact away ON away.id = p.contact_id AND away.merged_into IS NOT NULL
		JOIN contact c ON c.id = coalesce(away.merged_into, p.contact_id)
		WHERE p.kept_at IS NULL AND c.do_not_contact_at IS NULL
		ORDER BY p.created_at, p.id`.execute(tx);
	return rows;
}

export interface DatedLeadRow {
	id: string;
	meetingId: string;
	contactId: string;
	contactName: string;
	what: string;
	isOffTheRecord: boolean;
	deadline: string;
}

export interface UnthankedLeadRow {
	id: string;
	meetingId: string;
	contactId: string;
	contactName: string;
	what: string;
	isOffTheRecord: boolean;
	createdAt: string;
}

/** Leads for which nobody was thanked yet, but from people who asked not to be contacted. */
export async function selectUnthankedLeads(
	tx: Tx,
): Promise<UnthankedLeadRow[]> {
	const { rows } = await sql<UnthankedLeadRow>`
		SELECT l.id, l.meeting_id, c.id AS contact_id, c.label AS contact_name, l.what, l.created_at,
			coalesce(n.off_the_record, false) AS is_off_the_record
		FROM lead l
		LEFT JOIN note n ON n.id = l.note_id
		LEFT JOIN contact away ON away.id = l.contact_id AND away.merged_into IS NOT NULL
		JOIN contact c ON c.id = coalesce(away.merged_into, l.contact_id)
		WHERE l.thanked_at IS NULL AND c.do_not_contact_at IS NULL AND c.erased_at IS NULL
		ORDER BY l.created_at, l.id`.execute(tx);
	return rows;
}

/** Leads whose last day is still to come. */
export async function selectDatedLeads(
	tx: Tx,
	from: string,
): Promise<DatedLeadRow[]> {
	const { rows } = await sql<DatedLeadRow>`
		SELECT l.id, l.meeting_id, c.id AS contact_id, c.label AS contact_name, l.what, l.deadline,
			coalesce(n.off_the_record, false) AS is_off_the_record
		FROM lead l
		LEFT JOIN note n ON n.id = l.note_id
		LEFT JOIN contact away ON away.id = l.contact_id AND away.merged_into IS NOT NULL
		JOIN contact c ON c.id = coalesce(away.merged_into, l.contact_id)
		WHERE l.deadline >= ${from}
		ORDER BY l.deadline, l.id`.execute(tx);
	return rows;
}

/** The first talk that is agreed, while none was held and no first answer on clarity and confidence is there. */
export async function selectFirstTalk(
	tx: Tx,
): Promise<{ id: string; startsAt: string } | undefined> {
	const { rows } = await sql<{ id: string; startsAt: string }>`
		SELECT m.id, m.starts_at FROM meeting m
		WHERE m.status = 'agreed'
			AND NOT EXISTS (SELECT FROM meeting h WHERE h.status = 'held')
			AND NOT EXISTS (SELECT FROM confidence WHERE rehearsal_id IS NULL)
		ORDER BY m.starts_at, m.id LIMIT 1`.execute(tx);
	return rows[0];
}
