import { PgBoss } from "pg-boss";
import type { Pools } from "#storage/pools.ts";
import { prepareQueueSchema, SCHEMA } from "./schema.ts";

/** One kind of work that the queue runs. A job that fails, or whose program dies, is run again. */
export interface Work<D extends object> {
	/** Kebab-case; never changes, as jobs of it lie in the database. */
	name: string;
	run(data: D): Promise<void>;
}

/** The queue of jobs in the same database. It runs only where a program serves; the command line leaves it alone. */
export interface Queue {
	/** Makes room for jobs of this kind, which may be sent from then on. */
	prepare(name: string): Promise<void>;
	/** Begins to run jobs of this kind, which is prepared, one at a time. */
	work<D extends object>(work: Work<D>): Promise<void>;
	/** Sends a job. With a `key`, one that waits under the same key already is enough. `at` is an instant. */
	send(
		name: string,
		data: object,
		options?: { key?: string; at?: string },
	): Promise<void>;
	/** Lets the job under way end, within a few seconds, and stops. */
	close(): Promise<void>;
}

/** Listening costs nothing; polling is only for what a notification missed, and for jobs that were put off. */
const POLL_SECONDS = 60;
const DAY = 86_400;
const STOP_MS = 5000;

/**
 * Opens the queue: its schema is made by the owner, its work done by a role that may touch nothing else. All timers are
 * slow, so that an idle program stays idle (docs/decisions/0017).
 */
export async function openQueue({
	pools,
	url,
	onError,
}: {
	pools: Pools;
	url: string;
	onError(error: unknown): void;
}): Promise<Queue> {
	await prepareQueueSchema(pools.owner);
	const boss = new PgBoss({
		connectionString: url,
		application_name: "askaround queue",
		options: "-c role=askaround_jobs",
		schema: SCHEMA,
		...{ createSchema: false, migrate: false },
		max: 2,
		// Its own cron would look twice a minute: whoever wants to be called again sends itself a job.
		schedule: false,
		useListenNotify: true,
		notifyHeartbeatIntervalMs: 300_000,
		registerInstance: false,
		...{ superviseIntervalSeconds: 600, maintenanceIntervalSeconds: DAY },
		...{ monitorIntervalSeconds: 3600, queueCacheIntervalSeconds: 3600 },
		...{ bamIntervalSeconds: 3600, flowIntervalSeconds: 3600 },
		...{ reindex: false, monitorVacuum: false },
	});
	let isClosed = false;
	// Its connections may outlive its end by a moment, in which the database goes as well: nothing is lost by that.
	boss.on("error", (error) => {
		if (!isClosed) onError(error);
	});
	await boss.start();
	return {
		async prepare(name) {
			await boss.createQueue(name, {
				// At most one waits under a key; one more may be at work.
				policy: "short",
				notify: true,
				...{ retryLimit: 3, retryDelay: 60, retryBackoff: true },
				// A program that died is known by it: its job is then run again.
				expireInSeconds: 900,
				...{ retentionSeconds: 7 * DAY, deleteAfterSeconds: DAY },
			});
		},
		async work<D extends object>({ name, run }: Work<D>) {
			const worker: Promise<string> = boss.work<D>(
				name,
				{
					batchSize: 1,
					pollingIntervalSeconds: POLL_SECONDS,
					notifyPollingIntervalSeconds: POLL_SECONDS,
				},
				async ([job]) => {
					// One notification may stand for many jobs: it goes on until none is left.
					worker.then((id) => boss.notifyWorker(id), onError);
					if (job) await run(job.data);
				},
			);
			await worker;
		},
		async send(name, data, { key, at } = {}) {
			await boss.send(name, data, {
				...(key && { singletonKey: key }),
				...(at && { startAfter: new Date(at) }),
			});
		},
		async close() {
			isClosed = true;
			await boss.stop({ graceful: true, timeout: STOP_MS });
		},
	};
}
