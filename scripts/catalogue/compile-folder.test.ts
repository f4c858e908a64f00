import { createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { catalogueFile } from "#catalogue/load.ts";
import {
	madeUpNoc,
	madeUpRelease,
} from "#catalogue/releases/made-up-release.ts";
import { sentenceOf } from "#catalogue/releases/refusal.ts";
import { compileFolder } from "./compile-folder.ts";

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "askaround-catalogue-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function writeZip(texts: Record<string, string>) {
	const zip = new ZipFile();
	for (const [name, text] of Object.entries(texts))
		zip.addBuffer(Buffer.from(text), `db_99_1_text/${name}`);
	zip.end();
	const path = join(folder, "db_99_1_text.zip");
	await pipeline(zip.outputStream, createWriteStream(path));
}

async function sentence() {
	const compiled = await compileFolder(folder);
	return compiled.ok ? "compiled" : sentenceOf(compiled.refusal);
}

// The steps build on each other: a folder fills up until only a broken workbook is left.
test("a missing or broken release is named in one sentence", async () => {
	expect(await sentence()).toBe(
		`The O*NET text release (db_30_1_text.zip) was not found in ${folder}. Download it from its publisher and try again.`,
	);
	await writeFile(join(folder, "db_99_1_text.zip"), "not a zip");
	await writeFile(join(folder, "occupation.xlsx"), "not a workbook");
	expect(await sentence()).toMatch(
		/^The OEWS national workbook \(national_M2025_dl.xlsx\) was not found/,
	);
	await writeFile(join(folder, "national_M2031_dl.xlsx"), "not a workbook");
	expect(await sentence()).toMatch(/^noc_structure_en.csv was not found/);
	for (const [name, text] of Object.entries(madeUpNoc()))
		await writeFile(join(folder, name), text);
	expect(await sentence()).toMatch(
		/^db_99_1_text.zip could not be read \(.+\)\. It may be cut off/,
	);
	const { "Job Zones.txt": _, ...rest } = madeUpRelease();
	await writeZip(rest);
	expect(await sentence()).toMatch(
		/^Job Zones.txt was not found in db_99_1_text.zip/,
	);
	await writeZip(madeUpRelease());
	expect(await sentence()).toMatch(
		/^national_M2031_dl.xlsx could not be read \(.+\)\. It may be cut off/,
	);
});

test("a folder that is not there is named", async () => {
	const compiled = await compileFolder(join(folder, "nowhere"));
	expect(compiled.ok ? "" : sentenceOf(compiled.refusal)).toMatch(
		/nowhere is not a folder that can be read/,
	);
});

const releases = process.env.ASKAROUND_RELEASES;
test.skipIf(!releases)(
	"the official releases give the shipped file, byte for byte, each time (ASKAROUND_RELEASES names their folder)",
	async () => {
		const shipped = await readFile(catalogueFile, "utf8");
		for (let time = 0; time < 2; time++) {
			const compiled = await compileFolder(releases as string);
			if (!compiled.ok) throw new Error(sentenceOf(compiled.refusal));
			expect(compiled.value === shipped).toBe(true);
		}
	},
	30_000,
);
