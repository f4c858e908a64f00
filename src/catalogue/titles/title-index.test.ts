import { expect, test } from "vitest";
import { loadCatalogue } from "../load.ts";
import { keyOf, titleIndex } from "./title-index.ts";

test("a key is that of the same stems in any order, repeats or not", () => {
	expect(keyOf([3, 17, 5])).toBe(keyOf([5, 3, 17]));
	expect(keyOf([3, 17, 3])).toBe(keyOf([17, 3]));
	expect(keyOf([3, 17])).not.toBe(keyOf([4, 16]));
});

test("no two titles of the shipped file share a key by chance", () => {
	const { start, entryStems, exact } = titleIndex(loadCatalogue());
	const sets = new Set<string>();
	for (let entry = 0; entry + 1 < start.length; entry++) {
		const own = [...entryStems.subarray(start[entry], start[entry + 1])];
		if (own.length > 0)
			sets.add([...new Set(own)].sort((a, b) => a - b).join(" "));
	}
	expect(exact.size).toBe(sets.size);
	// A machine that does much else takes long for 60,000 titles.
}, 30_000);
