import { sql } from "kysely";
import type { ApproachStatus } from "#core/approach/state.ts";
import type { Tx } from "#storage/db.ts";
import type { ApproachRow } from "./approach.ts";
import type { MeetingRow } from "./meeting.ts";

/** States in which nothing more can fall due. */
const quiet: ApproachStatus[] = [
	"closed-silent",
	"abandoned",
	"closed-do-not-contact",
];

/** Whom something may be due for, and about which target. The person is the one they were merged into, if they were. */
interface About {
	personId: string;
	label: string;
	personCountry: string | null;
	doNotContactAt: string | null;
	targetId: string | null;
	targetLabel: string | null;
}

// Few contacts were merged away, and an index holds them. Erased people are left out.
const aboutOf = (alias: string) => sql`
	LEFT JOIN contact away ON away.id = ${sql.ref(alias)}.contact_id AND away.merged_into IS NOT NULL
	JOIN contact c ON c.id = coalesce(away.merged_into, ${sql.ref(alias)}.contact_id) AND c.erased_at IS NULL
	LEFT JOIN target t ON t.id = ${sql.ref(alias)}.target_id`;

const about = sql`c.id AS person_id, c.label, c.country AS person_country, c.do_not_contact_at, t.id AS target_id, t.label AS target_label`;

export type DueApproachRow = About &
	Pick<
		ApproachRow,
		"id" | "contactZone" | "country" | "region" | "state" | "introducedAt"
	>;

// As they are written out, the planner knows how few they leave.
const quietStates = sql.join(quiet.map((status) => sql.lit(status)));

/** Approaches of which something may be due: not closed, and accepted ones only while no meeting came of them. */
export async function selectApproachesToWatch(
	tx: Tx,
): Promise<DueApproachRow[]> {
	const { rows } = await sql<DueApproachRow>`
		SELECT a.id, a.contact_zone, a.country, a.region, a.state, a.introduced_at, ${about}
		FROM approach a ${aboutOf("a")}
		WHERE a.status NOT IN (${quietStates}) AND (a.status <> 'accepted' OR NOT EXISTS (
			SELECT FROM meeting m WHERE m.approach_id = a.id AND m.status <> 'cancelled'))
		ORDER BY a.created_at`.execute(tx);
	return rows;
}

/** Words that have not left yet: the draft of an approach, thanks, or a message in the queue. */
export interface UnsentRow {
	kind: "approach" | "thank-you" | "meeting" | "loop-back";
	/** Of the approach, or of the talk. */
	id: string;
	contactId: string;
	text: string;
}

/**
 * All words to people that have not left yet, in any step, where anybody at all took back the use of their name. Those of an
 * approach in the queue are its draft, and so are thanks; of the rest of the queue the message counts.
 */
export async function selectUnsent(tx: Tx): Promise<UnsentRow[]> {
	const { rows } = await sql<UnsentRow>`
		SELECT 'approach' AS kind, a.id, a.contact_id, concat_ws(E'\n', t.subject, t.body) AS text
		FROM touch t JOIN approach a ON a.id = t.approach_id
		WHERE t.happened_at IS NULL AND a.status <> ALL(${quiet}::text[])
			AND EXISTS (SELECT FROM name_use WHERE status = 'withdrawn')
		UNION ALL
		SELECT 'thank-you', y.meeting_id, y.contact_id, y.body FROM thank_you y
		WHERE y.sent_at IS NULL AND EXISTS (SELECT FROM name_use WHERE status = 'withdrawn')
		UNION ALL
		SELECT o.about_kind, o.about_id, o.contact_id, concat_ws(E'\n', o.subject, o.body) FROM outgoing_message o
		WHERE o.status = 'queued' AND o.about_kind IN ('meeting', 'loop-back') AND o.contact_id IS NOT NULL
			AND EXISTS (SELECT FROM name_use WHERE status = 'withdrawn')
		ORDER BY 1, 2`.execute(tx);
	return rows;
}

export type DueMeetingRow = About &
	Pick<
		MeetingRow,
		| ("id" | "state" | "startsAt" | "minutes" | "seekerZone" | "contactZone")
		| ("medium" | "confirmedAt" | "updatedAt")
	>;

/** Meetings that are still to come, are over without a word, or were missed; or of whose offered times none is left. */
export async function selectMeetingsToWatch(tx: Tx): Promise<DueMeetingRow[]> {
	const { rows } = await sql<DueMeetingRow>`
		SELECT m.id, m.state, m.starts_at, m.minutes, m.seeker_zone, m.contact_zone, m.medium, m.confirmed_at, m.updated_at,
			${about}
		FROM meeting m ${aboutOf("m")}
		WHERE m.status IN ('agreed', 'missed-by-contact', 'missed-by-seeker')
			OR (m.status = 'proposed' AND m.state -> 'times' = '[]'::jsonb)
		ORDER BY m.starts_at`.execute(tx);
	return rows;
}

/** Of these approaches, those since whose sending somebody else at the same place was written to. */
export async function selectTriedElsewhere(
	tx: Tx,
	approachIds: readonly string[],
): Promise<Set<string>> {
	if (approachIds.length === 0) return new Set();
	const { rows } = await sql<{ id: string }>`
		WITH tried AS MATERIALIZED (
			SELECT a.id, a.created_at, c.id AS who, c.organization FROM approach a
			JOIN contact written ON written.id = a.contact_id
			JOIN contact c ON c.id = coalesce(written.merged_into, written.id)
			WHERE c.organization IS NOT NULL
		)
		SELECT DISTINCT a.id FROM tried a
		JOIN tried b ON b.organization = a.organization AND b.who <> a.who AND b.created_at > a.created_at
		WHERE a.id = ANY(${approachIds}::uuid[])`.execute(tx);
	return new Set(rows.map((row) => row.id));
}
