import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ok, type Result, refuse } from "#core/result.ts";
import { runProgram } from "./runs.ts";

const APT = "/usr/bin/apt-get";
const QUIET = { DEBIAN_FRONTEND: "noninteractive" };

/** The address book server of the protocol tests: one on this machine, else the system's package, where we are root and the system has apt. */
export async function findRadicale(): Promise<Result<string, "no-radicale">> {
	const found = lookForRadicale(process.env);
	if (found) return ok(found);
	const hint =
		process.platform === "linux"
			? "sudo apt-get install radicale (or your system's package of it) installs it."
			: "pipx install radicale installs it.";
	if (process.getuid?.() !== 0 || !existsSync(APT))
		return refuse("no-radicale", { hint });
	console.log("\n· installing Radicale for the address book tests");
	await runProgram("/", APT, ["update", "-q"], QUIET);
	await runProgram(
		"/",
		APT,
		["install", "-q", "-y", "--no-install-recommends", "radicale"],
		QUIET,
	);
	const installed = lookForRadicale(process.env);
	return installed ? ok(installed) : refuse("no-radicale", { hint });
}

/** RADICALE_PATH, else `radicale` in PATH, else null. */
export function lookForRadicale(env: NodeJS.ProcessEnv): string | null {
	const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
	const candidates = [
		env.RADICALE_PATH ?? "",
		...folders.map((folder) => join(folder, "radicale")),
	];
	return candidates.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
	try {
		if (path) accessSync(path, constants.X_OK);
		return path !== "";
	} catch {
		return false;
	}
}
