import { expect, test } from "vitest";
import { madeUpNoc } from "./made-up-release.ts";
import { type NocFile, readNoc } from "./noc.ts";
import { sentenceOf } from "./refusal.ts";

test("reads unit groups, profiles, outlook and mapping", () => {
	const read = readNoc(madeUpNoc());
	if (!read.ok) throw new Error(sentenceOf(read.refusal));
	expect(read.value.groups[1]).toEqual({
		noc: "00021",
		title: "Rain, hail and snow makers",
	});
	expect(read.value.years).toEqual([2023, 2033]);
	expect(read.value.outlooks.has("00000")).toBe(false);
	expect(read.value.outlooks.get("00020")).toEqual({
		employment: 1000,
		employmentLater: 1250,
		openings: 250,
		recentConditions: "Balance",
		futureConditions: "Strong risk of Shortage",
	});
	expect(read.value.groupsOf.get("99-0001.00")).toEqual([
		{ noc: "00021", share: 0.75 },
		{ noc: "00020", share: 0.25 },
	]);
});

test.each<[NocFile, (text: string) => string, string]>([
	[
		"noc_structure_en.csv",
		(text) => text.replace("Class title", "Name"),
		'noc_structure_en.csv has no column "Class title". It seems to be another file or another edition.',
	],
	[
		"noc_structure_en.csv",
		(text) => text.replace(",00021,", ",00020,"),
		"noc_structure_en.csv, row 4: the code 00020 occurs a second time.",
	],
	[
		"interests_oasis_2023_v1.0.csv",
		(text) => text.replace("E,C,i", "X,C,i"),
		'interests_oasis_2023_v1.0.csv, row 2: Holland Codes is "XCi", which is not one to three of the letters R, I, A, S, E, C.',
	],
	[
		"summary_sommaire_2024_2033_noc2021.csv",
		(text) => text.replace("00021,2000", "00021,many"),
		'summary_sommaire_2024_2033_noc2021.csv, row 4: Employment_emploi_2023 is "many", which is not a figure.',
	],
	[
		"employment_emploi_2024_2033_noc2021.csv",
		(text) => text.replace("00021,Rain", "00020,Rain"),
		"employment_emploi_2024_2033_noc2021.csv, row 4: the code 00020 occurs a second time.",
	],
	[
		"onet_to_noc2021_mapping.csv",
		(text) => text.replace("00021,0.75", "00021,7.5"),
		"onet_to_noc2021_mapping.csv, row 3: expected a unit group of five digits and a weight from 0 to 1.",
	],
	[
		"onet_to_noc2021_mapping.csv",
		(text) => text.replace("99-0001.00,00021", "99-0001.00,00020"),
		"onet_to_noc2021_mapping.csv, row 3: the code 99-0001.00 00020 occurs a second time.",
	],
	[
		"interests_oasis_2023_v1.0.csv",
		(text) => text.replace("E,C,i", "E,C"),
		"interests_oasis_2023_v1.0.csv, row 2: expected 5 columns, found 4.",
	],
])("refuses a broken %s with a sentence", (file, breakIt, sentence) => {
	const texts = madeUpNoc();
	const read = readNoc({ ...texts, [file]: breakIt(texts[file]) });
	expect(read.ok ? "" : sentenceOf(read.refusal)).toBe(sentence);
});
