import { sql } from "kysely";
import type { Tx } from "#storage/db.ts";

export interface WaitingAnswer {
	approachId: string | null;
	contactId: string | null;
	label: string | null;
	receivedAt: string;
	kind: "answer" | "out-of-office";
}

/** Mails that wait for the person's word: of each approach the first, and those of none. */
export async function selectWaitingAnswers(tx: Tx): Promise<WaitingAnswer[]> {
	const { rows } = await sql<WaitingAnswer>`
		SELECT DISTINCT ON (coalesce(i.approach_id, i.id)) i.approach_id, c.id AS contact_id, c.label, i.received_at, i.kind
		FROM incoming_message i
		LEFT JOIN contact w ON w.id = i.contact_id
		LEFT JOIN contact c ON c.id = coalesce(w.merged_into, w.id)
		WHERE i.settled_at IS NULL AND c.erased_at IS NULL
		ORDER BY coalesce(i.approach_id, i.id), i.received_at`.execute(tx);
	return rows;
}

/** Messages that broke off and belong to no approach, whose page would ask about them. */
export async function selectUnsureMessages(
	tx: Tx,
): Promise<{ id: string; toAddress: string; triedAt: string }[]> {
	const { rows } = await sql<{
		id: string;
		toAddress: string;
		triedAt: string;
	}>`
		SELECT o.id, o.to_address, coalesce(o.tried_at, o.created_at) AS tried_at FROM outgoing_message o
		WHERE o.status = 'unsure' AND (o.about_kind <> 'approach' OR o.approach_kind = 'thanks')
		ORDER BY o.created_at, o.id`.execute(tx);
	return rows;
}
