import { type RawBuilder, sql } from "kysely";
import type { Instant } from "#core/instant.ts";
import type { Medium } from "#core/medium.ts";
import type { MeetingStatus } from "#core/meeting-state.ts";
import type { Tx } from "#storage/db.ts";

/** A meeting with what one needs to know to hold it. Ids of contacts are those of the people they were merged into. */
export interface TalkRow {
	id: string;
	status: MeetingStatus;
	contactId: string;
	contactName: string;
	contactTitle: string | null;
	contactOrganization: string | null;
	contactPhone: string | null;
	doNotContactAt: string | null;
	targetId: string | null;
	targetLabel: string | null;
	/** Of the contact's present position, else of the target. */
	occupationCode: string | null;
	medium: Medium;
	startsAt: string;
	minutes: number;
	seekerZone: string;
	contactZone: string;
	place: string | null;
	accessNotes: string | null;
	stepFree: boolean | null;
	travelMinutes: number | null;
	backupNumber: string | null;
	whoDials: "seeker" | "contact";
	confirmedAt: string | null;
	startedAt: string | null;
	endedAt: string | null;
	checked: string[];
	/** On the sheet; before it is begun, in the question set that it will be made from. */
	questions: number;
}

const kept = (id: RawBuilder<unknown>) => sql`(
	WITH RECURSIVE way AS (
		SELECT c.id, c.merged_into FROM contact c WHERE c.id = ${id}
		UNION ALL
		SELECT c.id, c.merged_into FROM way JOIN contact c ON c.id = way.merged_into
	)
	SELECT way.id FROM way WHERE way.merged_into IS NULL)`;

async function selectTalksWhere(
	tx: Tx,
	where: RawBuilder<unknown>,
): Promise<TalkRow[]> {
	const { rows } = await sql<TalkRow>`
		SELECT m.id, m.status, c.id AS contact_id, c.label AS contact_name, c.title AS contact_title,
			c.organization AS contact_organization, c.do_not_contact_at,
			(SELECT p.value FROM contact_point p
				WHERE p.contact_id IN (SELECT c.id UNION ALL SELECT s.id FROM contact s WHERE s.merged_into = c.id) AND p.kind = 'phone'
				ORDER BY p.contact_id <> c.id, p.created_at, p.id LIMIT 1) AS contact_phone,
			t.id AS target_id, t.label AS target_label,
			coalesce(c.occupations -> 0 ->> 'code', t.occupation_code) AS occupation_code,
			m.medium, m.starts_at, m.minutes, m.seeker_zone, m.contact_zone, m.place, m.access_notes, m.step_free,
			m.travel_minutes, m.backup_number, m.who_dials, m.confirmed_at,
			r.started_at, r.ended_at, coalesce(r.checked, '[]') AS checked,
			CASE WHEN r.started_at IS NULL AND r.ended_at IS NULL
				THEN (SELECT count(*)::int FROM question_set s JOIN question_set_item i ON i.question_set_id = s.id
					WHERE s.meeting_id = m.id OR (s.target_id = m.target_id AND s.meeting_id IS NULL
						AND NOT EXISTS (SELECT FROM question_set own WHERE own.meeting_id = m.id)))
				ELSE (SELECT count(*)::int FROM run_sheet_question q WHERE q.meeting_id = m.id)
			END AS questions
		FROM meeting m
		JOIN contact c ON c.id = ${kept(sql`m.contact_id`)}
		LEFT JOIN target t ON t.id = m.target_id
		LEFT JOIN run_sheet r ON r.meeting_id = m.id
		WHERE ${where}
		ORDER BY m.starts_at, m.id`.execute(tx);
	return rows;
}

export async function selectTalk(
	tx: Tx,
	id: string,
): Promise<TalkRow | undefined> {
	const [talk] = await selectTalksWhere(tx, sql`m.id = ${id}`);
	return talk;
}

/** Whom this contact was merged into; itself where it was not, or is not there. */
export async function selectKept(tx: Tx, id: string): Promise<string> {
	const { rows } = await sql<{ id: string }>`${kept(sql`${id}::uuid`)}`.execute(
		tx,
	);
	return rows[0]?.id ?? id;
}

/** Talks that are agreed and not yet held, the earliest first. */
export function selectAgreedTalks(tx: Tx): Promise<TalkRow[]> {
	return selectTalksWhere(tx, sql`m.status = 'agreed'`);
}

/** What Today needs to know of an agreed talk. */
export type NearTalkRow = Pick<
	TalkRow,
	| ("id" | "contactId" | "contactName" | "doNotContactAt")
	| ("targetId" | "targetLabel" | "startsAt" | "minutes")
	| ("seekerZone" | "contactZone" | "medium" | "whoDials")
	| ("travelMinutes" | "confirmedAt" | "startedAt" | "checked")
>;

/** Agreed talks that begin until then, or should have begun long ago; without what is on their sheets. */
export async function selectNearTalks(
	tx: Tx,
	until: Instant,
): Promise<NearTalkRow[]> {
	// Few contacts were merged away, and an index holds them.
	const { rows } = await sql<NearTalkRow>`
		SELECT m.id, c.id AS contact_id, c.label AS contact_name, c.do_not_contact_at, t.id AS target_id,
			t.label AS target_label, m.starts_at, m.minutes, m.seeker_zone, m.contact_zone, m.medium, m.who_dials,
			m.travel_minutes, m.confirmed_at, r.started_at, coalesce(r.checked, '[]') AS checked
		FROM meeting m
		LEFT JOIN contact away ON away.id = m.contact_id AND away.merged_into IS NOT NULL
		JOIN contact c ON c.id = coalesce(away.merged_into, m.contact_id)
		LEFT JOIN target t ON t.id = m.target_id
		LEFT JOIN run_sheet r ON r.meeting_id = m.id
		WHERE m.status = 'agreed' AND m.starts_at <= ${until}::timestamptz
		ORDER BY m.starts_at, m.id`.execute(tx);
	return rows;
}

export async function selectSeekerPhone(tx: Tx): Promise<string | null> {
	const row = await tx.selectFrom("profile").select("phone").executeTakeFirst();
	return row?.phone ?? null;
}
