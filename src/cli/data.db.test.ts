import { expect, test } from "vitest";
import { openShell } from "#test/command-line.ts";

const shell = await openShell();

test("what is no release is refused in a sentence, exit 1, and nothing else on standard output", async () => {
	const path = shell.file("letter.txt", "Dear Ann");
	const { code, stdout } = await shell.run("data", "import", path, "--json");
	expect(code).toBe(1);
	expect(JSON.parse(stdout)).toEqual({
		error: {
			code: "release-refused",
			sentence: expect.stringMatching(/^letter.txt is neither/),
		},
	});
});

test("a path is needed", async () => {
	expect((await shell.run("data", "import")).code).toBe(2);
});
