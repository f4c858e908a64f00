import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { onTestFailed, onTestFinished } from "vitest";

const main = join(import.meta.dirname, "../src/cli/main.ts");

export interface Finished {
	code: number | null;
	stdout: string;
	stderr: string;
}

/** A folder that goes when the test does. */
export function testFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "askaround-"));
	// As root, the database's user must be able to pass through, or the cluster would live elsewhere.
	chmodSync(folder, 0o755);
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** Runs the command line as a program of its own, to its end. */
export async function runProgram(
	args: string[],
	input?: string,
): Promise<Finished> {
	const child = spawn(process.execPath, [main, ...args], {
		env: { ...process.env, DATABASE_URL: "" },
	});
	child.stdin.end(input ?? "");
	const [stdout, stderr] = await Promise.all([
		text(child.stdout),
		text(child.stderr),
		once(child, "exit"),
	]);
	return { code: child.exitCode, stdout, stderr };
}

export interface Started {
	child: ChildProcess;
	origin: string;
	signInLink: string;
	/** Sends the signal and waits for the end. */
	end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts the server as a program of its own and waits until it says that it is ready. */
export async function startProgram(args: string[]): Promise<Started> {
	const child = spawn(
		process.execPath,
		[main, "start", "--no-open", "--json", ...args],
		{ env: { ...process.env, DATABASE_URL: "" } },
	);
	const end = async (signal: NodeJS.Signals) => {
		if (child.exitCode === null && child.signalCode === null) {
			child.kill(signal);
			await once(child, "exit");
		}
		return child.exitCode;
	};
	onTestFinished(async () => {
		await end("SIGINT");
	});
	const said = text(child.stderr);
	// What went wrong in it stands in no answer.
	onTestFailed(async () => {
		await end("SIGINT");
		process.stderr.write(await said);
	});
	for await (const chunk of child.stdout) {
		const { origin, signInLink } = JSON.parse(String(chunk));
		return { child, origin, signInLink, end };
	}
	throw new Error(`not started: ${await said}`);
}
