import { Kysely } from "kysely";
import type pg from "pg";
import { isId } from "#core/ids.ts";
import {
	connectionDialect,
	OpenConnection,
	plugins,
	sendTogether,
} from "./dialect.ts";
import type { DB } from "./tables.ts";

/** A transaction that speaks for one account; row-level security shows and takes that account's rows only. */
export type Tx = Kysely<DB>;

/** What an account may do with the database. Inside a transaction the same calls make savepoints. */
export interface AccountDb {
	accountId: string;
	/** Runs `work` in a transaction. A thrown error, or a returned refusal, undoes it. */
	transaction<T>(work: (tx: Tx, nested: AccountDb) => Promise<T>): Promise<T>;
	/**
	 * Runs `work` in a transaction that can only read: a statement that writes throws. Its end is not waited for.
	 * Inside a transaction it reads in that one.
	 */
	read<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

/**
 * The one way to the account's data. BEGIN and the account go ahead of the first statement without waiting
 * for an answer (the connection is pipelined), which saves a round trip for each request.
 */
export function accountDb(pool: pg.Pool, accountId: string): AccountDb {
	if (!isId(accountId)) throw new Error("not an account id");
	const account = `SET LOCAL app.account_id = '${accountId}'`;
	return {
		accountId,
		transaction: (work) =>
			within(pool, `BEGIN; ${account}`, async (tx, client, begun) => {
				const result = await work(tx, nested(client, tx, accountId, 1));
				await begun;
				await client.query(isRefusal(result) ? "ROLLBACK" : "COMMIT");
				return result;
			}),
		read: (work) =>
			within(pool, `BEGIN READ ONLY; ${account}`, async (tx, client, begun) => {
				const result = await work(tx);
				await begun;
				// Nothing was written, so nothing hangs on this answer: whoever gets the connection next sends behind it.
				sendTogether(client);
				client.query("COMMIT").catch(() => {});
				return result;
			}),
	};
}

/** Takes a connection, sends `begin` ahead and runs `work`; after an error it rolls back, and a broken connection goes. */
async function within<T>(
	pool: pg.Pool,
	begin: string,
	work: (tx: Tx, client: pg.PoolClient, begun: Promise<unknown>) => Promise<T>,
): Promise<T> {
	const client = await pool.connect();
	const connection = new OpenConnection(client);
	let broken: Error | undefined;
	try {
		sendTogether(client);
		const begun = client.query(begin);
		begun.catch(() => {});
		const dialect = connectionDialect(connection);
		const tx = new Kysely<DB>({ dialect, plugins });
		try {
			return await work(tx, client, begun);
		} catch (error) {
			await client.query("ROLLBACK");
			throw error;
		}
	} catch (error) {
		if (error instanceof Error && isConnectionLoss(error)) broken = error;
		throw error;
	} finally {
		connection.close();
		client.release(broken);
	}
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
		read: (work) => work(tx),
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
