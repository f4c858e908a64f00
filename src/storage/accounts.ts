import type pg from "pg";
import type { DB } from "./tables.ts";

/** Of `accountsWith`: a large import left its search to be settled. */
export const UNSETTLED = ["import_batch", "settles_search"] as const;

/** A table of schema app by its name in the database. */
export type AccountTable = SnakeCase<Extract<keyof DB, string>>;

type SnakeCase<Name extends string> = Name extends `${infer First}${infer Rest}`
	? First extends Lowercase<First>
		? `${First}${SnakeCase<Rest>}`
		: `_${Lowercase<First>}${SnakeCase<Rest>}`
	: Name;

/** The accounts that have rows in a table of schema app: for work that goes through all accounts, each with its own rights. */
export async function accountsWith(
	owner: pg.Pool,
	table: AccountTable,
	/** Only those with a row of which this column is true. */
	marked?: "settles_search",
): Promise<string[]> {
	const { rows } = await owner.query<{ account_id: string }>(
		`SELECT DISTINCT account_id FROM app.${table} ${marked ? `WHERE ${marked}` : ""} ORDER BY 1`,
	);
	return rows.map(({ account_id }) => account_id);
}
