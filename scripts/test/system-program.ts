import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ok, type Result, refuse } from "#core/result.ts";
import { runProgram } from "./runs.ts";

const APT = "/usr/bin/apt-get";
const QUIET = { DEBIAN_FRONTEND: "noninteractive" };
/** Where servers lie that are not in everybody's PATH. */
const SERVER_FOLDERS = ["/usr/sbin", "/usr/local/sbin"];

/** A program of the system that some tests need: what it is called, and how it comes onto a machine. */
export interface SystemProgram {
	/** As a person calls it: "Chromium". */
	title: string;
	/** What it is for: "the browser journeys". */
	purpose: string;
	/** Names of the program; the first that is found counts. */
	names: string[];
	/** Programs that must be there beside it. */
	beside?: string[];
	/** A variable that says where it lies. */
	variable: string;
	/** Places outside of PATH. */
	places?: string[];
	/** Packages of Debian and its kin. */
	packages: string[];
	/** Answers to what a package asks while it is installed, as debconf-set-selections takes them. */
	answers?: string[];
	/** Elsewhere than on Linux. */
	hints?: { darwin?: string; win32?: string };
	/** Why nothing may be installed here, though it could be; null where it may. */
	reasonAgainst?(): string | null;
}

/** The program on this machine, else from the system's package, where we are root and the system has apt. The facts of a refusal hold a `hint`. */
export async function findSystemProgram(
	wanted: SystemProgram,
): Promise<Result<string, "no-program">> {
	const found = lookFor(wanted, process.env);
	if (found) return ok(found);
	const against = wanted.reasonAgainst?.();
	if (against) return refuse("no-program", { hint: against });
	const hint = installHint(wanted);
	if (process.getuid?.() !== 0 || !existsSync(APT))
		return refuse("no-program", { hint });
	console.log(`\n· installing ${wanted.title} for ${wanted.purpose}`);
	for (const answer of wanted.answers ?? [])
		await runProgram(
			"/",
			"/bin/sh",
			["-c", 'echo "$1" | debconf-set-selections', "sh", answer],
			QUIET,
		);
	await runProgram("/", APT, ["update", "-q"], QUIET);
	await runProgram(
		"/",
		APT,
		["install", "-q", "-y", "--no-install-recommends", ...wanted.packages],
		QUIET,
	);
	const installed = lookFor(wanted, process.env);
	return installed ? ok(installed) : refuse("no-program", { hint });
}

/** Where the variable says, else one of its names in PATH or where servers lie, else null. */
export function lookFor(
	{ names, beside = [], variable, places = [] }: SystemProgram,
	env: NodeJS.ProcessEnv,
): string | null {
	const inPath = (env.PATH ?? "").split(delimiter).filter(Boolean);
	const folders = [...inPath, ...SERVER_FOLDERS];
	const anywhere = (name: string) => folders.map((one) => join(one, name));
	if (!beside.every((name) => anywhere(name).some(isProgram))) return null;
	const candidates = [
		env[variable] ?? "",
		...folders.flatMap((folder) => names.map((name) => join(folder, name))),
		...places,
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

function installHint({ packages, hints = {}, title }: SystemProgram): string {
	const { platform } = process;
	if (platform === "linux")
		return `sudo apt-get install ${packages.join(" ")} (or your system's packages of it) installs it.`;
	const hint = platform === "darwin" ? hints.darwin : hints.win32;
	return hint ?? `${title} is not to be had for this system.`;
}
