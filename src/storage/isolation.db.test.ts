// The table list is read from the database, so that a new table can't be forgotten.
import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { testDatabase } from "#test/db.ts";
import { accountDb } from "./db.ts";
import { owners } from "./owners.ts";

const pools = await testDatabase();
const tables = await allTables();
const ann = newId();
const ben = newId();

async function allTables(): Promise<string[]> {
	const { rows } = await pools.owner.query<{ relname: string }>(
		`SELECT relname FROM pg_class WHERE relnamespace = 'app'::regnamespace AND relkind IN ('r', 'p') ORDER BY 1`,
	);
	return rows.map((row) => row.relname);
}

interface Column {
	name: string;
	type: string;
	rule: string | null;
}

/** The columns that a row can't do without. */
async function neededColumns(table: string): Promise<Column[]> {
	const { rows } = await pools.owner.query<Column>(
		`SELECT a.attname AS name, t.typname AS type,
			(SELECT pg_get_constraintdef(c.oid) FROM pg_constraint c
			 WHERE c.conrelid = a.attrelid AND c.contype = 'c' AND c.conkey = ARRAY[a.attnum] LIMIT 1) AS rule
		 FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
		 WHERE a.attrelid = ('app.' || $1)::regclass AND a.attnum > 0 AND NOT a.attisdropped
			AND (a.attname = 'account_id' OR (a.attnotnull AND NOT a.atthasdef))
		 ORDER BY a.attnum`,
		[table],
	);
	return rows;
}

let made = 0;

/** Each greater than those before: some tables keep the ids of a pair in order. */
const nextId = () =>
	`${String(++made).padStart(8, "0")}-0000-7000-8000-000000000000`;

function valueFor(column: Column, account: string): unknown {
	if (column.name === "account_id") return account;
	const words = [...(column.rule ?? "").matchAll(/'([^']+)'::text/g)];
	if (words.length > 0) return words.at(-1)?.[1];
	switch (column.type) {
		case "uuid":
			return nextId();
		case "bool":
			return false;
		case "int2":
		case "int4":
		case "float4":
			return 9;
		case "date":
			return "2026-03-02";
		case "timestamptz":
			return "2026-03-02T12:00:00Z";
		case "jsonb":
			return "{}";
		default:
			return "x";
	}
}

/** One row in every table, past foreign keys, for each account. */
async function fill(account: string): Promise<void> {
	const client = await pools.owner.connect();
	try {
		await client.query("BEGIN; SET LOCAL session_replication_role = replica");
		for (const table of tables) {
			const columns = await neededColumns(table);
			const names = columns.map((c) => c.name).join(", ");
			const slots = columns.map((_, at) => `$${at + 1}`).join(", ");
			await client.query(
				`INSERT INTO app.${table} (${names}) VALUES (${slots})`,
				columns.map((column) => valueFor(column, account)),
			);
		}
		await client.query("COMMIT");
	} finally {
		client.release();
	}
}

beforeAll(async () => {
	await fill(ann);
	await fill(ben);
});

const count = (table: string) =>
	sql<{ n: number }>`SELECT count(*)::int AS n FROM ${sql.table(table)}`;

describe.each(tables)("%s", (table) => {
	test("shows nothing to a query without an account", async () => {
		const { rows } = await pools.requests.query(
			`SELECT count(*)::int AS n FROM app.${table}`,
		);
		expect(rows).toEqual([{ n: 0 }]);
	});

	test("shows and counts an account's own row alone", async () => {
		const seen = await accountDb(pools.requests, ann).transaction((tx) =>
			count(table).execute(tx),
		);
		expect(seen.rows).toEqual([{ n: 1 }]);
		const byName = await accountDb(pools.requests, ann).transaction((tx) =>
			sql`SELECT FROM ${sql.table(table)} WHERE account_id = ${ben}`.execute(
				tx,
			),
		);
		expect(byName.rows).toHaveLength(0);
	});

	test("lets an account change, delete or add nothing of another's", async () => {
		const changed = await accountDb(pools.requests, ann).transaction(
			async (tx) => {
				const name = sql.table(table);
				const updated =
					await sql`UPDATE ${name} SET account_id = account_id WHERE account_id = ${ben}`.execute(
						tx,
					);
				const deleted =
					await sql`DELETE FROM ${name} WHERE account_id = ${ben}`.execute(tx);
				return [updated.numAffectedRows, deleted.numAffectedRows];
			},
		);
		expect(changed).toEqual([0n, 0n]);
		const columns = await neededColumns(table);
		const values = columns.map((column) => valueFor(column, ben));
		const add = accountDb(pools.requests, ann).transaction((tx) =>
			sql`INSERT INTO ${sql.table(table)} (${sql.join(columns.map((c) => sql.ref(c.name)))})
				VALUES (${sql.join(values)})`.execute(tx),
		);
		await expect(add).rejects.toThrow(/row-level security/);
	});

	test("forces row-level security, and has the account first in its primary key and in every foreign key", async () => {
		const { rows } = await pools.owner.query(
			`SELECT relrowsecurity AS enabled, relforcerowsecurity AS forced FROM pg_class WHERE oid = ('app.' || $1)::regclass`,
			[table],
		);
		expect(rows).toEqual([{ enabled: true, forced: true }]);
		const keys = await pools.owner.query<{ first: string }>(
			`SELECT a.attname AS first FROM pg_constraint c
			 JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
			 WHERE c.conrelid = ('app.' || $1)::regclass AND c.contype IN ('p', 'f')`,
			[table],
		);
		expect(keys.rows.length).toBeGreaterThan(0);
		for (const { first } of keys.rows) expect(first).toBe("account_id");
	});
});

test("every table of schema app has exactly one owner among the steps", () => {
	expect(Object.values(owners).flat().sort()).toEqual(tables);
});

test("every policy asks for the account once in a statement, not at each row", async () => {
	const { rows } = await pools.owner.query<{ tablename: string }>(
		`SELECT tablename FROM pg_policies
		 WHERE schemaname = 'app' AND policyname = 'own_account' AND roles = '{askaround_app}'
			AND qual ~ '^\\(account_id = \\( SELECT app\\.account\\(\\)' AND with_check = qual
		 ORDER BY 1`,
	);
	expect(rows.map(({ tablename }) => tablename)).toEqual(tables);
});

test("the requests' role owns nothing and bypasses nothing", async () => {
	const { rows } = await pools.owner.query(
		`SELECT rolsuper, rolbypassrls, rolcanlogin,
			(SELECT count(*)::int FROM pg_class WHERE relowner = pg_roles.oid) AS owned
		 FROM pg_roles WHERE rolname = 'askaround_app'`,
	);
	expect(rows).toEqual([
		{ rolsuper: false, rolbypassrls: false, rolcanlogin: false, owned: 0 },
	]);
});
