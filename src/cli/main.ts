import { pathToFileURL } from "node:url";
import type { OpenApp } from "#app/open.ts";
import { createClient } from "#http/client.ts";
import { type AppAccess, type Command, parseWords } from "./command.ts";
import { commands, helpText } from "./commands.ts";
import { createOutput, exits, Misuse, refusalOf } from "./output.ts";

/** Runs one command line, and gives its exit code (DESIGN §4). */
export async function runCommandLine(args: string[]): Promise<number> {
	const found = findCommand(args);
	const json = args.includes("--json");
	const output = createOutput(json);
	if (!found) {
		const asked =
			args.length === 0 || ["help", "--help", "-h"].includes(args[0] ?? "");
		if (!asked) output.say(`There is no command “${args.join(" ")}”.\n`);
		output.say(helpText());
		return asked ? exits.done : exits.misused;
	}
	let opened: OpenApp | undefined;
	try {
		const words = parseWords(found.command, found.rest);
		if (words.flags.help) {
			output.say(`askaround ${found.command.usage}\n${found.command.summary}`);
			return exits.done;
		}
		const app = async (): Promise<AppAccess> => {
			const { readConfig } = await import("#app/config.ts");
			const { openApp } = await import("#app/open.ts");
			const config = readConfig(words.flags, process.env);
			if (!config.ok) throw new Stopped(config.refusal);
			const open = await openApp({
				config: config.value,
				onProgress: output.say,
			});
			if (!open.ok) throw new Stopped(open.refusal);
			opened = open.value;
			const { request, releases } = open.value;
			return {
				request,
				releases,
				client: createClient("http://local", request),
			};
		};
		await found.command.run({ ...words, output, app });
		return output.failed ? exits.refused : exits.done;
	} catch (error) {
		return exitFor(error, output);
	} finally {
		await opened?.close();
	}
}

/** A refusal on the way to the command's work, such as a data folder that can't be opened. */
class Stopped extends Error {
	readonly refusal: { code: string; facts: Record<string, unknown> };
	constructor(refusal: Stopped["refusal"]) {
		super(refusal.code);
		this.refusal = refusal;
	}
}

function exitFor(error: unknown, output: ReturnType<typeof createOutput>) {
	if (error instanceof Misuse) {
		output.say(error.message);
		return exits.misused;
	}
	const refusal = error instanceof Stopped ? error.refusal : refusalOf(error);
	if (refusal) {
		output.refuse(refusal);
		return exits.refused;
	}
	output.say(
		error instanceof Error ? (error.stack ?? error.message) : `${error}`,
	);
	return exits.bug;
}

/** The flags that every command takes may stand before its name as well, as scripts put them there. */
function sharedFlagsFirst(args: string[]): number {
	let at = 0;
	while (args[at] === "--json" || args[at]?.startsWith("--data"))
		at += args[at] === "--data" ? 2 : 1;
	return at;
}

/** The longest name that the words begin with: `occupations match` before `occupations`. */
function findCommand(
	args: string[],
): { command: Command; rest: string[] } | undefined {
	const from = sharedFlagsFirst(args);
	const flags = args.slice(0, from);
	for (const to of [from + 2, from + 1]) {
		const command = commands[args.slice(from, to).join(" ")];
		if (command) return { command, rest: [...flags, ...args.slice(to)] };
	}
	return undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
	// A reader that closes the pipe early, such as `head`, has had what it wanted.
	process.stdout.on("error", (error: NodeJS.ErrnoException) => {
		if (error.code === "EPIPE") process.exit(exits.done);
		throw error;
	});
	process.exitCode = await runCommandLine(process.argv.slice(2));
}
