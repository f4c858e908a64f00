import { addMinutes } from "#core/instant.ts";
import { ok, type Refusal, type Result, refuse } from "#core/result.ts";
import { type MailReading, readMailMessage } from "#formats/mail-message.ts";
import { type MailHeader, type Place, readInbox } from "#mail/imap.ts";
import type { MailServer } from "#mail/server.ts";
import type { Actor } from "#storage/actor.ts";
import { readAnswerSubject } from "../rules/answer-token.ts";
import { needsPerson, nextReadAt } from "../rules/sending-times.ts";
import type { MailRefusal } from "../schema/mail.ts";
import {
	hasIncoming,
	type IncomingRow,
	selectThreads,
	type Threads,
} from "../store/incoming.ts";
import {
	type MailAccountChange,
	type MailAccountRow,
	selectMailAccount,
	updateMailAccount,
} from "../store/mail-account.ts";
import { type Thread, takeIncoming } from "./incoming.ts";
import { imapServer, type MailParts, readMailAccount } from "./mail-account.ts";
import type { ReadData } from "./reading-soon.ts";

export interface MailCounts {
	answers: number;
	bounces: number;
	outOfOffice: number;
}

/**
 * Looks for mails of threads that the person started: answers to messages of ours or from whoever was written to, reports that one
 * came back, automatic replies. Nothing else is fetched but its header, and nothing else is kept. A mail counts once, whatever is
 * read how often.
 */
export async function readMail(
	actor: Actor,
): Promise<Result<{ counts: MailCounts; parts: MailParts }, MailRefusal>> {
	const account = await actor.db.read(selectMailAccount);
	if (!account) return refuse("mail-not-set-up");
	const server = imapServer(actor, account);
	if (!server) return refuse("mail-not-read");
	if (!server.ok) {
		await keepFault(actor, account, server.refusal);
		return server;
	}
	const threads = await actor.db.read(selectThreads);
	const counts: MailCounts = { answers: 0, bounces: 0, outOfOffice: 0 };
	const read = await readInbox(server.value, {
		from: placeOf(account),
		since: account.lastReadAt ?? account.connectedAt,
		isWanted: (header) =>
			header.from !== account.address.toLowerCase() &&
			(header.isReport ||
				hasSign(header.subject) ||
				threadOf(header, threads) !== null),
		async onMail({ source, ...header }) {
			const messageId = header.messageId ?? `${header.uid} ${header.from}`;
			if (await actor.db.read((tx) => hasIncoming(tx, messageId))) return;
			const mail = await readMailMessage(source);
			const ids = [...header.threadIds, ...mail.threadIds];
			const more = header.isReport ? mail.mentionedIds : [];
			const found =
				threadOf({ ...header, threadIds: ids }, threads, more) ??
				(header.isReport ? bouncedThread(mail, header, threads) : null);
			// A prepared answer names what it answers in its subject, whatever address it comes from.
			const thread = found ?? (hasSign(mail.subject) ? nowhere : null);
			if (!thread) return;
			const { receivedAt } = header;
			const taken = { mail, thread, messageId, receivedAt };
			count(counts, await takeIncoming(actor, taken));
		},
	});
	if (!read.ok) {
		await keepFault(actor, account, read.refusal);
		return read;
	}
	await keep(actor, account, {
		...{ uidValidity: read.value.validity, lastUid: read.value.uid },
		...{ lastReadAt: actor.now, readingRefusal: null, readingFailures: 0 },
		nextReadAt: nextReadAt(actor.now, 0),
	});
	const parts = await readMailAccount(actor);
	return parts ? ok({ counts, parts }) : refuse("mail-not-set-up");
}

function placeOf({ uidValidity, lastUid }: MailAccountRow): Place | null {
	return uidValidity && lastUid !== null
		? { validity: uidValidity, uid: Number(lastUid) }
		: null;
}

const nowhere: Thread = { outgoingId: null, approachId: null };

function hasSign(subject: string): boolean {
	return readAnswerSubject(subject) !== null;
}

/** A server counts whole seconds, and clocks differ. */
const LEEWAY_MINUTES = -10;

/** Which thread of ours a mail belongs to, if any: the message that it names last counts. */
function threadOf(
	{
		threadIds,
		from,
		receivedAt,
	}: Pick<MailHeader, "threadIds" | "from" | "receivedAt">,
	{ ours, writtenTo }: Threads,
	mentionedIds: readonly string[] = [],
): Thread | null {
	const named = [...mentionedIds, ...threadIds].findLast((id) => ours.has(id));
	const outgoing = named ? ours.get(named) : undefined;
	if (outgoing) return { outgoingId: outgoing.outgoingId, approachId: null };
	const written = writtenTo.get(from);
	if (!written) return null;
	const { since, approachId, outgoingId } = written;
	return receivedAt >= addMinutes(since, LEEWAY_MINUTES)
		? { outgoingId, approachId }
		: null;
}

/** How long a server tries before it gives up. */
const LONGEST_QUEUE_MINUTES = 6 * 24 * 60;

/** Some reports name no message, or by a name that another server gave it, but say whom they could not reach. */
function bouncedThread(
	{ failedAddresses }: MailReading,
	{ receivedAt }: Pick<MailHeader, "receivedAt">,
	{ lastTo }: Threads,
): Thread | null {
	const last = failedAddresses
		.flatMap((address) => lastTo.get(address) ?? [])
		.find(
			({ triedAt }) =>
				receivedAt >= addMinutes(triedAt, LEEWAY_MINUTES) &&
				receivedAt <= addMinutes(triedAt, LONGEST_QUEUE_MINUTES),
		);
	return last ? { outgoingId: last.outgoingId, approachId: null } : null;
}

function count(counts: MailCounts, kind: IncomingRow["kind"] | null): void {
	if (kind === "bounce") counts.bounces++;
	else if (kind === "out-of-office") counts.outOfOffice++;
	else if (kind) counts.answers++;
}

function keepFault(
	actor: Actor,
	account: MailAccountRow,
	refusal: Refusal,
): Promise<void> {
	const readingFailures = account.readingFailures + 1;
	return keep(actor, account, {
		...{ readingRefusal: JSON.stringify(refusal), readingFailures },
		nextReadAt: needsPerson(refusal.code)
			? null
			: nextReadAt(actor.now, readingFailures),
	});
}

function keep(
	actor: Actor,
	{ id }: MailAccountRow,
	change: MailAccountChange,
): Promise<void> {
	return actor.db.transaction((tx) =>
		updateMailAccount(tx, id, { ...change, lastTriedAt: actor.now }),
	);
}

/** Reads when its time has come, or something came; what was read a moment ago, or waits for the person, is left alone. */
export async function readWhenDue(
	actor: Actor,
	{ news = false }: ReadData,
): Promise<void> {
	const account = await actor.db.read(selectMailAccount);
	if (!account?.nextReadAt || (account.nextReadAt > actor.now && !news)) return;
	await readMail(actor);
}

/** The inbox to listen to; null where answers aren't read, or wait for the person. */
export async function findInbox(actor: Actor): Promise<MailServer | null> {
	const account = await actor.db.read(selectMailAccount);
	if (!account?.nextReadAt) return null;
	const server = imapServer(actor, account);
	return server?.ok ? server.value : null;
}

/** When the mailbox is to be looked into next, if that is before then. */
export async function findDueReading(
	actor: Actor,
	until: string,
): Promise<{ id: string; at: string }[]> {
	const account = await actor.db.read(selectMailAccount);
	if (!account?.nextReadAt || account.nextReadAt > until) return [];
	const at = account.nextReadAt < actor.now ? actor.now : account.nextReadAt;
	return [{ id: account.id, at }];
}
