import { sql } from "kysely";
import { newId } from "#core/ids.ts";
import type { Tx } from "#storage/db.ts";
import type {
	FilledField,
	KnownContact,
	KnownPosition,
	KnownTag,
} from "../rules/merge.ts";
import { organizationKindOf } from "../rules/organization-kind.ts";
import type { Taken } from "../rules/taken.ts";
import { organizationKey } from "../rules.ts";
import { batches } from "./batches.ts";

/** Two imports into one account wait for each other, or both would add the same people. */
export async function lockImports(tx: Tx): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtextextended('import ' || app.account(), 0))`.execute(
		tx,
	);
}

export interface Batch {
	id: string;
	fileName: string;
	kind: string;
	readCount: number;
	createdCount: number;
	mergedCount: number;
	unchangedCount: number;
	skippedCount: number;
	importedAt: string;
	/** Too many for each to go to its place in the search at once: `settleSearch` is called after the import. */
	settlesSearch: boolean;
}

/** Writes what a file adds; `take` makes of each contact what is written, a part of them at a time. */
export async function insertTaken(
	tx: Tx,
	batch: Batch,
	contacts: readonly KnownContact[],
	take: (contact: KnownContact) => Taken,
): Promise<void> {
	if (batch.settlesSearch) {
		await sql`set local gin_pending_list_limit = '64MB'`.execute(tx);
		await sql`set local app.settles_search = 'on'`.execute(tx);
	}
	await tx.insertInto("importBatch").values(batch).execute();
	const names = contacts.flatMap(({ added }) =>
		added.positions.flatMap(({ organization }) => organization ?? []),
	);
	const organizations = await ensureOrganizations(tx, new Set(names), batch);
	await sendAll(statements(tx, batch, contacts, take, organizations));
}

/** After many changes at once: what waits in the index of the search goes to its place. */
export async function settleSearch(tx: Tx): Promise<void> {
	await sql`select settle_search()`.execute(tx);
}

/** Statements that wait for their answers, at most: what they carry stays in memory until then. */
const MOST_AHEAD = 6;

/** Sends each statement while the server is at work on those before, which it takes in their order. */
async function sendAll(all: Iterable<Promise<void>>): Promise<void> {
	const sent: Promise<void>[] = [];
	for (const statement of all) {
		// Whatever fails is thrown below; until then it is no bug that nobody looks at it.
		statement.catch(() => {});
		sent.push(statement);
		if (sent.length > MOST_AHEAD) await sent.shift();
		else await new Promise((resolve) => setImmediate(resolve));
	}
	await Promise.all(sent);
}

function* statements(
	tx: Tx,
	batch: Batch,
	contacts: readonly KnownContact[],
	take: (contact: KnownContact) => Taken,
	organizations: Organizations,
): Iterable<Promise<void>> {
	for (const some of batches(contacts)) {
		const taken = some.map(take);
		const added = taken.filter((one) => one.isNew);
		if (added.length > 0) yield insertContacts(tx, batch, added);
		const changed = taken.filter((one) => !one.isNew);
		if (changed.length > 0) {
			yield insertMerges(tx, batch, changed);
			yield updateContacts(tx, changed, batch.importedAt);
		}
		yield* parts(tx, batch, taken, organizations);
	}
}

/** What hangs on contacts that are written. */
function* parts(
	tx: Tx,
	batch: Batch,
	taken: readonly Taken[],
	organizations: Organizations,
): Iterable<Promise<void>> {
	const ended = taken.flatMap(({ id, added, positions }) =>
		positions
			.filter((position) => added.ended.includes(position.id))
			.map((position) => ({ ...position, contactId: id })),
	);
	if (ended.length > 0) yield endPositions(tx, batch, ended);
	const points = taken.flatMap(({ id, added }) =>
		added.points.map((point) => ({ ...point, contactId: id })),
	);
	if (points.length > 0) yield insertPoints(tx, batch, points);
	const tags = taken.flatMap(({ id, added }) =>
		added.tags.map((tag) => ({ ...tag, contactId: id })),
	);
	if (tags.length > 0) yield insertTags(tx, batch, tags);
	const positions = taken.flatMap(({ id, added }) =>
		added.positions.map((position) => ({ ...position, contactId: id })),
	);
	if (positions.length > 0)
		yield insertPositions(tx, batch, positions, organizations);
	const occupations = positions.flatMap(({ id, contactId, occupations }) =>
		occupations.map((one) => ({ ...one, positionId: id, contactId })),
	);
	if (occupations.length > 0) yield insertOccupations(tx, occupations);
}

const column = <T, K extends keyof T>(rows: readonly T[], key: K) =>
	rows.map((row) => row[key]);

const faces = (taken: readonly Taken[]) => ({
	label: taken.map(({ face }) => face.label),
	title: taken.map(({ face }) => face.title),
	organization: taken.map(({ face }) => face.organization),
	sortKey: taken.map(({ face }) => face.sortKey),
	searchText: taken.map(({ face }) => face.searchText),
	occupations: taken.map(({ inHand }) =>
		JSON.stringify(inHand?.occupations ?? []),
	),
});

async function insertContacts(
	tx: Tx,
	{ id, importedAt }: Batch,
	taken: readonly Taken[],
): Promise<void> {
	const face = faces(taken);
	await sql`
		insert into contact (id, name, given_name, family_name, note, connected_on, content_key, label, title,
			organization, sort_key, search_text, occupations, import_batch_id, created_at, updated_at)
		select id, name, given_name, family_name, note, connected_on, content_key, label, title,
			organization, sort_key, search_text, occupations::jsonb, ${id}, ${importedAt}, ${importedAt}
		from unnest(${column(taken, "id")}::uuid[], ${column(taken, "name")}::text[],
			${column(taken, "givenName")}::text[], ${column(taken, "familyName")}::text[],
			${column(taken, "note")}::text[], ${column(taken, "connectedOn")}::date[],
			${column(taken, "contentKey")}::text[], ${face.label}::text[], ${face.title}::text[],
			${face.organization}::text[], ${face.sortKey}::text[], ${face.searchText}::text[],
			${face.occupations}::text[])
			as t(id, name, given_name, family_name, note, connected_on, content_key, label, title,
				organization, sort_key, search_text, occupations)`.execute(tx);
}

/** Writes fields and faces of contacts that are there; without a moment, theirs stays. */
export async function updateContacts(
	tx: Tx,
	taken: readonly Taken[],
	updatedAt: string | null,
): Promise<void> {
	const face = faces(taken);
	await sql`
		update contact c set name = t.name, given_name = t.given_name, family_name = t.family_name, note = t.note,
			connected_on = t.connected_on, label = t.label, title = t.title, organization = t.organization,
			sort_key = t.sort_key, search_text = t.search_text, occupations = t.occupations::jsonb,
			updated_at = coalesce(${updatedAt}::timestamptz, c.updated_at)
		from unnest(${column(taken, "id")}::uuid[], ${column(taken, "name")}::text[],
			${column(taken, "givenName")}::text[], ${column(taken, "familyName")}::text[],
			${column(taken, "note")}::text[], ${column(taken, "connectedOn")}::date[],
			${face.label}::text[], ${face.title}::text[], ${face.organization}::text[],
			${face.sortKey}::text[], ${face.searchText}::text[], ${face.occupations}::text[])
			as t(id, name, given_name, family_name, note, connected_on, label, title, organization, sort_key,
				search_text, occupations)
		where c.id = t.id`.execute(tx);
}

/** What the file fills of those who were there; before they are updated. */
async function insertMerges(
	tx: Tx,
	{ id }: Batch,
	taken: readonly Taken[],
): Promise<void> {
	const filled = <F extends FilledField>(field: F) =>
		taken.map((one) => (one.added.fields.includes(field) ? one[field] : null));
	await sql`
		insert into import_merge (batch_id, contact_id, name_digest, note_digest, connected_on, updated_before)
		select ${id}::uuid, c.id, md5(t.name), md5(t.note), t.connected_on, c.updated_at
		from unnest(${column(taken, "id")}::uuid[], ${filled("name")}::text[], ${filled("note")}::text[],
			${filled("connectedOn")}::date[]) as t(id, name, note, connected_on)
		join contact c on c.id = t.id`.execute(tx);
}

async function endPositions(
	tx: Tx,
	{ id }: Batch,
	ended: readonly { id: string; contactId: string; endedOn: string | null }[],
): Promise<void> {
	await sql`
		with t as (
			select * from unnest(${column(ended, "id")}::uuid[], ${column(ended, "contactId")}::uuid[],
				${column(ended, "endedOn")}::date[]) as t(id, contact_id, ended_on)
		), noted as (
			insert into import_ended (batch_id, position_id, contact_id, ended_on)
			select ${id}::uuid, id, contact_id, ended_on from t
		)
		update position p set ended_on = t.ended_on from t where p.id = t.id`.execute(
		tx,
	);
}

async function insertPoints(
	tx: Tx,
	{ id, importedAt }: Batch,
	points: readonly (KnownContact["points"][number] & { contactId: string })[],
): Promise<void> {
	await sql`
		insert into contact_point (id, contact_id, kind, value, strong_key, label, import_batch_id, created_at)
		select *, ${id}::uuid, ${importedAt}::timestamptz
		from unnest(${points.map(() => newId())}::uuid[], ${column(points, "contactId")}::uuid[],
			${column(points, "kind")}::text[], ${column(points, "value")}::text[],
			${column(points, "strongKey")}::text[], ${column(points, "label")}::text[])`.execute(
		tx,
	);
}

async function insertTags(
	tx: Tx,
	{ id, importedAt }: Batch,
	tags: readonly (KnownTag & { contactId: string })[],
): Promise<void> {
	await sql`
		insert into contact_tag (contact_id, tag_key, tag, import_batch_id, tagged_at)
		select *, ${id}::uuid, ${importedAt}::timestamptz
		from unnest(${column(tags, "contactId")}::uuid[], ${column(tags, "key")}::text[],
			${column(tags, "tag")}::text[])`.execute(tx);
}

/** Ids by name. */
type Organizations = ReadonlyMap<string, string>;

/** Adds the organizations that are new; the ids of all. */
async function ensureOrganizations(
	tx: Tx,
	names: ReadonlySet<string>,
	{ id, importedAt }: Batch,
): Promise<Organizations> {
	const byKey = Map.groupBy(names, organizationKey);
	const ids = new Map<string, string>();
	for (const some of batches([...byKey])) {
		const keys = some.map(([key]) => key);
		const first = some.map(([, [name = ""]]) => name);
		await sql`
			insert into organization (id, name_key, name, kind, import_batch_id, created_at)
			select *, ${id}::uuid, ${importedAt}::timestamptz
			from unnest(${keys.map(() => newId())}::uuid[], ${keys}::text[], ${first}::text[],
				${first.map(organizationKindOf)}::text[])
			on conflict do nothing`.execute(tx);
		const { rows } = await sql<{ id: string; nameKey: string }>`
			select coalesce(merged_into, id) as id, name_key from organization where name_key = any(${keys}::text[])`.execute(
			tx,
		);
		for (const { id, nameKey } of rows)
			for (const name of byKey.get(nameKey) ?? []) ids.set(name, id);
	}
	return ids;
}

async function insertPositions(
	tx: Tx,
	{ id, importedAt }: Batch,
	positions: readonly (KnownPosition & { contactId: string })[],
	organizations: Organizations,
): Promise<void> {
	const organizationIds = positions.map(
		({ organization }) => organization && organizations.get(organization),
	);
	await sql`
		insert into position (id, contact_id, organization_id, title, import_batch_id, created_at)
		select *, ${id}::uuid, ${importedAt}::timestamptz
		from unnest(${column(positions, "id")}::uuid[], ${column(positions, "contactId")}::uuid[],
			${organizationIds}::uuid[], ${column(positions, "title")}::text[])`.execute(
		tx,
	);
}

async function insertOccupations(
	tx: Tx,
	rows: readonly {
		positionId: string;
		contactId: string;
		code: string;
		score: number;
	}[],
): Promise<void> {
	await sql`
		insert into position_occupation (position_id, contact_id, code, score)
		select * from unnest(${column(rows, "positionId")}::uuid[], ${column(rows, "contactId")}::uuid[],
			${column(rows, "code")}::text[], ${column(rows, "score")}::real[])`.execute(
		tx,
	);
}
