import { spawn } from "node:child_process";
import { constants } from "node:os";

/** Runs a program under this Node and keeps its last words; ended from outside, we end it and ourselves. Gives {code, words}. */
export async function runQuietly(args, { cwd, env = process.env }) {
	const child = spawn(process.execPath, args, {
		cwd,
		env,
		stdio: ["ignore", "pipe", "pipe"],
	});
	let words = "";
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding("utf8").on("data", (text) => {
			words = (words + text).slice(-8000);
		});
	const end = (name) => {
		child.kill(name);
		process.exit(128 + constants.signals[name]);
	};
	const names = ["SIGINT", "SIGTERM", "SIGHUP"];
	for (const name of names) process.on(name, end);
	const code = await new Promise((done, failed) =>
		child.once("error", failed).once("close", done),
	);
	for (const name of names) process.removeListener(name, end);
	return { code, words };
}
