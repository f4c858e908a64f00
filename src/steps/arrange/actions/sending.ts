import type { Refusal, Result } from "#core/result.ts";
import { composeMail } from "#mail/compose.ts";
import { type MailServer, mayPass } from "#mail/server.ts";
import { sendMail } from "#mail/smtp.ts";
import { type Actor, within } from "#storage/actor.ts";
import type { AccountDb, Tx } from "#storage/db.ts";
import { needsPerson, nextTryAt } from "../rules/sending-times.ts";
import type { MailRefusal } from "../schema/mail.ts";
import {
	type MailAccountRow,
	selectMailAccount,
	updateMailAccount,
} from "../store/mail-account.ts";
import {
	lockBrokenOff,
	lockOutgoing,
	type OutgoingRow,
	selectDueOutgoing,
	updateOutgoing,
} from "../store/outgoing.ts";
import { selectSeeker } from "../store/people.ts";
import { smtpServer } from "./mail-account.ts";
import { checkMail } from "./mail-checks.ts";
import { SEND_JOB } from "./outgoing.ts";
import { recordSent, recordUnsure } from "./outgoing-approach.ts";

interface Begun {
	row: OutgoingRow;
	account: MailAccountRow;
	server: MailServer;
	raw: Buffer;
}

/**
 * Sends one message, if its time has come. That it is tried is committed before a byte leaves; then the row is held, by a
 * transaction of its own, until what became of it is written down. So a row found as `sending` that nobody holds broke off, and
 * nothing that may have gone out is ever sent again by itself (docs/decisions/0033).
 */
export async function sendOne(
	actor: Actor,
	{ id }: { id: string },
): Promise<void> {
	const begun = await begin(actor, id);
	if (!begun) return;
	const next = await actor.db.transaction(async (tx, nested) => {
		const held = await lockOutgoing(tx, id);
		// Between the two transactions somebody took it for broken off: then it stays so.
		if (held?.status !== "sending" || held.attempts !== begun.row.attempts)
			return null;
		const { server, account, raw } = begun;
		const { toAddress: to } = held;
		const sent = await sendMail(server, { from: account.address, to, raw });
		return record(tx, nested, actor, begun, sent);
	});
	if (next)
		await actor.later?.(
			SEND_JOB,
			{ accountId: actor.accountId, id },
			`${id} ${begun.row.attempts}`,
			next,
		);
}

/** Looks whether the message may go out now, and writes down that it is tried. */
async function begin(actor: Actor, id: string): Promise<Begun | null> {
	return actor.db.transaction(async (tx, nested) => {
		const row = await lockOutgoing(tx, id);
		if (row?.status !== "queued" || row.nextTryAt > actor.now) return null;
		const account = await selectMailAccount(tx);
		const server = smtpServer(actor, account);
		const hold = account && readRefusal(account.sendingRefusal);
		if (!account || !server.ok || (hold && needsPerson(hold.code))) {
			const refusal = server.ok ? hold : server.refusal;
			await updateOutgoing(tx, id, {
				lastRefusal: JSON.stringify(refusal ?? { code: "mail-not-set-up" }),
				// Whoever puts the account right hastens it; until then it is no work.
				nextTryAt: nextTryAt(actor.now, 6) ?? actor.now,
			});
			return null;
		}
		const may = await checkMail(tx, within(actor, nested), row);
		if (!may.ok) {
			await updateOutgoing(tx, id, {
				status: "stopped",
				lastRefusal: JSON.stringify(may.refusal),
			});
			return null;
		}
		const attempts = row.attempts + 1;
		const { name } = await selectSeeker(tx);
		const raw = await composeMail({
			from: { name: account.senderName ?? name, address: account.address },
			...{ to: row.toAddress, subject: row.subject ?? "" },
			...{ text: row.body ?? "", html: row.html },
			calendar:
				row.calendarMethod && row.calendarText
					? { method: row.calendarMethod, text: row.calendarText }
					: null,
			...{ messageId: row.messageId, inReplyTo: row.inReplyTo },
			references: row.threadIds?.split(" ") ?? [],
			date: actor.now,
		});
		const change = { status: "sending", attempts, triedAt: actor.now } as const;
		await updateOutgoing(tx, id, change);
		return { row: { ...row, ...change }, account, server: server.value, raw };
	});
}

/** Writes down what became of it; gives the moment of the next try, where there is one. */
async function record(
	tx: Tx,
	nested: AccountDb,
	actor: Actor,
	{ row, account }: Begun,
	sent: Result<unknown, MailRefusal>,
): Promise<string | null> {
	const { id, aboutKind } = row;
	if (sent.ok) {
		await updateOutgoing(tx, id, {
			...{ status: "sent", sentAt: actor.now, lastRefusal: null },
		});
		await markSending(tx, account, null);
		if (aboutKind === "approach") await recordSent(tx, actor, nested, row);
		return null;
	}
	const { refusal } = sent;
	const lastRefusal = JSON.stringify(refusal);
	if (refusal.code === "mail-broke-off") {
		await updateOutgoing(tx, id, { status: "unsure", lastRefusal });
		if (aboutKind === "approach") await recordUnsure(actor, nested, row);
		return null;
	}
	const isOfAccount = needsPerson(refusal.code);
	await markSending(
		tx,
		account,
		isOfAccount || mayPass(refusal) ? refusal : null,
	);
	if (isOfAccount) {
		await updateOutgoing(tx, id, {
			...{ status: "queued", lastRefusal },
			nextTryAt: nextTryAt(actor.now, 6) ?? actor.now,
		});
		return null;
	}
	const next = mayPass(refusal) ? nextTryAt(actor.now, row.attempts) : null;
	await updateOutgoing(
		tx,
		id,
		next
			? { status: "queued", lastRefusal, nextTryAt: next }
			: { status: "failed", lastRefusal },
	);
	return next;
}

function markSending(
	tx: Tx,
	{ id, sendingFailures }: MailAccountRow,
	refusal: Refusal | null,
): Promise<void> {
	return updateMailAccount(tx, id, {
		sendingRefusal: refusal ? JSON.stringify(refusal) : null,
		sendingFailures: refusal ? sendingFailures + 1 : 0,
	});
}

function readRefusal(kept: unknown): Refusal | null {
	return (kept as Refusal | null) ?? null;
}

/**
 * What a program left that died while it sent: nobody knows whether those went out, so the person is asked. A row that somebody
 * is at is held, and is left alone.
 */
export function settleBrokenOff(actor: Actor): Promise<number> {
	return actor.db.transaction(async (tx, nested) => {
		const rows = await lockBrokenOff(tx);
		for (const row of rows) {
			await updateOutgoing(tx, row.id, {
				status: "unsure",
				lastRefusal: JSON.stringify({ code: "mail-broke-off", facts: {} }),
			});
			if (row.aboutKind === "approach")
				await recordUnsure(within(actor, nested), nested, row);
		}
		return rows.length;
	});
}

/** The messages whose time comes within the next so many minutes. */
export async function findDueMessages(
	actor: Actor,
	until: string,
): Promise<{ id: string; at: string }[]> {
	await settleBrokenOff(actor);
	const due = await actor.db.read((tx) => selectDueOutgoing(tx, until));
	return due.map(({ id, nextTryAt: at }) => ({ id, at }));
}
