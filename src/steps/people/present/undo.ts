import m from "#messages/people-import";
import type { Kept, KeptReason } from "../rules/undo.ts";
import type { ImportItem, Undoing } from "../schema/undo.ts";
import type { BatchRow, UndoCounts } from "../store/undo.ts";

const MOST_KEPT = 200;

export function presentBatch(row: BatchRow): ImportItem {
	const { removedCount, restoredCount, keptCount } = row;
	return {
		id: row.id,
		file: row.fileName,
		kind: row.kind,
		read: row.readCount,
		created: row.createdCount,
		merged: row.mergedCount,
		unchanged: row.unchangedCount,
		skipped: row.skippedCount,
		importedAt: row.importedAt,
		undoneAt: row.undoneAt,
		undone:
			row.undoneAt === null
				? null
				: {
						removed: removedCount ?? 0,
						restored: restoredCount ?? 0,
						kept: keptCount ?? 0,
					},
	};
}

export function presentUndone({
	batch,
	counts,
	kept,
}: {
	batch: BatchRow;
	counts: UndoCounts;
	kept: readonly Kept[];
}): Undoing {
	return {
		id: batch.id,
		file: batch.fileName,
		importedAt: batch.importedAt,
		removed: counts.removed,
		restored: counts.restored,
		keptCount: counts.kept,
		kept: kept.slice(0, MOST_KEPT).map(({ id, label, reasons }) => ({
			id,
			label,
			reasons,
			why: reasons.map((reason) => sentences[reason]()),
		})),
	};
}

/** Why somebody stays, as words after their name. */
const sentences: Record<KeptReason, () => string> = {
	meeting: m.keptMeeting,
	approach: m.keptApproach,
	call: m.keptCall,
	asking: m.keptAsking,
	referral: m.keptReferral,
	merged: m.keptMerged,
	"address-book": m.keptAddressBook,
	changed: m.keptChanged,
	"later-file": m.keptLaterFile,
};
