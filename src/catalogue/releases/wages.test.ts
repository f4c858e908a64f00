import { expect, test } from "vitest";
import { sentenceOf } from "./refusal.ts";
import { readWages } from "./wages.ts";

const header = [
	"AREA",
	"OCC_CODE",
	"OCC_TITLE",
	"O_GROUP",
	"H_MEDIAN",
	"A_PCT10",
	"A_MEDIAN",
	"A_PCT90",
];

function read(...rows: unknown[][]) {
	return readWages("made-up.xlsx", [header, ...rows]);
}

const cook = ["99", "99-0001", "Cooks of clouds", "detailed"];

test.each([
	[
		"all figures",
		[32.659999999999997, 40000, 67930, 90000],
		[67930, 40000, 90000, 3266],
	],
	["only annual", ["*", 40000, 67930, 90000], [67930, 40000, 90000, null]],
	["only hourly", [32.66, "*", "*", "*"], [null, null, null, 3266]],
	["above the top code", ["#", 40000, 67930, "#"], [67930, 40000, null, null]],
	["nothing", ["**", "~", null, ""], [null, null, null, null]],
])("%s", (_, cells, [annualMedian, annual10, annual90, hourlyMedianCents]) => {
	const wages = read([...cook, ...cells]);
	expect(wages.ok && wages.value.get("99-0001")).toEqual({
		annualMedian,
		annual10,
		annual90,
		hourlyMedianCents,
	});
});

test("of a code that occurs as broad and as detailed the detailed row counts, wherever it stands", () => {
	const broad = ["99", "99-0001", "Cooks", "broad", 1, 1, 1, 1];
	const detailed = [...cook, 20, 30000, 41600, 60000];
	for (const rows of [
		[broad, detailed],
		[detailed, broad],
	]) {
		const wages = read(...rows);
		expect(wages.ok && wages.value.size).toBe(1);
		expect(wages.ok && wages.value.get("99-0001")?.annualMedian).toBe(41600);
	}
});

test.each([
	[
		[[...cook, 1, 1, "soon", 1]],
		'made-up.xlsx, row 2: A_MEDIAN is "soon", which is not an amount.',
	],
	[
		[
			[...cook, 1, 1, 1, 1],
			[...cook, 2, 2, 2, 2],
		],
		"made-up.xlsx, row 3: the code 99-0001 occurs a second time.",
	],
	[
		[["99", "9901", "Cooks", "detailed", 1, 1, 1, 1]],
		'made-up.xlsx, row 2: OCC_CODE is "9901", which is not a SOC code.',
	],
	[[], "made-up.xlsx has no rows that can be used."],
])("refuses broken rows with a sentence", (rows, sentence) => {
	const wages = read(...rows);
	expect(wages.ok ? "" : sentenceOf(wages.refusal)).toBe(sentence);
});

test("another workbook is refused by its missing column", () => {
	const wages = readWages("other.xlsx", [["Name", "Phone"]]);
	expect(wages.ok ? "" : sentenceOf(wages.refusal)).toBe(
		'other.xlsx has no column "OCC_CODE". It seems to be another file or another edition.',
	);
});
