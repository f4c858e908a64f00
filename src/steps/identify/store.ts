import { type Selectable, sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import type {
	Hypothesis as HypothesisTable,
	Profile as ProfileTable,
	Target as TargetTable,
	Verdict as VerdictTable,
} from "#storage/tables.ts";
import type { NewTarget } from "./rules.ts";

export type ProfileRow = Omit<Selectable<ProfileTable>, "accountId">;
export type HypothesisRow = Selectable<HypothesisTable>;
export type VerdictRow = Selectable<VerdictTable>;
export type TargetRow = Selectable<TargetTable> & {
	hypotheses: number;
	verdict: VerdictRow | null;
};

export function selectProfile(tx: Tx): Promise<ProfileRow | undefined> {
	return tx.selectFrom("profile").selectAll().executeTakeFirst();
}

export async function saveProfile(
	tx: Tx,
	changes: Partial<ProfileRow> & { updatedAt: string },
): Promise<void> {
	await tx
		.insertInto("profile")
		.values(changes)
		.onConflict((conflict) => conflict.column("accountId").doUpdateSet(changes))
		.execute();
}

/** Targets with their latest verdict, oldest first. */
export async function selectTargets(tx: Tx, id?: string): Promise<TargetRow[]> {
	let query = tx
		.selectFrom("target")
		.selectAll("target")
		.select(
			sql<number>`(SELECT count(*)::int FROM hypothesis h WHERE h.target_id = target.id)`.as(
				"hypotheses",
			),
		)
		.orderBy("target.createdAt")
		.orderBy("target.id");
	if (id) query = query.where("target.id", "=", id);
	const targets = await query.execute();
	const latest = await tx
		.selectFrom("verdict")
		.distinctOn("targetId")
		.selectAll()
		.orderBy("targetId")
		.orderBy("decidedAt", "desc")
		.orderBy("id", "desc")
		.execute();
	const verdictsByTarget = new Map(latest.map((row) => [row.targetId, row]));
	return targets.map((target) => ({
		...target,
		verdict: verdictsByTarget.get(target.id) ?? null,
	}));
}

export async function selectTarget(
	tx: Tx,
	id: string,
): Promise<TargetRow | undefined> {
	const [found] = await selectTargets(tx, id);
	return found;
}

/** Adds a target once: a repeat of the same id changes nothing and gives the row that is there. Undefined: another target has this occupation. */
export async function insertTarget(
	tx: Tx,
	target: NewTarget & { id: string; createdAt: string },
): Promise<TargetRow | undefined> {
	await tx
		.insertInto("target")
		.values(target)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	return selectTarget(tx, target.id);
}

export async function updateTarget(
	tx: Tx,
	id: string,
	changes: { reason?: string | null; label?: string },
): Promise<void> {
	await tx.updateTable("target").set(changes).where("id", "=", id).execute();
}

export function selectHypotheses(
	tx: Tx,
	targetId?: string,
): Promise<HypothesisRow[]> {
	const query = tx
		.selectFrom("hypothesis")
		.selectAll()
		.orderBy("createdAt")
		.orderBy("id");
	return (targetId ? query.where("targetId", "=", targetId) : query).execute();
}

export async function insertHypothesis(
	tx: Tx,
	row: { id: string; targetId: string; claim: string; createdAt: string },
): Promise<HypothesisRow> {
	await tx
		.insertInto("hypothesis")
		.values(row)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	return tx
		.selectFrom("hypothesis")
		.selectAll()
		.where("id", "=", row.id)
		.executeTakeFirstOrThrow();
}

/** Whether any question or insight stands on the hypothesis. */
export async function isHypothesisUsed(tx: Tx, id: string): Promise<boolean> {
	const { rows } = await sql<{ used: boolean }>`
		SELECT EXISTS (SELECT FROM question_set_item WHERE hypothesis_id = ${id})
			OR EXISTS (SELECT FROM run_sheet_question WHERE hypothesis_id = ${id})
			OR EXISTS (SELECT FROM insight WHERE hypothesis_id = ${id}) AS used
	`.execute(tx);
	return rows[0]?.used ?? false;
}

export async function deleteHypothesis(tx: Tx, id: string): Promise<number> {
	const { numDeletedRows } = await tx
		.deleteFrom("hypothesis")
		.where("id", "=", id)
		.executeTakeFirst();
	return Number(numDeletedRows);
}

export async function insertVerdict(
	tx: Tx,
	row: {
		id: string;
		targetId: string;
		decision: VerdictRow["decision"];
		reasons: string | null;
		decidedAt: string;
	},
): Promise<void> {
	await tx
		.insertInto("verdict")
		.values(row)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}
