import type pg from "pg";

/** Of `accountsWith`: a large import left its search to be settled. */
export const UNSETTLED = ["import_batch", "settles_search"] as const;

/** The accounts that have rows in a table of schema app: for work that goes through all accounts, each with its own rights. */
export async function accountsWith(
	owner: pg.Pool,
	table: "address_book" | "import_batch",
	/** Only those with a row of which this column is true. */
	marked?: "settles_search",
): Promise<string[]> {
	const { rows } = await owner.query<{ account_id: string }>(
		`SELECT DISTINCT account_id FROM app.${table} ${marked ? `WHERE ${marked}` : ""} ORDER BY 1`,
	);
	return rows.map(({ account_id }) => account_id);
}
