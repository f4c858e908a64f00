// A file's rows go in by the thousand: one statement for each table and batch, its columns as arrays.
const BATCH = 2500;

/** Rows in parts that go into one statement each. */
export function batches<T>(rows: readonly T[]): T[][] {
	const found: T[][] = [];
	for (let at = 0; at < rows.length; at += BATCH)
		found.push(rows.slice(at, at + BATCH));
	return found;
}
