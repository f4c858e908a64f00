import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { whenParentGoes } from "./parent.mjs";
import { root } from "./prepare.mjs";
import { Refused } from "./say.mjs";

const vitest = "node_modules/vitest/vitest.mjs";

/** What can be launched: the builds that each needs first, the program, and the arguments put before those given. */
export const targets = {
	start: {
		needs: () => ["messages", "web"],
		program: "src/cli/main.ts",
		before: ["start"],
	},
	cli: {
		needs: ([command]) =>
			["start", "demo"].includes(command) ? ["messages", "web"] : ["messages"],
		program: "src/cli/main.ts",
	},
	test: { needs: () => [], program: "scripts/test.ts" },
	"test-quick": {
		needs: () => ["messages"],
		program: vitest,
		before: ["run", "--project", "pure"],
	},
	bench: { needs: () => ["messages", "web"], program: "bench/main.ts" },
	catalogue: { needs: () => [], program: "scripts/catalogue/main.ts" },
	dev: { needs: () => ["messages", "web"], together: dev },
};

/**
 * Runs a target in this very process, so that signals, exit code and memory are the program's own. Every program runs when it is imported,
 * and reads `process.argv`.
 */
export async function run(target, args) {
	if (target.together) return target.together(args);
	const program = join(root, target.program);
	if (!existsSync(program))
		throw new Refused(
			"no-program",
			`${target.program} is missing in this clone.`,
		);
	let told = false;
	whenParentGoes(() => {
		if (!told) process.kill(process.pid, "SIGTERM");
		told = true;
	});
	process.argv = [process.execPath, program, ...(target.before ?? []), ...args];
	await import(pathToFileURL(program).href);
}

/** The server starts again, and Vite's own server shows the pages anew, when a file changes. Ctrl-C reaches all three. */
async function dev(args) {
	const commands = [
		["node_modules/vite/bin/vite.js", "--host", "127.0.0.1"],
		["--watch", "src/cli/main.ts", "start", ...args],
	];
	const children = commands.map((command) =>
		spawn(process.execPath, command, { cwd: root, stdio: "inherit" }),
	);
	for (const name of ["SIGINT", "SIGTERM"])
		process.on(name, () => {
			for (const child of children) child.kill(name);
		});
	await Promise.all(
		children.map((child) => new Promise((done) => child.once("exit", done))),
	);
}
