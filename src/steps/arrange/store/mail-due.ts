import { sql } from "kysely";
import type { Tx } from "#storage/db.ts";

/** The held talk that the mail answered was about: its thanks, or a word on the talk itself. `i` is the mail that came. */
export const answeredTalk = sql`
	LEFT JOIN outgoing_message o ON o.id = i.outgoing_id
	LEFT JOIN thank_you y ON o.about_kind = 'thank-you' AND y.id = o.about_id
	LEFT JOIN meeting m ON m.status = 'held'
		AND m.id = CASE o.about_kind WHEN 'meeting' THEN o.about_id ELSE y.meeting_id END`;

export interface WaitingAnswer {
	id: string;
	approachId: string | null;
	/** A held talk that it is about. */
	meetingId: string | null;
	contactId: string | null;
	label: string | null;
	receivedAt: string;
	kind: "answer" | "out-of-office";
}

/** Mails that wait for the person's word: of each approach the first, and those of none. */
export async function selectWaitingAnswers(tx: Tx): Promise<WaitingAnswer[]> {
	const { rows } = await sql<WaitingAnswer>`
		SELECT DISTINCT ON (coalesce(i.approach_id, i.id)) 
			i.id, i.approach_id, m.id AS meeting_id, c.id AS contact_id, c.label, i.received_at, i.kind
		FROM incoming_message i ${answeredTalk}
		LEFT JOIN contact w ON w.id = i.contact_id
		LEFT JOIN contact c ON c.id = coalesce(w.merged_into, w.id)
		WHERE i.settled_at IS NULL AND c.erased_at IS NULL
		ORDER BY coalesce(i.approach_id, i.id), i.received_at`.execute(tx);
	return rows;
}

/** Messages that broke off and belong to no approach, whose page would ask about them. Of one's own mail of a morning nobody need know. */
export async function selectUnsureMessages(
	tx: Tx,
): Promise<{ id: string; toAddress: string; triedAt: string }[]> {
	const { rows } = await sql<{
		id: string;
		toAddress: string;
		triedAt: string;
	}>`
		SELECT o.id, o.to_address, coalesce(o.tried_at, o.created_at) AS tried_at FROM outgoing_message o
		WHERE o.status = 'unsure' AND o.about_kind <> 'morning' AND (o.about_kind <> 'approach' OR o.approach_kind = 'thanks')
		ORDER BY o.created_at, o.id`.execute(tx);
	return rows;
}
