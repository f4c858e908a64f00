import { sql } from "kysely";
import { expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { ok, refuse } from "#core/result.ts";
import { testDatabase } from "#test/db.ts";
import { accountDb, type Tx } from "./db.ts";

const pools = await testDatabase();

const keep = (tx: Tx, label: string) =>
	tx
		.insertInto("target")
		.values({
			id: newId(),
			kind: "free-text",
			label,
			createdAt: "2026-03-02T12:00:00Z",
		})
		.execute();

const labels = async (tx: Tx) =>
	(
		await tx.selectFrom("target").select("label").orderBy("label").execute()
	).map((row) => row.label);

test("a returned refusal undoes what was written", async () => {
	const db = accountDb(pools.requests, newId());
	await db.transaction(async (tx) => {
		await keep(tx, "lost");
		return refuse("no");
	});
	expect(await db.transaction(labels)).toEqual([]);
});

test("a thrown error undoes what was written, and the connection goes on", async () => {
	const db = accountDb(pools.requests, newId());
	const failing = db.transaction(async (tx) => {
		await keep(tx, "lost");
		throw new Error("broke");
	});
	await expect(failing).rejects.toThrow("broke");
	expect(await db.transaction(labels)).toEqual([]);
});

test("inside a transaction, a refusal undoes its own part only", async () => {
	const db = accountDb(pools.requests, newId());
	await db.transaction(async (tx, nested) => {
		await keep(tx, "outer");
		await nested.transaction(async (inner) => {
			await keep(inner, "refused");
			return refuse("no");
		});
		await nested.transaction(async (inner) => {
			await keep(inner, "taken");
			return ok(null);
		});
		return ok(null);
	});
	expect(await db.transaction(labels)).toEqual(["outer", "taken"]);
});

test("a wrong statement is said, and the connection goes on", async () => {
	const db = accountDb(pools.requests, newId());
	const wrong = db.transaction((tx) =>
		tx
			.insertInto("target")
			.values({
				id: newId(),
				kind: "occupation",
				label: "no code",
				createdAt: "2026-03-02T12:00:00Z",
			})
			.execute(),
	);
	await expect(wrong).rejects.toThrow(/check constraint/);
	expect(await db.transaction(labels)).toEqual([]);
});

test("300 requests at once on eight connections see their own account alone", async () => {
	const accounts = Array.from({ length: 30 }, () => newId());
	await Promise.all(
		accounts.map((account) =>
			accountDb(pools.requests, account).transaction((tx) => keep(tx, account)),
		),
	);
	const seen = await Promise.all(
		Array.from({ length: 300 }, (_, at) => {
			const account = accounts[at % 30] as string;
			return accountDb(pools.requests, account)
				.transaction(labels)
				.then((all) => ({ account, all }));
		}),
	);
	for (const { account, all } of seen) expect(all).toEqual([account]);
});

test("a reading can't write", async () => {
	const db = accountDb(pools.requests, newId());
	const writing = db.read((tx) => keep(tx, "slipped in"));
	await expect(writing).rejects.toThrow(/read-only transaction/);
	expect(await db.read(labels)).toEqual([]);
});

test("readings and writings at once on eight connections see their own account alone", async () => {
	const accounts = Array.from({ length: 20 }, () => newId());
	const seen = await Promise.all(
		Array.from({ length: 400 }, async (_, at) => {
			const account = accounts[at % 20] as string;
			const db = accountDb(pools.requests, account);
			if (at < 20) await db.transaction((tx) => keep(tx, account));
			if (at % 7 === 0)
				await expect(db.read((tx) => keep(tx, "x"))).rejects.toThrow();
			return { account, all: await db.read(labels) };
		}),
	);
	for (const { account, all } of seen)
		for (const label of all) expect(label).toBe(account);
	const last = await accountDb(pools.requests, newId()).read(labels);
	expect(last).toEqual([]);
});

test("a statement after the end is refused, not run in somebody else's transaction", async () => {
	const db = accountDb(pools.requests, newId());
	const late = await db.read(async (tx) => tx);
	await expect(labels(late)).rejects.toThrow("the transaction is over");
});

test("a reading inside a transaction sees what was just written", async () => {
	const db = accountDb(pools.requests, newId());
	const seen = await db.transaction(async (tx, nested) => {
		await keep(tx, "new");
		return nested.read(labels);
	});
	expect(seen).toEqual(["new"]);
});

test("a connection that breaks while reading is not used again", async () => {
	const db = accountDb(pools.requests, newId());
	const pidOf = async (tx: Tx) => {
		const { rows } = await sql<{
			pid: number;
		}>`select pg_backend_pid() as pid`.execute(tx);
		return rows[0]?.pid;
	};
	const broken: { pid?: number } = {};
	const reading = db.read(async (tx) => {
		broken.pid = await pidOf(tx);
		await pools.owner.query("SELECT pg_terminate_backend($1)", [broken.pid]);
		return labels(tx);
	});
	await expect(reading).rejects.toThrow();
	const others = await Promise.all(
		Array.from({ length: 30 }, () => db.read(pidOf)),
	);
	expect(others).not.toContain(broken.pid);
});

test("moments are read in UTC with milliseconds, whatever zone the server writes", async () => {
	const db = accountDb(pools.requests, newId());
	const texts = [
		"2026-03-02 12:00:00+00",
		"2026-03-02 12:00:00.1+00",
		"2026-03-02 12:00:00.123999+00",
		"1969-12-31 23:59:59.999999+00",
	];
	const read = (zone: string) =>
		db.transaction(async (tx) => {
			await sql`SELECT set_config('timezone', ${zone}, true)`.execute(tx);
			const { rows } = await sql<{
				at: string;
			}>`SELECT at::timestamptz AS at FROM unnest(${texts}::text[]) at`.execute(
				tx,
			);
			return rows.map(({ at }) => at);
		});
	const moments = [
		"2026-03-02T12:00:00.000Z",
		"2026-03-02T12:00:00.100Z",
		"2026-03-02T12:00:00.123Z",
		"1969-12-31T23:59:59.999Z",
	];
	expect(await read("UTC")).toEqual(moments);
	expect(await read("Asia/Kathmandu")).toEqual(moments);
});
