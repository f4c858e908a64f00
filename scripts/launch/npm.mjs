import { existsSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { cacheFolder, isWritable } from "./cache.mjs";
import { runQuietly } from "./quietly.mjs";
import { Refused } from "./say.mjs";

/** Runs npm's own program under this Node, without its install scripts. Refused in one sentence when it fails. */
export async function runNpm(args, cwd) {
	const cli = findNpm();
	if (!cli)
		throw new Refused(
			"no-npm",
			"npm was not found: install npm, then start again.",
		);
	const options = [
		"--ignore-scripts",
		"--no-audit",
		"--no-fund",
		// Without these, a missing network takes over a minute to say so.
		"--fetch-retries=1",
		"--fetch-retry-mintimeout=1000",
		"--loglevel=error",
		// The build needs its tools whatever NODE_ENV says.
		"--include=dev",
		"--include=optional",
	];
	const { code, words } = await runQuietly([cli, ...args, ...options], {
		cwd,
		env: npmEnvironment(),
	});
	if (code !== 0) throw explain(words, cwd);
}

/** `npm start` names its own program; else it is found as a shell would. */
function findNpm() {
	const besideNode = dirname(process.execPath);
	const inPath = (process.env.PATH ?? "").split(delimiter);
	const candidates = [
		process.env.npm_execpath,
		...inPath.flatMap((folder) => [
			join(folder, "npm"),
			join(folder, "node_modules", "npm", "bin", "npm-cli.js"),
		]),
		join(besideNode, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
	];
	return candidates
		.filter((path) => path && existsSync(path))
		.map((path) => realpathSync(path))
		.find((path) => path.endsWith("npm-cli.js"));
}

function npmEnvironment() {
	const own = process.env.npm_config_cache || join(homedir(), ".npm");
	return isWritable(own)
		? process.env
		: { ...process.env, npm_config_cache: join(cacheFolder(), "npm") };
}

/** What went wrong, from npm's own words. */
export function explain(words, folder) {
	if (/ENOSPC|EDQUOT/.test(words))
		return new Refused(
			"disk-full",
			"The disk is full: free about 1 GB, then start again.",
		);
	if (/\b(EACCES|EPERM|EROFS)\b/.test(words))
		return new Refused(
			"folder-not-writable",
			`The folder ${folder} can't be written: give yourself the right to write there, or use a clone elsewhere.`,
		);
	if (
		/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/.test(
			words,
		)
	)
		return new Refused(
			"no-network",
			"The package registry can't be reached: the first start needs the network, so connect and start again.",
		);
	if (/E404|ETARGET|notarget/.test(words))
		return new Refused(
			"no-package",
			"The package registry does not have a package that Askaround needs: check which registry npm is set to use.",
		);
	return new Refused("install-failed", `npm failed:\n${words.trim()}`);
}
