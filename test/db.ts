import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { holidaysOf } from "#calendars/holidays.ts";
import { loadCatalogue } from "#catalogue/load.ts";
import { newId } from "#core/ids.ts";
import { createApp } from "#http/app.ts";
import { inProcess } from "#http/auth.ts";
import { type Client, createClient } from "#http/client.ts";
import { sessionStore } from "#http/sessions.ts";
import type { Actor } from "#storage/actor.ts";
import { accountDb } from "#storage/db.ts";
import { openPools, type Pools } from "#storage/pools.ts";
import { secretsUnder } from "#storage/secrets.ts";
import { databaseUrl, TEMPLATE } from "./cluster.setup.ts";

/** A database of the calling test file's own, cloned from the migrated template and dropped at its end. */
export async function testDatabase(): Promise<Pools & { url: string }> {
	const server = inject("databaseServer");
	const name = `test_${newId().replaceAll("-", "")}`;
	const admin = new pg.Client({ connectionString: server });
	await admin.connect();
	await admin.query(
		`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} STRATEGY = file_copy`,
	);
	const url = databaseUrl(server, name);
	const pools = openPools(url);
	afterAll(async () => {
		await pools.close();
		await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
		await admin.end();
	});
	return { ...pools, url };
}

export interface Seeker {
	accountId: string;
	actor(): Actor;
	client: Client;
	request(path: string, init?: RequestInit): Promise<Response>;
	/** Asks as anybody on the network would, with no session. */
	visit(path: string, init?: RequestInit): Promise<Response>;
}

export interface TestApp {
	pools: Pools & { url: string };
	/** The fake clock: every request takes its moment from here. */
	clock: { now: string };
	/** A fresh account: row-level security keeps one test's data from another's, so nothing needs rolling back. */
	newSeeker(): Promise<Seeker>;
}

/** Where the test app is reached from outside. */
export const ORIGIN = "https://ask.example.org";

/** The whole app over a database of this test file, called without a port. */
export async function testApp(
	startsAt = "2026-03-02T12:00:00.000Z",
): Promise<TestApp> {
	const pools = await testDatabase();
	const clock = { now: startsAt };
	const catalogue = loadCatalogue();
	const key = randomBytes(32);
	const secrets = secretsUnder(() => key);
	const actorOf = (accountId: string): Actor => ({
		accountId,
		db: accountDb(pools.requests, accountId),
		now: clock.now,
		catalogue,
		daysOff: holidaysOf,
		publicUrl: ORIGIN,
		secrets,
	});
	return {
		pools,
		clock,
		async newSeeker() {
			const accountId = newId();
			await pools.owner.query("INSERT INTO auth.account VALUES ($1, $2)", [
				accountId,
				clock.now,
			]);
			const app = createApp({
				origins: [ORIGIN],
				publicUrl: ORIGIN,
				signInToken: "unused",
				cookieName: "askaround",
				sessions: sessionStore(pools.owner),
				localAccount: accountId,
				now: () => clock.now,
				actorOf,
			});
			const fetch = (input: string | URL | Request, init?: RequestInit) =>
				app.fetch(new Request(input, init), { [inProcess]: true });
			return {
				accountId,
				actor: () => actorOf(accountId),
				client: createClient("http://local", fetch),
				request: async (path, init) =>
					fetch(`http://local/api/v1${path}`, init),
				visit: async (path, init = {}) => {
					const headers = new Headers(init.headers);
					headers.set("host", new URL(ORIGIN).host);
					return app.fetch(
						new Request(`${ORIGIN}${path}`, { ...init, headers }),
					);
				},
			};
		},
	};
}
