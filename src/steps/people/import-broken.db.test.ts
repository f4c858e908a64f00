// Broken files all the way into the database: a refusal in words or a sum that is right, and nothing new the second time.
import { expect, test } from "vitest";
import { type Seeker, testApp } from "#test/db.ts";
import { mutatedFile } from "#test/mutated-files.ts";
import type { ImportReport } from "./schema/import.ts";

const app = await testApp();
const FROM = 7000;
const FILES = 60;

async function send({ request }: Seeker, bytes: Uint8Array) {
	const answer = await request("/imports?name=file", {
		method: "POST",
		body: bytes as BodyInit,
	});
	const json = await answer.json();
	if (answer.ok) return (json as ImportReport).files[0];
	expect(json.code).not.toBe("bug");
	expect(json.detail).toMatch(/[.)]$/);
	return undefined;
}

test("every record of a broken file is told, and a repeat changes nothing", async () => {
	const seeker = await app.newSeeker();
	let taken = 0;
	for (let seed = FROM; seed < FROM + FILES; seed++) {
		const { bytes, story } = mutatedFile(seed);
		if (bytes.length > 100_000) continue;
		const first = await send(seeker, bytes);
		if (!first) continue;
		const { read, created, merged, unchanged, skipped } = first;
		const kept = created + merged + unchanged;
		expect(read, story).toBe(kept + skipped.length);
		for (const { sentence } of skipped) expect(sentence).toMatch(/[.)]$/);
		expect(await send(seeker, bytes), story).toMatchObject({
			...{ read, created: 0, merged: 0, unchanged: kept },
		});
		taken += created;
	}
	expect(taken).toBeGreaterThan(50);
}, 120_000);
