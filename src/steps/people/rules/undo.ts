import { ok, type Result, refuse } from "#core/result.ts";

/** Why a contact of an undone import stays: the words of METHOD for what the seeker did with them since. */
export const keptReasons = [
	"meeting",
	"approach",
	"call",
	"asking",
	"referral",
	"merged",
	"address-book",
	"changed",
	"later-file",
] as const;
export type KeptReason = (typeof keptReasons)[number];

/** One use of one contact since it came in. */
export interface Use {
	contactId: string;
	label: string;
	reason: KeptReason;
	/** Of a later file: its import. */
	laterBatchId: string | null;
}

export interface Kept {
	id: string;
	label: string;
	/** The weightiest first. */
	reasons: KeptReason[];
	/** The first later import that has them too: from now on they are its. */
	heirId: string | null;
}

export type UndoRefusal = "import-missing" | "import-undone";

/**
 * Who stays when an import is undone: whoever was used since. Everybody else whom it made goes, and who got something
 * from it goes back to what they were. An import is undone once.
 */
export function planUndo(
	batch: { id: string; undoneAt: string | null },
	uses: readonly Use[],
): Result<Kept[], "import-undone"> {
	if (batch.undoneAt !== null)
		return refuse("import-undone", { id: batch.id, undoneAt: batch.undoneAt });
	const byContact = Map.groupBy(uses, ({ contactId }) => contactId);
	return ok(
		[...byContact].map(([id, own]) => ({
			id,
			label: own[0]?.label ?? "",
			reasons: keptReasons.filter((reason) =>
				own.some((use) => use.reason === reason),
			),
			heirId:
				own.find(({ laterBatchId }) => laterBatchId !== null)?.laterBatchId ??
				null,
		})),
	);
}
