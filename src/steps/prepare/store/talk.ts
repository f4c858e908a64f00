import { sql } from "kysely";
import type { Medium } from "#core/medium.ts";
import type { MeetingStatus } from "#core/meeting-state.ts";
import type { Ring } from "#core/ring.ts";
import type { Tx } from "#storage/db.ts";
import type { HeldTitle } from "../rules/role.ts";
import type { SetRow } from "../store.ts";

/** A talk that questions are composed for, with its person as they are known. */
export interface TalkRow {
	id: string;
	status: MeetingStatus;
	startsAt: string;
	minutes: number;
	medium: Medium;
	seekerZone: string;
	targetId: string | null;
	hasBegun: boolean;
	contactId: string;
	contactName: string;
	contactTitle: string | null;
	contactOrganization: string | null;
	ring: Ring;
	positions: HeldTitle[];
}

export async function selectTalk(
	tx: Tx,
	id: string,
): Promise<TalkRow | undefined> {
	const { rows } = await sql<TalkRow>`
		SELECT m.id, m.status, m.starts_at, m.minutes, m.medium, m.seeker_zone, m.target_id,
			EXISTS (SELECT FROM run_sheet r WHERE r.meeting_id = m.id AND r.started_at IS NOT NULL) AS has_begun,
			k.id AS contact_id, k.label AS contact_name, k.title AS contact_title, k.organization AS contact_organization, k.ring,
			coalesce((SELECT jsonb_agg(jsonb_build_object('title', p.title, 'startedOn', p.started_on, 'endedOn', p.ended_on,
				'codes', (SELECT coalesce(jsonb_agg(o.code ORDER BY o.score DESC, o.code), '[]') FROM position_occupation o
					WHERE o.position_id = p.id)) ORDER BY p.created_at, p.id)
				FROM position p WHERE p.contact_id IN (SELECT k.id UNION ALL SELECT s.id FROM contact s WHERE s.merged_into = k.id)
			), '[]') AS positions
		FROM meeting m
		JOIN contact c ON c.id = m.contact_id
		JOIN contact k ON k.id = coalesce(c.merged_into, c.id)
		WHERE m.id = ${id}`.execute(tx);
	return rows[0];
}

export function selectTalkSet(
	tx: Tx,
	meetingId: string,
): Promise<SetRow | undefined> {
	return tx
		.selectFrom("questionSet")
		.selectAll()
		.where("meetingId", "=", meetingId)
		.executeTakeFirst();
}

/** Takes the talk's own set away: the target's is asked again. */
export async function deleteTalkSet(
	tx: Tx,
	meetingId: string,
): Promise<boolean> {
	const { numDeletedRows } = await tx
		.deleteFrom("questionSet")
		.where("meetingId", "=", meetingId)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

export interface UpcomingTalk {
	meetingId: string;
	startsAt: string;
	seekerZone: string;
	contactName: string;
	/** Of the talk's own set; 0 before there is one. */
	questions: number;
}

/** Proposed and agreed talks about a target, the earliest first. */
export async function selectTalksAbout(
	tx: Tx,
	targetId: string,
): Promise<UpcomingTalk[]> {
	const { rows } = await sql<UpcomingTalk>`
		SELECT m.id AS meeting_id, m.starts_at, m.seeker_zone, k.label AS contact_name,
			(SELECT count(*)::int FROM question_set s JOIN question_set_item i ON i.question_set_id = s.id
				WHERE s.meeting_id = m.id) AS questions
		FROM meeting m
		JOIN contact c ON c.id = m.contact_id
		JOIN contact k ON k.id = coalesce(c.merged_into, c.id)
		WHERE m.target_id = ${targetId} AND m.status IN ('proposed', 'agreed')
			AND NOT EXISTS (SELECT FROM run_sheet r WHERE r.meeting_id = m.id AND r.started_at IS NOT NULL)
		ORDER BY m.starts_at, m.id`.execute(tx);
	return rows;
}
