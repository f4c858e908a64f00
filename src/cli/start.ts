import { spawn } from "node:child_process";
import { type Command, textFlag } from "./command.ts";
import { Misuse } from "./output.ts";

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
		const port = textFlag({ flags }, "port");
		if (port !== undefined && !(/^\d+$/.test(port) && Number(port) <= 65_535))
			throw new Misuse("--port takes a number from 0 to 65535.");
		const { readConfig } = await import("#app/config.ts");
		const config = readConfig(flags, process.env);
		if (!config.ok) return output.refuse(config.refusal);
		const stop = untilStopped();
		const { startServer } = await import("#app/server.ts");
		const started = await startServer(config.value, {
			onProgress: output.say,
		});
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

/** npm passes Ctrl-C on although the terminal has told us already: a second one this soon is the same one. */
const SAME_MS = 1000;

/** Ctrl-C or a polite end; when asked once more later, it ends at once. */
function untilStopped(): Promise<void> {
	return new Promise((resolve) => {
		let askedAt = 0;
		for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
			process.on(signal, () => {
				if (askedAt && performance.now() - askedAt > SAME_MS) process.exit(130);
				askedAt ||= performance.now();
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
