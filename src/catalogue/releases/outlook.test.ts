import { expect, test } from "vitest";
import { readOutlooks } from "./outlook.ts";
import { sentenceOf } from "./refusal.ts";

function header(from = "2024", to = "34", dash = "–") {
	return [
		`${from} National Employment Matrix title`,
		`${from} National Employment Matrix code`,
		"Occupation type",
		`Employment, ${from}`,
		`Employment, 20${to}`,
		`Employment change, numeric, ${from}${dash}${to}`,
		`Employment change, percent, ${from}${dash}${to}`,
		`Occupational openings, ${from}${dash}${to} annual average`,
		`Median annual wage, dollars, ${from}[1]`,
		"Typical education needed for entry",
	];
}

const title = ["Table 9.9 Made up (Employment in thousands)"];
const line = (...figures: unknown[]) => [
	"        Cooks of clouds[2]",
	"99-0001",
	"Line item",
	...figures,
];
const whole = line(1.7, 2, 0.3, 15.8, 0.2, ">=$239,200", "Master's degree");

test.each([
	["en dash", header()],
	["hyphen", header("2024", "34", "-")],
])("matches headings with %s, and makes persons of thousands", (_, head) => {
	const read = readOutlooks("made-up.xlsx", [title, head, whole]);
	expect(read.ok && read.value.period).toBe("2024-34");
	expect(read.ok && read.value.byCode.get("99-0001")).toEqual({
		employment: 1700,
		employmentLater: 2000,
		growthPercent: 15.8,
		openings: 200,
		education: "Master's degree",
	});
});

test("matches the headings of other years", () => {
	const read = readOutlooks("made-up.xlsx", [
		title,
		header("2025", "35"),
		whole,
	]);
	expect(read.ok && read.value.period).toBe("2025-35");
});

test("an em dash stays missing, and a true 0 stays 0", () => {
	const row = line("—", "—", "—", 0, "—", "—", "—");
	const read = readOutlooks("made-up.xlsx", [title, header(), row]);
	expect(read.ok && read.value.byCode.get("99-0001")).toEqual({
		employment: null,
		employmentLater: null,
		growthPercent: 0,
		openings: null,
		education: null,
	});
});

test("summaries and footnotes are not occupations", () => {
	const summary = ["All cooks", "99-0000", "Summary", 9, 9, 9, 9, 9, 9, "—"];
	const read = readOutlooks("made-up.xlsx", [
		title,
		header(),
		summary,
		whole,
		["Footnotes:", null, null],
		["[1] Made up."],
	]);
	expect(read.ok && [...read.value.byCode.keys()]).toEqual(["99-0001"]);
});

test.each([
	[
		[title, header().slice(0, 7), whole],
		'made-up.xlsx has no column "openings". It seems to be another file or another edition.',
	],
	[
		[title, header(), line("many", 2, 0.3, 15.8, 0.2, 1, "—")],
		'made-up.xlsx, row 3: employment is "many", which is not a figure.',
	],
	[
		[title, header(), whole, whole],
		"made-up.xlsx, row 4: the code 99-0001 occurs a second time.",
	],
	[
		[["nothing here"]],
		'made-up.xlsx has no column "code". It seems to be another file or another edition.',
	],
])("refuses with a sentence", (sheet, sentence) => {
	const read = readOutlooks("made-up.xlsx", sheet);
	expect(read.ok ? "" : sentenceOf(read.refusal)).toBe(sentence);
});
