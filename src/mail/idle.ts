import { setTimeout as wait } from "node:timers/promises";
import { openInbox } from "./imap.ts";
import { type MailServer, mayPass } from "./server.ts";

/** Inboxes that are listened to (IMAP IDLE, RFC 2177), with one connection for each account. */
export interface Inboxes {
	/** Listens to an account's inbox from now on, in place of the one before; null: no more. */
	keep(accountId: string, server: MailServer | null): void;
	/** Those that are listened to, or will be again once their server answers. */
	accounts(): string[];
	close(): void;
}

interface Listening {
	/** How it is signed in, to see whether that changed. */
	place: string;
	stop: AbortController;
}

const MOST = 20;
const SECONDS = [5, 15, 60, 300, 900];
/** A connection that lasted so long was a good one: the next break is the first again. */
const STEADY_MS = 60_000;
/** Whoever says nothing for so long is asked whether they are still there; shorter than what routers forget. */
const SILENCE_MS = 280_000;
/** Servers may hang up after 30 minutes of the same IDLE. */
const LONGEST_IDLE_MS = 1_200_000;

/**
 * Listens to inboxes. `onNews` is called when something came, and each time that a connection stands anew, as something may have
 * come meanwhile. A server that is away is tried again, less and less often; one that refuses the password is left alone until
 * `keep` is called again.
 */
export function listenToInboxes({
	onNews,
	most = MOST,
	waits = SECONDS.map((seconds) => seconds * 1000),
}: {
	onNews(accountId: string): void;
	/** Who comes after so many isn't listened to. */
	most?: number | undefined;
	/** Milliseconds before a connection is made anew, by the number of failures before. */
	waits?: readonly number[] | undefined;
}): Inboxes {
	const all = new Map<string, Listening>();
	return {
		keep(accountId, server) {
			const place = JSON.stringify(server);
			const before = all.get(accountId);
			if (before?.place === place) return;
			before?.stop.abort();
			all.delete(accountId);
			if (!server || all.size >= most) return;
			const listening = { place, stop: new AbortController() };
			all.set(accountId, listening);
			const { signal } = listening.stop;
			void listen(server, () => onNews(accountId), waits, signal).finally(
				() => {
					if (all.get(accountId) === listening) all.delete(accountId);
				},
			);
		},
		accounts: () => [...all.keys()],
		close() {
			for (const { stop } of all.values()) stop.abort();
			all.clear();
		},
	};
}

async function listen(
	server: MailServer,
	onNews: () => void,
	waits: readonly number[],
	signal: AbortSignal,
): Promise<void> {
	let failures = 0;
	while (!signal.aborted) {
		const start = performance.now();
		if ((await listenOnce(server, onNews, signal)) === "refused") return;
		if (performance.now() - start > STEADY_MS) failures = 0;
		const ms = waits[Math.min(failures++, waits.length - 1)];
		await wait(ms, undefined, { signal, ref: false }).catch(() => {});
	}
}

/** Until the connection breaks; `refused`: trying again would not help. */
async function listenOnce(
	server: MailServer,
	onNews: () => void,
	signal: AbortSignal,
): Promise<"broke" | "refused"> {
	const opened = await openInbox(server, {
		...{ signal, silenceMs: SILENCE_MS, maxIdleTime: LONGEST_IDLE_MS },
	});
	if (!opened.ok) {
		const { refusal } = opened;
		const mayBe = mayPass(refusal) || refusal.code === "mail-not-understood";
		return mayBe ? "broke" : "refused";
	}
	const client = opened.value;
	client.on("exists", onNews);
	onNews();
	try {
		// It ends also when somebody asks whether the server is still there; false: the server didn't want it.
		let listens = true;
		while (listens && client.usable && client.mailbox)
			listens = (await client.idle()) !== false;
	} catch {
		// It broke: what came meanwhile is looked for on the next connection.
	}
	client.close();
	return "broke";
}
