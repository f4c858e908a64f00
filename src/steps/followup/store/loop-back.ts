import { type Insertable, sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { LoopBack as LoopBackTable } from "#storage/tables.ts";
import type { ReferralCourse } from "../rules/loop-back.ts";

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

/** Every id that the suggested person's rows may stand under. */
const same = sql`(SELECT suggested.id UNION ALL SELECT s.id FROM contact s WHERE s.merged_into = suggested.id)`;

/** What became of every suggested person since they were suggested, and what their referrers were told. */
export async function selectCourses(tx: Tx): Promise<CourseRow[]> {
	const { rows } = await sql<CourseRow>`
		SELECT r.id AS referral_id, by_whom.id AS referrer_id, by_whom.label AS referrer_name,
			by_whom.given_name AS referrer_given_name, by_whom.do_not_contact_at AS referrer_do_not_contact_at,
			(SELECT p.value FROM contact_point p
				WHERE p.contact_id IN (SELECT by_whom.id UNION ALL SELECT s.id FROM contact s WHERE s.merged_into = by_whom.id) AND p.kind = 'email'
				ORDER BY p.contact_id <> by_whom.id, p.created_at, p.id LIMIT 1) AS referrer_email,
			suggested.id AS suggested_id, suggested.label AS suggested_name,
			EXISTS (SELECT FROM safety_note s JOIN contact about ON about.id = s.contact_id
				WHERE coalesce(about.merged_into, about.id) IN (by_whom.id, suggested.id)) AS is_safety_noted,
			(SELECT min(t.happened_at) FROM touch t JOIN approach a ON a.id = t.approach_id
				WHERE a.contact_id IN ${same} AND t.kind = 'request'
					AND t.happened_at >= r.suggested_at) AS approached_at,
			(SELECT min(m.starts_at) FROM meeting m
				WHERE m.contact_id IN ${same} AND m.status = 'held'
					AND m.starts_at >= r.suggested_at) AS met_at,
			(SELECT max(a.updated_at) FROM approach a
				WHERE a.contact_id IN ${same} AND a.created_at >= r.suggested_at
				HAVING bool_and(a.status IN ('closed-silent', 'declined', 'abandoned', 'closed-do-not-contact'))
			) AS not_reached_at,
			(SELECT coalesce(json_agg(l.occasion), '[]') FROM loop_back l WHERE l.referral_id = r.id) AS told
		FROM referral r
		JOIN contact said ON said.id = r.referrer_id
		JOIN contact by_whom ON by_whom.id = coalesce(said.merged_into, said.id)
		JOIN contact named ON named.id = r.contact_id
		JOIN contact suggested ON suggested.id = coalesce(named.merged_into, named.id)
		WHERE by_whom.erased_at IS NULL AND suggested.erased_at IS NULL AND by_whom.id <> suggested.id
		ORDER BY r.suggested_at, r.id`.execute(tx);
	return rows;
}

export async function referralExists(tx: Tx, id: string): Promise<boolean> {
	const row = await tx
		.selectFrom("referral")
		.select("id")
		.where("id", "=", id)
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
