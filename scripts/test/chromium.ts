import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ok, type Result, refuse } from "#core/result.ts";
import { runProgram } from "./runs.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "chrome"];
const ON_MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const APT = "/usr/bin/apt-get";
const QUIET = { DEBIAN_FRONTEND: "noninteractive" };

/** The browser for the journeys: one on this machine, else the system's package, where we are root and the system has apt. */
export async function findChromium(): Promise<Result<string, "no-chromium">> {
	const found = lookForChromium(process.env);
	if (found) return ok(found);
	const hint = installHint(process.platform);
	if (process.getuid?.() !== 0 || !existsSync(APT))
		return refuse("no-chromium", { hint });
	console.log("\n· installing Chromium for the browser journeys");
	await runProgram("/", APT, ["update", "-q"], QUIET);
	await runProgram(
		"/",
		APT,
		["install", "-q", "-y", "--no-install-recommends", "chromium"],
		QUIET,
	);
	const installed = lookForChromium(process.env);
	return installed ? ok(installed) : refuse("no-chromium", { hint });
}

/** CHROME_PATH, else one of the usual names in PATH, else null. */
export function lookForChromium(env: NodeJS.ProcessEnv): string | null {
	const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
	const candidates = [
		env.CHROME_PATH ?? "",
		...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
		ON_MAC,
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

function installHint(platform: NodeJS.Platform): string {
	if (platform === "linux")
		return "sudo apt-get install chromium (or your system's package of it) installs it.";
	return platform === "darwin"
		? "brew install --cask google-chrome installs it."
		: "winget install Google.Chrome installs it; then set CHROME_PATH to it.";
}

/** How Chromium runs in tests: no calls home, and as root without its sandbox, which refuses root. */
export const chromiumFlags = [
	...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];
