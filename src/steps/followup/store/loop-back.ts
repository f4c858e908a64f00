import { type Insertable, sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { LoopBack as LoopBackTable } from "#storage/tables.ts";
import type { LoopBackOccasion, ReferralCourse } from "../rules/loop-back.ts";

export type CourseRow = ReferralCourse & {
	referralId: string;
	referrerId: string;
	referrerName: string;
	referrerGivenName: string | null;
	referrerEmail: string | null;
	referrerDoNotContactAt: string | null;
	/** There is a safety note about one of the two. */
	isSafetyNoted: boolean;
	suggestedId: string;
	suggestedName: string;
};

/** What became of every suggested person who was written to or met since, and what their referrers were told. */
export async function selectCourses(tx: Tx): Promise<CourseRow[]> {
	// Each kind of happening is read once and joined to the pairs, however many there are. Few contacts were merged away,
	// and an index holds those.
	const { rows } = await sql<CourseRow>`
		WITH pair AS MATERIALIZED (
			SELECT r.id, r.suggested_at, coalesce(b.merged_into, r.referrer_id) AS referrer_id,
				coalesce(n.merged_into, r.contact_id) AS suggested_id
			FROM referral r
			LEFT JOIN contact b ON b.id = r.referrer_id AND b.merged_into IS NOT NULL
			LEFT JOIN contact n ON n.id = r.contact_id AND n.merged_into IS NOT NULL
		), asked AS MATERIALIZED (
			SELECT coalesce(away.merged_into, a.contact_id) AS who, a.id, a.status, a.created_at, a.updated_at
			FROM approach a LEFT JOIN contact away ON away.id = a.contact_id AND away.merged_into IS NOT NULL
			WHERE coalesce(away.merged_into, a.contact_id) IN (SELECT suggested_id FROM pair)
		), wrote AS (
			SELECT p.id, min(t.happened_at) AS at FROM pair p JOIN asked a ON a.who = p.suggested_id
			JOIN touch t ON t.approach_id = a.id
			WHERE t.kind = 'request' AND t.happened_at >= p.suggested_at GROUP BY p.id
		), met AS (
			SELECT p.id, min(m.starts_at) AS at FROM meeting m
			LEFT JOIN contact away ON away.id = m.contact_id AND away.merged_into IS NOT NULL
			JOIN pair p ON p.suggested_id = coalesce(away.merged_into, m.contact_id)
			WHERE m.status = 'held' AND m.starts_at >= p.suggested_at GROUP BY p.id
		), over AS (
			SELECT p.id, max(a.updated_at) AS at FROM pair p JOIN asked a ON a.who = p.suggested_id
			WHERE a.created_at >= p.suggested_at GROUP BY p.id
			HAVING bool_and(a.status IN ('closed-silent', 'declined', 'abandoned', 'closed-do-not-contact'))
		), told AS (
			SELECT referral_id AS id, json_agg(occasion) AS occasions FROM loop_back GROUP BY referral_id
		), email AS (
			SELECT DISTINCT ON (who) coalesce(away.merged_into, p.contact_id) AS who, p.value
			FROM contact_point p LEFT JOIN contact away ON away.id = p.contact_id AND away.merged_into IS NOT NULL
			WHERE p.kind = 'email' AND coalesce(away.merged_into, p.contact_id) IN (SELECT referrer_id FROM pair)
			ORDER BY who, away.merged_into IS NOT NULL, p.created_at, p.id
		), noted AS (
			SELECT coalesce(c.merged_into, c.id) AS who FROM safety_note s JOIN contact c ON c.id = s.contact_id
		)
		SELECT pair.id AS referral_id, by_whom.id AS referrer_id, by_whom.label AS referrer_name,
			by_whom.given_name AS referrer_given_name, by_whom.do_not_contact_at AS referrer_do_not_contact_at,
			email.value AS referrer_email, suggested.id AS suggested_id, suggested.label AS suggested_name,
			(by_whom.id IN (SELECT who FROM noted) OR suggested.id IN (SELECT who FROM noted)) AS is_safety_noted,
			wrote.at AS approached_at, met.at AS met_at, over.at AS not_reached_at, coalesce(told.occasions, '[]') AS told
		FROM pair
		JOIN contact by_whom ON by_whom.id = pair.referrer_id
		JOIN contact suggested ON suggested.id = pair.suggested_id
		LEFT JOIN wrote ON wrote.id = pair.id
		LEFT JOIN met ON met.id = pair.id
		LEFT JOIN over ON over.id = pair.id
		LEFT JOIN told ON told.id = pair.id
		LEFT JOIN email ON email.who = pair.referrer_id
		WHERE (wrote.at IS NOT NULL OR met.at IS NOT NULL) AND by_whom.erased_at IS NULL AND suggested.erased_at IS NULL AND by_whom.id <> suggested.id
		ORDER BY pair.suggested_at, pair.id`.execute(tx);
	return rows;
}

/** Whether the referral is there; then it is held until the end of the transaction: of two messages at once one comes after the other. */
export async function lockReferral(tx: Tx, id: string): Promise<boolean> {
	const row = await tx
		.selectFrom("referral")
		.select("id")
		.where("id", "=", id)
		.forNoKeyUpdate()
		.executeTakeFirst();
	return row !== undefined;
}

export async function wasTold(
	tx: Tx,
	referralId: string,
	occasion: LoopBackOccasion,
): Promise<boolean> {
	const row = await tx
		.selectFrom("loopBack")
		.select("id")
		.where("referralId", "=", referralId)
		.where("occasion", "=", occasion)
		.executeTakeFirst();
	return row !== undefined;
}

/** The referrer was told, once for each occasion. */
export async function insertLoopBack(
	tx: Tx,
	row: Insertable<LoopBackTable>,
): Promise<void> {
	await tx
		.insertInto("loopBack")
		.values(row)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}
