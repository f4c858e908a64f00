// A program that uses a cluster, for tests that need several of them and kill them. Usage: cluster-program.ts DATA_FOLDER
// Says {opened: url} or {refused: …} on standard output, then obeys a line of standard input each: write | close.
import { createInterface } from "node:readline";
import pg from "pg";
import { openCluster } from "#storage/cluster.ts";

const say = (fact: object) => process.stdout.write(`${JSON.stringify(fact)}\n`);

const opened = await openCluster({ dataDir: process.argv[2] ?? "" });
if (!opened.ok) {
	say({ refused: opened.refusal });
	process.exit(1);
}
const cluster = opened.value;
say({ opened: cluster.url });

/** Writes one row after the other, and says each when it is acknowledged, over a new connection when the old one is cut. */
async function write() {
	for (let row = 0; ; ) {
		const client = new pg.Client({ connectionString: cluster.url });
		client.on("error", () => {});
		try {
			await client.connect();
			await client.query("create table if not exists row (number int)");
			for (; ; row++) {
				await client.query("insert into row values ($1)", [row]);
				say({ acknowledged: row });
			}
		} catch {
			await client.end().catch(() => {});
			row++; // the one that was cut may or may not be there
			await new Promise((done) => setTimeout(done, 5));
		}
	}
}

for await (const line of createInterface({ input: process.stdin })) {
	if (line === "write") void write();
	if (line === "close") {
		await cluster.close();
		process.exit(0);
	}
}
