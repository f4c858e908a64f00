import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync, realpathSync } from "node:fs";
import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** What a process is to a cluster folder: its server, a child of its server, or nothing to do with it (or gone). */
export type Role = "server" | "child" | "none";

/**
 * A number in `postmaster.pid` may have been given to another process since, and PostgreSQL's own check falls for that. So: is it a
 * postgres, and does it sit in this folder? A zombie counts as gone.
 */
export function roleOf(pid: number, clusterDir: string): Role {
	if (process.platform !== "linux") return roleByCommand(pid, clusterDir);
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		if (/^[ZX]/.test(stat.slice(stat.lastIndexOf(")") + 2))) return "none";
		if (readlinkSync(`/proc/${pid}/cwd`) !== realpathSync(clusterDir))
			return "none";
		// A program file that was replaced while it ran reads "postgres (deleted)".
		if (!/^postgres\b/.test(basename(readlinkSync(`/proc/${pid}/exe`))))
			return "none";
		const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
		return command.startsWith("postgres: ") ? "child" : "server";
	} catch {
		return "none"; // gone, or another user's
	}
}

function roleByCommand(pid: number, clusterDir: string): Role {
	try {
		process.kill(pid, 0);
		if (process.platform === "win32") return "server";
		const command = execFileSync("ps", ["-o", "command=", "-p", `${pid}`], {
			encoding: "utf8",
		});
		return command.includes("postgres") && command.includes(clusterDir)
			? "server"
			: "none";
	} catch {
		return "none";
	}
}

/** Ends what a killed server left running in its folder. Its work was not acknowledged, and recovery follows. */
export async function endOrphans(clusterDir: string): Promise<void> {
	if (process.platform !== "linux") return sleep(500); // they notice by themselves when they are idle
	for (let round = 0; round < 200; round++) {
		const orphans = readdirSync("/proc")
			.filter((name) => /^\d+$/.test(name))
			.map(Number)
			.filter((pid) => roleOf(pid, clusterDir) !== "none");
		if (orphans.length === 0) return;
		for (const pid of orphans) signal(pid, "SIGKILL");
		await sleep(5);
	}
}

/** Sends a signal; a process that is gone already is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
	try {
		process.kill(pid, name);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
	}
}
