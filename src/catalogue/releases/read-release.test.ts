import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readRelease } from "./read-release.ts";
import { sentenceOf } from "./refusal.ts";

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "askaround-release-"));
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
	["letter.txt", "Dear Ann", /^letter.txt is neither an O\*NET/],
	["cut.zip", "PK\u0003\u0004 and no more", /^cut.zip could not be read/],
])("%s is refused in a sentence", async (name, text, sentence) => {
	const path = join(folder, name);
	await writeFile(path, text);
	const read = await readRelease(path);
	expect(read.ok ? "read" : sentenceOf(read.refusal)).toMatch(sentence);
});

test("a path where nothing is, is named", async () => {
	const read = await readRelease(join(folder, "nowhere.zip"));
	expect(read.ok ? "read" : sentenceOf(read.refusal)).toMatch(
		/^nowhere.zip could not be read/,
	);
});

const releases = process.env.ASKAROUND_RELEASES;
test.skipIf(!releases).each([
	["onet/db_30_1_text.partial.zip", "onet"],
	["onet/db_30_3_csv.partial.zip", "onet"],
	["bls/national_M2025_dl.xlsx", "wages"],
	["bls/occupation.xlsx", "outlook"],
])(
	"the official %s is read (ASKAROUND_RELEASES names its folder)",
	async (path, kind) => {
		const steps: string[] = [];
		const read = await readRelease(join(releases ?? "", path), (file) =>
			steps.push(file),
		);
		if (!read.ok) throw new Error(sentenceOf(read.refusal));
		expect(read.value.kind).toBe(kind);
		expect(steps.length).toBeGreaterThan(0);
		if (read.value.kind === "onet")
			expect(read.value.read.texts.tasks).toHaveLength(18_796);
	},
	30_000,
);
