import { expect, test } from "vitest";
import { readJsonResume } from "./json-resume.ts";

test("reads skills with their keywords, work with its organization, and languages", () => {
	const read = readJsonResume(
		JSON.stringify({
			basics: { name: "Made Up" },
			skills: [
				{ name: "Web", level: "Master", keywords: ["HTML", "JavaScript"] },
				{ name: "Web" },
				"odd",
			],
			work: [
				{ position: "Nurse", name: "St. Brigid" },
				{ name: "no position" },
			],
			volunteer: [{ position: "Coach", organization: "Club" }],
			languages: [{ language: "Spanish", fluency: "Native" }],
		}),
	);
	expect(read.ok && read.value).toEqual({
		skills: ["Web", "HTML", "JavaScript"],
		work: [
			{ position: "Nurse", organization: "St. Brigid" },
			{ position: "Coach", organization: "Club" },
		],
		languages: ["Spanish"],
	});
});

test.each([
	["no JSON", "name: Ann", "not-json"],
	["a list", "[]", "not-json-resume"],
	["another JSON", '{"compilerOptions":{}}', "not-json-resume"],
	["parts of another shape", '{"skills":"many","work":{}}', "read"],
	["a byte order mark", '\uFEFF{"skills":[]}', "read"],
])("%s", (_, text, expected) => {
	const read = readJsonResume(text);
	expect(read.ok ? "read" : read.refusal.code).toBe(expected);
});
