import { expect, test } from "vitest";
import { importCommand } from "#steps/people/commands.ts";
import { fileKinds } from "#steps/people/schema/import.ts";
import { runProgram } from "#test/program.ts";

test("the flags that every command takes may come first", async () => {
	const words = ["occupations", "search", "registered nurse", "--limit", "1"];
	const before = await runProgram(["--json", "--data", "unused", ...words], "");
	const after = await runProgram([...words, "--json"], "");
	expect(before).toEqual(after);
	expect(before.code).toBe(0);
	expect(JSON.parse(before.stdout)).toMatchObject([{ code: "29-1141.00" }]);
});

test.each([
	["--data"],
	["--json", "nosuch"],
	["--limit", "1"],
])("without a command it is a misuse: %s", async (...words) => {
	const { code, stdout } = await runProgram(words, "");
	expect([code, stdout]).toEqual([2, ""]);
});

test("the usage of an import names every kind of file", () => {
	expect(importCommand.usage).toContain(` [--as ${fileKinds.join("|")}] `);
});
