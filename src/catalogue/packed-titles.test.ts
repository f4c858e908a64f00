import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadCatalogue, titlesFile } from "./load.ts";
import { packTitles, unpackTitles } from "./packed-titles.ts";
import { buildEntries } from "./title-entries.ts";

test("the shipped words of titles are those of the shipped catalogue (`npm run catalogue` writes both)", () => {
	const built = buildEntries(loadCatalogue());
	const shipped = readFileSync(titlesFile);
	expect(Buffer.from(packTitles(built)).equals(shipped)).toBe(true);
	const read = unpackTitles(shipped);
	expect(read.vocabulary).toEqual(built.vocabulary);
	for (const column of ["row", "evidence", "start", "words"] as const)
		expect(Buffer.from(read[column]).equals(Buffer.from(built[column]))).toBe(
			true,
		);
});

test("a catalogue without a title packs to nothing and back", () => {
	const empty = {
		count: 0,
		row: new Int32Array(),
		evidence: new Uint8Array(),
		start: new Int32Array(1),
		words: new Int32Array(),
		vocabulary: ["nurse"],
	};
	expect(unpackTitles(packTitles(empty))).toEqual(empty);
});
