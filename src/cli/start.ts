import { spawn } from "node:child_process";
import { readConfig } from "#app/config.ts";
import { startServer } from "../server.ts";
import type { Command } from "./command.ts";

export const startCommand: Command = {
	usage:
		"start [--port N] [--host H] [--data DIR] [--no-open] [--public-url URL]",
	summary: "Serves the app on this computer and prints one sign-in link.",
	options: {
		port: { type: "string" },
		host: { type: "string" },
		"no-open": { type: "boolean" },
		"public-url": { type: "string" },
	},
	async run({ flags, output }) {
		const config = readConfig(flags, process.env);
		if (!config.ok) return output.refuse(config.refusal);
		const stop = untilStopped();
		const started = await startServer(config.value, output.say);
		if (!started.ok) return output.refuse(started.refusal);
		const { signInLink, origin, close } = started.value;
		output.result(
			{ origin, signInLink },
			(link) =>
				`Askaround is ready. Open this link to sign in:\n\n  ${link.signInLink}\n\nYour data: ${config.value.dataDir}\nStop it with Ctrl-C.`,
		);
		if (!flags["no-open"] && process.stdout.isTTY) openBrowser(signInLink);
		await stop;
		await close();
	},
};

/** Ctrl-C or a polite end; a second one ends at once. */
function untilStopped(): Promise<void> {
	return new Promise((resolve) => {
		let asked = false;
		for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
			process.on(signal, () => {
				if (asked) process.exit(130);
				asked = true;
				resolve();
			});
	});
}

function openBrowser(link: string): void {
	const openers: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
		darwin: ["open"],
		win32: ["cmd", "/c", "start", ""],
	};
	const [program, ...args] = openers[process.platform] ?? ["xdg-open"];
	const child = spawn(program, [...args, link], {
		stdio: "ignore",
		detached: true,
	});
	// Without a desktop there is nothing to open; the link is printed anyway.
	child.on("error", () => {});
	child.unref();
}
