import { sql } from "kysely";
import type { Ring } from "#core/ring.ts";
import type { Tx } from "#storage/db.ts";

/** What arranging needs to know of a person. `id` is the one they were merged into, if they were. */
export interface PersonRow {
	askedId: string;
	id: string;
	name: string | null;
	givenName: string | null;
	familyName: string | null;
	/** The name, or what stands for it until there is one. */
	label: string;
	ring: Ring;
	relation: string | null;
	howMet: string | null;
	sensitivity: string | null;
	zone: string | null;
	country: string | null;
	doNotContactAt: string | null;
	/** There is a safety note about them: nothing asks to write to them (METHOD §3). */
	isSafetyNoted: boolean;
	title: string | null;
	organization: string | null;
	email: string | null;
	phone: string | null;
	profile: string | null;
}

/** People by the ids asked for, with their first ways to reach them, else those of whoever was merged into them. Erased ones are not among them. */
export async function selectPeople(
	tx: Tx,
	ids: readonly string[],
): Promise<Map<string, PersonRow>> {
	if (ids.length === 0) return new Map();
	const point = (kind: string) =>
		sql`(SELECT value FROM contact_point p
			WHERE p.contact_id IN (SELECT c.id UNION ALL SELECT s.id FROM contact s WHERE s.merged_into = c.id) AND p.kind = ${kind}
			ORDER BY p.contact_id <> c.id, p.created_at, p.id LIMIT 1)`;
	const { rows } = await sql<PersonRow>`
		WITH RECURSIVE way (asked_id, id, next) AS (
			SELECT id, id, merged_into FROM contact WHERE id = ANY(${[...new Set(ids)]}::uuid[])
			UNION ALL
			SELECT way.asked_id, m.id, m.merged_into FROM way JOIN contact m ON m.id = way.next
		)
		SELECT way.asked_id, c.id, c.name, c.given_name, c.family_name, c.label, c.ring, c.relation, c.how_met,
			c.sensitivity, c.zone, c.country, c.do_not_contact_at, c.title, c.organization,
			c.id IN (SELECT coalesce(about.merged_into, about.id)
				FROM safety_note s JOIN contact about ON about.id = s.contact_id) AS is_safety_noted,
			${point("email")} AS email, ${point("phone")} AS phone, ${point("profile")} AS profile
		FROM way JOIN contact c ON c.id = way.id
		WHERE way.next IS NULL AND c.erased_at IS NULL`.execute(tx);
	return new Map(rows.map((row) => [row.askedId, row]));
}

/** Every id under which a person's rows may stand, whichever of them is given: their own, and those merged into it. */
export async function selectSameIds(tx: Tx, id: string): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		WITH kept AS (SELECT coalesce(merged_into, id) AS id FROM contact WHERE id = ${id}::uuid)
		SELECT id FROM kept UNION ALL SELECT c.id FROM contact c JOIN kept ON c.merged_into = kept.id`.execute(
		tx,
	);
	return rows.map((row) => row.id);
}

/** Others who work at the same place, the closest first by name (METHOD step 4: on business day 3, try somebody else there too). */
export async function selectOthersThere(
	tx: Tx,
	person: Pick<PersonRow, "id" | "organization">,
	most = 5,
): Promise<PersonRow[]> {
	if (!person.organization) return [];
	const rows = await tx
		.selectFrom("contact")
		.select("id")
		.where("organization", "=", person.organization)
		.where("id", "<>", person.id)
		.where("mergedInto", "is", null)
		.where("erasedAt", "is", null)
		.where("doNotContactAt", "is", null)
		.orderBy("sortKey")
		.limit(most)
		.execute();
	const people = await selectPeople(
		tx,
		rows.map((row) => row.id),
	);
	return [...people.values()].filter((one) => !one.isSafetyNoted);
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
	country: string | null;
}

/** Who is asking; nobody has said anything of themselves yet, and then the zone is UTC. */
export async function selectSeeker(tx: Tx): Promise<SeekerRow> {
	const row = await tx
		.selectFrom("profile")
		.select(["name", "email", "phone", "background", "zone", "country"])
		.executeTakeFirst();
	return (
		row ?? {
			name: null,
			email: null,
			phone: null,
			background: null,
			zone: "UTC",
			country: null,
		}
	);
}

export interface TargetSummaryRow {
	id: string;
	kind: string;
	label: string;
}

export async function selectTargetsById(
	tx: Tx,
	ids: readonly (string | null)[],
): Promise<Map<string, TargetSummaryRow>> {
	const wanted = ids.filter((id) => id !== null);
	if (wanted.length === 0) return new Map();
	const rows = await tx
		.selectFrom("target")
		.select(["id", "kind", "label"])
		.where("id", "in", [...new Set(wanted)])
		.execute();
	return new Map(rows.map((row) => [row.id, row]));
}

export async function targetIsThere(tx: Tx, id: string): Promise<boolean> {
	return (await selectTargetsById(tx, [id])).has(id);
}
