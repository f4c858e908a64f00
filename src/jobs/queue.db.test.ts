import { afterAll, expect, test, vi } from "vitest";
import { testDatabase } from "#test/db.ts";
import { openQueue, type Queue, type Work } from "./queue.ts";
import { prepareQueueSchema } from "./schema.ts";

const { url, ...pools } = await testDatabase();
const faults: unknown[] = [];
const open = () =>
	openQueue({ pools, url, onError: (error) => faults.push(error) });
const queue = await open();
async function work<D extends object>(by: Queue, work: Work<D>) {
	await by.prepare(work.name);
	await by.work(work);
}
afterAll(async () => {
	await queue.close();
	expect(faults).toEqual([]);
});

test("runs a job that is sent, right away", async () => {
	const ran: object[] = [];
	await work(queue, {
		name: "try-once",
		run: async (data: { n: number }) => {
			ran.push(data);
		},
	});
	await queue.send("try-once", { n: 1 });
	await vi.waitFor(() => expect(ran).toEqual([{ n: 1 }]), { timeout: 5000 });
});

test("goes on until no job is left, however many came before it began", async () => {
	const other = await open();
	await work(other, { name: "try-many", run: async () => {} });
	await other.close();
	const ran: number[] = [];
	for (let n = 0; n < 5; n++)
		await queue.send("try-many", { n }, { key: `${n}` });
	await work(queue, {
		name: "try-many",
		run: async ({ n }: { n: number }) => {
			ran.push(n);
		},
	});
	await vi.waitFor(() => expect(ran.toSorted()).toEqual([0, 1, 2, 3, 4]), {
		timeout: 10_000,
	});
});

test("of jobs with one key that wait, one is enough, whoever sent it", async () => {
	const other = await open();
	const ran: string[] = [];
	await work(queue, {
		name: "try-keys",
		run: async ({ id }: { id: string }) => {
			ran.push(id);
		},
	});
	const at = new Date(Date.now() + 300).toISOString();
	for (const sender of [queue, other, queue])
		await sender.send("try-keys", { id: "a" }, { key: "a", at });
	const { rows } = await pools.owner.query(
		"SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'try-keys'",
	);
	expect(rows).toEqual([{ n: 1 }]);
	await other.close();
});

test("a job whose program breaks off is kept, to be run again", async () => {
	await work(queue, {
		name: "try-fault",
		run: () => Promise.reject(new Error("broken off")),
	});
	await queue.send("try-fault", {});
	await vi.waitFor(
		async () => {
			const { rows } = await pools.owner.query(
				"SELECT state FROM pgboss.job WHERE name = 'try-fault'",
			);
			expect(rows).toEqual([{ state: "retry" }]);
		},
		{ timeout: 5000 },
	);
});

test("its role sees nobody's data and makes no tables; the schema is made once, by whoever comes first", async () => {
	await Promise.all([
		prepareQueueSchema(pools.owner),
		prepareQueueSchema(pools.owner),
	]);
	const client = await pools.owner.connect();
	try {
		await client.query("SET ROLE askaround_jobs");
		for (const forbidden of [
			"SELECT FROM app.contact",
			"SELECT FROM auth.account",
			"CREATE TABLE pgboss.mine (n int)",
		])
			await expect(client.query(forbidden)).rejects.toThrow(
				/permission denied/,
			);
	} finally {
		await client.query("RESET ROLE");
		client.release();
	}
});
