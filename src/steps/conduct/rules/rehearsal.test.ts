import { expect, test } from "vitest";
import { rehearsalCards } from "./rehearsal.ts";

test("the cards begin with the opener and end with the closing pair and the thanks", () => {
	const cards = rehearsalCards({
		name: "Tom Baker",
		topic: "Registered Nurses",
		minutes: 20,
		firstQuestion: "How did you come to do this work?",
	});
	expect(cards.map(({ key }) => key)).toEqual([
		"opener",
		"question",
		"cue",
		"names",
		"name-use",
		"thanks",
	]);
	expect(cards[0]?.words).toContain(
		"Tom Baker, thank you for taking the time.",
	);
	expect(cards[0]?.words).toContain("done after 20 minutes");
});

test("without a person, a target or a question the words still hold", () => {
	const cards = rehearsalCards({
		name: null,
		topic: null,
		minutes: 30,
		firstQuestion: undefined,
	});
	expect(cards).toHaveLength(5);
	expect(cards[0]?.words).toBe(
		"Thank you for taking the time. I would like to understand your work better. I have a few questions, and will be done after 30 minutes.",
	);
});
