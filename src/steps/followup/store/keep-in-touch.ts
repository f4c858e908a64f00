import { type Insertable, type RawBuilder, sql } from "kysely";
import type { Instant } from "#core/instant.ts";
import type { Tx } from "#storage/db.ts";
import type { Greeting as GreetingTable } from "#storage/tables.ts";
import type { InsightKind } from "../rules/candidates.ts";
import type { Acquaintance, ContactKind } from "../rules/keep-in-touch.ts";

export interface AcquaintanceRow extends Acquaintance {
	id: string;
	name: string;
	givenName: string | null;
	/** False where a job title stands for a name that is not known. */
	isNamed: boolean;
	email: string | null;
	lastKind: ContactKind | null;
	/** The last talk with them. */
	meetingId: string | null;
	talkedAt: string | null;
	targetLabel: string | null;
}

/**
 * Everybody with whom a talk was held, or for whom the seeker said how often; with the last real contact of any channel.
 * A person who was merged is the one who stays, with all that stands under either. One statement, whatever their number.
 */
export async function selectAcquaintances(
	tx: Tx,
	only: RawBuilder<unknown> = sql`true`,
): Promise<AcquaintanceRow[]> {
	const { rows } = await sql<AcquaintanceRow>`
		WITH talk AS (
			SELECT m.contact_id, m.id, m.starts_at, m.target_id FROM meeting m WHERE m.status = 'held'
			UNION ALL
			SELECT p.contact_id, m.id, m.starts_at, m.target_id
			FROM participant p JOIN meeting m ON m.id = p.meeting_id WHERE m.status = 'held'
		), happened (contact_id, at, kind) AS (
			SELECT a.contact_id, t.happened_at,
				CASE t.kind WHEN 'answer' THEN 'answer' WHEN 'call' THEN 'call' ELSE 'message' END
			FROM touch t JOIN approach a ON a.id = t.approach_id
			WHERE t.happened_at IS NOT NULL AND t.kind <> 'bounce'
			UNION ALL SELECT contact_id, received_at, 'answer' FROM incoming_message
			WHERE contact_id IS NOT NULL AND kind IN ('answer', 'calendar', 'token')
			UNION ALL SELECT contact_id, starts_at, 'talk' FROM talk
			UNION ALL SELECT contact_id, sent_at, 'thanks' FROM thank_you WHERE sent_at IS NOT NULL
			UNION ALL SELECT r.referrer_id, l.told_at, 'news' FROM loop_back l JOIN referral r ON r.id = l.referral_id
			UNION ALL SELECT contact_id, called_at, 'call' FROM call_log WHERE outcome <> 'no-answer'
			UNION ALL SELECT contact_id, asked_at, 'asked' FROM asking
			UNION ALL SELECT contact_id, sent_at, 'greeting' FROM greeting
		), wanted AS (
			SELECT DISTINCT coalesce(away.merged_into, named.contact_id) AS id
			FROM (SELECT contact_id FROM talk UNION SELECT contact_id FROM keep_in_touch) named
			LEFT JOIN contact away ON away.id = named.contact_id AND away.merged_into IS NOT NULL
		), same AS MATERIALIZED (
			SELECT w.id, w.id AS under FROM wanted w
			UNION ALL SELECT w.id, s.id FROM wanted w JOIN contact s ON s.merged_into = w.id
		), last AS (
			SELECT DISTINCT ON (same.id) same.id, h.at, h.kind
			FROM same JOIN happened h ON h.contact_id = same.under ORDER BY same.id, h.at DESC, h.kind
		), met AS (
			SELECT DISTINCT ON (same.id) same.id, t.id AS meeting_id, t.starts_at, t.target_id
			FROM same JOIN talk t ON t.contact_id = same.under ORDER BY same.id, t.starts_at DESC, t.id
		), said AS (
			SELECT DISTINCT ON (same.id) same.id, k.months, k.snoozed_until
			FROM same JOIN keep_in_touch k ON k.contact_id = same.under ORDER BY same.id, k.set_at DESC
		), email AS (
			SELECT DISTINCT ON (same.id) same.id, p.value
			FROM same JOIN contact_point p ON p.contact_id = same.under AND p.kind = 'email'
			ORDER BY same.id, p.contact_id <> same.id, p.created_at, p.id
		)
		SELECT c.id, c.label AS name, c.given_name, c.name IS NOT NULL AS is_named,
			said.months, said.snoozed_until, last.at AS last_at, last.kind AS last_kind,
			met.id IS NOT NULL AS talked, met.meeting_id, met.starts_at AS talked_at, t.label AS target_label,
			c.do_not_contact_at IS NOT NULL AS do_not_contact,
			c.id IN (SELECT s.id FROM same s JOIN safety_note n ON n.contact_id = s.under) AS is_safety_noted,
			c.id IN (SELECT s.id FROM same s JOIN approach a ON a.contact_id = s.under
				WHERE a.status = 'declined' OR a.state ->> 'was' = 'declined') AS declined,
			email.value AS email
		FROM wanted w JOIN contact c ON c.id = w.id
		LEFT JOIN last ON last.id = c.id
		LEFT JOIN met ON met.id = c.id
		LEFT JOIN target t ON t.id = met.target_id
		LEFT JOIN said ON said.id = c.id
		LEFT JOIN email ON email.id = c.id
		WHERE c.erased_at IS NULL AND ${only}
		ORDER BY c.sort_key, c.id`.execute(tx);
	return rows;
}

/** Whose last real contact was before this moment. */
export const silentSince = (at: Instant) => sql`last.at < ${at}::timestamptz`;

export const onlyOf = (contactId: string) =>
	sql`c.id = (SELECT coalesce(a.merged_into, a.id) FROM contact a WHERE a.id = ${contactId}::uuid)`;

export interface HeardRow {
	meetingId: string;
	kind: InsightKind;
	claim: string;
}

/** What was learned in these talks, on the record. */
export async function selectHeardIn(
	tx: Tx,
	meetingIds: readonly string[],
): Promise<HeardRow[]> {
	if (meetingIds.length === 0) return [];
	const { rows } = await sql<HeardRow>`
		SELECT i.meeting_id, i.kind, i.claim FROM insight i LEFT JOIN note n ON n.id = i.note_id
		WHERE i.meeting_id = ANY(${meetingIds}::uuid[]) AND NOT i.off_the_record
			AND NOT coalesce(n.off_the_record, false)
		ORDER BY i.created_at, i.id`.execute(tx);
	return rows;
}

/** What was said off the record in these talks, or in any with this person. */
export async function selectSecretsIn(
	tx: Tx,
	meetingIds: readonly string[],
): Promise<{ meetingId: string; body: string }[]> {
	if (meetingIds.length === 0) return [];
	const { rows } = await sql<{ meetingId: string; body: string }>`
		SELECT meeting_id, body FROM note
		WHERE meeting_id = ANY(${meetingIds}::uuid[]) AND off_the_record AND deleted_at IS NULL`.execute(
		tx,
	);
	return rows;
}

/** Every talk with a person, under whichever of their entries. */
export async function selectTalksWith(
	tx: Tx,
	contactId: string,
): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		WITH same AS (SELECT c.id FROM contact c WHERE ${contactId}::uuid IN (c.id, c.merged_into))
		SELECT id FROM meeting WHERE contact_id IN (TABLE same)
		UNION SELECT meeting_id FROM participant WHERE contact_id IN (TABLE same)`.execute(
		tx,
	);
	return rows.map(({ id }) => id);
}

/** Keeps what the seeker said; what is left out stays as it was. */
export async function upsertKeepInTouch(
	tx: Tx,
	row: {
		contactId: string;
		months?: number | null;
		snoozedUntil?: string | null;
		at: string;
	},
): Promise<void> {
	const { contactId, at, ...change } = row;
	await tx
		.insertInto("keepInTouch")
		.values({ contactId, setAt: at, ...change })
		.onConflict((conflict) =>
			conflict
				.columns(["accountId", "contactId"])
				.doUpdateSet({ setAt: at, ...change }),
		)
		.execute();
}

/** Keeps a line once. */
export async function insertGreeting(
	tx: Tx,
	row: Insertable<GreetingTable>,
): Promise<void> {
	await tx
		.insertInto("greeting")
		.values(row)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}
