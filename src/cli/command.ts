import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Client, Fetch } from "#http/client.ts";
import type { ReleaseStore } from "#storage/releases.ts";
import { Misuse, type Output } from "./output.ts";

export type Options = NonNullable<ParseArgsConfig["options"]>;

/** The values of a command's flags, and its other words. */
export interface Words {
	flags: Record<string, string | boolean | string[] | undefined>;
	words: string[];
}

/** The app of the data folder, in this process and without a port. */
export interface AppAccess {
	client: Client;
	/** The app itself, for operations by name. */
	request: Fetch;
	/** Imported releases, which belong to no account. */
	releases: ReleaseStore;
}

export interface CommandContext extends Words {
	output: Output;
	/** Opens the data folder when first asked; closed after the command. */
	app(): Promise<AppAccess>;
}

export interface Command {
	/** How it is written, after `askaround`. */
	usage: string;
	/** One line that says what it does. */
	summary: string;
	options?: Options;
	/** Least and most words after the command's name. */
	words?: readonly [least: number, most: number];
	run(context: CommandContext): Promise<void> | void;
}

const shared: Options = {
	data: { type: "string" },
	json: { type: "boolean" },
	help: { type: "boolean", short: "h" },
};

/** Parses what follows the command's name; anything that it doesn't take is a misuse. */
export function parseWords(command: Command, args: string[]): Words {
	let parsed: ReturnType<typeof parseArgs>;
	try {
		parsed = parseArgs({
			args,
			options: { ...shared, ...command.options },
			allowPositionals: true,
			strict: true,
		});
	} catch (error) {
		throw new Misuse(error instanceof Error ? error.message : String(error));
	}
	const [least, most] = command.words ?? [0, 0];
	const { length } = parsed.positionals;
	if (length < least || length > most)
		throw new Misuse(`It is written: askaround ${command.usage}`);
	return {
		flags: parsed.values as Words["flags"],
		words: parsed.positionals,
	};
}

/** A flag that was given as text. */
export function textFlag(
	{ flags }: Pick<Words, "flags">,
	name: string,
): string | undefined {
	const value = flags[name];
	return typeof value === "string" ? value : undefined;
}

/** A flag that holds a whole number from `least` up. */
export function numberFlag(
	words: Pick<Words, "flags">,
	name: string,
	least = 1,
): number | undefined {
	const text = textFlag(words, name);
	if (text === undefined) return undefined;
	const value = Number(text);
	if (!/^\d+$/.test(text) || value < least)
		throw new Misuse(`--${name} takes a whole number from ${least}.`);
	return value;
}
