import { sql } from "kysely";
import type { Attribution } from "#core/attribution.ts";
import { type Guard, shareable } from "#core/shareable.ts";
import type { Tx } from "#storage/db.ts";
import { selectGuard } from "./guard.ts";

/** What one person said on one hypothesis or to one question, in one talk. */
export interface HeardRow {
	meetingId: string;
	/** Who they are now, where people were merged since. */
	contactId: string;
	startsAt: string;
	hypothesisId: string | null;
	bankKey: string | null;
	questionId: string | null;
	/** Of the question; null where something was noted without one. */
	wording: string | null;
	supports: boolean;
	contradicts: boolean;
	/** What was noted down, oldest first: insights, and notes where there is none. All of it may be shown beside other talks. */
	said: string[];
	attribution: Attribution;
	name: string | null;
	title: string | null;
	organization: string | null;
}

const person = sql`k.id AS contact_id, k.name, k.title, k.organization,
	coalesce(d.attribution, 'named') AS attribution`;
const joined = sql`JOIN contact c ON c.id = m.contact_id
	JOIN contact k ON k.id = coalesce(c.merged_into, c.id)
	LEFT JOIN debrief d ON d.meeting_id = m.id`;
/** On the record: neither the insight nor the note that it came from was said off it (METHOD §3). */
const onRecord = sql`LEFT JOIN note n ON n.id = i.note_id
	WHERE NOT i.off_the_record AND NOT coalesce(n.off_the_record, false)`;

interface Words {
	learned: string[] | null;
	noted: string[] | null;
}

interface Claim {
	text: string;
	stance: "supports" | "contradicts" | null;
}

const learnedWords = sql`SELECT array_agg(i.claim ORDER BY i.created_at, i.id) FROM insight i ${onRecord}`;
const notedWords = sql`SELECT array_agg(n.body ORDER BY n.written_at, n.id) FROM note n
	WHERE n.run_sheet_question_id = q.id AND NOT n.off_the_record AND n.deleted_at IS NULL AND n.body <> ''`;

/** What was learned, or else what was noted, as far as it may be shown. */
function saidIn(guard: Guard, row: { meetingId: string } & Words): string[] {
	const learned = shareable(guard, row.meetingId, row.learned ?? []);
	return learned.length > 0
		? learned
		: shareable(guard, row.meetingId, row.noted ?? []);
}

/** What was heard on the hypotheses of a target, in whatever held talk: one row for each hypothesis and talk. */
export async function selectHeardOnDoubts(
	tx: Tx,
	targetId: string,
): Promise<HeardRow[]> {
	const { rows } = await sql<HeardRow & { claims: Claim[] }>`
		SELECT m.id AS meeting_id, m.starts_at, i.hypothesis_id, NULL AS bank_key, NULL AS question_id, NULL AS wording,
			i.claims, ${person}
		FROM (
			SELECT i.meeting_id, i.hypothesis_id,
				json_agg(json_build_object('text', i.claim, 'stance', i.stance) ORDER BY i.created_at, i.id) AS claims
			FROM insight i ${onRecord} AND i.hypothesis_id IN (SELECT h.id FROM hypothesis h WHERE h.target_id = ${targetId})
			GROUP BY i.meeting_id, i.hypothesis_id
		) i
		JOIN meeting m ON m.id = i.meeting_id ${joined}
		WHERE m.status = 'held'
		ORDER BY m.starts_at, m.id, i.hypothesis_id`.execute(tx);
	const guard = await selectGuard(tx);
	return rows.flatMap(({ claims, ...row }) => {
		// What may not be shown counts for nothing either.
		const kept = claims.flatMap(({ text, stance }) =>
			shareable(guard, row.meetingId, [text]).map((said) => ({ said, stance })),
		);
		const heard = {
			...row,
			supports: kept.some(({ stance }) => stance === "supports"),
			contradicts: kept.some(({ stance }) => stance === "contradicts"),
			said: kept.map(({ said }) => said),
		};
		return kept.length > 0 ? [heard] : [];
	});
}

/** What was answered to the other questions of held talks about a target: one row for each question and talk. */
export async function selectAnswers(
	tx: Tx,
	targetId: string,
): Promise<HeardRow[]> {
	const { rows } = await sql<HeardRow & Words>`
		SELECT m.id AS meeting_id, m.starts_at, NULL AS hypothesis_id, q.bank_key, q.question_id, q.wording,
			false AS supports, false AS contradicts,
			(${learnedWords} AND i.run_sheet_question_id = q.id AND i.hypothesis_id IS NULL) AS learned,
			(${notedWords}) AS noted, ${person}
		FROM meeting m ${joined}
		JOIN run_sheet_question q ON q.meeting_id = m.id AND q.hypothesis_id IS NULL
		WHERE m.target_id = ${targetId} AND m.status = 'held'
		ORDER BY m.starts_at, m.id, q.position`.execute(tx);
	const guard = await selectGuard(tx);
	return rows
		.map(({ learned, noted, ...row }) => ({
			...row,
			said: saidIn(guard, { meetingId: row.meetingId, learned, noted }),
		}))
		.filter(({ said }) => said.length > 0);
}

export interface AskedRow {
	hypothesisId: string | null;
	bankKey: string | null;
	questionId: string | null;
	wording: string;
	startsAt: string;
	said: string[];
}

/**
 * What a contact was asked in held talks, ticked or with something on the record beside it; what was heard on a hypothesis without
 * its question counts as well.
 */
export async function selectAskedOf(
	tx: Tx,
	contactId: string,
): Promise<AskedRow[]> {
	const { rows } = await sql<
		Omit<AskedRow, "said"> & Words & { meetingId: string; ticked: boolean }
	>`
		WITH talk AS (
			SELECT m.id, m.starts_at FROM meeting m JOIN contact c ON c.id = m.contact_id
			WHERE coalesce(c.merged_into, c.id) = ${contactId} AND m.status = 'held'
		), learned AS (
			SELECT i.* FROM insight i ${onRecord} AND i.meeting_id IN (SELECT id FROM talk)
		), asked AS (
			SELECT t.id AS meeting_id, q.hypothesis_id, q.bank_key, q.question_id, q.wording, t.starts_at, q.position,
				q.status = 'asked' AS ticked,
				(SELECT array_agg(l.claim ORDER BY l.created_at, l.id) FROM learned l
					WHERE l.run_sheet_question_id = q.id OR (q.hypothesis_id = l.hypothesis_id AND l.meeting_id = t.id)) AS learned,
				(${notedWords}) AS noted
			FROM talk t JOIN run_sheet_question q ON q.meeting_id = t.id
			UNION ALL
			SELECT t.id, l.hypothesis_id, NULL, NULL, h.claim, t.starts_at, 1000, false,
				array_agg(l.claim ORDER BY l.created_at, l.id), NULL
			FROM learned l JOIN talk t ON t.id = l.meeting_id JOIN hypothesis h ON h.id = l.hypothesis_id
			WHERE NOT EXISTS (SELECT FROM run_sheet_question q WHERE q.meeting_id = t.id AND q.hypothesis_id = l.hypothesis_id)
			GROUP BY t.id, l.hypothesis_id, h.claim, t.starts_at
		)
		SELECT * FROM asked ORDER BY starts_at, position, wording`.execute(tx);
	const guard = await selectGuard(tx);
	return rows
		.map(({ meetingId, learned, noted, ...row }) => ({
			...row,
			said: saidIn(guard, { meetingId, learned, noted }),
		}))
		.filter(({ ticked, said }) => ticked || said.length > 0);
}
