import { type Insertable, type Selectable, sql, type Updateable } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { IncomingMessage as Table } from "#storage/tables.ts";
import { answeredTalk } from "./mail-due.ts";

export type IncomingRow = Selectable<Table>;

/** Whether it is new: each mail is counted once, by its name. */
export async function insertIncoming(
	tx: Tx,
	row: Insertable<Table>,
): Promise<boolean> {
	const made = await tx
		.insertInto("incomingMessage")
		.values(row)
		.onConflict((conflict) => conflict.doNothing())
		.returning("id")
		.executeTakeFirst();
	return made !== undefined;
}

export async function updateIncoming(
	tx: Tx,
	id: string,
	change: Updateable<Table>,
): Promise<void> {
	await tx
		.updateTable("incomingMessage")
		.set(change)
		.where("id", "=", id)
		.execute();
}

export async function deleteIncoming(tx: Tx, id: string): Promise<void> {
	await tx.deleteFrom("incomingMessage").where("id", "=", id).execute();
}

export async function hasIncoming(tx: Tx, messageId: string): Promise<boolean> {
	const found = await tx
		.selectFrom("incomingMessage")
		.select("id")
		.where("messageId", "=", messageId)
		.executeTakeFirst();
	return found !== undefined;
}

/** Mails of these approaches that wait for the person's word, in order. */
export function selectWaitingIncoming(
	tx: Tx,
	approachIds: readonly string[],
): Promise<IncomingRow[]> {
	if (approachIds.length === 0) return Promise.resolve([]);
	return tx
		.selectFrom("incomingMessage")
		.selectAll()
		.where("approachId", "in", approachIds)
		.where("settledAt", "is", null)
		.orderBy("receivedAt")
		.orderBy("id")
		.execute();
}

export interface LooseRow extends IncomingRow {
	contact: { id: string; name: string } | null;
	/** The held talk that it is about. */
	meetingId: string | null;
}

/** Mails that belong to no approach and wait to be read, of everybody or of one person or talk, in order. */
export async function selectLooseIncoming(
	tx: Tx,
	{ contactId, meetingId }: { contactId?: string; meetingId?: string },
): Promise<LooseRow[]> {
	const { rows } = await sql<LooseRow>`
		SELECT i.*, m.id AS meeting_id,
			CASE WHEN c.id IS NULL THEN NULL ELSE json_build_object('id', c.id, 'name', c.label) END AS contact
		FROM incoming_message i ${answeredTalk}
		LEFT JOIN contact w ON w.id = i.contact_id
		LEFT JOIN contact c ON c.id = coalesce(w.merged_into, w.id)
		WHERE i.settled_at IS NULL AND i.approach_id IS NULL AND c.erased_at IS NULL
			AND ${
				contactId
					? sql`c.id = (SELECT coalesce(a.merged_into, a.id) FROM contact a WHERE a.id = ${contactId}::uuid)`
					: sql`true`
			}
			AND ${meetingId ? sql`m.id = ${meetingId}::uuid` : sql`true`}
		ORDER BY i.received_at, i.id`.execute(tx);
	return rows;
}

/** What waits of an approach was dealt with. */
export async function settleIncoming(
	tx: Tx,
	which: { approachId: string } | { id: string },
	now: string,
): Promise<IncomingRow[]> {
	return tx
		.updateTable("incomingMessage")
		.set({ settledAt: now })
		.where("settledAt", "is", null)
		.where((eb) =>
			"id" in which
				? eb("id", "=", which.id)
				: eb("approachId", "=", which.approachId),
		)
		.returningAll()
		.execute();
}

/** What reading needs to know a thread of ours by. */
export interface Threads {
	/** Our messages by their Message-ID. */
	ours: Map<string, { outgoingId: string; aboutKind: string; aboutId: string }>;
	/** Addresses that were written to, and since when. */
	writtenTo: Map<string, WrittenTo>;
	/** Of each address the last message of ours that went there. */
	lastTo: Map<string, { outgoingId: string; triedAt: string }>;
}

interface WrittenTo {
	since: string;
	/** What it was about: one of the two. */
	approachId: string | null;
	outgoingId: string | null;
}

/** Everything that we sent, and everybody whom the person wrote to by mail, through us or not. */
export async function selectThreads(tx: Tx): Promise<Threads> {
	const sent = await tx
		.selectFrom("outgoingMessage")
		.select(["id", "messageId", "aboutKind", "aboutId", "toAddress", "triedAt"])
		// Of a stopped or a failed one nothing can come back; one that is being sent may be answered before that is known.
		.where("status", "in", ["sent", "unsure", "sending", "bounced"])
		.where("aboutKind", "<>", "morning")
		// Whoever was erased writes to somebody who knows nothing of them.
		.where("toAddress", "<>", "")
		.orderBy("triedAt")
		.execute();
	const { rows: written } = await sql<{
		address: string;
		since: string;
		approachId: string;
	}>`
		SELECT DISTINCT ON (lower(p.value)) lower(p.value) AS address, t.happened_at AS since, a.id AS approach_id
		FROM approach a
		JOIN touch t ON t.approach_id = a.id AND t.channel = 'email' AND t.happened_at IS NOT NULL
			AND t.kind IN ('request', 'reminder', 'thanks')
		JOIN contact w ON w.id = a.contact_id
		JOIN contact c ON c.id = coalesce(w.merged_into, w.id)
		JOIN contact_point p ON p.kind = 'email'
			AND p.contact_id IN (SELECT s.id FROM contact s WHERE s.id = c.id OR s.merged_into = c.id)
		WHERE c.erased_at IS NULL
		ORDER BY lower(p.value), t.happened_at DESC`.execute(tx);
	return {
		ours: new Map(
			sent.map(({ id, messageId, aboutKind, aboutId }) => [
				messageId,
				{ outgoingId: id, aboutKind, aboutId },
			]),
		),
		lastTo: new Map(
			sent.flatMap(({ id: outgoingId, toAddress, triedAt }) =>
				triedAt
					? [[toAddress.toLowerCase(), { outgoingId, triedAt }] as const]
					: [],
			),
		),
		// Whoever got an invitation or thanks was written to as well; some calendars answer it without naming it.
		writtenTo: new Map<string, WrittenTo>([
			...sent.flatMap(({ id: outgoingId, toAddress, triedAt: since }) => {
				const way = { since: since ?? "", approachId: null, outgoingId };
				return since ? [[toAddress.toLowerCase(), way] as const] : [];
			}),
			...written.map(({ address, since, approachId }) => {
				const way = { since, approachId, outgoingId: null };
				return [address, way] as const;
			}),
		]),
	};
}
