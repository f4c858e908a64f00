import type { ReadFile, SkippedRow } from "#formats/record.ts";
import type { Tx } from "#storage/db.ts";
import { keysOf } from "../rules/record-keys.ts";
import { selectErasedKeys, selectKeysInUse } from "../store/erase.ts";
import { selectSeeker } from "../store/seeker.ts";

/** A file without the records from which somebody would come back who was erased: they are left out, with the reason. */
export async function withoutErased(tx: Tx, file: ReadFile): Promise<ReadFile> {
	const country = (await selectSeeker(tx)).country ?? undefined;
	const keys = file.records.map((one) => keysOf(one, country));
	const erased = await selectErasedKeys(tx, [...new Set(keys.flat())]);
	if (erased.size === 0) return file;
	const meant = keys.filter((some) => some.some((key) => erased.has(key)));
	// Somebody who was added again by hand is known by one of these keys, and then all of them are theirs.
	const back = await selectKeysInUse(tx, meant.flat());
	const isErased = (at: number) => {
		const some = keys[at] ?? [];
		return (
			some.some((key) => erased.has(key)) && !some.some((key) => back.has(key))
		);
	};
	const skipped = file.records
		.filter((_, at) => isErased(at))
		.map(({ row }): SkippedRow => ({ row, code: "erased-person" }));
	return {
		...file,
		records: file.records.filter((_, at) => !isErased(at)),
		skipped: [...file.skipped, ...skipped].sort((a, b) => a.row - b.row),
	};
}
