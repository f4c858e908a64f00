import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const root = join(import.meta.dirname, "..");

export interface Program {
	origin: string;
	signInLink: string;
	child: ChildProcess;
	stop(): Promise<void>;
}

/** A data folder for one measurement. */
export function benchFolder(): { folder: string; remove(): void } {
	const folder = mkdtempSync(join(tmpdir(), "askaround-bench-"));
	// As root, the database's user must be able to pass through, or the cluster would live elsewhere.
	chmodSync(folder, 0o755);
	return {
		folder,
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}

export async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	server.close();
	await once(server, "close");
	if (typeof address !== "object" || !address) throw new Error("no port");
	return address.port;
}

/** Starts the program as a person would, through npm, or straight under this Node. */
export async function startProgram(
	dataDir: string,
	through: "npm" | "node" = "node",
	{ publicUrl }: { publicUrl?: string } = {},
): Promise<Program> {
	const port = await freePort();
	const flags = ["--port", `${port}`, "--data", dataDir, "--no-open", "--json"];
	if (publicUrl) flags.push("--public-url", publicUrl);
	const child =
		through === "npm"
			? spawn("npm", ["start", "--silent", "--", ...flags], {
					cwd: root,
					stdio: ["ignore", "pipe", "ignore"],
					detached: true,
				})
			: spawn(process.execPath, ["src/cli/main.ts", "start", ...flags], {
					cwd: root,
					stdio: ["ignore", "pipe", "ignore"],
					detached: true,
				});
	if (!child.stdout) throw new Error("no output to read");
	const lines = createInterface(child.stdout);
	for await (const line of lines) {
		if (!line.startsWith("{")) continue;
		const { origin, signInLink, error } = JSON.parse(line);
		if (error) throw new Error(error.sentence);
		return { origin, signInLink, child, stop: () => stop(child) };
	}
	throw new Error("the program ended before it was ready");
}

/** As Ctrl-C does: the signal goes to npm, its shell and the program alike. */
async function stop(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.pid === undefined) return;
	process.kill(-child.pid, "SIGINT");
	await once(child, "exit");
}
