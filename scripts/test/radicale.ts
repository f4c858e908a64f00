import { lookFor, type SystemProgram } from "./system-program.ts";

/** The server of address books and calendars for the protocol tests. */
export const radicale: SystemProgram = {
	title: "Radicale",
	purpose: "the tests of address books",
	names: ["radicale"],
	variable: "RADICALE_PATH",
	packages: ["radicale"],
	hints: {
		darwin: "pipx install radicale installs it.",
		win32: "pipx install radicale installs it.",
	},
};

/** RADICALE_PATH, else `radicale` in PATH, else null. */
export function lookForRadicale(env: NodeJS.ProcessEnv): string | null {
	return lookFor(radicale, env);
}
