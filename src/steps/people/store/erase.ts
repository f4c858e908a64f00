import { sql } from "kysely";
import type { PersonName } from "#core/names-in.ts";
import type { Tx } from "#storage/db.ts";
import type { Erasing } from "#storage/erase.ts";
import { sameIds } from "./merged.ts";

export interface KnownIdentity {
	contactIds: string[];
	names: PersonName[];
	traces: string[];
	/** Where they are or were, and nobody else of the account. */
	organizations: string[];
}

/** All that tells who somebody is, under every id that they go by. `id` is the contact that stays. */
export async function selectIdentity(
	tx: Tx,
	id: string,
): Promise<KnownIdentity> {
	const people = await tx
		.selectFrom("contact")
		.select(["id", "name", "givenName", "familyName"])
		.where("id", "in", sql<string>`${sameIds(id)}`)
		.execute();
	const contactIds = people.map((one) => one.id);
	const points = await tx
		.selectFrom("contactPoint")
		.select("value")
		.where("contactId", "in", contactIds)
		.where("kind", "<>", "uid")
		.execute();
	return {
		contactIds,
		names: people.flatMap(({ name, givenName, familyName }) =>
			name ? [{ full: name, given: givenName, family: familyName }] : [],
		),
		traces: points
			.map(({ value }) => value)
			// What is shorter is a part of other words and numbers.
			.filter((value) => value.trim().length >= 6),
		organizations: (await selectOwnOrganizations(tx, contactIds)).map(
			({ name }) => name,
		),
	};
}

/** Organizations where nobody else is or was, and that are no target: their name would give the person away. */
function selectOwnOrganizations(tx: Tx, contactIds: readonly string[]) {
	return sql<{ id: string; name: string }>`
		select o.id, o.name from organization o
		where o.id in (select organization_id from position where contact_id = any(${contactIds}::uuid[]))
			and not exists (select from position p where p.organization_id = o.id
				and p.contact_id <> all(${contactIds}::uuid[]))
			and not exists (select from target t where t.kind = 'organization' and lower(t.label) = lower(o.name))`
		.execute(tx)
		.then(({ rows }) => rows);
}

/** The meetings that they were in, and of these the ones with nobody else. */
export async function selectTheirMeetings(
	tx: Tx,
	contactIds: readonly string[],
): Promise<Erasing["meetings"]> {
	const { rows } = await sql<{ id: string; alone: boolean }>`
		select m.id, m.contact_id = any(${contactIds}::uuid[]) and not exists (
			select from participant p where p.meeting_id = m.id and p.contact_id <> all(${contactIds}::uuid[])
		) as alone
		from meeting m
		where m.contact_id = any(${contactIds}::uuid[])
			or m.id in (select meeting_id from participant where contact_id = any(${contactIds}::uuid[]))`.execute(
		tx,
	);
	return {
		all: rows.map(({ id }) => id),
		alone: rows.flatMap(({ id, alone }) => (alone ? [id] : [])),
	};
}

// HMAC by the database itself, so that the secret never leaves it. Nothing is kept of a key that somebody else has too.
const hashOf = (key: string) =>
	sql`encode(sha256(convert_to(s.secret, 'UTF8') || sha256(convert_to(s.secret || ${sql.ref(key)}, 'UTF8'))), 'hex')`;

/** Remembers, as hashes alone, by which keys an import would know this person again (docs/decisions/0021). */
export async function insertErasedKeys(
	tx: Tx,
	contactIds: readonly string[],
): Promise<void> {
	await sql`
		insert into erasure_secret (secret) values (gen_random_uuid()::text || gen_random_uuid()::text)
		on conflict do nothing`.execute(tx);
	await sql`
		insert into erased_key (key_hash)
		select distinct ${hashOf("k.key")} from erasure_secret s, (
			select strong_key as key from contact_point where contact_id = any(${contactIds}::uuid[])
			union
			select content_key from contact where id = any(${contactIds}::uuid[])
		) k
		where k.key is not null and not exists (
			select from contact_point p where p.strong_key = k.key and p.contact_id <> all(${contactIds}::uuid[]))
		on conflict do nothing`.execute(tx);
}

/** Those of these keys that belong to somebody who was erased. */
export async function selectErasedKeys(
	tx: Tx,
	keys: readonly string[],
): Promise<Set<string>> {
	const any = await sql`select from erased_key limit 1`.execute(tx);
	if (any.rows.length === 0 || keys.length === 0) return new Set();
	const { rows } = await sql<{ key: string }>`
		select k.key from erasure_secret s, unnest(${keys}::text[]) as k(key)
		join erased_key e on true where e.key_hash = ${hashOf("k.key")}`.execute(
		tx,
	);
	return new Set(rows.map(({ key }) => key));
}

/** Those of these strong keys by which somebody is known now. */
export async function selectKeysInUse(
	tx: Tx,
	keys: readonly string[],
): Promise<Set<string>> {
	const { rows } = await sql<{ key: string }>`
		select strong_key as key from contact_point where strong_key = any(${keys}::text[])`.execute(
		tx,
	);
	return new Set(rows.map(({ key }) => key));
}

/** Somebody is brought back by hand: an import may add to them again. */
export async function deleteErasedKeys(
	tx: Tx,
	keys: readonly string[],
): Promise<void> {
	if (keys.length === 0) return;
	await sql`
		delete from erased_key e using erasure_secret s, unnest(${keys}::text[]) as k(key)
		where e.key_hash = ${hashOf("k.key")}`.execute(tx);
}

/** Takes away all of a person but an empty row for what stays to hang on: held talks, insights, whom they suggested. */
export async function eraseContacts(
	tx: Tx,
	{ contactIds, identity, word, at }: Erasing,
): Promise<void> {
	const ids = sql`any(${contactIds}::uuid[])`;
	const own = await selectOwnOrganizations(tx, contactIds);
	for (const table of [
		"import_ended",
		"import_merge",
		"remembered",
		"source_contact",
		"position_occupation",
		"position",
		"position_gone",
		"contact_point",
		"contact_tag",
		"contact_note",
		"call_log",
	])
		await sql`delete from ${sql.table(table)} where contact_id = ${ids}`.execute(
			tx,
		);
	// A file that waits to be looked at, and holds them by name or address.
	const traces = [
		...identity.names.map(({ full }) => full),
		...identity.traces,
	];
	await sql`
		delete from shared_file f using unnest(${traces}::text[]) as t(trace)
		where position(convert_to(t.trace, 'UTF8') in f.content) > 0`.execute(tx);
	await sql`update asking set note = null where contact_id = ${ids}`.execute(
		tx,
	);
	await sql`update referral set note = null where referrer_id = ${ids} or contact_id = ${ids}`.execute(
		tx,
	);
	await sql`delete from name_use where referrer_id = ${ids}`.execute(tx);
	await sql`delete from double_offer where one_id = ${ids} or other_id = ${ids}`.execute(
		tx,
	);
	await sql`delete from contact_merge where kept_id = ${ids} or merged_id = ${ids}`.execute(
		tx,
	);
	await sql`
		update contact set name = null, given_name = null, family_name = null, ring = 'unset', relation = null,
			known_since = null, how_met = null, connected_on = null, country = null, zone = null, note = null,
			note_sensitive = false, sensitivity = null, do_not_contact_at = coalesce(do_not_contact_at, ${at}::timestamptz),
			erased_at = ${at}::timestamptz, import_batch_id = null, content_key = null, updated_at = ${at}::timestamptz,
			label = ${word}, title = null, organization = null, occupations = '[]', sort_key = '', search_text = ''
		where id = ${ids}`.execute(tx);
	await deleteEmptyOrganizations(
		tx,
		own.map(({ id }) => id),
	);
}

async function deleteEmptyOrganizations(tx: Tx, ids: readonly string[]) {
	const these = sql`any(${ids}::uuid[])`;
	await sql`delete from organization_merge where from_id = ${these} or into_id = ${these}`.execute(
		tx,
	);
	await sql`
		delete from organization where merged_into = ${these}
			and not exists (select from position p where p.organization_id = organization.id)`.execute(
		tx,
	);
	await sql`
		delete from organization o where o.id = ${these}
			and not exists (select from position p where p.organization_id = o.id)
			and not exists (select from organization m where m.merged_into = o.id)`.execute(
		tx,
	);
}

/** The words that search knows are those of whoever is left. */
export async function settleSearch(tx: Tx): Promise<void> {
	await sql`select settle_search()`.execute(tx);
}

/** Others whose own words hold one of these patterns: what search finds them by is made anew afterwards. */
export async function selectMentioning(
	tx: Tx,
	needles: readonly string[],
): Promise<string[]> {
	if (needles.length === 0) return [];
	const { rows } = await sql<{ id: string }>`
		select id from contact where erased_at is null and (note ilike any(${needles}::text[])
			or how_met ilike any(${needles}::text[]))
		union select contact_id from contact_note where body ilike any(${needles}::text[])
		union select contact_id from contact_tag where tag ilike any(${needles}::text[])`.execute(
		tx,
	);
	return rows.map(({ id }) => id);
}
