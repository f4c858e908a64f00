import { execFileSync } from "node:child_process";
import {
	chmodSync,
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { emptyFolder, picture } from "#test/cluster-programs.ts";
import { describeCluster, openCluster } from "./cluster.ts";

const isRoot = process.getuid?.() === 0;
let dataDir: string;
let mounted: string[];

beforeEach(() => {
	dataDir = emptyFolder();
	mounted = [];
});
afterEach(() => {
	for (const folder of mounted) execFileSync("umount", [folder]);
	chmodSync(dataDir, 0o711);
	rmSync(dataDir, { recursive: true });
});

/** A small disk; false where the system does not let us mount one. */
function mount(folder: string, options: string): boolean {
	if (!isRoot) return false;
	try {
		execFileSync(
			"mount",
			["-t", "tmpfs", "-o", `mode=0711,${options}`, "tmpfs", folder],
			{ stdio: "ignore" },
		);
		mounted.push(folder);
		return true;
	} catch {
		return false;
	}
}

/** Opens, and checks that a refusal changed nothing. */
async function refusal(folder: string) {
	const before = picture(dataDir);
	const opened = await openCluster({ dataDir: folder });
	if (opened.ok) await opened.value.close();
	expect(picture(dataDir)).toEqual(before);
	return opened.ok ? null : opened.refusal;
}

test("a file where the folder should be", async () => {
	writeFileSync(join(dataDir, "file"), "");
	const folder = join(dataDir, "file", "data");
	expect(await refusal(folder)).toMatchObject({
		code: "folder-not-writable",
		facts: { folder },
	});
	expect(await refusal(join(dataDir, "file"))).toMatchObject({
		code: "folder-not-writable",
	});
});

test("a folder that can't be written", async (context) => {
	if (isRoot)
		context.skip(
			!mount(dataDir, "ro"),
			"no read-only disk can be mounted here",
		);
	else chmodSync(dataDir, 0o555);
	expect(await refusal(dataDir)).toMatchObject({ code: "folder-not-writable" });
	expect(await refusal(join(dataDir, "a", "b"))).toMatchObject({
		code: "folder-not-writable",
	});
});

test.each([
	["99", "newer-postgres"],
	["17", "older-postgres"],
])("a cluster of PostgreSQL %s", async (version, code) => {
	mkdirSync(join(dataDir, "cluster"));
	writeFileSync(join(dataDir, "cluster", "PG_VERSION"), `${version}\n`);
	expect(await refusal(dataDir)).toEqual({
		code,
		facts: {
			folder: join(dataDir, "cluster"),
			found: Number(version),
			ours: 18,
		},
	});
});

test("a full disk, before and after there is a cluster", async (context) => {
	context.skip(
		!mount(dataDir, "size=120m"),
		"no small disk can be mounted here",
	);
	const filler = join(dataDir, "filler");
	writeFileSync(filler, Buffer.alloc(100 * 1024 * 1024));
	expect(await refusal(join(dataDir, "new"))).toMatchObject({
		code: "disk-full",
		facts: { folder: join(dataDir, "new") },
	});
	rmSync(filler);
	const opened = await openCluster({ dataDir });
	expect(opened.ok).toBe(true);
	if (opened.ok) await opened.value.close();
	const free = Number(
		execFileSync("df", ["--output=avail", "-B1", dataDir])
			.toString()
			.split("\n")[1],
	);
	writeFileSync(filler, Buffer.alloc(free - 1024 * 1024));
	expect(await refusal(dataDir)).toMatchObject({ code: "disk-full" });
	rmSync(filler);
	const again = await openCluster({ dataDir });
	expect(again.ok).toBe(true);
	if (again.ok) await again.value.close();
});

test("a server that can't start says why", async () => {
	const made = await openCluster({ dataDir, fsync: false });
	if (made.ok) await made.value.close();
	writeFileSync(
		join(dataDir, "cluster", "postgresql.conf"),
		"no_such_setting = 1\n",
	);
	const opened = await openCluster({ dataDir, fsync: false });
	expect(opened).toMatchObject({
		ok: false,
		refusal: {
			code: "start-failed",
			facts: { log: expect.stringContaining("no_such_setting") },
		},
	});
});

test("root, in a folder that only root may enter: the cluster lives elsewhere, and the folder says where", async (context) => {
	context.skip(!isRoot, "only root has this problem");
	const folder = join(dataDir, "closed", "data");
	mkdirSync(dirname(folder), { mode: 0o700 });
	const opened = await openCluster({ dataDir: folder, fsync: false });
	if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
	const { clusterDir } = opened.value;
	expect(clusterDir).toMatch(/^\/var\/lib\/askaround\/[0-9a-f-]+\/cluster$/);
	expect(statSync(clusterDir ?? "").uid).not.toBe(0);
	const pointer = join(folder, "cluster-is-elsewhere.json");
	expect(JSON.parse(readFileSync(pointer, "utf8"))).toEqual({
		cluster: clusterDir,
	});
	expect(describeCluster(folder)).toMatchObject({
		clusterDir,
		pointer,
		version: 18,
		running: true,
	});
	const again = await openCluster({ dataDir: folder });
	expect(again.ok && again.value.clusterDir).toBe(clusterDir);
	if (again.ok) await again.value.close();
	await opened.value.close();
	expect(existsSync(join(folder, "cluster"))).toBe(false);
	rmSync(dirname(clusterDir ?? ""), { recursive: true });
});
