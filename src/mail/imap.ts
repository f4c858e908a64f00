import type { ImapFlow } from "imapflow";
import { ok } from "#core/result.ts";
import { readHeader } from "#formats/mail-header.ts";
import {
	connectionRefusal,
	isHere,
	isSafe,
	type MailResult,
	type MailServer,
	refuseMail,
} from "./server.ts";

/** Where reading stands in a mailbox: numbers count only under the same validity. */
export interface Place {
	validity: string;
	/** The highest number that was looked at. */
	uid: number;
}

/** The few header fields that say whether a mail is of a thread of ours. */
export interface MailHeader {
	uid: number;
	messageId: string | null;
	/** In-Reply-To and References together. */
	threadIds: string[];
	from: string;
	subject: string;
	/** Whether a machine may have sent it: a delivery report or the like, which names its thread only inside. */
	isReport: boolean;
	/** The day on which the server got it. */
	receivedAt: string;
}

export interface ReadMail extends MailHeader {
	source: Buffer;
}

const CONNECT_MS = 20_000;
const SILENCE_MS = 60_000;
/** Of one mail no more is read than this; attachments come last in it. */
const MOST_BYTES = 512 * 1024;
const FIELDS = [
	...["message-id", "in-reply-to", "references", "from", "return-path"],
	...["content-type", "auto-submitted", "subject", "x-failed-recipients"],
];

/** Signs in, opens the inbox and leaves. */
export function tryImap(server: MailServer): Promise<MailResult<true>> {
	return withInbox(server, async () => ok(true as const));
}

/**
 * Reads what came into the inbox since `from`, or since a day where that is unknown or no longer counts. Of every mail only the
 * header fields above are fetched; of those that `isWanted` names, the whole.
 */
export function readInbox(
	server: MailServer,
	{
		from,
		since,
		isWanted,
		onMail,
	}: {
		from: Place | null;
		/** An instant; a server counts whole days. */
		since: string;
		isWanted(header: MailHeader): boolean;
		/** Called one after the other, in the order of arrival. */
		onMail(mail: ReadMail): Promise<void>;
	},
): Promise<MailResult<Place>> {
	return withInbox(server, async (client) => {
		const { mailbox } = client;
		if (!mailbox) return refuseMail("mail-not-understood", server);
		const validity = String(mailbox.uidValidity);
		const known = from?.validity === validity ? from.uid : null;
		const uids = await newUids(client, known, since);
		let last = known ?? 0;
		for (const uid of uids) {
			const header = await fetchHeader(client, uid);
			if (header && isWanted(header)) {
				const found = await client.fetchOne(
					String(uid),
					{ source: { maxLength: MOST_BYTES } },
					{ uid: true },
				);
				const { source } = found || {};
				if (source) await onMail({ ...header, source });
			}
			last = Math.max(last, uid);
		}
		// An empty inbox too has a place from which new mail counts.
		return ok({ validity, uid: Math.max(last, mailbox.uidNext - 1) });
	});
}

async function newUids(
	client: ImapFlow,
	known: number | null,
	since: string,
): Promise<number[]> {
	const found = await client.search(
		known === null ? { since: new Date(since) } : { uid: `${known + 1}:*` },
		{ uid: true },
	);
	// `n:*` names the last mail even where it lies before n.
	return (found || [])
		.filter((uid) => uid > (known ?? 0))
		.sort((a, b) => a - b);
}

async function fetchHeader(
	client: ImapFlow,
	uid: number,
): Promise<MailHeader | null> {
	const found = await client.fetchOne(
		String(uid),
		{ headers: FIELDS, internalDate: true },
		{ uid: true },
	);
	const { headers, internalDate } = found || {};
	if (!headers) return null;
	const received = new Date(internalDate ?? 0);
	return {
		uid,
		...readHeader(headers.toString("latin1")),
		receivedAt: (Number.isNaN(received.getTime())
			? new Date(0)
			: received
		).toISOString(),
	};
}

async function withInbox<T>(
	server: MailServer,
	work: (client: ImapFlow) => Promise<MailResult<T>>,
): Promise<MailResult<T>> {
	const opened = await openInbox(server);
	if (!opened.ok) return opened;
	const client = opened.value;
	try {
		return await work(client);
	} catch (error) {
		return faultRefusal(error, client, server);
	} finally {
		await leave(client);
	}
}

/** Signs in and opens the inbox, only to look: nothing is marked as read. */
export async function openInbox(
	server: MailServer,
	{
		silenceMs = SILENCE_MS,
		maxIdleTime = 0,
		signal,
	}: {
		/** For how long the server may say nothing. */
		silenceMs?: number;
		/** Milliseconds after which IDLE begins anew; 0: never. */
		maxIdleTime?: number;
		/** Closes the connection, also while it is being made. */
		signal?: AbortSignal;
	} = {},
): Promise<MailResult<ImapFlow>> {
	if (!isSafe(server)) return refuseMail("mail-plain", server);
	// Loaded where it is needed: the program starts without it.
	const { ImapFlow } = await import("imapflow");
	const client = new ImapFlow({
		...{ host: server.host, port: server.port },
		secure: server.security === "tls",
		doSTARTTLS: server.security === "starttls",
		auth: { user: server.user, pass: server.password },
		tls: { rejectUnauthorized: !isHere(server.host) },
		logger: false,
		disableAutoIdle: true,
		connectionTimeout: CONNECT_MS,
		greetingTimeout: CONNECT_MS,
		...{ socketTimeout: silenceMs, maxIdleTime },
	});
	// The call under way says it too; this one must not bring the program down.
	client.on("error", () => {});
	const stop = () => client.close();
	signal?.addEventListener("abort", stop, { once: true });
	client.once("close", () => signal?.removeEventListener("abort", stop));
	try {
		await client.connect();
		await client.mailboxOpen("INBOX", { readOnly: true });
		return ok(client);
	} catch (error) {
		const refusal = faultRefusal(error, client, server);
		await leave(client);
		return refusal;
	}
}

async function leave(client: ImapFlow): Promise<void> {
	const timer = setTimeout(() => client.close(), 2000);
	await client.logout().catch(() => client.close());
	clearTimeout(timer);
}

interface ImapFault extends Error {
	authenticationFailed?: boolean;
	serverResponseCode?: string;
	responseText?: string;
}

function faultRefusal(
	error: unknown,
	{ usable }: ImapFlow,
	server: MailServer,
): MailResult<never> {
	const { authenticationFailed, serverResponseCode, responseText, message } =
		error as ImapFault;
	const said = (responseText ?? message ?? "").slice(0, 300);
	if (serverResponseCode === "UNAVAILABLE")
		return refuseMail("mail-put-off", server, { said });
	if (authenticationFailed) {
		const isOther = /basic authentication|oauth|disabled/i.test(said);
		return refuseMail(
			isOther ? "mail-other-sign-in" : "mail-wrong-password",
			server,
			{ said },
		);
	}
	const refusal = connectionRefusal(error);
	if (refusal) return refuseMail(refusal, server);
	return usable
		? refuseMail("mail-not-understood", server, { said })
		: refuseMail("mail-no-answer", server);
}
