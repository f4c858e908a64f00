import { holidaysOf } from "#calendars/holidays.ts";
import { loadCatalogue } from "#catalogue/load.ts";
import { newId } from "#core/ids.ts";
import { ok, type Result } from "#core/result.ts";
import { createApp } from "#http/app.ts";
import { type AuthOptions, inProcess } from "#http/auth.ts";
import type { Fetch } from "#http/client.ts";
import { sessionStore } from "#http/sessions.ts";
import { changeProfile } from "#steps/identify/actions.ts";
import type { Actor } from "#storage/actor.ts";
import {
	type Cluster,
	type ClusterRefusal,
	type CopyRefusal,
	openCluster,
} from "#storage/cluster.ts";
import { accountDb } from "#storage/db.ts";
import {
	type MigrateRefusal,
	type Migration,
	migrate,
	readSchema,
} from "#storage/migrate.ts";
import { openPools, type Pools } from "#storage/pools.ts";
import { type ReleaseStore, releaseStore } from "#storage/releases.ts";
import { openSecrets } from "#storage/secrets.ts";
import type { Config } from "./config.ts";
import type { Working } from "./work.ts";

export interface OpenOptions {
	config: Pick<Config, "dataDir" | "databaseUrl"> &
		Partial<Pick<Config, "secretKey">>;
	/** Where the web server listens, or nothing for a program without one. */
	origins?: string[];
	/** Where phones and other people reach the web server, if they do. */
	publicUrl?: string | undefined;
	cookieName?: string;
	signInToken?: string;
	now?: () => string;
	/** Another schema than this program's own; only tests of upgrades say so. */
	migrations?: Migration[];
	onProgress?: (sentence: string) => void;
}

export interface OpenApp {
	/** The whole HTTP app, for a server to listen with. */
	fetch: ReturnType<typeof createApp>["fetch"];
	/** The same app called from within this process, as the local account, with no port. */
	request: Fetch;
	actor(): Actor;
	releases: ReleaseStore;
	pools: Pools;
	/** Works the queue of jobs from now on, until closed; only a program that serves does. */
	work(): Promise<void>;
	close(): Promise<void>;
}

export type OpenRefusal = ClusterRefusal | CopyRefusal | MigrateRefusal;

/** Opens the data folder: cluster, schema, catalogue, app. Wiring only. */
export async function openApp(
	options: OpenOptions,
): Promise<Result<OpenApp, OpenRefusal>> {
	const now = options.now ?? (() => new Date().toISOString());
	const cluster = await openCluster({
		...options.config,
		onProgress: options.onProgress,
	});
	if (!cluster.ok) return cluster;
	const prepared = await prepareSchema(
		cluster.value,
		now(),
		options.migrations,
	);
	if (!prepared.ok) {
		await cluster.value.close();
		return prepared;
	}
	const pools = openPools(cluster.value.url);
	let working: Working | null = null;
	let later: Actor["later"];
	const close = async () => {
		await working?.close();
		await pools.close();
		await cluster.value.close();
	};
	try {
		const { id: localAccount, isNew } = await findLocalAccount(pools, now());
		const releases = releaseStore(pools.owner, loadCatalogue());
		await releases.current();
		const secrets = openSecrets({
			dataDir: options.config.dataDir,
			key: options.config.secretKey,
		});
		const actorOf = (accountId: string): Actor => ({
			accountId,
			db: accountDb(pools.requests, accountId),
			now: now(),
			catalogue: releases.latest(),
			daysOff: holidaysOf,
			secrets,
			publicUrl: options.publicUrl,
			address: options.publicUrl ?? options.origins?.[0],
			// Asked for when it is needed. What a request keeps while the queue can't be had is kept, and found by the look that follows.
			later: async (...job) => later?.(...job).catch(console.error),
		});
		// A person's own computer knows where it stands; settings can say otherwise.
		if (isNew)
			await changeProfile(actorOf(localAccount), {
				zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
			});
		const auth: AuthOptions = {
			origins: options.origins ?? [],
			signInToken: options.signInToken ?? newId(),
			cookieName: options.cookieName ?? "askaround",
			sessions: sessionStore(pools.owner),
			localAccount,
			publicUrl: options.publicUrl,
			now,
			actorOf,
		};
		const app = createApp(auth);
		return ok({
			fetch: app.fetch,
			request: (input, init) =>
				app.fetch(new Request(input, init), { [inProcess]: true }),
			actor: () => actorOf(localAccount),
			releases,
			pools,
			async work() {
				// Loaded only where it is needed: the command line starts without it.
				const { startWork } = await import("./work.ts");
				const { url } = cluster.value;
				const onQueue = (given: Actor["later"]) => {
					later = given;
				};
				working = await startWork({ pools, url, actorOf, onQueue });
			},
			close,
		});
	} catch (error) {
		await close();
		throw error;
	}
}

/** Brings the database to the schema; before data are changed, the embedded cluster is copied aside (DESIGN §6). */
async function prepareSchema(
	cluster: Cluster,
	now: string,
	migrations?: Migration[],
): Promise<Result<unknown, OpenRefusal>> {
	const look = openPools(cluster.url);
	const schema = await readSchema(look.owner, migrations).finally(look.close);
	const [next] = schema.ahead;
	if (next && !schema.isEmpty && schema.strange.length === 0) {
		const copied = await cluster.copyAside(next);
		if (!copied.ok) return copied;
	}
	const pools = openPools(cluster.url);
	return migrate(pools.owner, { now, migrations }).finally(pools.close);
}

/** The one account of a person's own computer, made at the first start; two starters make one. */
async function findLocalAccount(
	pools: Pools,
	now: string,
): Promise<{ id: string; isNew: boolean }> {
	const client = await pools.owner.connect();
	try {
		await client.query("BEGIN; LOCK TABLE auth.account IN EXCLUSIVE MODE");
		const made = await client.query(
			"INSERT INTO auth.account SELECT $1, $2 WHERE NOT EXISTS (SELECT FROM auth.account)",
			[newId(), now],
		);
		const { rows } = await client.query<{ id: string }>(
			"SELECT id FROM auth.account ORDER BY created_at, id LIMIT 1",
		);
		await client.query("COMMIT");
		if (!rows[0]) throw new Error("no local account");
		return { id: rows[0].id, isNew: made.rowCount === 1 };
	} finally {
		client.release();
	}
}
