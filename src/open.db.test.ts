// Bringing older data up to date: copied aside first, refused while somebody else is at it.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openCluster } from "#storage/cluster.ts";
import { ownMigrations } from "#storage/migrate.ts";
import { testFolder } from "#test/program.ts";
import { openApp } from "./open.ts";

const newer = [
	...ownMigrations(),
	{
		name: "9999_later",
		sql: "CREATE TABLE app.later (account_id uuid NOT NULL)",
	},
];

async function open(dataDir: string, migrations = ownMigrations()) {
	return openApp({ config: { dataDir, databaseUrl: undefined }, migrations });
}

async function opened(dataDir: string, migrations = ownMigrations()) {
	const app = await open(dataDir, migrations);
	if (!app.ok) throw new Error(JSON.stringify(app.refusal));
	return app.value;
}

async function keepTarget(dataDir: string) {
	const app = await opened(dataDir);
	await app.request("http://local/api/v1/targets", {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ kind: "free-text", label: "Kept" }),
	});
	await app.close();
}

test("older data are copied aside and then brought up to date", async () => {
	const folder = testFolder();
	await keepTarget(folder);
	const copy = join(folder, "cluster-before-9999_later");
	expect(existsSync(copy)).toBe(false);
	const app = await opened(folder, newer);
	const targets = await app.request("http://local/api/v1/targets");
	expect(await targets.json()).toMatchObject([{ label: "Kept" }]);
	await app.close();
	expect(existsSync(join(copy, "PG_VERSION"))).toBe(true);
	expect(existsSync(join(copy, "postmaster.pid"))).toBe(false);
});

test("while another program uses the data, they stay as they are", async () => {
	const folder = testFolder();
	await keepTarget(folder);
	const other = await openCluster({ dataDir: folder });
	expect(await open(folder, newer)).toMatchObject({
		ok: false,
		refusal: { code: "in-use" },
	});
	expect(existsSync(join(folder, "cluster-before-9999_later"))).toBe(false);
	if (other.ok) await other.value.close();
	const app = await opened(folder);
	await app.close();
});

test("data of a newer program are refused", async () => {
	const folder = testFolder();
	const app = await opened(folder, newer);
	await app.close();
	expect(await open(folder)).toMatchObject({
		ok: false,
		refusal: { code: "newer-schema" },
	});
});

test("a new account stands in the zone of its own computer", async () => {
	const folder = testFolder();
	const app = await opened(folder);
	const answer = await app.request("http://local/api/v1/profile");
	const { zone } = (await answer.json()) as { zone: string };
	expect(zone).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
	await app.close();
});
