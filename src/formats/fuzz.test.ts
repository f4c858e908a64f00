import { expect, test } from "vitest";
import { mutatedFile, SOUND_FILES } from "#test/mutated-files.ts";
import { contentKey, strongKeys } from "./contact-key.ts";
import { readContacts } from "./read-contacts.ts";

/** `npm run bench -- fuzz` goes through 100,000 more. */
const SEEDS = { from: 20_261_125, count: 2000 };

test("no broken file throws or loses a record unsaid", async () => {
	const taken = new Map<string, number>();
	const faults: string[] = [];
	for (let seed = SEEDS.from; seed < SEEDS.from + SEEDS.count; seed++) {
		const { bytes, story } = mutatedFile(seed);
		const told = `seed ${seed}: ${story}`;
		const result = await readContacts(bytes, "file");
		if (!result.ok) continue;
		const { kind, read, records, skipped } = result.value;
		taken.set(kind, (taken.get(kind) ?? 0) + records.length);
		const rows = [...records, ...skipped].map(({ row }) => row);
		rows.sort((a, b) => a - b);
		const counted = rows.every((row, index) => row === index + 1);
		if (read !== rows.length || !counted) faults.push(`${told}: rows`);
		for (const record of records) {
			strongKeys(record, "CA");
			const text = JSON.stringify(record);
			const isClean = !/\\u0000|\\ud[89a-f]/.test(text);
			if (!isClean || !contentKey(record)) faults.push(`${told}: ${text}`);
		}
	}
	expect(faults).toEqual([]);
	// Else it would hold because everything is refused.
	const kinds = ["linkedin", "google", "outlook", "yahoo", "csv"];
	for (const kind of [...kinds, "vcard", "ics", "json-resume"])
		expect(taken.get(kind) ?? 0, kind).toBeGreaterThan(20);
}, 120_000);

test.each(
	Object.entries(SOUND_FILES),
)("%s is sound to begin with", async (_, text) => {
	const result = await readContacts(Buffer.from(text), "file");
	expect(result.ok && result.value.records.length).toBeGreaterThan(0);
});
