import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import {
	afterAll,
	afterEach,
	beforeAll,
	beforeEach,
	expect,
	test,
} from "vitest";
import { emptyFolder, Program } from "#test/cluster-programs.ts";
import { readPostmasterFile } from "./cluster/postmaster-file.ts";
import { describeCluster, openCluster } from "./cluster.ts";

let dataDir: string;
let programs: Program[];
/** A data folder with a cluster, to be copied: making one takes the longest. */
let template: string;

beforeAll(async () => {
	template = emptyFolder();
	const made = await openCluster({ dataDir: template, fsync: false });
	if (made.ok) await made.value.close();
});
afterAll(() => rmSync(template, { recursive: true }));

beforeEach(() => {
	dataDir = emptyFolder();
	programs = [];
});
afterEach(async () => {
	for (const program of programs) await program.kill();
	// Attaching and leaving ends a server whose programs were killed.
	if (isRunning()) {
		const last = await openCluster({ dataDir });
		if (last.ok) await last.value.close();
		expect(isRunning()).toBe(false);
	}
	rmSync(dataDir, { recursive: true });
});

function start(): Program {
	const program = new Program(dataDir);
	programs.push(program);
	return program;
}

function useTemplate() {
	execFileSync("cp", ["-a", `${template}/.`, dataDir]);
}

const clusterDir = () => join(dataDir, "cluster");
const server = () => readPostmasterFile(clusterDir())?.pid;
const isRunning = () => describeCluster(dataDir).running;

async function ask(url: string, sql: string): Promise<unknown[]> {
	const client = new pg.Client({ connectionString: url });
	client.on("error", () => {});
	await client.connect();
	try {
		return (await client.query({ text: sql, rowMode: "array" })).rows.flat();
	} finally {
		await client.end();
	}
}

/** Tries until it works: the server may just be coming back. */
async function askUntil(url: string, sql: string): Promise<unknown[]> {
	for (let tries = 0; ; tries++)
		try {
			return await ask(url, sql);
		} catch (error) {
			if (tries > 200) throw error;
			await sleep(20);
		}
}

test("one program: a database of its own, no port, and nothing left running", async () => {
	const program = start();
	const url = await program.url();
	expect(
		await ask(
			url,
			"select current_database(), current_user, datcollate from pg_database where datname = current_database()",
		),
	).toEqual(["askaround", "askaround", "C.UTF-8"]);
	expect(await ask(url, "show listen_addresses")).toEqual([""]);
	expect(await ask(url, "show fsync")).toEqual(["on"]);
	const runFolder = new URL(url).searchParams.get("host") ?? "";
	expect(existsSync(runFolder)).toBe(true);
	await program.close();
	expect(isRunning()).toBe(false);
	expect(existsSync(runFolder)).toBe(false);
	expect(existsSync(join(clusterDir(), "postmaster.pid"))).toBe(false);
});

test("two programs share one server; the first one out leaves it, the last one stops it", async () => {
	useTemplate();
	const first = start();
	const url = await first.url();
	const second = start();
	expect(await second.url()).toBe(url);
	await first.close();
	expect(isRunning()).toBe(true);
	expect(await ask(url, "select 1")).toEqual([1]);
	await second.close();
	expect(isRunning()).toBe(false);
});

test("three starters at the same moment make one server, in an empty folder and in a used one", async () => {
	for (let round = 0; round < 4; round++) {
		const starters = [start(), start(), start()];
		const urls = await Promise.all(starters.map((one) => one.url()));
		expect(new Set(urls).size).toBe(1);
		expect(
			await ask(
				urls[0] ?? "",
				"select count(*)::int from pg_locks where locktype = 'advisory' and mode = 'ShareLock'",
			),
		).toEqual([3]);
		await Promise.all(starters.map((one) => one.close()));
		expect(isRunning()).toBe(false);
	}
});

test("one leaves while another comes: whoever is in has a server", async () => {
	useTemplate();
	let inside = start();
	await inside.url();
	for (let round = 0; round < 5; round++) {
		const next = start();
		const [url] = await Promise.all([next.url(), inside.close()]);
		expect(await ask(url, "select 1")).toEqual([1]);
		inside = next;
	}
});

test("a program killed: the server lives on, the next one attaches and, as the last one out, stops it", async () => {
	useTemplate();
	const killed = start();
	const url = await killed.url();
	const pid = server();
	await killed.kill();
	expect(isRunning()).toBe(true);
	const next = start();
	expect(await next.url()).toBe(url);
	expect(server()).toBe(pid);
	await next.close();
	expect(isRunning()).toBe(false);
});

test("the server killed, again and again, while a program writes: it comes back, and every acknowledged row is there", async () => {
	useTemplate();
	const writer = start();
	const url = await writer.url();
	writer.write();
	for (let round = 0; round < 3; round++) {
		const before = writer.acknowledged.length;
		while (writer.acknowledged.length < before + 50) await sleep(5);
		const pid = server() ?? 0;
		process.kill(pid, "SIGKILL");
		while (server() === pid) await sleep(5);
		await askUntil(url, "select 1");
	}
	const before = writer.acknowledged.length;
	while (writer.acknowledged.length < before + 20) await sleep(5);
	await writer.kill();
	const rows = new Set(await askUntil(url, "select number from row"));
	expect(writer.acknowledged.filter((row) => !rows.has(row))).toEqual([]);
});

test("the server and its program killed, with a connection still busy: the next start recovers", async () => {
	useTemplate();
	const killed = start();
	const url = await killed.url();
	await ask(url, "create table kept as select 7 as seven");
	const busy = ask(
		url,
		"select count(*) from generate_series(1, 100000000000)",
	).catch(() => {});
	await sleep(50);
	const pid = server() ?? 0;
	process.kill(killed.child.pid ?? 0, "SIGSTOP"); // it must not be the one that recovers
	process.kill(pid, "SIGKILL");
	killed.child.kill("SIGKILL");
	const next = start();
	expect(await ask(await next.url(), "select * from kept")).toEqual([7]);
	expect(server()).not.toBe(pid);
	await busy;
});

test("a number in postmaster.pid that another process has by now is no obstacle", async () => {
	useTemplate();
	const killed = start();
	await killed.url();
	const pid = server() ?? 0;
	process.kill(killed.child.pid ?? 0, "SIGKILL");
	process.kill(pid, "SIGKILL");
	const path = join(clusterDir(), "postmaster.pid");
	const [, ...lines] = readFileSync(path, "utf8").split("\n");
	writeFileSync(path, [process.pid, ...lines].join("\n"));
	expect(isRunning()).toBe(false);
	const next = start();
	expect(await ask(await next.url(), "select 1")).toEqual([1]);
	await next.close();
});

test("a socket that was cleared away: the server is started again", async () => {
	useTemplate();
	const killed = start();
	const url = await killed.url();
	await killed.kill();
	rmSync(new URL(url).searchParams.get("host") ?? "", { recursive: true });
	const next = start();
	expect(await ask(await next.url(), "select 1")).toEqual([1]);
});

test("a server that the person names is handed out as it is, and nothing is made", async () => {
	const databaseUrl = "postgresql://someone@db.example/askaround";
	const opened = await openCluster({
		dataDir: join(dataDir, "none"),
		databaseUrl,
	});
	expect(opened).toMatchObject({
		ok: true,
		value: { url: databaseUrl, embedded: false },
	});
	expect(existsSync(join(dataDir, "none"))).toBe(false);
});
