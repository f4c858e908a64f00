import { expect, test } from "vitest";
import { loadCatalogue } from "#catalogue/load.ts";
import { readHalves } from "#catalogue/titles/title-sets.ts";
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

test.each([
	// First, and among the first five; both halves were written by who wrote the word list (decision 14).
	["tuning", 0.9, 0.95],
	["measured", 0.8, 0.9],
] as const)("finds occupations for the texts of the %s half", (half, top1, top5) => {
	const texts = readHalves(new URL("../data/own-words.tsv", import.meta.url))[
		half
	];
	const places = texts.map(({ text, codes }) =>
		findByOwnWords(catalogue, text).findIndex(({ code }) =>
			codes.includes(code),
		),
	);
	const share = (most: number) =>
		places.filter((at) => at >= 0 && at < most).length / texts.length;
	expect(share(1)).toBeGreaterThanOrEqual(top1);
	expect(share(5)).toBeGreaterThanOrEqual(top5);
});
