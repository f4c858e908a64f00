import { sql } from "kysely";
import type { ApproachStatus } from "#core/approach/state.ts";
import type { Tx } from "#storage/db.ts";
import type { ApproachRow } from "./approach.ts";
import type { MeetingRow } from "./meeting.ts";
import type { PersonRow } from "./people.ts";

/** States in which nothing more can fall due. */
const quiet: ApproachStatus[] = [
	"closed-silent",
	"abandoned",
	"closed-do-not-contact",
];

/** Approaches of which something may be due: not closed, and accepted ones only while no meeting came of them. */
export async function selectApproachesToWatch(tx: Tx): Promise<ApproachRow[]> {
	return tx
		.selectFrom("approach")
		.selectAll()
		.where("status", "not in", quiet)
		.where(({ eb, or, not, exists, selectFrom }) =>
			or([
				eb("status", "<>", "accepted"),
				not(
					exists(
						selectFrom("meeting")
							.select("id")
							.whereRef("meeting.approachId", "=", "approach.id")
							.where("meeting.status", "<>", "cancelled"),
					),
				),
			]),
		)
		.orderBy("createdAt")
		.execute();
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

/** Meetings that are still to come, are over without a word, or were missed. */
export function selectMeetingsToWatch(tx: Tx): Promise<MeetingRow[]> {
	return tx
		.selectFrom("meeting")
		.selectAll()
		.where((where) =>
			where.or([
				where("status", "in", [
					"agreed",
					"missed-by-contact",
					"missed-by-seeker",
				]),
				// None of the offered times is left: others are wanted.
				where.and([
					where("status", "=", "proposed"),
					sql<boolean>`state->'times' = '[]'::jsonb`,
				]),
			]),
		)
		.orderBy("startsAt")
		.execute();
}

/** What Today needs to know of a person. `id` is the one they were merged into, if they were. */
export type DuePersonRow = Pick<
	PersonRow,
	"askedId" | "id" | "label" | "country" | "doNotContactAt"
>;

/** People by the ids asked for, without their ways to reach them. Erased ones are not among them. */
export async function selectDuePeople(
	tx: Tx,
	ids: readonly string[],
): Promise<Map<string, DuePersonRow>> {
	if (ids.length === 0) return new Map();
	const { rows } = await sql<DuePersonRow>`
		SELECT asked.id AS asked_id, c.id, c.label, c.country, c.do_not_contact_at
		FROM contact asked JOIN contact c ON c.id = coalesce(asked.merged_into, asked.id)
		WHERE asked.id = ANY(${[...new Set(ids)]}::uuid[]) AND c.erased_at IS NULL`.execute(
		tx,
	);
	return new Map(rows.map((row) => [row.askedId, row]));
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
