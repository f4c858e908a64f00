import { expect, test } from "vitest";
import { WordTable } from "./word-table.ts";

test("words have numbers in the order in which they come, wherever they stand, however many", () => {
	const table = new WordTable();
	expect(table.idOf("nurse")).toBe(0);
	expect(table.idOf("head nurse", 5, 10)).toBe(0);
	expect(table.idOf("head nurse", 0, 4)).toBe(1);
	const many = Array.from({ length: 40_000 }, (_, at) => `word${at}`);
	expect(many.map((word) => table.idOf(word))).toEqual(
		many.map((_, at) => at + 2),
	);
	expect(table.idOf("word39999")).toBe(40_001);
	expect(table.words.slice(0, 3)).toEqual(["nurse", "head", "word0"]);
});
