import { type RawBuilder, sql } from "kysely";
import { withoutPerson } from "#core/without-person.ts";
import type { Actor } from "./actor.ts";
import type { Tx } from "./db.ts";
import { type Erasing, type HeldPart, needlesOf, type Texts } from "./erase.ts";
import { type Owner, owners } from "./owners.ts";

/** One file of the export. */
export interface ExportFile {
	path: string;
	text: string;
}

/** A part of the export: files from the account's rows. */
export type Exporter = (tx: Tx, actor: Actor) => Promise<ExportFile[]>;

/** What only passes through: files from the share sheet, which nobody has taken yet, and what is read anew from a server. */
const PASSING: readonly string[] = ["shared_file", "busy_time"];

/** Every row of a step's tables as JSON, without the account's id and without passwords; the same rows give the same bytes. */
export async function tableFiles(tx: Tx, owner: Owner): Promise<ExportFile[]> {
	const files: ExportFile[] = [];
	for (const table of owners[owner]) {
		if (PASSING.includes(table)) continue;
		const { rows } = await sql<{ row: string }>`
			SELECT (to_jsonb(t) - 'account_id' - 'sealed_secret')::text AS row FROM ${sql.table(table)} t ORDER BY 1
		`.execute(tx);
		files.push({
			path: `data/${owner}/${table}.json`,
			text: `[\n${rows.map(({ row }) => row).join(",\n")}\n]\n`,
		});
	}
	return files;
}

export interface HeldRow {
	row: Record<string, unknown>;
	/** Words of it are left out. */
	hidden: boolean;
}

export interface HeldTable {
	step: Owner;
	table: string;
	/** Rows about them, and rows about something else that name them. */
	about: HeldRow[];
	naming: HeldRow[];
}

/** One step's part of what is held of a person. */
export type Holder = (
	tx: Tx,
	person: Erasing,
	withHidden: boolean,
) => Promise<HeldTable[]>;

/** What a step's tables hold of a person: `parts` says which rows are about them, `texts` where they may be named. */
export async function heldTables(
	tx: Tx,
	step: Owner,
	{ person, withHidden }: { person: Erasing; withHidden: boolean },
	parts: readonly HeldPart[],
	texts: Texts,
): Promise<HeldTable[]> {
	const held: HeldTable[] = [];
	for (const table of owners[step]) {
		const part = parts.find((one) => one.table === table) ?? {
			table,
			where: sql`false`,
		};
		const columns = texts.flatMap(([name, own]) => (name === table ? own : []));
		const about = await selectHeld(tx, part, part.where);
		const naming = await selectNaming(tx, part, columns, person);
		if (about.length + naming.length === 0) continue;
		const shown = withHidden ? (row: HeldRow) => row : hiding(part);
		held.push({
			step,
			table,
			about: about.map(shown),
			naming: naming.map(shown),
		});
	}
	return held;
}

async function selectHeld(
	tx: Tx,
	{ table, hides, without = [] }: HeldPart,
	where: RawBuilder<unknown>,
): Promise<HeldRow[]> {
	const left = ["account_id", "sealed_secret", ...without];
	const { rows } = await sql<HeldRow>`
		select to_jsonb(t) - ${left}::text[] as row, coalesce(${hides?.when ?? sql`false`}, false) as hidden
		from ${sql.table(table)} t where ${where}
		order by to_jsonb(t)::text`.execute(tx);
	return rows;
}

async function selectNaming(
	tx: Tx,
	part: HeldPart,
	columns: readonly string[],
	{ identity, word }: Erasing,
): Promise<HeldRow[]> {
	const needles = needlesOf(identity, false);
	if (columns.length === 0 || needles.length === 0) return [];
	const any = columns.map(
		(column) => sql`${sql.ref(`t.${column}`)} ilike any(${needles}::text[])`,
	);
	const rows = await selectHeld(
		tx,
		part,
		sql`not coalesce(${part.where}, false) and (${sql.join(any, sql` or `)})`,
	);
	// A part of a name stands in other words too; what erasing would change names them.
	return rows.filter(({ row }) =>
		columns.some((column) => {
			const text = row[column];
			if (typeof text !== "string") return false;
			const options = { word, isAboutThem: false };
			return withoutPerson(text, identity, options) !== text;
		}),
	);
}

const hiding =
	({ hides }: HeldPart) =>
	({ row, hidden }: HeldRow): HeldRow => {
		if (!hidden) return { row, hidden };
		const left = (hides?.columns ?? []).map((column) => [column, null]);
		return { row: { ...row, ...Object.fromEntries(left) }, hidden };
	};

/** What the ids in some rows stand for, as far as a person would know it by a name. */
export async function selectNamesOf(
	tx: Tx,
	ids: readonly string[],
): Promise<Record<string, string>> {
	const { rows } = await sql<{ id: string; name: string }>`
		select id, label as name from contact where id = any(${ids}::uuid[])
		union all select id, name from organization where id = any(${ids}::uuid[])
		union all select id, label from target where id = any(${ids}::uuid[])
		union all select id, file_name from import_batch where id = any(${ids}::uuid[])
		union all select id, name from address_book where id = any(${ids}::uuid[])`.execute(
		tx,
	);
	return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
