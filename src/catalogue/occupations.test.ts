import { describe, expect, test } from "vitest";
import { credits } from "./credits.ts";
import { tableNames } from "./file.ts";
import { loadCatalogue } from "./load.ts";
import { parseCatalogue } from "./occupations.ts";

const catalogue = loadCatalogue();
const occupations = catalogue.codes.map((code) => {
	const occupation = catalogue.occupation(code);
	if (!occupation) throw new Error(code);
	return occupation;
});

describe("the shipped catalogue", () => {
	test("counts what the releases hold", () => {
		const having = (key: "interests" | "wage" | "outlook" | "jobZone") =>
			occupations.filter((occupation) => occupation[key] !== null).length;
		expect(catalogue.size).toBe(1016);
		expect(having("interests")).toBe(923);
		expect(having("jobZone")).toBe(923);
		// 19 military SOC codes have neither, legislators and fishers no wage.
		expect(having("wage")).toBe(1016 - 21);
		expect(having("outlook")).toBe(1016 - 19);
		expect(
			occupations.filter(({ related }) => related.length === 20),
		).toHaveLength(923);
	});

	test("has the software developers of the releases", () => {
		expect(catalogue.occupation("15-1252.00")).toMatchObject({
			title: "Software Developers",
			jobZone: 4,
			interests: { R: 3.93, I: 5.86, C: 5.46, period: "November 2023" },
			wage: { annualMedian: 135980, period: "May 2025", fromCode: "15-1252" },
			outlook: {
				employment: 1693800,
				growthPercent: 15.8,
				openings: 115200,
				education: "Bachelor's degree",
				period: "2024-34",
				fromCode: "15-1252",
			},
		});
	});

	test("has the registered nurses of the releases", () => {
		expect(catalogue.occupation("29-1141.00")).toMatchObject({
			title: "Registered Nurses",
			jobZone: 4,
			interests: { S: 5.62, I: 4.82, C: 4.58 },
			wage: { annualMedian: 97550 },
			outlook: { employment: 3391000, growthPercent: 4.9, openings: 189100 },
		});
	});

	test.each([
		["31-1121.00", "31-1120"],
		["13-1022.00", "13-1020"],
		["53-1049.00", "53-1047"],
	])("says that the figures of %s are those of %s", (code, fromCode) => {
		const occupation = catalogue.occupation(code);
		expect(occupation?.wage?.fromCode).toBe(fromCode);
		expect(occupation?.outlook?.fromCode).toBe(fromCode);
	});

	test("keeps pilots' hourly and actors' annual wages missing", () => {
		expect(catalogue.occupation("53-2011.00")?.wage).toMatchObject({
			hourlyMedian: null,
			annualMedian: expect.any(Number),
		});
		expect(catalogue.occupation("27-2011.00")?.wage).toMatchObject({
			hourlyMedian: 29.05,
			annualMedian: null,
		});
	});

	// Openings are left out: the projections round to hundreds, and publish a true 0.0 for the rarest jobs.
	test("never puts 0 for a missing figure", () => {
		for (const { code, wage, outlook } of occupations) {
			const figures = [
				wage?.annualMedian,
				wage?.annual10,
				wage?.annual90,
				wage?.hourlyMedian,
				outlook?.employment,
			];
			expect(figures, code).not.toContain(0);
		}
	});

	test("relates occupations only to others of the catalogue", () => {
		for (const { code, related } of occupations) {
			expect(new Set(related).size, code).toBe(related.length);
			expect(related, code).not.toContain(code);
		}
	});

	test("names source, release and period of every table", () => {
		for (const name of tableNames)
			for (const word of Object.values(catalogue.tables[name] ?? {}))
				expect(word, name).toMatch(
					/\d/.test(word)
						? /\S/
						: /^(U\.S\. Bureau|Statistics Canada|Employment and Social)/,
				);
	});

	test("is credited as its publishers ask, in the release that it holds", () => {
		const { titles, wages, outlook, nocOutlook } = catalogue.tables;
		expect(credits[0]).toContain(`information from the ${titles.source} by`);
		expect(credits[1]).toContain(`${wages.source}, ${wages.period}`);
		expect(credits[2]).toContain(`${outlook.source}, ${outlook.period}`);
		expect(credits.join()).toContain(nocOutlook.release);
		expect(credits.join()).toContain("Open Government Licence - Canada");
	});
});

test.each([
	["15-1252", "15-1252.00"],
	[" 15-1252.00 ", "15-1252.00"],
	["15-2051.01", "15-2051.01"],
])("finds %j as %s", (asked, code) => {
	expect(catalogue.occupation(asked)?.code).toBe(code);
});

test.each([
	"",
	"15-9999.00",
	"constructor",
	"15",
])("does not know %j", (asked) => {
	expect(catalogue.occupation(asked)).toBeUndefined();
});

test("refuses another format", () => {
	expect(() => parseCatalogue('{"format":1}')).toThrow("format 2");
});
