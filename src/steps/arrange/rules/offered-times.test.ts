import { expect, test } from "vitest";
import {
	offerBlock,
	pageAddress,
	withOffer,
	withoutOffer,
} from "./offered-times.ts";

const zones = { contact: "Europe/Berlin", seeker: "America/Toronto" };
const block = offerBlock(
	["2026-03-05T16:00:00Z", "2026-03-06T15:00:00Z"],
	zones,
);
const other = offerBlock(["2026-03-09T15:00:00Z"], zones);
const page = `https://ask.example.org/a/${"x".repeat(48)}`;

test("each time has its number and both clocks, theirs first", () => {
	expect(block.split("\n")).toEqual([
		"Times that could suit, on your clock first:",
		"1  Thu 5 March, 17:00 Berlin · 11:00 Toronto",
		"2  Fri 6 March, 16:00 Berlin · 10:00 Toronto",
		"A reply with just the number is enough.",
	]);
	for (const line of block.split("\n")) expect(line.length).toBeLessThan(72);
});

test.each([
	[
		"a question at the end of a paragraph",
		"Dear Priya,\n\nWe met. Could we talk?\n\nBest,\nSam",
		`Dear Priya,\n\nWe met.\n\n${block}\n\nCould we talk?\n\nBest,\nSam`,
	],
	[
		"a question alone",
		"Dear Priya,\n\nCould we talk?\n\nSam",
		`Dear Priya,\n\n${block}\n\nCould we talk?\n\nSam`,
	],
	["no question", "Dear Priya,\n\nHello.", `Dear Priya,\n\nHello.\n\n${block}`],
	[
		"other times before",
		`Hello.\n\n${other}\n\nCould we talk?`,
		`Hello.\n\n${block}\n\nCould we talk?`,
	],
	[
		"its last line taken out",
		`Hello.\n\n${other.split("\n").slice(0, -1).join("\n")}\n\nCould we talk?`,
		`Hello.\n\n${block}\n\nCould we talk?`,
	],
	[
		"times with a page before",
		`Hello.\n\n${offerBlock([], zones, page)}\n\nCould we talk?`,
		`Hello.\n\n${block}\n\nCould we talk?`,
	],
])("into a message with %s", (_, text, expected) => {
	expect(withOffer(text, block)).toBe(expected);
	expect(withOffer(expected, block)).toBe(expected);
});

test("what is offered is not counted, and a page is known by its address", () => {
	expect(withoutOffer(`Hello.\n\n${block}\n\nCould we talk?`)).toBe(
		"Hello.\n\n\n\nCould we talk?",
	);
	expect(offerBlock([], zones, page).match(pageAddress)).toEqual([page]);
	expect("https://example.org/a/b".match(pageAddress)).toBeNull();
});
