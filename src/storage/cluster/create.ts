import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, mkdtempSync, renameSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Binaries } from "./binaries.ts";
import { looksFull } from "./disk.ts";
import type { Place } from "./place.ts";
import { spawnOptions } from "./settings.ts";

/**
 * Makes a new cluster in a folder beside its place and moves it there when it is whole. Refused: nothing is left behind.
 * The caller holds the lock of the data folder.
 */
export async function createCluster(
	place: Place,
	binaries: Binaries,
	fsync: boolean,
): Promise<Result<void, "disk-full" | "start-failed">> {
	const parent = dirname(place.clusterDir);
	const fresh = mkdtempSync(join(parent, ".cluster-"));
	chmodSync(fresh, 0o700);
	if (place.owner) chownSync(fresh, place.owner.uid, place.owner.gid);
	const { code, words } = await runInitdb(fresh, place, binaries, fsync);
	if (code === 0) {
		await rm(place.clusterDir, { recursive: true, force: true }); // no PG_VERSION in it: never was a cluster
		renameSync(fresh, place.clusterDir);
		return ok(undefined);
	}
	await rm(fresh, { recursive: true, force: true });
	return looksFull(words)
		? refuse("disk-full", { folder: parent })
		: refuse("start-failed", { folder: parent, log: words });
}

async function runInitdb(
	fresh: string,
	place: Place,
	binaries: Binaries,
	fsync: boolean,
) {
	const password =
		process.platform === "win32" ? passwordFile(place.clusterDir) : null;
	if (password)
		await writeFile(password, randomBytes(24).toString("base64url"), {
			mode: 0o600,
		});
	const child = spawn(
		join(binaries.folder, "bin", "initdb"),
		[
			`--pgdata=${fresh}`,
			"--username=askaround",
			"--encoding=UTF8",
			"--locale-provider=builtin",
			"--locale=C.UTF-8",
			"--wal-segsize=4",
			"--no-instructions",
			...(password
				? ["--auth=scram-sha-256", `--pwfile=${password}`]
				: ["--auth=trust"]), // the socket is in a folder that nobody else may enter
			...(fsync ? [] : ["--no-sync"]),
		],
		{ ...spawnOptions(place.owner), stdio: ["ignore", "pipe", "pipe"] },
	);
	let words = "";
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding("utf8").on("data", (text) => {
			words = (words + text).slice(-4000);
		});
	const code = await new Promise<number | null>((done) => {
		child.once("error", (error) => {
			words += error.message;
			done(null);
		});
		child.once("close", done);
	});
	return { code, words };
}

/** Windows alone: the random password of the server on the loopback address. */
function passwordFile(clusterDir: string): string {
	return join(dirname(clusterDir), "cluster-password");
}

export function readPassword(clusterDir: string): Promise<string> {
	return readFile(passwordFile(clusterDir), "utf8");
}
