import pg from "pg";

// One reading of the database's types for the whole program: instants as ISO text in UTC, dates as they
// are written, whole numbers as numbers (ours stay far below 2^53).
const { builtins } = pg.types;
pg.types.setTypeParser(builtins.INT8, Number);
pg.types.setTypeParser(builtins.NUMERIC, Number);
pg.types.setTypeParser(builtins.DATE, (text) => text);
pg.types.setTypeParser(builtins.TIMESTAMPTZ, readTimestamp);

function readTimestamp(text: string): string {
	// Hundreds of rows have several each, and a server that counts in UTC writes them nearly as we do.
	if (text.length >= 22 && text[10] === " " && text.endsWith("+00"))
		return `${text.slice(0, 10)}T${text.slice(11, 19)}.${`${text.slice(20, -3)}000`.slice(0, 3)}Z`;
	return new Date(
		text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00"),
	).toISOString();
}

export interface Pools {
	/** Migrations, sessions and the owner's few functions. */
	owner: pg.Pool;
	/** Requests: a role that owns nothing and bypasses nothing. */
	requests: pg.Pool;
	close(): Promise<void>;
}

/** Opens both pools lazily on one server. `size` bounds the request pool, so that several programs fit under `max_connections`. */
export function openPools(url: string, size = 8): Pools {
	const shared = { connectionString: url, application_name: "askaround" };
	const owner = new pg.Pool({ ...shared, max: 2 });
	const requests = new pg.Pool({
		...shared,
		max: size,
		pipeline: true,
		// The list of pending entries is in kB (migration 0003).
		options:
			"-c role=askaround_app -c search_path=app -c gin_pending_list_limit=512",
	} as pg.PoolConfig);
	for (const pool of [owner, requests]) {
		// A server that goes away closes connections, idle or at work; the query at work, or the next one, says so itself.
		pool.on("error", () => {});
		pool.on("connect", (client) => client.on("error", () => {}));
	}
	return {
		owner,
		requests,
		close: async () => {
			await Promise.all([owner.end(), requests.end()]);
		},
	};
}
