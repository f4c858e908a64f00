import { describe, expect, test } from "vitest";
import { parseCatalogue } from "../occupations.ts";
import { compileCatalogue, serializeCatalogue } from "./compile.ts";
import { madeUpNoc, madeUpRelease } from "./made-up-release.ts";
import { readNoc } from "./noc.ts";
import { type OnetFile, readOnet } from "./onet.ts";
import type { Outlook } from "./outlook.ts";
import { sentenceOf } from "./refusal.ts";
import type { Wage } from "./wages.ts";

const wage: Wage = {
	annualMedian: 50000,
	annual10: null,
	annual90: 90000,
	hourlyMedianCents: 2404,
};
const outlook: Outlook = {
	employment: 1700,
	employmentLater: 1600,
	growthPercent: -5.2,
	openings: null,
	education: "Master's degree",
};

function compile(texts = madeUpRelease()) {
	const onet = readOnet(texts);
	if (!onet.ok) throw new Error(sentenceOf(onet.refusal));
	const noc = readNoc(madeUpNoc());
	if (!noc.ok) throw new Error(sentenceOf(noc.refusal));
	return compileCatalogue({
		onet: onet.value,
		wages: { period: "May 2030", byCode: new Map([["99-0001", wage]]) },
		outlooks: {
			period: "2029-39",
			byCode: new Map([["99-0002", outlook]]),
		},
		noc: noc.value,
	});
}

describe("the compiled catalogue", () => {
	const catalogue = parseCatalogue(serializeCatalogue(compile()));

	test("holds occupations in the order of their codes", () => {
		expect(catalogue.codes).toEqual(["99-0001.00", "99-0002.00", "99-0003.00"]);
	});

	test("shows an occupation as DESIGN §4 says, with the source of each figure", () => {
		expect(catalogue.occupation("99-0001.00")).toEqual({
			code: "99-0001.00",
			title: "Cloud Cooks",
			jobZone: 5,
			related: ["99-0002.00", "99-0003.00"],
			interests: {
				...{ R: 1.3, I: 3.24, A: 2.08, S: 3.52, E: 6.88, C: 5 },
				source: "O*NET 99.1 Database (machine learning)",
				period: "November 2030",
			},
			wage: {
				annualMedian: 50000,
				annual10: null,
				annual90: 90000,
				hourlyMedian: 24.04,
				source:
					"U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics",
				period: "May 2030",
				fromCode: "99-0001",
			},
			outlook: null,
			ratings: [
				{
					...{ id: "2.A.1.a", name: "Stirring", kind: "skill" },
					...{ importance: 4.12, level: 4.62 },
					source: "O*NET 99.1 Database",
					period: "June 2020 to August 2029",
				},
				{
					...{ id: "2.C.1.a", name: "Weather", kind: "knowledge" },
					...{ importance: null, level: 3 },
					source: "O*NET 99.1 Database",
					period: "August 2029",
				},
			],
			canada: [
				{
					...{ noc: "00021", title: "Rain, hail and snow makers" },
					...{ teer: 0, share: 75 },
					profiles: [{ label: "Rain makers", letters: "RIc" }],
					employment: 2000,
					employmentLater: null,
					growthPercent: null,
					openings: null,
					recentConditions: null,
					futureConditions: null,
				},
				{
					...{ noc: "00020", title: "Cloud cooks", teer: 0, share: 25 },
					profiles: [
						{ label: "Thin cloud cooks", letters: "ECi" },
						{ label: "Thick cloud cooks", letters: "ES" },
					],
					employment: 1000,
					employmentLater: 1250,
					growthPercent: 25,
					openings: 25,
					recentConditions: "Balance",
					futureConditions: "Strong risk of Shortage",
				},
			],
			alternateTitles: ['"Big" Cook', "Cook of Clouds (CC)"],
		});
		expect(catalogue.occupation("99-0002.00")?.outlook).toEqual({
			...outlook,
			source: "U.S. Bureau of Labor Statistics, Employment Projections",
			period: "2029-39",
			fromCode: "99-0002",
		});
	});

	test("drops a level that is not relevant, and keeps extent of work values", () => {
		expect(
			catalogue
				.occupation("99-0002.00")
				?.ratings.map(({ id, importance, level }) => [id, importance, level]),
		).toEqual([
			["1.B.2.a", 6.33, null],
			["2.A.1.a", 3, null],
		]);
	});

	test("orders equal shares of unit groups by how many work in them", () => {
		expect(
			catalogue.occupation("99-0002.00")?.canada.map(({ noc }) => noc),
		).toEqual(["00021", "00020"]);
		expect(catalogue.file.canada.noc).not.toContain("00099");
	});

	test("keeps missing facts missing", () => {
		expect(catalogue.occupation("99-0002.00")?.interests).toBeNull();
		expect(catalogue.occupation("99-0003.00")).toMatchObject({
			...{ jobZone: null, related: [], interests: null },
			...{ wage: null, outlook: null, alternateTitles: [] },
		});
	});

	test("counts a title once, with how well it is attested", () => {
		const { alternateTitles, titleEvidence } = catalogue.file;
		expect(alternateTitles[1]).toBe("Cloud Seeder\nRain Dancer");
		expect(titleEvidence).toEqual(["14", "56", ""]);
	});

	test("says of each table where it comes from", () => {
		expect(catalogue.tables.jobZones).toEqual({
			source: "O*NET 99.1 Database",
			release: "99.1, March 2031",
			period: "June 2020 to August 2029",
		});
	});
});

test("holds facts only, no sentences", () => {
	expect(serializeCatalogue(compile())).not.toContain("sentence");
});

test("is the same, byte for byte, whatever the order of the rows", () => {
	const texts = madeUpRelease();
	const [head, ...lines] = texts["Alternate Titles.txt"].trim().split("\r\n");
	const turned = [head, ...lines.reverse()].join("\r\n");
	const again = compile({ ...texts, "Alternate Titles.txt": turned });
	expect(serializeCatalogue(again)).toBe(serializeCatalogue(compile()));
});

test.each<[OnetFile, (text: string) => string, string]>([
	[
		"Read Me.txt",
		() => "Hello",
		"Read Me.txt could not be read (it names no O*NET release). It may be cut off or not what its name says; download it again.",
	],
	[
		"Occupation Data.txt",
		(text) => text + (text.split("\r\n")[1] as string),
		"Occupation Data.txt, row 5: the code 99-0002.00 occurs a second time.",
	],
	[
		"Occupation Data.txt",
		(text) => text.replace("99-0001.00", "990001"),
		"Occupation Data.txt, row 3: expected an O*NET-SOC code and a title.",
	],
	[
		"Job Zones.txt",
		(text) => text.replace("\t5\t", "\t6\t"),
		'Job Zones.txt, row 2: Job Zone is "6", which is not a job zone from 1 to 5.',
	],
	[
		"Interests.txt",
		(text) => text.replace("6.88", "7.88"),
		'Interests.txt, row 6: Data Value is "7.88", which is not a number from 1 to 7.',
	],
	[
		"Related Occupations.txt",
		(text) => text.replace("Index", "Place"),
		'Related Occupations.txt has no column "Index". It seems to be another file or another edition.',
	],
])("refuses a broken %s with a sentence", (file, breakIt, sentence) => {
	const texts = madeUpRelease();
	const read = readOnet({ ...texts, [file]: breakIt(texts[file]) });
	expect(read.ok ? "" : sentenceOf(read.refusal)).toBe(sentence);
});
