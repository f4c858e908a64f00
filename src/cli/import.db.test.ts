// Files as people have them, and as nobody should send them: a clear sentence or a listed skip, never a crash,
// never half a file (DESIGN §4, Import).

import { spawnSync } from "node:child_process";
import { truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { zipFiles } from "#formats/write-zip.ts";
import { openShell } from "#test/command-line.ts";
import * as contracts from "#test/contracts.ts";
import { runProgram } from "#test/program.ts";

const shell = await openShell();
const main = join(import.meta.dirname, "main.ts");
const header =
	"First Name,Last Name,URL,Email Address,Company,Position,Connected On";
const table = (...rows: string[]) => `${[header, ...rows].join("\n")}\n`;
const importing = (...words: string[]) =>
	shell.json(contracts.imported, "import", ...words);

async function howMany(): Promise<number> {
	return (await shell.json(contracts.contacts, "contacts")).length;
}

describe("what goes in", () => {
	const people = shell.file(
		"people.csv",
		table(
			"Ada,Lo,,ada.lo@example.org,Quay Labs,Chemist,05 Mar 2024",
			"Bo,Ek,https://www.linkedin.com/in/bo-ek-example,,,,",
			"Cy,Om,,,Quay Labs,Nurse,",
			",,,,,,06 Mar 2024",
		),
	);

	test("a dry run says what would come of it, and changes nothing", async () => {
		const before = await howMany();
		const dry = await importing(people, "--dry-run");
		expect(dry.files).toMatchObject([
			{ file: people, read: 4, created: 3, skipped: [{ row: 4 }] },
		]);
		expect(await howMany()).toBe(before);
		expect((await importing(people)).files[0]?.created).toBe(3);
		expect(await howMany()).toBe(before + 3);
	});

	test("the same file again changes nothing, also the row without a strong key", async () => {
		const before = await shell.run("contacts", "--json");
		const again = await importing(people);
		expect(again.files).toMatchObject([
			{ read: 4, created: 0, merged: 0, unchanged: 3 },
		]);
		expect(await shell.run("contacts", "--json")).toEqual(before);
	});

	test("of two files the sound one goes in when the other is refused, and the exit is 1", async () => {
		const before = await howMany();
		const sound = shell.file("sound.csv", table("Di,Fu,,di@example.org,,,"));
		const broken = shell.file(
			"broken.csv",
			"not,a\nlist,of\ncontacts,at all\n",
		);
		const { code, stdout } = await shell.run(
			...["import", broken, sound, "--json"],
		);
		expect(code).toBe(1);
		expect(stdout.trimEnd().split("\n")).toHaveLength(1);
		const { error, files } = contracts.partlyImported.parse(JSON.parse(stdout));
		expect(error.code).toBe("needs-mapping");
		expect(files).toMatchObject([
			{ file: broken, error: { code: "needs-mapping" } },
			{ file: sound, created: 1 },
		]);
		expect(await howMany()).toBe(before + 1);
	});

	test("a table of one's own goes in by --map, and --as says the kind", async () => {
		const file = shell.file("own.csv", "Who,Reach\nRo Su,ro@example.org\n");
		const mapped = await importing(file, "--map", "name=Who,email=Reach");
		expect(mapped.files).toMatchObject([{ kind: "csv", read: 1, created: 1 }]);
		const people = shell.file("as.csv", "First Name,Mobile\nVi,\n");
		const { files } = await importing(people, "--as", "outlook");
		expect(files).toMatchObject([{ kind: "outlook", created: 1 }]);
	});

	test.each([
		["--map", "who=Name"],
		["--map", "name"],
		["--map", "{"],
		["--as", "excel"],
	])("misused: %s %s", async (flag, value) => {
		const file = shell.file("any.csv", "Name,E-mail\nX,\n");
		const { code, stdout } = await shell.run("import", file, flag, value);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
	});

	test("formulas are text, and stay what they are", async () => {
		const formula = `"=HYPERLINK(""https://example.org"",""Click"")"`;
		const file = shell.file(
			"formulas.csv",
			table(`${formula},Ix,,ix@example.org,+1+cmd|' /C calc'!A0,@SUM(1),`),
		);
		expect((await importing(file)).files[0]?.created).toBe(1);
		const [found] = await shell.json(
			contracts.contacts,
			...["contacts", "--query", "hyperlink"],
		);
		expect(found).toMatchObject({
			organization: "+1+cmd|' /C calc'!A0",
			title: "@SUM(1)",
		});
	});

	test("a row of a megabyte is a listed skip among good ones", async () => {
		const file = shell.file(
			"long-row.csv",
			table(
				"El,Gu,,el@example.org,,,",
				`Long,Row,,long@example.org,${"x".repeat(1024 * 1024)},,`,
				"Ha,Ji,,ha@example.org,,,",
			),
		);
		const { files } = await importing(file);
		expect(files).toMatchObject([
			{ read: 3, created: 2, skipped: [{ row: 2 }] },
		]);
		expect(files[0]?.skipped[0]?.sentence.length).toBeLessThan(300);
	});

	test("UTF-16 with a mark and the zip that LinkedIn sends are read", async () => {
		const wide = Buffer.from(
			`\uFEFF${table("Ké,Ló,,ke@example.org,,,")}`,
			"utf16le",
		);
		const zip = await zipFiles([
			{
				path: "Basic/Connections.csv",
				text: table("Mo,Nu,,mo@example.org,,,"),
			},
		]);
		const { files } = await importing(
			shell.file("wide.csv", wide),
			shell.file("linkedin.zip", zip),
		);
		expect(files.map((one) => one.created)).toEqual([1, 1]);
		const found = await shell.json(
			contracts.contacts,
			...["contacts", "--query", "Ké"],
		);
		expect(found[0]?.name).toBe("Ké Ló");
	});
});

describe("what is refused: a sentence, exit 1, and nobody is added", () => {
	const huge = shell.file("huge.csv", header);
	// A hole of 200 MB: as large as it says, and no byte of it is written.
	truncateSync(huge, 200 * 1024 * 1024);
	const pdf = `%PDF-1.7\n${"\0\u0001\u00fe".repeat(400)}`;
	const png = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13);
	const half = table("Yo,Za,,yo@example.org,,,").slice(0, -1);
	const utf32 = (text: string) =>
		Uint32Array.from(`\uFEFF${text}`, (one) => one.codePointAt(0) ?? 0);
	const zip = zipFiles([{ path: "Connections.csv", text: half }]);
	const bomb = zipFiles([
		{ path: "Connections.csv", bytes: Buffer.alloc(80 * 1024 * 1024) },
	]);

	test.each<[string, () => Promise<string> | string, string]>([
		["a PDF", () => shell.file("cv.pdf", pdf), "not-contacts"],
		["a PDF named .csv", () => shell.file("cv.csv", pdf), "not-contacts"],
		["a picture", () => shell.file("photo.csv", png), "not-contacts"],
		["some prose", () => shell.file("a.txt", "Dear diary"), "not-contacts"],
		["nothing", () => shell.file("empty.csv", ""), "empty-file"],
		["200 MB", () => huge, "too-large"],
		["a folder", () => shell.data, "file-not-read"],
		[
			"letters of no encoding",
			() => shell.file("odd.csv", Buffer.from(utf32(half).buffer)),
			"wrong-encoding",
		],
		[
			"a table of other things",
			() => shell.file("shop.csv", "Article,Price\nApple,1\n"),
			"needs-mapping",
		],
		["a bomb", async () => shell.file("bomb.zip", await bomb), "zip-too-large"],
		[
			"half a zip",
			async () => shell.file("half.zip", (await zip).subarray(0, 90)),
			"zip-damaged",
		],
		[
			"a zip of something else",
			async () =>
				shell.file(
					"other.zip",
					await zipFiles([{ path: "messages.csv", text: "a,b\n" }]),
				),
			"zip-without-contacts",
		],
	])("%s", async (_, file, code) => {
		const before = await howMany();
		const ran = await shell.run("import", await file(), "--json");
		const { error } = contracts.partlyImported.parse(JSON.parse(ran.stdout));
		expect({ exit: ran.code, code: error.code }).toEqual({ exit: 1, code });
		expect(error.sentence).toMatch(/[.)]$/);
		expect(await howMany()).toBe(before);
	});
});

test("what comes through a pipe is a file too", async () => {
	const inPipe = shell.file("piped.csv", table("Pi,Pe,,pipe@example.org,,,"));
	const { stdout } = spawnSync("bash", [
		"-c",
		'"$0" "$1" import <(cat "$2") --json --data "$3"',
		...[process.execPath, main, inPipe, shell.data],
	]);
	expect(JSON.parse(`${stdout}`)).toMatchObject({ files: [{ created: 1 }] });
});

test("a file that is huge is refused by a real program too, at once and in one line", async () => {
	const file = shell.file("huge-again.csv", header);
	truncateSync(file, 200 * 1024 * 1024);
	const { code, stdout, stderr } = await runProgram([
		...["import", file, "--json", "--data", shell.data],
	]);
	expect(code).toBe(1);
	expect(stderr).toBe("");
	expect(JSON.parse(stdout)).toMatchObject({ error: { code: "too-large" } });
});
