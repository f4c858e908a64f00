import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Counts, countsOf, type Report } from "./counts.ts";

/** Runs one check, with its words on the screen. It counts as one. */
export async function runCheck(
	root: string,
	name: string,
	[program = "", ...args]: string[],
): Promise<Counts> {
	console.log(`\n· ${name}`);
	const failed = (await runProgram(root, program, args, {})) === 0 ? 0 : 1;
	if (failed) console.log(`· ${name} failed`);
	return { passed: 1 - failed, failed, skipped: 0 };
}

/** Runs one of the projects of vitest.config.ts; each of its tests counts. */
export async function runTests(
	root: string,
	project: string,
	env: NodeJS.ProcessEnv = {},
): Promise<Counts> {
	console.log(`\n· tests: ${project}`);
	const reports = join(root, "build", "test");
	mkdirSync(reports, { recursive: true });
	const file = join(reports, `${project}.json`);
	rmSync(file, { force: true });
	const exitCode = await runProgram(
		root,
		process.execPath,
		[
			"node_modules/vitest/vitest.mjs",
			"run",
			`--project=${project}`,
			"--reporter=dot",
			"--reporter=json",
			`--outputFile.json=${file}`,
		],
		env,
	);
	return countsOf(readReport(file), exitCode);
}

function readReport(file: string): Report | null {
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch {
		return null; // it ended before it could write one
	}
}

/** The exit code; a program that is not there, or was killed, counts as failed. */
export function runProgram(
	cwd: string,
	program: string,
	args: string[],
	env: NodeJS.ProcessEnv,
): Promise<number> {
	const child = spawn(program, args, {
		cwd,
		env: { ...process.env, ...env },
		stdio: ["ignore", "inherit", "inherit"],
	});
	const end = (name: NodeJS.Signals) => {
		child.kill(name);
		process.exit(1);
	};
	process.on("SIGINT", end).on("SIGTERM", end);
	return new Promise<number>((done) => {
		child.once("error", () => done(1));
		child.once("close", (code) => done(code ?? 1));
	}).finally(() => process.off("SIGINT", end).off("SIGTERM", end));
}
