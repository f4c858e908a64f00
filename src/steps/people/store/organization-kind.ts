import { sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import { organizationKindOf } from "../rules/organization-kind.ts";

const MOST = 5000;

/** Whether there is an organization whose name was not looked at yet: it came in before kinds were read. */
export async function hasUnreadOrganization(tx: Tx): Promise<boolean> {
	const { rows } = await sql`
		select 1 from organization where kind is null limit 1`.execute(tx);
	return rows.length > 0;
}

/** Reads the kinds of organizations that have none yet, some thousands at a time. */
export async function readOrganizationKinds(tx: Tx): Promise<void> {
	for (;;) {
		const { rows } = await sql<{ id: string; name: string }>`
			select id, name from organization where kind is null order by id limit ${sql.lit(MOST)}`.execute(
			tx,
		);
		if (rows.length === 0) return;
		await sql`
			update organization o set kind = t.kind
			from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ name }) => organizationKindOf(name))}::text[])
				as t(id, kind)
			where o.id = t.id`.execute(tx);
	}
}
