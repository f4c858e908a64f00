import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, vi } from "vitest";
import type { z } from "zod";
import { runCommandLine } from "#cli/main.ts";
import { openCluster } from "#storage/cluster.ts";

export interface Ran {
	code: number;
	stdout: string;
	stderr: string;
}

export interface Shell {
	data: string;
	/** A path in a folder of the test file's own, outside the data folder. */
	path(name: string): string;
	/** Writes a file there and gives its path. */
	file(name: string, content: string | Uint8Array): string;
	/** Runs a command line in this process, on the data folder. */
	run(...args: string[]): Promise<Ran>;
	/** Runs it with --json: exit 0, and standard output is one value of this shape and nothing else. */
	json<T extends z.ZodType>(shape: T, ...args: string[]): Promise<z.infer<T>>;
}

/**
 * A data folder of the test file's own whose cluster stays open, so that a command takes as long as its work.
 * Commands run in this process: the same function as the program's, without its start.
 */
export async function openShell(): Promise<Shell> {
	const root = mkdtempSync(join(tmpdir(), "askaround-cli-"));
	// As root, the database's user must be able to pass through, or the cluster would live elsewhere.
	chmodSync(root, 0o755);
	const data = join(root, "data");
	vi.stubEnv("DATABASE_URL", "");
	const cluster = await openCluster({ dataDir: data, fsync: false });
	if (!cluster.ok) throw new Error(JSON.stringify(cluster.refusal));
	afterAll(async () => {
		await cluster.value.close();
		rmSync(root, { recursive: true, force: true });
		vi.unstubAllEnvs();
	});
	const run = (...args: string[]) => captured([...args, "--data", data]);
	const path = (name: string) => join(root, name);
	return {
		data,
		run,
		path,
		file(name, content) {
			writeFileSync(path(name), content);
			return path(name);
		},
		async json(shape, ...args) {
			const { code, stdout, stderr } = await run(...args, "--json");
			expect(code, `${args.join(" ")}\n${stdout}${stderr}`).toBe(0);
			expect(stdout.trimEnd().split("\n")).toHaveLength(1);
			return shape.parse(JSON.parse(stdout));
		},
	};
}

async function captured(args: string[]): Promise<Ran> {
	const written = { stdout: "", stderr: "" };
	const spies = (["stdout", "stderr"] as const).map((name) =>
		vi.spyOn(process[name], "write").mockImplementation((text) => {
			written[name] += String(text);
			return true;
		}),
	);
	try {
		return { code: await runCommandLine(args), ...written };
	} finally {
		for (const spy of spies) spy.mockRestore();
	}
}
