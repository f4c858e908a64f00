import { CamelCasePlugin, Kysely } from "kysely";
import type pg from "pg";
import { isId } from "#core/ids.ts";
import { connectionDialect } from "./dialect.ts";
import type { DB } from "./tables.ts";

/** A transaction that speaks for one account; row-level security shows and takes that account's rows only. */
export type Tx = Kysely<DB>;

/** What an account may do with the database. Inside a transaction the same calls make savepoints. */
export interface AccountDb {
	accountId: string;
	/** Runs `work` in a transaction. A thrown error, or a returned refusal, undoes it. */
	transaction<T>(work: (tx: Tx, nested: AccountDb) => Promise<T>): Promise<T>;
}

const plugins = [new CamelCasePlugin({ maintainNestedObjectKeys: true })];

/**
 * The one way to the account's data. BEGIN and the account go ahead of the first statement without waiting
 * for an answer (the connection is pipelined), which saves a round trip for each request.
 */
export function accountDb(pool: pg.Pool, accountId: string): AccountDb {
	if (!isId(accountId)) throw new Error("not an account id");
	return {
		accountId,
		async transaction(work) {
			const client = await pool.connect();
			let broken: Error | undefined;
			try {
				const begun = client.query(
					`BEGIN; SELECT set_config('app.account_id', '${accountId}', true)`,
				);
				begun.catch(() => {});
				const tx = new Kysely<DB>({
					dialect: connectionDialect(client),
					plugins,
				});
				let result: Awaited<ReturnType<typeof work>>;
				try {
					result = await work(tx, nested(client, tx, accountId, 1));
					await begun;
				} catch (error) {
					await client.query("ROLLBACK");
					throw error;
				}
				await client.query(isRefusal(result) ? "ROLLBACK" : "COMMIT");
				return result;
			} catch (error) {
				if (error instanceof Error && isConnectionLoss(error)) broken = error;
				throw error;
			} finally {
				client.release(broken);
			}
		},
	};
}

function nested(
	client: pg.PoolClient,
	tx: Tx,
	accountId: string,
	depth: number,
): AccountDb {
	return {
		accountId,
		async transaction(work) {
			const savepoint = `s${depth}`;
			await client.query(`SAVEPOINT ${savepoint}`);
			const undo = () => client.query(`ROLLBACK TO SAVEPOINT ${savepoint}`);
			try {
				const result = await work(tx, nested(client, tx, accountId, depth + 1));
				if (isRefusal(result)) await undo();
				return result;
			} catch (error) {
				await undo();
				throw error;
			}
		},
	};
}

function isRefusal(result: unknown): boolean {
	return (
		typeof result === "object" &&
		result !== null &&
		"ok" in result &&
		result.ok === false &&
		"refusal" in result
	);
}

function isConnectionLoss(error: Error & { code?: string }): boolean {
	return (
		error.code === undefined ||
		error.code.startsWith("08") ||
		error.code.startsWith("57P") ||
		/^E[A-Z]+$/.test(error.code)
	);
}
