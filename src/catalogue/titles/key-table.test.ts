import { expect, test } from "vitest";
import { KeyTable } from "./key-table.ts";
import { keyOf } from "./title-index.ts";

test("a table of keys is a map, however it grows", () => {
	const table = new KeyTable();
	const map = new Map<number, number>();
	for (let at = 0; at < 5_000; at++) {
		const key = keyOf([at % 97, at % 89, at]);
		table.set(key, at);
		map.set(key, at);
	}
	expect(table.size).toBe(map.size);
	for (const [key, value] of map) expect(table.get(key)).toBe(value);
	expect(table.get(keyOf([7_001, 7_002]))).toBe(-1);
});
