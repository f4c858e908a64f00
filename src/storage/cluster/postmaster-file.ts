import { lstatSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What a running (or killed) server says of itself in `postmaster.pid`. */
export type PostmasterFile = {
	pid: number;
	port: number;
	runFolder: string;
	status: string;
};

/** Null when the file is missing or not yet written in full. */
export function readPostmasterFile(clusterDir: string): PostmasterFile | null {
	let text: string;
	try {
		text = readFileSync(join(clusterDir, "postmaster.pid"), "utf8");
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
		throw error;
	}
	const lines = text.split("\n");
	const pid = Number(lines[0]);
	if (!Number.isInteger(pid) || pid <= 1) return null;
	return {
		pid,
		port: Number(lines[3]) || 0,
		runFolder: lines[4] ?? "",
		status: (lines[7] ?? "").trim(),
	};
}

/** Removes what a killed server leaves behind. Call only after its processes are known to be gone. */
export function removeStaleFiles(clusterDir: string): void {
	const stale = readPostmasterFile(clusterDir);
	if (stale?.runFolder) {
		for (const name of [
			socketName(stale.port),
			`${socketName(stale.port)}.lock`,
		]) {
			const path = join(stale.runFolder, name);
			// Only a file of this server: after a restart of the machine the folder's name may be someone else's.
			if (lstatSync(path, { throwIfNoEntry: false })) tryRemove(path);
		}
	}
	rmSync(join(clusterDir, "postmaster.pid"), { force: true });
}

function tryRemove(path: string) {
	try {
		rmSync(path, { force: true });
	} catch {
		// Not ours: then the server will get a new run folder.
	}
}

export function socketName(port: number): string {
	return `.s.PGSQL.${port}`;
}
