import { expect, test } from "vitest";
import { loadCatalogue } from "./load.ts";
import { searchOccupations } from "./search.ts";

const catalogue = loadCatalogue();
const codesFor = (text: string, limit?: number) =>
	searchOccupations(catalogue, text, limit).map(({ code }) => code);

test.each([
	["by title", "Registered Nurses", "29-1141.00"],
	["by alternate title", "bus boy", "35-9011.00"],
	["by short title", "ceo", "11-1011.00"],
	["by code", "15-1252.00", "15-1252.00"],
	["by SOC code", "15-1252", "15-1252.00"],
	["with spaces around", "  barista ", "35-3023.01"],
	["in capitals", "SOFTWARE DEVELOPER", "15-1252.00"],
	["with accents", "éléctrician", "47-2111.00"],
	["in another order", "developer software", "15-1252.00"],
	["while typing", "softw dev", "15-1252.00"],
	["with small words", "the teacher of kindergarten", "25-2012.00"],
	["with a letter missing", "sofware developer", "15-1252.00"],
	["with letters swapped", "graphic desinger", "27-1024.00"],
	["with a wrong letter", "acoountant", "13-2011.00"],
	["with a letter too many", "plummber", "47-2152.00"],
	["with a word too many", "registered nurse manchester", "29-1141.00"],
])("%s: %j", (_, text, code) => {
	expect(codesFor(text)[0]).toBe(code);
});

test.each([
	"n",
	"nu",
	"nur",
	"nurs",
	"nurse",
])("%j already finds something", (text) => {
	expect(codesFor(text)).not.toHaveLength(0);
});

test("the beginning of a code finds all under it", () => {
	expect(codesFor("15-12", 100)).toEqual(
		catalogue.codes.filter((code) => code.startsWith("15-12")),
	);
});

test("every occupation is found first by its own title", () => {
	const lost = catalogue.file.title.filter((title, row) => {
		const first = searchOccupations(catalogue, title, 3);
		return !first.some(({ code }) => code === catalogue.codes[row]);
	});
	expect(lost).toEqual([]);
});

test("gives at most what is asked for, best first", () => {
	const found = searchOccupations(catalogue, "manager", 5);
	const scores = found.map(({ score }) => score);
	expect(found).toHaveLength(5);
	expect(scores).toEqual([...scores].sort((a, b) => b - a));
	expect(found[0]).toEqual({
		code: expect.stringMatching(/^\d\d-\d{4}\.\d\d$/),
		title: expect.any(String),
		score: expect.any(Number),
	});
});

test.each([
	"",
	"   ",
	"!!!",
	"qqqqxxxx",
	"99-9999",
	"constructor".repeat(50),
])("%j finds nothing", (text) => {
	expect(codesFor(text)).toEqual([]);
});
