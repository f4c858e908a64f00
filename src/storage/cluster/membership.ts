import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

/** Any number will do, as long as every version of the program uses the same one. */
const PROGRAMS = 4760_0001;
const WAIT_MS = 60_000;

/**
 * A connection kept open as long as a program uses the cluster; it holds a shared advisory lock that the server frees when the program is
 * killed. It is to the database `postgres`, because a database that somebody is connected to can't be copied as a template.
 */
export type Membership = {
	/** Whether no other program uses the cluster; if so, and until `leave`, none counts as using it. */
	mayStop(): Promise<boolean>;
	leave(): Promise<void>;
};

/** Null when no connection can be had although the server is there (its socket was cleared away). The caller holds the cluster's lock. */
export async function join(
	url: string,
	onLost: () => void,
): Promise<Membership | null> {
	const client = await connect(url);
	if (!client) return null;
	let leaving = false;
	client.on("error", () => {}); // `end` follows
	client.on("end", () => {
		if (!leaving) onLost();
	});
	await client.query("select pg_advisory_lock_shared($1)", [PROGRAMS]);
	await ensureDatabase(client);
	// A program that forgets to close must still be able to end.
	(client as unknown as Unreferenceable).connection.stream.unref();
	return {
		mayStop: async () => {
			leaving = true;
			try {
				await client.query("select pg_advisory_unlock_shared($1)", [PROGRAMS]);
				const { rows } = await client.query(
					"select pg_try_advisory_lock($1) as alone",
					[PROGRAMS],
				);
				return rows[0].alone;
			} catch {
				return false; // the server is gone already
			}
		},
		leave: async () => {
			leaving = true;
			await client.end().catch(() => {});
		},
	};
}

type Unreferenceable = { connection: { stream: { unref(): void } } };

async function connect(url: string): Promise<pg.Client | null> {
	for (const start = Date.now(); ; ) {
		const client = new pg.Client({
			connectionString: withDatabase(url, "postgres"),
		});
		client.on("error", () => {});
		try {
			await client.connect();
			return client;
		} catch (error) {
			const { code } = error as { code?: string };
			const waited = Date.now() - start;
			await client.end().catch(() => {});
			// 57P03: starting up or recovering; 53300: too many connections just now.
			if (code === "57P03" || code === "53300") {
				if (waited > WAIT_MS) throw error;
			} else if (code === "ENOENT" || code === "ECONNREFUSED") {
				if (waited > 1000) return null;
			} else throw error;
			await sleep(10);
		}
	}
}

async function ensureDatabase(client: pg.Client): Promise<void> {
	const { rowCount } = await client.query(
		"select from pg_database where datname = 'askaround'",
	);
	if (rowCount === 0) await client.query("create database askaround");
}

/** The same server, another database. */
export function withDatabase(url: string, database: string): string {
	return url.replace(/\/askaround(\?|$)/, `/${database}$1`);
}
