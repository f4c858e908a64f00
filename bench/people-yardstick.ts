// The yardstick of people.ts: the same 50 rows as JSON through bare node:http and pg, with no session and no checks.
// Usage: people-yardstick.ts URL ACCOUNT; prints its port.
import { createServer } from "node:http";
import pg from "pg";

const [url, account] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 8 });
const server = createServer(async (_, response) => {
	const { rows } = await pool.query({
		name: "list",
		text: `SELECT id, name, label, organization, title, ring, relation, do_not_contact_at, occupations
			FROM app.contact WHERE account_id = $1 AND merged_into IS NULL AND erased_at IS NULL
			ORDER BY sort_key, id LIMIT 50`,
		values: [account],
	});
	response.setHeader("content-type", "application/json");
	response.end(JSON.stringify(rows));
});
server.listen(0, "127.0.0.1", () => {
	const address = server.address();
	if (typeof address === "object") console.log(address?.port);
});
