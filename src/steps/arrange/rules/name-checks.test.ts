import { describe, expect, test } from "vitest";
import type { Checking, NameStanding } from "../schema/checking.ts";
import { checkMessage, maySend } from "./checks.ts";

const standing = (
	full: string,
	more: Partial<NameStanding> = {},
): NameStanding => ({
	contactId: "0199a3b0-0000-7000-8000-000000000001",
	...{ full, given: null, family: null, suggestedThem: true },
	...{ refusal: "name-use-not-asked", limits: null, notBefore: null },
	...more,
});

const check = (middle: string, name: NameStanding) => {
	const checking: Checking = {
		...{ kind: "request", connection: null, seekerName: "Sam Okafor" },
		contact: { full: "Priya Nair", given: "Priya", family: "Nair" },
		...{ names: [name], standing: null, toneInvites: false },
	};
	return checkMessage(
		`Dear Priya,\n\nYour work is known. ${middle} Would you have 20 minutes?\n\nSam`,
		checking,
	);
};

describe("the name of whoever suggested them, however it is written, is kept back, and the fix leaves nothing of it", () => {
	test.each([
		"Frau Müllers Rat led me to you.",
		"Anna Müllers Rat led me to you.",
		"the Müllers told me of you.",
		"anna told me of you.",
		"My friend anna said that you know.",
		"Anna's colleague said so.",
		"Anna, whom you know, sends me.",
		"Ms. müller told me of you.",
		"Write to a.mueller@firm.example, too, as you do.",
		"Anna K. Müller told me of you.",
		"Anne Müller told me of you.",
		"A. Müller told me of you.",
	])("%s", (middle) => {
		const found = check(middle, standing("Anna Müller"));
		const [named] = found.filter(
			({ code }) => code === "name-without-permission",
		);
		expect(maySend(found)).toBe(false);
		expect(named?.fix?.text).toBeDefined();
		expect(named?.fix?.text).not.toMatch(/\banna?e?\b|m(ü|ue)ller|\bA\./i);
	});

	test.each([
		["Jean-Luc Picard", "Jean Luc told me of you."],
		["Robert Smith", "Rob Smith's idea was that you know."],
		["Theresa May", "Mrs May told me of you."],
		["Theresa May", "May suggested that you know."],
		["Will Grant", "Will told me that you know."],
	])("%s: %s", (full, middle) => {
		expect(maySend(check(middle, standing(full)))).toBe(false);
	});
});

describe("words that only look like a name keep no message back", () => {
	test.each([
		["Will Grant", "I hope that you will grant me your view."],
		["Theresa May", "You spoke in May, and I heard you."],
		["Theresa May", "May I hear more of what you see?"],
		["Mark Long", "You mark papers, and have for long."],
		["Anna Müller", "You know Anna-Lena, and Anna Schmidt of your team."],
		["Tom Robert", "You know Jo Roberts."],
		[
			"Grace Hope",
			"I hope that you are well; by the grace of luck I found you.",
		],
	])("%s: %s", (full, middle) => {
		expect(maySend(check(middle, standing(full)))).toBe(true);
	});
});
