import { expect, test } from "vitest";
import { loadCatalogue } from "#catalogue/load.ts";
import { findByOwnWords } from "./own-words.ts";
import { offerSkills } from "./skill-offers.ts";

const catalogue = loadCatalogue();

test.each([
	["a title", "chartered accountant", "13-2011.00"],
	["a foreign title with a familiar word", "ingeniero civil", "17-2051.00"],
	["a sentence", "I love drawing and working out how machines work", "17-"],
	["care", "helping old people who are ill at home", "29-"],
])("%s leads to occupations", (_, words, code) => {
	const found = findByOwnWords(catalogue, words);
	expect(found.some((one) => one.code.startsWith(code))).toBe(true);
	expect(found.length).toBeLessThanOrEqual(12);
});

test("words that nothing comes near give nothing", () => {
	expect(findByOwnWords(catalogue, "zzz qqq")).toEqual([]);
});

test("skills and past work are offered once each, with what they come from", () => {
	const { offers, occupations, unrecognised } = offerSkills(catalogue, {
		skills: ["Python", "Spanish", "Underwater basket"],
		work: [
			{ position: "Registered Nurse", organization: "St. Brigid" },
			{ position: "Zzyx", organization: "" },
		],
	});
	const ids = offers.map(({ elementId }) => elementId);
	expect(new Set(ids).size).toBe(ids.length);
	expect(occupations[0]?.code).toBe("29-1141.00");
	expect(
		offers.find(({ name }) => name === "Medicine and Dentistry"),
	).toMatchObject({
		evidence: "Registered Nurse, St. Brigid",
		value: 3,
	});
	expect(offers.map(({ name }) => name)).toEqual(
		expect.arrayContaining(["Programming", "Foreign Language"]),
	);
	expect(unrecognised).toEqual(["Zzyx", "Underwater basket"]);
});
