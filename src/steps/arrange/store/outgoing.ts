import { type Insertable, type Selectable, sql, type Updateable } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { OutgoingMessage as Table } from "#storage/tables.ts";
import type { AboutKind, ListOutgoingQuery } from "../schema/mail.ts";

export type OutgoingRow = Selectable<Table>;
/** A refusal as JSON text. */
type Fault = { lastRefusal?: string | null };
type NewOutgoing = Omit<Insertable<Table>, "lastRefusal"> & Fault;
type OutgoingChange = Omit<Updateable<Table>, "lastRefusal"> & Fault;

export async function insertOutgoing(tx: Tx, row: NewOutgoing): Promise<void> {
	await tx
		.insertInto("outgoingMessage")
		.values(row as Insertable<Table>)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

export function selectOutgoing(
	tx: Tx,
	id: string,
): Promise<OutgoingRow | undefined> {
	return tx
		.selectFrom("outgoingMessage")
		.selectAll()
		.where("id", "=", id)
		.executeTakeFirst();
}

/** The message, held until the transaction ends: whoever is at it is alive. */
export function lockOutgoing(
	tx: Tx,
	id: string,
): Promise<OutgoingRow | undefined> {
	return tx
		.selectFrom("outgoingMessage")
		.selectAll()
		.where("id", "=", id)
		.forNoKeyUpdate()
		.executeTakeFirst();
}

export async function updateOutgoing(
	tx: Tx,
	id: string,
	change: OutgoingChange,
): Promise<void> {
	await tx
		.updateTable("outgoingMessage")
		.set(change as Updateable<Table>)
		.where("id", "=", id)
		.execute();
}

/** Messages, the latest first. */
export function selectOutgoings(
	tx: Tx,
	{ status, aboutId }: ListOutgoingQuery,
): Promise<OutgoingRow[]> {
	let query = tx.selectFrom("outgoingMessage").selectAll();
	if (status) query = query.where("status", "=", status);
	if (aboutId) query = query.where("aboutId", "=", aboutId);
	return query
		.orderBy("createdAt", "desc")
		.orderBy("id", "desc")
		.limit(200)
		.execute();
}

/** The latest message of each of these approaches. */
export function selectLatestOutgoing(
	tx: Tx,
	approachIds: readonly string[],
): Promise<OutgoingRow[]> {
	if (approachIds.length === 0) return Promise.resolve([]);
	return tx
		.selectFrom("outgoingMessage")
		.distinctOn("aboutId")
		.selectAll()
		.where("aboutKind", "=", "approach")
		.where("aboutId", "in", approachIds)
		.orderBy("aboutId")
		.orderBy("createdAt", "desc")
		.orderBy("id", "desc")
		.execute();
}

/** Messages whose time comes until then. */
export async function selectDueOutgoing(
	tx: Tx,
	until: string,
): Promise<{ id: string; nextTryAt: string }[]> {
	return tx
		.selectFrom("outgoingMessage")
		.select(["id", "nextTryAt"])
		.where("status", "=", "queued")
		.where("nextTryAt", "<=", until)
		.orderBy("nextTryAt")
		.orderBy("id")
		.limit(1000)
		.execute();
}

/** Those that are being sent by nobody: the program that was at it is gone, and with it its hold on the row. */
export function lockBrokenOff(tx: Tx): Promise<OutgoingRow[]> {
	return tx
		.selectFrom("outgoingMessage")
		.selectAll()
		.where("status", "=", "sending")
		.forNoKeyUpdate()
		.skipLocked()
		.execute();
}

/** All that waits is tried at once: the person changed how mail is sent. */
export async function hastenOutgoing(tx: Tx, now: string): Promise<string[]> {
	const rows = await tx
		.updateTable("outgoingMessage")
		.set({ nextTryAt: now })
		.where("status", "=", "queued")
		.returning("id")
		.execute();
	return rows.map(({ id }) => id);
}

/** The Message-IDs of a thread, the oldest first: ours that went out, and those that came back to them. */
export async function selectThread(
	tx: Tx,
	aboutId: string,
): Promise<{ messageId: string; subject: string | null; isOurs: boolean }[]> {
	const { rows } = await sql<{
		messageId: string;
		subject: string | null;
		isOurs: boolean;
	}>`
		SELECT message_id, subject, true AS is_ours, sent_at AS at FROM outgoing_message
		WHERE about_id = ${aboutId} AND status = 'sent'
		UNION ALL
		SELECT i.message_id, i.subject, false, i.received_at FROM incoming_message i
		JOIN outgoing_message o ON o.id = i.outgoing_id
		WHERE o.about_id = ${aboutId} AND i.kind = 'answer' AND i.message_id LIKE '<%>'
		ORDER BY at`.execute(tx);
	return rows;
}

/** Whom something is about, and the approach that it belongs to, where there is one. */
export async function selectAbout(
	tx: Tx,
	{ kind, id }: { kind: AboutKind; id: string },
): Promise<{ contactId: string | null; approachId: string | null }> {
	const nobody = { contactId: null, approachId: null };
	const found = {
		approach: sql`SELECT contact_id, id AS approach_id FROM approach WHERE id = ${id}`,
		meeting: sql`SELECT contact_id, approach_id FROM meeting WHERE id = ${id}`,
		"thank-you": sql`SELECT t.contact_id, m.approach_id FROM thank_you t
			JOIN meeting m ON m.id = t.meeting_id WHERE t.id = ${id} OR t.meeting_id = ${id}`,
		// Until it is told there is only the referral to go by.
		"loop-back": sql`SELECT r.referrer_id AS contact_id, NULL::uuid AS approach_id FROM referral r
			WHERE r.id = ${id} OR r.id = (SELECT referral_id FROM loop_back WHERE id = ${id})`,
		morning: null,
	}[kind];
	if (!found) return nobody;
	const { rows } = await sql<{
		contactId: string | null;
		approachId: string | null;
	}>`${found}`.execute(tx);
	return rows[0] ?? nobody;
}
