import { expect, test } from "vitest";
import { decodeWords, readHeader } from "./mail-header.ts";

test.each([
	["Re: Twenty minutes?", "Re: Twenty minutes?"],
	[
		"=?UTF-8?Q?R=C3=A9=3A_Rivers_=5Bask-7F3KQ2XW=5D?=",
		"Ré: Rivers [ask-7F3KQ2XW]",
	],
	// A letter, and a sign, that go over the end of a word.
	[
		"=?utf-8?B?w6TD?= =?utf-8?B?tls=?=\t=?utf-8?q?ask-7F3KQ2XW]?=",
		"äö[ask-7F3KQ2XW]",
	],
	[
		"=?iso-8859-1?q?Gr=FC=DFe?= =?utf-8*de?q?_=E2=82=AC?= und mehr",
		"Grüße € und mehr",
	],
	["Re: =?utf-8?q?one?= two =?utf-8?q?three?=", "Re: one two three"],
	// Broken or of an alphabet that nobody knows: as it came.
	["=?x-none?q?abc?=", "=?x-none?q?abc?="],
	["=?utf-8?q?abc", "=?utf-8?q?abc"],
	["=?utf-8?q?=ZZ=4?=", "=ZZ=4"],
])("%s", (text, meant) => {
	expect(decodeWords(text)).toBe(meant);
});

test("a subject over several lines is read as one", () => {
	const { subject } = readHeader(
		"From: a@b.example\r\nSubject: =?utf-8?q?Non=2C_pas?=\r\n =?utf-8?q?_maintenant_[ask-7F3?=\r\n =?utf-8?q?KQ2XW-no]?=\r\n",
	);
	expect(subject).toBe("Non, pas maintenant [ask-7F3KQ2XW-no]");
});
