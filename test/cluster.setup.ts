import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { openCluster } from "#storage/cluster.ts";
import { migrate } from "#storage/migrate.ts";
import { openPools } from "#storage/pools.ts";

declare module "vitest" {
	export interface ProvidedContext {
		databaseServer: string;
	}
}

export const TEMPLATE = "askaround_template";

/**
 * One PostgreSQL for the whole run (the embedded one without fsync on a memory disk, or the server that
 * TEST_DATABASE_URL names), with one migrated template database that test files clone.
 */
export default async function setup(project: TestProject) {
	const given = process.env.TEST_DATABASE_URL;
	const memory = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
	const folder = given ? undefined : mkdtempSync(join(memory, "askaround-"));
	// Root's unprivileged database user must be able to enter, or the cluster would live elsewhere.
	if (folder) chmodSync(folder, 0o711);
	const cluster = await openCluster({
		dataDir: folder ?? "",
		databaseUrl: given,
		fsync: false,
	});
	if (!cluster.ok)
		throw new Error(`no database: ${JSON.stringify(cluster.refusal)}`);
	const { url } = cluster.value;
	await remakeTemplate(url);
	project.provide("databaseServer", url);
	return async () => {
		await cluster.value.close();
		if (folder) rmSync(folder, { recursive: true, force: true });
	};
}

async function remakeTemplate(url: string): Promise<void> {
	const admin = new pg.Client({ connectionString: url });
	await admin.connect();
	await admin.query(`DROP DATABASE IF EXISTS ${TEMPLATE}`);
	await admin.query(`CREATE DATABASE ${TEMPLATE}`);
	await admin.end();
	const pools = openPools(databaseUrl(url, TEMPLATE));
	const migrated = await migrate(pools.owner, {
		now: "2026-01-01T00:00:00.000Z",
	});
	await pools.close();
	if (!migrated.ok) throw new Error(JSON.stringify(migrated.refusal));
}

/** The same server, another database. */
export function databaseUrl(server: string, name: string): string {
	const url = new URL(server);
	url.pathname = `/${name}`;
	return url.href;
}
