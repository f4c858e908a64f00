import { expect, test } from "vitest";
import { readRatings } from "./ratings.ts";
import { sentenceOf } from "./refusal.ts";
import { readTabText } from "./tab-text.ts";

const columns = [
	"O*NET-SOC Code",
	"Element ID",
	"Scale ID",
	"Data Value",
	"Recommend Suppress",
	"Not Relevant",
	"Date",
	"Domain Source",
];

/** Rows of a rating table of our own making, from cells in the order of `columns`. */
function rows(...lines: string[]) {
	const text = [
		columns.join("\t"),
		...lines.map((l) => l.replaceAll("|", "\t")),
	];
	const read = readTabText("Made up.txt", text.join("\r\n"), columns);
	if (!read.ok) throw new Error(sentenceOf(read.refusal));
	return read.value;
}

const level = { id: "LV", minimum: 0, maximum: 7 };

test("takes one scale only", () => {
	const read = readRatings(
		"Made up.txt",
		rows(
			"99-0001.00|2.A|IM|4.12|N|n/a|08/2024|Analyst",
			"99-0001.00|2.A|LV|3.50|N|N|08/2024|Analyst",
		),
		level,
	);
	expect(read.ok && read.value).toEqual([
		{
			code: "99-0001.00",
			elementId: "2.A",
			value: 3.5,
			date: "08/2024",
			domainSource: "Analyst",
		},
	]);
});

test.each([
	["suppressed", "99-0001.00|2.A|LV|3.50|Y|N|08/2024|Analyst", null],
	["not relevant", "99-0001.00|2.A|LV|0.20|N|Y|08/2024|Analyst", null],
	["missing", "99-0001.00|2.A|LV|n/a|N|N|08/2024|Analyst", null],
	["neither said", "99-0001.00|2.A|LV|3.50|n/a|n/a|08/2024|Analyst", 3.5],
	["a true 0", "99-0001.00|2.A|LV|0.00|N|N|08/2024|Analyst", 0],
])("%s", (_, line, value) => {
	const read = readRatings("Made up.txt", rows(line), level);
	expect(read.ok && read.value[0]?.value).toBe(value);
});

test.each(["8.10", "-1", "four"])("refuses the value %s", (value) => {
	const line = `99-0001.00|2.A|LV|${value}|N|N|08/2024|Analyst`;
	const read = readRatings("Made up.txt", rows(line), level);
	expect(read.ok ? "" : sentenceOf(read.refusal)).toBe(
		`Made up.txt, row 2: Data Value is "${value}", which is not a number from 0 to 7.`,
	);
});
