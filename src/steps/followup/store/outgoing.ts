import { sql } from "kysely";
import type { OutgoingStatus } from "#steps/arrange/schema/mail.ts";
import type { Tx } from "#storage/db.ts";

/**
 * Finds what became of thanks and news that were left to the queue of mails, and writes it down here: sent, or come back.
 * The queue pushes nothing to later steps; whoever reads this step's rows calls this first. Its moments are the queue's own:
 * a day may be looked at from any moment, also from one to come.
 */
export async function settleOutgoing(tx: Tx): Promise<void> {
	const back = sql`greatest(coalesce(last.sent_at, last.created_at), (
		SELECT max(i.settled_at) FROM incoming_message i WHERE i.outgoing_id = last.id AND i.kind = 'bounce'))`;
	const thanks = sql`
		WITH last AS (
			SELECT DISTINCT ON (o.about_id) o.about_id, o.id, o.status, o.sent_at, o.created_at, o.body
			FROM outgoing_message o WHERE o.about_kind = 'thank-you' ORDER BY o.about_id, o.created_at DESC, o.id DESC
		), sent AS (
			UPDATE thank_you y SET sent_at = last.sent_at, channel = 'email', body = coalesce(last.body, y.body),
				updated_at = last.sent_at
			FROM last WHERE last.about_id = y.id AND last.status = 'sent' AND y.sent_at IS NULL
				AND (y.came_back_at IS NULL OR y.came_back_at < last.sent_at)
		)
		UPDATE thank_you y SET sent_at = NULL, channel = NULL, came_back_at = ${back}, came_back_channel = 'email',
			updated_at = ${back}
		FROM last WHERE last.about_id = y.id AND last.status = 'bounced'
			AND (y.came_back_at IS NULL OR y.came_back_at < last.sent_at)
			AND (y.sent_at IS NULL OR y.sent_at = last.sent_at)`.execute(tx);
	// News counts as told from when it is left to the queue; what did not arrive is owed again.
	const news = sql`
		DELETE FROM loop_back l USING outgoing_message o
		WHERE o.about_kind = 'loop-back' AND o.about_id = l.id AND o.status IN ('bounced', 'failed', 'stopped')`.execute(
		tx,
	);
	await Promise.all([thanks, news]);
}

export interface OutgoingThanksRow {
	/** Of the message. */
	id: string;
	aboutId: string;
	status: OutgoingStatus;
}

/** The last message for each of these thanks. */
export async function selectOutgoingFor(
	tx: Tx,
	thankYouIds: readonly string[],
): Promise<OutgoingThanksRow[]> {
	if (thankYouIds.length === 0) return [];
	const { rows } = await sql<OutgoingThanksRow>`
		SELECT DISTINCT ON (about_id) id, about_id, status FROM outgoing_message
		WHERE about_kind = 'thank-you' AND about_id = ANY(${thankYouIds}::uuid[])
		ORDER BY about_id, created_at DESC, id DESC`.execute(tx);
	return rows;
}
