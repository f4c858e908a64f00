import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

type Said = {
	opened?: string;
	refused?: { code: string; facts: Record<string, unknown> };
	acknowledged?: number;
};

/** A running `cluster-program.ts`. */
export class Program {
	readonly child: ChildProcess;
	readonly acknowledged: number[] = [];
	private first: Promise<Said>;

	constructor(dataDir: string) {
		this.child = spawn(
			process.execPath,
			[join(import.meta.dirname, "cluster-program.ts"), dataDir],
			{ stdio: ["pipe", "pipe", "inherit"] },
		);
		const lines = createInterface({ input: this.child.stdout as never });
		this.first = new Promise((done) =>
			lines.on("line", (line) => {
				const said: Said = JSON.parse(line);
				if (said.acknowledged === undefined) done(said);
				else this.acknowledged.push(said.acknowledged);
			}),
		);
	}

	/** The connection string; throws what was refused. */
	async url(): Promise<string> {
		const { opened, refused } = await this.first;
		if (!opened) throw new Error(JSON.stringify(refused));
		return opened;
	}

	write(): void {
		this.child.stdin?.write("write\n");
	}

	async close(): Promise<void> {
		this.child.stdin?.write("close\n");
		await this.ended();
	}

	async kill(): Promise<void> {
		this.child.kill("SIGKILL");
		await this.ended();
	}

	private async ended() {
		if (this.child.exitCode === null && this.child.signalCode === null)
			await once(this.child, "exit");
	}
}

/** An empty folder that root's database user may enter. */
export function emptyFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "askaround-data-"));
	chmodSync(folder, 0o711);
	return folder;
}

/** Every path below a folder with a hash of its content, to see that nothing was changed. */
export function picture(folder: string): Record<string, string> {
	const found: Record<string, string> = {};
	for (const entry of readdirSync(folder, {
		recursive: true,
		withFileTypes: true,
	})) {
		const path = join(entry.parentPath, entry.name);
		found[path] = entry.isFile()
			? createHash("sha256").update(readFileSync(path)).digest("hex")
			: "folder";
	}
	return found;
}
