import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type pg from "pg";
import { getConstructionPlans, getMigrationPlans } from "pg-boss";

export const SCHEMA = "pgboss";

/** The version of the schema that the library in hand wants. */
function wantedVersion(): number {
	const entry = createRequire(import.meta.url).resolve("pg-boss");
	const file = new URL("../package.json", `file://${entry}`);
	const { pgboss } = JSON.parse(readFileSync(file, "utf8")) as {
		pgboss: { schema: number };
	};
	return pgboss.schema;
}

/**
 * Makes the queue's schema, or brings it up to date, as the owner; the role that works the queue may then use what is in
 * it and make nothing. Several programs may call it at once.
 */
export async function prepareQueueSchema(owner: pg.Pool): Promise<void> {
	const client = await owner.connect();
	try {
		await client.query("SELECT pg_advisory_lock(4760, 2)");
		const version = await readVersion(client);
		const wanted = wantedVersion();
		if (version === null) await client.query(getConstructionPlans(SCHEMA));
		else if (version < wanted)
			await client.query(getMigrationPlans(SCHEMA, version));
		if (version !== wanted) await client.query(GRANTS);
	} finally {
		await client
			.query("SELECT pg_advisory_unlock(4760, 2)")
			.catch(() => undefined);
		client.release();
	}
}

async function readVersion(client: pg.PoolClient): Promise<number | null> {
	const { rows } = await client.query<{ there: boolean }>(
		`SELECT to_regclass('${SCHEMA}.version') IS NOT NULL AS there`,
	);
	if (!rows[0]?.there) return null;
	const found = await client.query<{ version: number }>(
		`SELECT version FROM ${SCHEMA}.version`,
	);
	return found.rows[0]?.version ?? null;
}

const GRANTS = `
	DO $$ BEGIN
		IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'askaround_jobs') THEN
			CREATE ROLE askaround_jobs NOLOGIN NOSUPERUSER NOBYPASSRLS;
		END IF;
		EXECUTE format('GRANT askaround_jobs TO %I', current_user);
	-- Roles are of the whole server: somebody made it at the same moment for another database.
	EXCEPTION WHEN duplicate_object OR unique_violation OR internal_error THEN NULL;
	END $$;
	GRANT USAGE ON SCHEMA ${SCHEMA} TO askaround_jobs;
	GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${SCHEMA} TO askaround_jobs;
	GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${SCHEMA} TO askaround_jobs;
	GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${SCHEMA} TO askaround_jobs;
`;
