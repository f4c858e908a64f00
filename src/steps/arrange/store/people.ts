import { sql } from "kysely";
import type { Ring } from "#core/ring.ts";
import type { Tx } from "#storage/db.ts";

/** What arranging needs to know of a person. `id` is the one they were merged into, if they were. */
export interface PersonRow {
	askedId: string;
	id: string;
	name: string | null;
	givenName: string | null;
	ring: Ring;
	relation: string | null;
	howMet: string | null;
	sensitivity: string | null;
	zone: string | null;
	doNotContactAt: string | null;
	title: string | null;
	organization: string | null;
	email: string | null;
	phone: string | null;
	profile: string | null;
}

/** People by the ids asked for, with their present position and first ways to reach them. */
export async function selectPeople(
	tx: Tx,
	ids: readonly string[],
): Promise<Map<string, PersonRow>> {
	if (ids.length === 0) return new Map();
	const point = (kind: string) =>
		sql`(SELECT value FROM contact_point p WHERE p.contact_id = c.id AND p.kind = ${kind} ORDER BY p.created_at, p.id LIMIT 1)`;
	const { rows } = await sql<PersonRow>`
		WITH RECURSIVE way (asked_id, id, next) AS (
			SELECT id, id, merged_into FROM contact WHERE id = ANY(${[...new Set(ids)]}::uuid[])
			UNION ALL
			SELECT way.asked_id, m.id, m.merged_into FROM way JOIN contact m ON m.id = way.next
		)
		SELECT way.asked_id, c.id, c.name, c.given_name, c.ring, c.relation, c.how_met, c.sensitivity, c.zone,
			c.do_not_contact_at, here.title, here.organization,
			${point("email")} AS email, ${point("phone")} AS phone, ${point("profile")} AS profile
		FROM way JOIN contact c ON c.id = way.id AND way.next IS NULL
		LEFT JOIN LATERAL (
			SELECT p.title, o.name AS organization FROM position p
			LEFT JOIN organization o ON o.id = p.organization_id
			WHERE p.contact_id = c.id
			ORDER BY p.ended_on IS NULL DESC, p.started_on DESC NULLS LAST, p.created_at DESC, p.id DESC LIMIT 1
		) here ON true`.execute(tx);
	return new Map(rows.map((row) => [row.askedId, row]));
}

export async function selectPerson(
	tx: Tx,
	id: string,
): Promise<PersonRow | undefined> {
	return (await selectPeople(tx, [id])).get(id);
}

export interface SeekerRow {
	name: string | null;
	email: string | null;
	phone: string | null;
	background: string | null;
	zone: string;
}

/** Who is asking; nobody has said anything of themselves yet, and then the zone is UTC. */
export async function selectSeeker(tx: Tx): Promise<SeekerRow> {
	const row = await tx
		.selectFrom("profile")
		.select(["name", "email", "phone", "background", "zone"])
		.executeTakeFirst();
	return (
		row ?? {
			name: null,
			email: null,
			phone: null,
			background: null,
			zone: "UTC",
		}
	);
}

export async function selectTargetLabels(
	tx: Tx,
	ids: readonly (string | null)[],
): Promise<Map<string, string>> {
	const wanted = ids.filter((id) => id !== null);
	if (wanted.length === 0) return new Map();
	const rows = await tx
		.selectFrom("target")
		.select(["id", "label"])
		.where("id", "in", [...new Set(wanted)])
		.execute();
	return new Map(rows.map((row) => [row.id, row.label]));
}
