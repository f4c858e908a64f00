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

/** The first migration that a database which holds data still lacks; undefined when it is new or up to date. */
export async function upgradeAhead(
	pool: pg.Pool,
	migrations = ownMigrations(),
): Promise<string | undefined> {
	const client = await pool.connect();
	try {
		const done = await appliedMigrations(client);
		if (done.length === 0) return undefined;
		return migrations.find((m) => !done.includes(m.name))?.name;
	} finally {
		client.release();
	}
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
		const done = await appliedMigrations(client);
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

async function appliedMigrations(client: pg.PoolClient): Promise<string[]> {
	await client.query(
		`CREATE TABLE IF NOT EXISTS public.askaround_migration (name text PRIMARY KEY, applied_at timestamptz NOT NULL)`,
	);
	const { rows } = await client.query<{ name: string }>(
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
