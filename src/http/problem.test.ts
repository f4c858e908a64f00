// Every refusal that a step, a file or the storage can give has a sentence of its own.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import sentences from "#messages/refusals";
import { refusalSentence } from "./problem.ts";

const src = join(import.meta.dirname, "..");

/** The codes of every `…RefusalKinds` that a schema of any place exports. */
async function codesOfSchemas(): Promise<string[]> {
	const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
		(file) => /(^|\/)(schema\.ts|schema\/[\w-]+\.ts)$/.test(file),
	);
	const codes: string[] = [];
	for (const file of files) {
		const exported: Record<string, unknown> = await import(join(src, file));
		for (const [name, kinds] of Object.entries(exported))
			if (/RefusalKinds$/.test(name))
				codes.push(...Object.keys(kinds as object));
	}
	return [...new Set(codes)].sort();
}

const codes = await codesOfSchemas();

test("the steps' schemas were found", () => {
	expect(codes.length).toBeGreaterThan(60);
});

const others = [
	"folder-not-writable",
	"disk-full",
	"newer-postgres",
	"older-postgres",
	"no-binary",
	"start-failed",
	"newer-schema",
	"in-use",
	"port-in-use",
	"port-not-allowed",
	"bad-host",
	"bad-config",
	"not-signed-in",
	"wrong-origin",
	"not-found",
	"bug",
];

/** Whatever a sentence asks for is there. */
const facts = new Proxy<Record<string, unknown>>(
	{},
	{ get: () => "some words" },
);

describe.each([...codes, ...others])("%s", (code) => {
	test("has a sentence that says more than its code", () => {
		expect(sentences[code]).toBeTypeOf("function");
		expect(refusalSentence({ code, facts })).toMatch(
			/\w+ \w+.*[.?!…”]$|\w+ \w+/,
		);
		expect(refusalSentence({ code, facts })).not.toBe(code);
	});
});
