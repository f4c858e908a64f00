import type { Instant } from "#core/instant.ts";
import { openQueue } from "#jobs/queue.ts";
import { listenToInboxes } from "#mail/idle.ts";
import { calendarWork, readWork, sendWork } from "#steps/arrange/jobs.ts";
import { settleSoon } from "#steps/people/actions/import.ts";
import { doublesWork, syncWork } from "#steps/people/jobs.ts";
import {
	type AccountTable,
	accountsWith,
	UNSETTLED,
} from "#storage/accounts.ts";
import type { Actor } from "#storage/actor.ts";
import type { Pools } from "#storage/pools.ts";
import { morningWork } from "#today/jobs.ts";

/** A job that is to run soon. `data` names no account: whose it is is known. */
export interface DueJob {
	/** Of two jobs with one key that wait, one is enough. */
	key: string;
	at: Instant;
	data: object;
}

/** One kind of job that a step offers to the queue, in its jobs.ts; `D` is what its jobs carry. */
export interface StepWork<D extends object> {
	/** Kebab-case; never changes, as jobs of it lie in databases. */
	name: string;
	/** Does one job for its account. A job that throws, or whose program dies, is run again: it must bear that. */
	run(actor: Actor, data: D): Promise<void>;
	/** What is to be run without anybody asking: looked up when a program starts to serve, and each quarter of an hour. */
	due?: {
		/** Only accounts with rows in this table are asked. */
		table: AccountTable;
		/** What is due within the next so many minutes. `isStart`: the program has just begun to serve. */
		find(
			actor: Actor,
			within: { minutes: number; isStart: boolean },
		): Promise<DueJob[]>;
	};
}

/** All that the queue runs, by step. Whoever has a new kind of job adds it here, and nowhere else. */
const works: StepWork<never>[] = [
	syncWork,
	doublesWork,
	sendWork,
	readWork,
	calendarWork,
	morningWork,
];

const LOOK_MINUTES = 15;

type Later = NonNullable<Actor["later"]>;

export interface Working {
	/** Lets what is under way end, and stops. */
	close(): Promise<void>;
}

/** Works the queue from now on, for all accounts, each with its own rights. `actorOf` gives an actor of the present moment. */
export async function startWork({
	pools,
	url,
	actorOf,
	onQueue,
	waits,
}: {
	pools: Pools;
	url: string;
	actorOf(accountId: string): Actor;
	/** Called before anything runs, so that jobs can leave jobs. */
	onQueue(later: Later): void;
	/** Milliseconds before a broken connection to an inbox is made anew; only tests say so. */
	waits?: readonly number[];
}): Promise<Working> {
	const { owner } = pools;
	const queue = await openQueue({ pools, url, onError: console.error });
	const later: Later = (name, data, key, at) =>
		queue.send(name, data, { key, ...(at && { at }) });
	// A job of a kind that has no room yet would be refused, and with it the request that leaves it.
	for (const { name } of works) await queue.prepare(name);
	onQueue(later);
	const inboxes = listenToInboxes({
		waits,
		onNews: (accountId) =>
			void readWork.runSoon({ accountId, later }).catch(console.error),
	});
	let isOpen = true;
	const listenFor = async (accountId: string) => {
		const inbox = await readWork.inbox(actorOf(accountId));
		if (isOpen) inboxes.keep(accountId, inbox);
	};
	for (const { name, run } of works)
		await queue.work<{ accountId: string }>({
			name,
			async run(data) {
				await run(actorOf(data.accountId), data as never);
				// It may have been connected, changed or disconnected before.
				if (name === readWork.name) await listenFor(data.accountId);
			},
		});
	const look = async (isStart: boolean) => {
		const within = { minutes: LOOK_MINUTES, isStart };
		for (const { name, due } of works)
			for (const accountId of due ? await accountsWith(owner, due.table) : [])
				for (const { key, at, data } of (await due?.find(
					actorOf(accountId),
					within,
				)) ?? [])
					await later(name, { ...data, accountId }, key, at);
		const withMail = await accountsWith(owner, readWork.due.table);
		for (const accountId of new Set([...withMail, ...inboxes.accounts()]))
			await listenFor(accountId);
	};
	await look(true);
	// A program that died right after a large import left this for the next one.
	for (const accountId of await accountsWith(owner, ...UNSETTLED))
		settleSoon(actorOf(accountId));
	const timer = setInterval(
		() => look(false).catch(console.error),
		LOOK_MINUTES * 60_000,
	).unref();
	return {
		async close() {
			clearInterval(timer);
			isOpen = false;
			inboxes.close();
			await queue.close();
		},
	};
}
