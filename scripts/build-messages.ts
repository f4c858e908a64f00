// Compiles the message catalogues (ICU MessageFormat, one JSON file for each area and language) to small
// ES modules under build/messages, with types. Only the messages of the screen in hand are loaded.
// Keys that start with "refused" go into one module of their own, `#messages/refusals`, by refusal code.
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, type Token } from "@messageformat/parser";

const require = createRequire(import.meta.url);
// The library's ES build does not name its exports for Node; its CommonJS build does.
const MessageFormat = require("@messageformat/core");
const compileModule = require("@messageformat/core/compile-module");

type Messages = Record<string, string>;

const source = new URL("../src/web/messages/", import.meta.url);
const target = new URL("../build/messages/", import.meta.url);

/** A refusal's code for its message key: `refusedTooEarly` is `too-early`. */
function refusalCode(key: string): string {
	return key
		.slice("refused".length)
		.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
		.replace(/^-/, "");
}

/** The arguments of a message, with the types that its placeholders ask for. */
function argumentsOf(message: string): Map<string, string> {
	const found = new Map<string, string>();
	const walk = (tokens: Token[]) => {
		for (const token of tokens) {
			if (token.type === "argument" && !found.has(token.arg))
				found.set(token.arg, "string | number");
			if (token.type === "function") found.set(token.arg, "number");
			if (
				token.type === "plural" ||
				token.type === "select" ||
				token.type === "selectordinal"
			) {
				found.set(token.arg, token.type === "select" ? "string" : "number");
				for (const one of token.cases) walk(one.tokens);
			}
		}
	};
	walk(parse(message));
	return found;
}

function signature(message: string): string {
	const fields = [...argumentsOf(message)].map(([n, t]) => `${n}: ${t}`);
	return fields.length > 0
		? `(facts: { ${fields.join("; ")} }) => string`
		: "() => string";
}

function moduleText(locale: string, messages: Messages): string {
	return compileModule(new MessageFormat(locale), messages);
}

function build(): void {
	rmSync(target, { recursive: true, force: true });
	mkdirSync(target, { recursive: true });
	// One language so far; the next one makes a folder beside it, and the choice belongs here.
	const locale = "en";
	const folder = new URL(`${locale}/`, source);
	const refusals: Messages = {};
	for (const file of readdirSync(folder).filter((f) => f.endsWith(".json"))) {
		const area = basename(file, ".json");
		const all: Messages = JSON.parse(
			readFileSync(new URL(file, folder), "utf8"),
		);
		const own: Messages = {};
		for (const [key, message] of Object.entries(all)) {
			if (!key.startsWith("refused")) own[key] = message;
			else if (refusalCode(key) in refusals)
				throw new Error(`${area}.json: ${key} is said twice`);
			else refusals[refusalCode(key)] = message;
		}
		write(area, moduleText(locale, own), [
			"declare const messages: {",
			...Object.entries(own).map(
				([key, message]) => `\t${key}: ${signature(message)};`,
			),
			"};",
		]);
	}
	write("refusals", moduleText(locale, refusals), [
		"declare const messages: Record<string, ((facts: Record<string, unknown>) => string) | undefined>;",
	]);
}

function write(area: string, js: string, types: string[]): void {
	writeFileSync(new URL(`${area}.js`, target), js);
	writeFileSync(
		new URL(`${area}.d.ts`, target),
		[...types, "export default messages;", ""].join("\n"),
	);
}

build();
console.error(
	`messages: ${readdirSync(fileURLToPath(target)).length / 2} areas`,
);
