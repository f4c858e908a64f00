import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import { todayOf } from "../actions.ts";
import { withFace } from "../rules/taken.ts";
import { type Kept, planUndo, type UndoRefusal } from "../rules/undo.ts";
import { lockImports } from "../store/import.ts";
import {
	type BatchRow,
	bequeath,
	countUndo,
	deleteMade,
	finishUndo,
	selectBatch,
	selectBatches,
	selectUses,
	takeBack,
	type UndoCounts,
} from "../store/undo.ts";

const MOST_LISTED = 200;

/** The imports so far, the latest first; undone ones among them. */
export function listImports(actor: Actor): Promise<BatchRow[]> {
	return actor.db.read((tx) => selectBatches(tx, MOST_LISTED));
}

export interface Undone {
	batch: BatchRow;
	counts: UndoCounts;
	kept: Kept[];
}

/**
 * Undoes an import as a whole: whom it made goes, what it added to others goes back, and whoever was used since stays.
 * With `dryRun` it says what would come of it, and writes nothing.
 */
export function undoImport(
	actor: Actor,
	{ id, dryRun }: { id: string; dryRun: boolean },
): Promise<Result<Undone, UndoRefusal>> {
	return actor.db.transaction(async (tx) => {
		if (!dryRun) await lockImports(tx);
		const batch = await selectBatch(tx, id);
		if (!batch) return refuse("import-missing", { id });
		const plan = planUndo(
			batch,
			batch.undoneAt === null ? await selectUses(tx, id) : [],
		);
		if (!plan.ok) return plan;
		const kept = plan.value;
		const counts = await countUndo(tx, id, kept);
		if (!dryRun) {
			const today = await todayOf(actor, tx);
			await bequeath(tx, id, kept);
			const keptIds = kept.map((one) => one.id);
			const restored = await takeBack(tx, batch, keptIds);
			await deleteMade(tx, id, keptIds);
			await finishUndo(
				tx,
				batch,
				restored.map((one) => withFace(one, today)),
				{ ...counts, undoneAt: actor.now },
			);
		}
		return ok({ batch, counts, kept });
	});
}
