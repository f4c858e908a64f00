import { createHash } from "node:crypto";
import {
	CamelCasePlugin,
	type CompiledQuery,
	type DatabaseConnection,
	type Dialect,
	type Driver,
	type PluginTransformResultArgs,
	PostgresAdapter,
	PostgresIntrospector,
	PostgresQueryCompiler,
	type QueryResult,
	type UnknownRow,
} from "kysely";
import type pg from "pg";

// Statements are prepared under a name made from their text, so that a repeated one is planned once for
// each connection. Bounded, because an IN list of another length is another text.
const MAX_NAMES = 400;
const namesBySql = new Map<string, string>();

function statementName(sql: string): string | undefined {
	const known = namesBySql.get(sql);
	if (known) return known;
	if (namesBySql.size >= MAX_NAMES) return undefined;
	const name = createHash("sha1").update(sql).digest("hex").slice(0, 16);
	namesBySql.set(sql, name);
	return name;
}

/** Columns are camelCase in code. Rows come out of the connection so, instead of being made twice. */
class ColumnNames extends CamelCasePlugin {
	readonly #inCode = new Map<string, string>();
	constructor() {
		super({ maintainNestedObjectKeys: true });
	}
	override async transformResult({ result }: PluginTransformResultArgs) {
		return result;
	}
	inCode(column: string): string {
		const known = this.#inCode.get(column);
		if (known) return known;
		const name = this.camelCase(column);
		if (this.#inCode.size < MAX_NAMES) this.#inCode.set(column, name);
		return name;
	}
}

const columnNames = new ColumnNames();
export const plugins = [columnNames];

function toRows<R>(result: pg.QueryArrayResult): R[] {
	const names = result.fields.map(({ name }) => columnNames.inCode(name));
	return result.rows.map((values) => {
		const row: UnknownRow = {};
		for (let at = 0; at < names.length; at++)
			row[names[at] as string] = values[at];
		return row as R;
	});
}

/**
 * What is sent until the present turn of the event loop ends leaves in one piece: each piece wakes the server's
 * process, which costs more than reading it (docs/decisions/0011).
 */
export function sendTogether(client: pg.ClientBase): void {
	const { stream } = (client as unknown as { connection: pg.Connection })
		.connection;
	stream.cork();
	process.nextTick(() => stream.uncork());
}

/** A connection for the time of one transaction. */
export class OpenConnection implements DatabaseConnection {
	#client: pg.ClientBase | null;
	constructor(client: pg.ClientBase) {
		this.#client = client;
	}
	/** A statement that comes too late must not land in the next one's transaction, which may be another account's. */
	close(): void {
		this.#client = null;
	}
	async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
		if (!this.#client) throw new Error("the transaction is over");
		sendTogether(this.#client);
		const result = await this.#client.query({
			text: query.sql,
			values: [...query.parameters],
			name: statementName(query.sql),
			rowMode: "array",
		});
		return {
			rows: toRows<R>(result),
			numAffectedRows: BigInt(result.rowCount ?? 0),
		};
	}
	// biome-ignore lint/correctness/useYield: nothing here streams, and saying so must not need a value
	async *streamQuery(): AsyncIterableIterator<never> {
		throw new Error("rows are not streamed inside an account's transaction");
	}
}

/** A Kysely dialect over one connection that is already open; whoever opened it begins and ends transactions. */
export function connectionDialect(connection: OpenConnection): Dialect {
	const refuse = async () => {
		throw new Error("transactions are begun in storage/db.ts only");
	};
	const driver: Driver = {
		init: async () => {},
		acquireConnection: async () => connection,
		beginTransaction: refuse,
		commitTransaction: refuse,
		rollbackTransaction: refuse,
		releaseConnection: async () => {},
		destroy: async () => {},
	};
	return {
		createDriver: () => driver,
		createAdapter: () => new PostgresAdapter(),
		createQueryCompiler: () => new PostgresQueryCompiler(),
		createIntrospector: (db) => new PostgresIntrospector(db),
	};
}
