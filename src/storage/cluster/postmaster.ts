import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
	closeSync,
	fchownSync,
	openSync,
	readFileSync,
	statSync,
	truncateSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Binaries } from "./binaries.ts";
import { looksFull } from "./disk.ts";
import type { Place } from "./place.ts";
import {
	type PostmasterFile,
	readPostmasterFile,
	removeStaleFiles,
} from "./postmaster-file.ts";
import { endOrphans, roleOf, signal } from "./processes.ts";
import { makeRunFolder, PORT, removeRunFolder } from "./run-folder.ts";
import { serverSettings, spawnOptions } from "./settings.ts";

const LOG_LIMIT = 1024 * 1024;
/** Recovery after a kill takes 0.1 s; a huge one that takes longer than this is better looked at. */
const START_TIMEOUT_MS = 300_000;
const STOP_TIMEOUT_MS = 30_000;

/** The live server of this folder, or null. */
export function findLive(clusterDir: string): PostmasterFile | null {
	const file = readPostmasterFile(clusterDir);
	return file && roleOf(file.pid, clusterDir) === "server" ? file : null;
}

/**
 * Starts the server where none is live, after clearing away what a killed one left, and waits until it takes connections.
 * The caller holds the cluster's lock.
 */
export async function startServer(
	place: Place,
	binaries: Binaries,
	fsync: boolean,
	onProgress: (sentence: string) => void,
): Promise<Result<PostmasterFile, "start-failed" | "disk-full">> {
	const { clusterDir, owner } = place;
	const stale = readPostmasterFile(clusterDir);
	if (stale) {
		onProgress("The database was cut off last time; it is recovering.");
		await endOrphans(clusterDir);
		removeStaleFiles(clusterDir);
	}
	const runFolder =
		process.platform === "win32" ? "" : makeRunFolder(owner, stale?.runFolder);
	const port = process.platform === "win32" ? await freePort() : PORT;
	const log = openLog(place);
	const logStart = statSync(logFile(clusterDir)).size;
	const child = spawn(
		join(binaries.folder, "bin", "postgres"),
		["-D", clusterDir, ...serverSettings({ runFolder, port, fsync })],
		{
			...spawnOptions(owner),
			detached: true, // a session of its own: Ctrl-C must reach us, not the database
			stdio: ["ignore", log, log],
		},
	);
	closeSync(log);
	const failure = await untilReady(child, clusterDir);
	if (failure === null) {
		child.unref();
		const live = findLive(clusterDir);
		if (live) return ok(live);
	}
	removeRunFolder(runFolder);
	const tail = readFileSync(logFile(clusterDir))
		.subarray(logStart)
		.toString()
		.slice(-2000);
	const facts = { folder: clusterDir, log: tail || failure };
	return refuse(looksFull(tail) ? "disk-full" : "start-failed", facts);
}

/** Null when it is ready, else why it is not. */
async function untilReady(
	child: ChildProcess,
	clusterDir: string,
): Promise<string | null> {
	let failure: string | null = null;
	child.once("error", (error) => {
		failure = error.message;
	});
	child.once("exit", (code, name) => {
		failure = `The database ended with ${name ?? code}.`;
	});
	for (const start = Date.now(); Date.now() - start < START_TIMEOUT_MS; ) {
		if (failure !== null) return failure;
		const file = readPostmasterFile(clusterDir);
		if (file?.pid === child.pid && file?.status === "ready") return null;
		await sleep(2);
	}
	child.kill("SIGQUIT");
	return "The database was not ready in time.";
}

/** An orderly stop: everything is on disk, connections that are left are ended. The caller holds the cluster's lock. */
export async function stopServer(place: Place): Promise<void> {
	const { clusterDir } = place;
	const live = findLive(clusterDir);
	if (!live) return;
	if (process.platform === "win32") return stopByControl(place);
	signal(live.pid, "SIGINT");
	const start = Date.now();
	while (roleOf(live.pid, clusterDir) === "server") {
		if (Date.now() - start > STOP_TIMEOUT_MS) {
			signal(live.pid, "SIGQUIT"); // at once; the next start recovers
			await sleep(200);
		}
		await sleep(2);
	}
	removeRunFolder(live.runFolder);
}

async function stopByControl(place: Place): Promise<void> {
	const { findPackage } = await import("./binaries.ts");
	const control = join(findPackage()?.folder ?? "", "bin", "pg_ctl");
	execFileSync(control, ["stop", "-D", place.clusterDir, "-m", "fast", "-w"]);
}

/** The log of one cluster: inside its folder, begun again when it has grown past 1 MB. */
function openLog(place: Place): number {
	const path = logFile(place.clusterDir);
	const log = openSync(path, "a", 0o600);
	if (statSync(path).size > LOG_LIMIT) truncateSync(path);
	if (place.owner) fchownSync(log, place.owner.uid, place.owner.gid);
	return log;
}

function logFile(clusterDir: string): string {
	return join(clusterDir, "server.log");
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once("error", reject);
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			const port = typeof address === "object" && address ? address.port : 0;
			server.close(() => resolve(port));
		});
	});
}
