import { expect, test } from "vitest";
import { wordsOf } from "./words-of.ts";

const id = "0190f3a0-1111-7abc-8def-0123456789ab";

test("of a closing pair every name and word is there, under what it is; no ids, no moments", () => {
	const said = wordsOf({
		contactId: id,
		at: "2026-03-10T16:30:00.000Z",
		namesAsked: true,
		suggested: [
			{ newId: id, name: "Ines Roth", organization: "Charité" },
			{ newId: id, title: "Study nurse", howToReach: "At the market" },
		],
		nameUse: {
			status: "limited",
			limits: "by e-mail",
			notBefore: "2026-04-01",
		},
		thanked: true,
	});
	expect(said.map(({ label, words }) => `${label}: ${words}`)).toEqual([
		"Name: Ines Roth",
		"Organization: Charité",
		"Job: Study nurse",
		"How to reach them: At the market",
		"May their name be used: yes, within limits",
		"Limits: by e-mail",
		"Not before: 2026-04-01",
	]);
});

test("what has no name of its own here is shown all the same", () => {
	expect(
		wordsOf({ fitNote: "Too loud", enjoyDay: 2, needs: ["a", "b"] }),
	).toEqual([
		{ label: "Fit note", words: "Too loud" },
		{ label: "Enjoy day", words: "2" },
		{ label: "Needs", words: "a" },
		{ label: "Needs", words: "b" },
	]);
	expect(wordsOf({ nameUse: { status: "refused" } })).toMatchObject([
		{ words: "no" },
	]);
	expect(wordsOf(undefined)).toEqual([]);
});
