import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { messageIdOf } from "#mail/compose.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { replySubject } from "../rules/mail-thread.ts";
import type {
	AboutKind,
	ListOutgoingQuery,
	MailRefusal,
} from "../schema/mail.ts";
import { selectMailAccount } from "../store/mail-account.ts";
import {
	insertOutgoing,
	lockOutgoing,
	type OutgoingRow,
	selectAbout,
	selectOutgoing,
	selectOutgoings,
	selectThread,
	updateOutgoing,
} from "../store/outgoing.ts";

/** The name of the job that sends; it lies in databases, and never changes. */
export const SEND_JOB = "send-message";

export interface NewMessage {
	/** Made by whoever sends it: the same again is the same message. */
	id?: string | undefined;
	to: string;
	subject: string;
	text: string;
	html?: string | undefined;
	calendar?: { method: string; text: string };
	about: { kind: AboutKind; id: string };
	/** Whom it goes to; found through `about` when left out. */
	contactId?: string | null;
	/** A Message-ID that it answers; the last of its thread when left out. */
	inReplyTo?: string;
	approachKind?: OutgoingRow["approachKind"];
}

/**
 * Puts a message into the queue: the program that serves sends it soon, and again later where it was put off. What became of it
 * is in its row (`status`), for whoever wants to know. Inside a transaction (`within`) it is kept with that one; once that is committed
 * the caller says `sendSoon`, as the job may have looked for it before.
 */
export async function queueMessage(
	actor: Actor,
	message: NewMessage,
): Promise<Result<OutgoingRow, MailRefusal>> {
	const kept = await actor.db.transaction((tx) => keep(tx, actor, message));
	if (kept.ok) await sendSoon(actor, kept.value.id);
	return kept;
}

/** Leaves the job to whoever works the queue; where nobody does, the next program that serves finds the row. */
export async function sendSoon(
	{ accountId, later }: Actor,
	id: string,
): Promise<void> {
	await later?.(SEND_JOB, { accountId, id }, id);
}

/** Keeps the message, inside a transaction, without leaving a job for it. */
export async function keep(
	tx: Tx,
	actor: Actor,
	message: NewMessage,
): Promise<Result<OutgoingRow, MailRefusal>> {
	const id = message.id ?? newId();
	const known = await selectOutgoing(tx, id);
	if (known) return ok(known);
	const account = await selectMailAccount(tx);
	if (!account) return refuse("mail-not-set-up");
	const { about, calendar } = message;
	const found = await selectAbout(tx, about);
	const contactId = message.contactId ?? found.contactId;
	const thread = await selectThread(tx, about.id);
	const inReplyTo = message.inReplyTo ?? thread.at(-1)?.messageId ?? null;
	const threadIds = [...thread.map((one) => one.messageId)];
	if (inReplyTo && !threadIds.includes(inReplyTo)) threadIds.push(inReplyTo);
	await insertOutgoing(tx, {
		id,
		...{ aboutKind: about.kind, aboutId: about.id, contactId },
		approachKind: message.approachKind ?? null,
		toAddress: message.to.trim(),
		subject: replySubject(message.subject, thread),
		body: message.text,
		html: message.html ?? null,
		calendarMethod: calendar?.method ?? null,
		calendarText: calendar?.text ?? null,
		messageId: messageIdOf(id, account.address),
		inReplyTo,
		threadIds: threadIds.join(" ") || null,
		status: "queued",
		lastRefusal: null,
		createdAt: actor.now,
		nextTryAt: actor.now,
	});
	const row = await selectOutgoing(tx, id);
	return row ? ok(row) : refuse("outgoing-unknown", { id });
}

export function listOutgoing(
	actor: Actor,
	query: ListOutgoingQuery,
): Promise<OutgoingRow[]> {
	return actor.db.read((tx) => selectOutgoings(tx, query));
}

/** Takes a message back that has not left yet. */
export function cancelOutgoing(
	actor: Actor,
	id: string,
): Promise<Result<OutgoingRow, MailRefusal>> {
	return actor.db.transaction(async (tx) => {
		const seen = await selectOutgoing(tx, id);
		if (!seen) return refuse("outgoing-unknown", { id });
		// Whoever sends it holds the row; waiting for that would only end in "too late".
		if (seen.status === "sending") return refuse("outgoing-not-waiting");
		const row = await lockOutgoing(tx, id);
		if (row?.status !== "queued") return refuse("outgoing-not-waiting");
		const change = {
			status: "stopped",
			lastRefusal: JSON.stringify({ code: "mail-person-stopped", facts: {} }),
		} as const;
		await updateOutgoing(tx, id, change);
		const changed = await selectOutgoing(tx, id);
		return changed ? ok(changed) : refuse("outgoing-unknown", { id });
	});
}
