import { expect, test } from "vitest";
import { mutatedFile, SOUND_FILES } from "#test/mutated-files.ts";
import { contentKey, strongKeys } from "./contact-key.ts";
import { readContacts } from "./read-contacts.ts";

/** `npm run bench -- fuzz` goes through 100,000 more. */
const SEEDS = { from: 20_261_125, count: 2000 };

test("no broken file throws or loses a record unsaid", async () => {
	const taken = new Map<string, number>();
	for (let seed = SEEDS.from; seed < SEEDS.from + SEEDS.count; seed++) {
		const { bytes, story } = mutatedFile(seed);
		const told = `seed ${seed}: ${story}`;
		const result = await readContacts(bytes, "file");
		if (!result.ok) continue;
		const { kind, read, records, skipped } = result.value;
		taken.set(kind, (taken.get(kind) ?? 0) + records.length);
		expect(read, told).toBe(records.length + skipped.length);
		const rows = [...records, ...skipped].map(({ row }) => row);
		rows.sort((a, b) => a - b);
		const counted = rows.every((row, index) => row === index + 1);
		expect(counted, told).toBe(true);
		for (const record of records) {
			strongKeys(record, "CA");
			expect(contentKey(record), told).toMatch(/^content:/);
			const text = JSON.stringify(record);
			if (/\\u0000|\\ud[89a-f]/.test(text)) expect(text, told).toBe("clean");
		}
	}
	// Else it would hold because everything is refused.
	const kinds = ["linkedin", "google", "outlook", "yahoo", "csv"];
	for (const kind of [...kinds, "vcard", "ics", "json-resume"])
		expect(taken.get(kind) ?? 0, kind).toBeGreaterThan(20);
}, 60_000);

test.each(
	Object.entries(SOUND_FILES),
)("%s is sound to begin with", async (_, text) => {
	const result = await readContacts(Buffer.from(text), "file");
	expect(result.ok && result.value.records.length).toBeGreaterThan(0);
});
