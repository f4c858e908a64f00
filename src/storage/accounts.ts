import type pg from "pg";

/** The accounts that have rows in a table of schema app: for work that goes through all accounts, each with its own rights. */
export async function accountsWith(
	owner: pg.Pool,
	table: "address_book",
): Promise<string[]> {
	const { rows } = await owner.query<{ account_id: string }>(
		`SELECT DISTINCT account_id FROM app.${table} ORDER BY 1`,
	);
	return rows.map(({ account_id }) => account_id);
}
