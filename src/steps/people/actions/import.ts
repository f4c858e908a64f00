import { newId } from "#core/ids.ts";
import { ok, type Result } from "#core/result.ts";
import type { ColumnMapping } from "#formats/column-mapping.ts";
import { type FileRefusal, readContacts } from "#formats/read-contacts.ts";
import type {
	ContactFileKind,
	ContactRecord,
	ReadFile,
	SkippedRow,
} from "#formats/record.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { isSure, occupationsOf, titleAlone, todayOf } from "../actions.ts";
import {
	Known,
	type KnownContact,
	type MergeContext,
	mergeRecord,
	type Outcome,
} from "../rules/merge.ts";
import { keysOf } from "../rules/record-keys.ts";
import { type OccupationsOf, type Taken, take } from "../rules/taken.ts";
import type { ImportPhase } from "../schema/import.ts";
import { insertTaken, lockImports, settleSearch } from "../store/import.ts";
import { selectByKeys } from "../store/known.ts";
import { selectSeeker } from "../store/seeker.ts";
import { withoutErased } from "./erased.ts";

const SAMPLE = 8;
/** From so many people on, the search is settled after the import, which is the quarter of its time that nobody needs to wait for. */
const MANY = 1000;

export interface ImportInput {
	bytes: Uint8Array;
	name: string;
	as?: ContactFileKind;
	/** Which column of a table holds what. */
	map?: ColumnMapping;
	dryRun?: boolean;
	/** Hears what a long import is at, and is waited for. */
	onPhase?: (phase: ImportPhase) => Promise<void>;
}

export interface Imported {
	file: string;
	kind: ContactFileKind;
	read: number;
	created: number;
	merged: number;
	unchanged: number;
	skipped: SkippedRow[];
	sample: { row: number; outcome: "created" | "merged"; contact: Taken }[];
	/** Of a table that is no export we know. */
	table: ReadFile["table"];
	/** Null when nothing was written. */
	importId: string | null;
}

/**
 * Takes a file of contacts in, whole or not at all (DESIGN §4, Import). With `dryRun` it says what would come of it and
 * writes nothing.
 */
export async function importContacts(
	actor: Actor,
	{ bytes, name, as, map, dryRun, onPhase }: ImportInput,
): Promise<Result<Imported, FileRefusal>> {
	await onPhase?.({ phase: "reading" });
	const file = await readContacts(bytes, name, as, map);
	if (!file.ok) return file;
	await onPhase?.({ phase: "comparing", records: file.value.read });
	const imported = await actor.db.transaction(async (tx) => {
		if (!dryRun) await lockImports(tx);
		const records = await withoutErased(tx, file.value);
		return takeIn(tx, actor, records, { name, dryRun, onPhase });
	});
	if (imported.settlesLater) settleSoon(actor);
	return ok(imported);
}

/** Takes records in within a transaction; `contactIds` says where each went, in their order. */
export async function takeIn(
	tx: Tx,
	actor: Actor,
	file: ReadFile,
	{ name, dryRun, onPhase }: Pick<ImportInput, "name" | "dryRun" | "onPhase">,
): Promise<Imported & { contactIds: string[]; settlesLater: boolean }> {
	const context = await contextOf(tx, actor);
	const keys = file.records.flatMap((one) => keysOf(one, context.country));
	const occupationsOf = codingOnce(actor);
	const taken = (one: KnownContact) => take(one, context.today, occupationsOf);
	const known = new Known();
	for (const contact of await selectByKeys(tx, [...new Set(keys)]))
		known.add(contact);
	const { counts, touched, contactIds } = mergeAll(
		known,
		file.records,
		context,
	);
	const importId = !dryRun && touched.size > 0 ? newId() : null;
	const settlesLater = importId !== null && touched.size >= MANY;
	if (importId) {
		await onPhase?.({ phase: "writing", people: touched.size });
		await insertTaken(
			tx,
			{
				id: importId,
				fileName: name,
				kind: file.kind,
				readCount: file.read,
				createdCount: counts.created,
				mergedCount: counts.merged,
				unchangedCount: counts.unchanged,
				skippedCount: file.skipped.length,
				importedAt: actor.now,
				settlesSearch: settlesLater,
			},
			[...touched.keys()],
			taken,
		);
	}
	const { kind, read, skipped, table } = file;
	const sample = [...touched]
		.slice(0, SAMPLE)
		.map(([contact, { row, outcome }]) => ({
			row,
			outcome,
			contact: taken(contact),
		}));
	return {
		...{ file: name, kind, read, ...counts, skipped, sample, table },
		...{ importId, contactIds, settlesLater },
	};
}

/** Begins to settle the search, which nobody waits for; where it fails, the next start of the program does it. */
export function settleSoon(actor: Actor): void {
	settleImports(actor).catch(() => {});
}

/** Settles the search of imports that left it for later. */
export function settleImports(actor: Actor): Promise<void> {
	return actor.db.transaction(settleSearch);
}

async function contextOf(tx: Tx, actor: Actor): Promise<MergeContext> {
	return {
		country: (await selectSeeker(tx)).country ?? undefined,
		today: await todayOf(actor, tx),
		now: actor.now,
		newId,
	};
}

/** The same few titles come again and again: each is coded once. */
function codingOnce(actor: Actor): OccupationsOf {
	const coded = new Map<string, ReturnType<typeof titleAlone>>();
	return (title, organization) => {
		const alone = coded.get(title) ?? titleAlone(actor, title);
		coded.set(title, alone);
		if (!organization || isSure(alone)) return alone;
		const key = `${title}\n${organization}`;
		const done =
			coded.get(key) ?? occupationsOf(actor, title, organization, alone);
		coded.set(key, done);
		return done;
	};
}

type Touched = Map<
	KnownContact,
	{ row: number; outcome: "created" | "merged" }
>;

function mergeAll(
	known: Known,
	records: readonly ContactRecord[],
	context: MergeContext,
) {
	const counts: Record<Outcome, number> = {
		created: 0,
		merged: 0,
		unchanged: 0,
	};
	const touched: Touched = new Map();
	const contactIds: string[] = [];
	for (const record of records) {
		const { outcome, contact } = mergeRecord(known, record, context);
		counts[outcome]++;
		contactIds.push(contact.id);
		if (outcome !== "unchanged" && !touched.has(contact))
			touched.set(contact, { row: record.row, outcome });
	}
	return { counts, touched, contactIds };
}
