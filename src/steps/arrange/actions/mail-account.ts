import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { composeMail, messageIdOf } from "#mail/compose.ts";
import { findMailSettings } from "#mail/discover.ts";
import { tryImap } from "#mail/imap.ts";
import type { MailSettings } from "#mail/providers.ts";
import { isSafe, type MailServer } from "#mail/server.ts";
import { sendMail, trySmtp } from "#mail/smtp.ts";
import m from "#messages/arrange-mail";
import type { Actor } from "#storage/actor.ts";
import type { ConnectMailInput, MailRefusal } from "../schema/mail.ts";
import {
	countOutgoing,
	deleteMailAccount,
	insertMailAccount,
	lockMailAccount,
	type MailAccountRow,
	selectMailAccount,
	updateMailAccount,
} from "../store/mail-account.ts";
import { hastenOutgoing } from "../store/outgoing.ts";
import { selectSeeker } from "../store/people.ts";
import { sendSoon } from "./outgoing.ts";
import { readSoon } from "./reading-soon.ts";

export interface MailParts {
	account: MailAccountRow;
	counts: { waiting: number; unsure: number };
}

export function readMailAccount(actor: Actor): Promise<MailParts | null> {
	return actor.db.read(async (tx) => {
		const account = await selectMailAccount(tx);
		return account ? { account, counts: await countOutgoing(tx) } : null;
	});
}

/** Where the mail of an address is sent and read, as far as can be found out. */
export async function findSettings(
	address: string,
): Promise<MailSettings & { user: string }> {
	const settings = await findMailSettings(address);
	const user = settings.shortUser ? (address.split("@")[0] ?? "") : address;
	return { ...settings, user };
}

/**
 * Connects the person's mail, or changes how it is connected, after signing in to both servers: nothing is kept that doesn't work.
 * The password is encrypted; what waits to be sent is tried at once.
 */
export async function connectMail(
	actor: Actor,
	input: ConnectMailInput,
): Promise<Result<MailParts, MailRefusal>> {
	const before = await actor.db.read(selectMailAccount);
	const password = passwordFor(actor, input, before);
	if (!password.ok) return password;
	const user = input.user ?? input.address;
	const signIn = { user, password: password.value };
	const sends = await trySmtp({ ...input.smtp, ...signIn });
	if (!sends.ok) return sends;
	const reads = input.imap
		? await tryImap({ ...input.imap, ...signIn })
		: ok(true);
	if (!reads.ok) return reads;
	const sealedSecret = actor.secrets.seal(actor.accountId, password.value);
	const hastened = await actor.db.transaction(async (tx) => {
		const { smtp, imap, address, senderName } = input;
		const values = {
			...{ address, senderName: senderName || null, userName: user },
			...{ sealedSecret, sendingRefusal: null, sendingFailures: 0 },
			...{ smtpHost: smtp.host, smtpPort: smtp.port },
			smtpSecurity: smtp.security,
			...{ imapHost: imap?.host ?? null, imapPort: imap?.port ?? null },
			...{ imapSecurity: imap?.security ?? null, readingRefusal: null },
			...{ readingFailures: 0, nextReadAt: imap ? actor.now : null },
		};
		const held = await lockMailAccount(tx);
		if (held) {
			const isSameBox =
				held.imapHost === values.imapHost && held.userName === user;
			await updateMailAccount(tx, held.id, {
				...values,
				...(!isSameBox && { uidValidity: null, lastUid: null }),
			});
		} else
			await insertMailAccount(tx, {
				...values,
				...{ id: newId(), connectedAt: actor.now },
			});
		return hastenOutgoing(tx, actor.now);
	});
	for (const id of hastened) await sendSoon(actor, id);
	await readSoon(actor);
	return partsOrGone(actor);
}

/** The password given, else the one kept: that one never goes to another server than before. */
function passwordFor(
	actor: Actor,
	{ password, smtp, imap }: ConnectMailInput,
	before: MailAccountRow | undefined,
): Result<string, MailRefusal> {
	if (password !== undefined) return ok(password);
	const isSame =
		before?.smtpHost === smtp.host &&
		(imap === null || before.imapHost === imap.host);
	if (!before?.sealedSecret || !isSame) return refuse("mail-needs-password");
	return openSecret(actor, before);
}

/** Forgets how mail is sent and read, and the password. What waits stays, and says that it waits. */
export async function disconnectMail(actor: Actor): Promise<void> {
	await actor.db.transaction((tx) => deleteMailAccount(tx));
	await readSoon(actor);
}

/** Signs in to both servers and sends a mail to oneself, at once and outside of the queue. */
export async function tryMail(
	actor: Actor,
): Promise<Result<{ sentTo: string; reads: boolean }, MailRefusal>> {
	const { account, name } = await actor.db.read(async (tx) => ({
		account: await selectMailAccount(tx),
		name: (await selectSeeker(tx)).name,
	}));
	const server = smtpServer(actor, account);
	if (!account) return refuse("mail-not-set-up");
	if (!server.ok) return server;
	const { address } = account;
	const raw = await composeMail({
		...{ from: { name: account.senderName ?? name, address }, to: address },
		...{ subject: m.trialSubject(), text: m.trialText(), date: actor.now },
		messageId: messageIdOf(newId(), address),
	});
	const sent = await sendMail(server.value, {
		...{ from: address, to: address, raw },
	});
	if (!sent.ok) return sent;
	const inbox = imapServer(actor, account);
	if (!inbox) return ok({ sentTo: address, reads: false });
	if (!inbox.ok) return inbox;
	const read = await tryImap(inbox.value);
	return read.ok ? ok({ sentTo: address, reads: true }) : read;
}

export function smtpServer(
	actor: Actor,
	account: MailAccountRow | undefined,
): Result<MailServer, MailRefusal> {
	if (!account) return refuse("mail-not-set-up");
	const password = openSecret(actor, account);
	if (!password.ok) return password;
	const { smtpHost: host, smtpPort: port, smtpSecurity: security } = account;
	const server = { host, port, security, user: account.userName };
	return isSafe(server)
		? ok({ ...server, password: password.value })
		: refuse("mail-plain", { host });
}

/** Null where answers are not read. */
export function imapServer(
	actor: Actor,
	account: MailAccountRow,
): Result<MailServer, MailRefusal> | null {
	const { imapHost: host, imapPort: port, imapSecurity: security } = account;
	if (!host || !port || !security) return null;
	const password = openSecret(actor, account);
	if (!password.ok) return password;
	return ok({
		...{ host, port, security, user: account.userName },
		password: password.value,
	});
}

function openSecret(
	{ secrets, accountId }: Actor,
	{ sealedSecret }: MailAccountRow,
): Result<string, MailRefusal> {
	if (!sealedSecret) return refuse("mail-needs-password");
	const opened = secrets.open(accountId, sealedSecret);
	return opened.ok ? opened : refuse("mail-secret-lost");
}

async function partsOrGone(
	actor: Actor,
): Promise<Result<MailParts, MailRefusal>> {
	const parts = await readMailAccount(actor);
	return parts ? ok(parts) : refuse("mail-not-set-up");
}
