import { readdirSync, readFileSync } from "node:fs";
import type pg from "pg";
import { ok, type Result, refuse } from "#core/result.ts";

const folder = new URL("./migrations/", import.meta.url);

export interface Migration {
	name: string;
	sql: string;
}

/** The numbered SQL files of this program, in order. */
export function ownMigrations(): Migration[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith(".sql"))
		.sort()
		.map((file) => ({
			name: file.replace(/\.sql$/, ""),
			sql: readFileSync(new URL(file, folder), "utf8"),
		}));
}

export type MigrateRefusal = "newer-schema";

export interface MigrateOptions {
	migrations?: Migration[];
	now: string;
}

export interface SchemaState {
	/** Migrations that this program has and the database lacks. */
	ahead: string[];
	/** Migrations of a newer program. */
	strange: string[];
	isEmpty: boolean;
}

/** How the database's schema stands to this program's; reads only. */
export async function readSchema(
	pool: pg.Pool,
	migrations = ownMigrations(),
): Promise<SchemaState> {
	const { rows } = await pool.query<{ there: boolean }>(
		"SELECT to_regclass('public.askaround_migration') IS NOT NULL AS there",
	);
	const done = rows[0]?.there ? await doneMigrations(pool) : [];
	const names = migrations.map((migration) => migration.name);
	return {
		ahead: names.filter((name) => !done.includes(name)),
		strange: done.filter((name) => !names.includes(name)),
		isEmpty: done.length === 0,
	};
}

/**
 * Brings the database to this program's schema, forward only, one transaction for each migration.
 * Data of a newer program is refused and left as it is. Several programs may call it at once.
 */
export async function migrate(
	pool: pg.Pool,
	{ migrations = ownMigrations(), now }: MigrateOptions,
): Promise<Result<{ applied: string[] }, MigrateRefusal>> {
	const client = await pool.connect();
	try {
		await client.query("SELECT pg_advisory_lock(4760, 1)");
		await client.query(
			"CREATE TABLE IF NOT EXISTS public.askaround_migration (name text PRIMARY KEY, applied_at timestamptz NOT NULL)",
		);
		const done = await doneMigrations(client);
		const known = new Set(migrations.map((m) => m.name));
		const strange = done.filter((name) => !known.has(name));
		if (strange.length > 0) return refuse("newer-schema", { strange });
		const pending = migrations.filter((m) => !done.includes(m.name));
		for (const migration of pending) await apply(client, migration, now);
		return ok({ applied: pending.map((m) => m.name) });
	} finally {
		await client
			.query("SELECT pg_advisory_unlock(4760, 1)")
			.catch(() => undefined);
		client.release();
	}
}

async function doneMigrations(
	database: pg.Pool | pg.PoolClient,
): Promise<string[]> {
	const { rows } = await database.query<{ name: string }>(
		"SELECT name FROM public.askaround_migration ORDER BY name",
	);
	return rows.map((row) => row.name);
}

async function apply(
	client: pg.PoolClient,
	migration: Migration,
	now: string,
): Promise<void> {
	await client.query("BEGIN");
	try {
		// The row goes first: a second program that tries the same stops here.
		await client.query(
			"INSERT INTO public.askaround_migration VALUES ($1, $2)",
			[migration.name, now],
		);
		await client.query(migration.sql);
		await client.query("COMMIT");
	} catch (error) {
		await client.query("ROLLBACK");
		throw error;
	}
}
