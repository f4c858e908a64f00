import { expect, test } from "vitest";
import { countWords } from "./word-count.ts";

test.each([
	["", 0],
	["   \n\t ", 0],
	["Hello", 1],
	["Dear Ms Okafor,\n\nI don't know you.", 7],
	["20-30 minutes – or 15 by phone", 6],
	["a - b -- c …", 3],
	["non\u00a0breaking space", 3],
	["Grüße, Łukasz", 2],
	["https://example.org/a/b?c=d me@example.org", 2],
	["👍 👍", 0],
])("%j has %i words", (text, expected) => {
	expect(countWords(text)).toBe(expected);
});
