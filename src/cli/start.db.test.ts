// The program as a person starts, stops and kills it: real processes, a real cluster in a folder of the test's own.

import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import {
	runProgram,
	type Started,
	startProgram,
	testFolder,
} from "#test/program.ts";

async function cookieOf({ signInLink }: Started): Promise<string> {
	const answer = await fetch(signInLink, { redirect: "manual" });
	return answer.headers.get("set-cookie")?.split(";")[0] ?? "";
}

async function keepTarget(program: Started, label: string): Promise<Response> {
	return fetch(`${program.origin}/api/v1/targets`, {
		method: "POST",
		headers: {
			cookie: await cookieOf(program),
			origin: program.origin,
			"content-type": "application/json",
		},
		body: JSON.stringify({ kind: "free-text", label }),
	});
}

async function labelsIn(data: string): Promise<string[]> {
	const { stdout } = await runProgram([
		"call",
		"listTargets",
		"--json",
		"--data",
		data,
	]);
	return JSON.parse(stdout).map((target: { label: string }) => target.label);
}

test("listens on loopback, signs in by its link, and Ctrl-C ends it and its database", async () => {
	const data = testFolder();
	const program = await startProgram(["--port", "0", "--data", data]);
	expect(program.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
	expect((await keepTarget(program, "Violins")).status).toBe(200);
	expect(await program.end("SIGINT")).toBe(0);
	expect(existsSync(join(data, "cluster/postmaster.pid"))).toBe(false);
	expect(await labelsIn(data)).toEqual(["Violins"]);
});

test("the command line works beside a running program on the same folder", async () => {
	const data = testFolder();
	const program = await startProgram(["--port", "0", "--data", data]);
	await keepTarget(program, "Bees");
	expect(await labelsIn(data)).toEqual(["Bees"]);
	// The command line was not the last one out: the program still has its database.
	expect((await keepTarget(program, "Honey")).status).toBe(200);
});

test("after a kill -9 the next start goes on with everything that was acknowledged", async () => {
	const data = testFolder();
	const program = await startProgram(["--port", "0", "--data", data]);
	expect((await keepTarget(program, "Kept")).status).toBe(200);
	await program.end("SIGKILL");
	const next = await startProgram(["--port", "0", "--data", data]);
	expect((await keepTarget(next, "Kept too")).status).toBe(200);
	expect((await labelsIn(data)).sort()).toEqual(["Kept", "Kept too"]);
});

test("a port in use is one sentence, exit 1, and no data folder is made", async () => {
	const other = createServer().listen(0, "127.0.0.1");
	await once(other, "listening");
	onTestFinished(() => void other.close());
	const address = other.address();
	const port = typeof address === "object" ? address?.port : 0;
	const data = join(testFolder(), "not-made");
	const { code, stdout } = await runProgram([
		"start",
		"--no-open",
		"--json",
		"--port",
		`${port}`,
		"--data",
		data,
	]);
	expect(code).toBe(1);
	expect(JSON.parse(stdout)).toMatchObject({
		error: {
			code: "port-in-use",
			sentence: expect.stringContaining(`${port}`),
		},
	});
	expect(existsSync(data)).toBe(false);
});

test.each([
	["an unknown flag", ["start", "--bogus"], 2],
	["a port that is none", ["start", "--port", "many"], 2],
	["a port beyond the last", ["start", "--port", "99999"], 2],
	["an unknown command", ["fly"], 2],
	["too many words", ["doctor", "now"], 2],
])("%s is said, with the right exit code", async (_, args, expected) => {
	const { code, stderr } = await runProgram(args);
	expect(code).toBe(expected);
	expect(stderr.trim()).not.toBe("");
	expect(stderr).not.toMatch(/at .*\.ts:\d+/);
});
