import { expect, test } from "vitest";
import { sentenceOf } from "./refusal.ts";
import { readTabText } from "./tab-text.ts";

test.each([
	["CRLF", "\r\n"],
	["LF", "\n"],
])("reads rows that end with %s", (_, end) => {
	const text = ["Code\tTitle", "1\tCook", "2\tBaker", ""].join(end);
	const read = readTabText("Made up.txt", text, ["Code", "Title"]);
	expect(read.ok && read.value.map((row) => row.cell("Title"))).toEqual([
		"Cook",
		"Baker",
	]);
});

test("double quotes are letters, and an absent optional column is empty", () => {
	const text = 'Code\tTitle\r\n1\tThe "Big" Cook\r\n';
	const read = readTabText("Made up.txt", text, ["Code"]);
	expect(read.ok && read.value[0]?.cell("Title")).toBe('The "Big" Cook');
	expect(read.ok && read.value[0]?.cell("Recommend Suppress")).toBe("");
});

test.each([
	[
		"Code\tName\n1\tCook\n",
		'Made up.txt has no column "Title". It seems to be another file or another edition.',
	],
	[
		"Code\tTitle\n1\tCook\n2\n",
		"Made up.txt, row 3: expected 2 columns, found 1.",
	],
	["Code\tTitle\n", "Made up.txt has no rows that can be used."],
])("refuses %j with a sentence", (text, sentence) => {
	const read = readTabText("Made up.txt", text, ["Code", "Title"]);
	expect(read.ok ? "" : sentenceOf(read.refusal)).toBe(sentence);
});
