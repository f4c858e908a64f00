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
