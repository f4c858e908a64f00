import { expect, test } from "vitest";
import { loadCatalogue } from "./load.ts";
import { isWiderFigure, marketCountryOf, marketOf, markets } from "./market.ts";

test.each([
	["its own SOC code", "15-1252.00", "15-1252", false],
	["a combination", "13-1021.00", "13-1020", true],
	["one of several under its SOC code", "15-1299.08", "15-1299", true],
])("a figure published for %s", (_, code, fromCode, expected) => {
	expect(isWiderFigure(code, fromCode)).toBe(expected);
});

const catalogue = loadCatalogue();
const rowOf = (code: string) => catalogue.rowOf(code) as number;

test("the United States: pay and outlook, each with its source, period and code", () => {
	expect(marketOf(catalogue, rowOf("15-1252.00"), "US")).toEqual({
		annualMedian: 135980,
		annual10: expect.any(Number),
		annual90: expect.any(Number),
		wageFrom: {
			source:
				"U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics",
			period: "May 2025",
			...{ fromCode: "15-1252", isWider: false },
		},
		employment: 1693800,
		employmentLater: 1961400,
		growthPercent: 15.8,
		openings: 115200,
		education: "Bachelor's degree",
		outlookFrom: {
			source: "U.S. Bureau of Labor Statistics, Employment Projections",
			period: "2024-34",
			...{ fromCode: "15-1252", isWider: false },
		},
	});
});

test("Canada: the greatest unit group's outlook, and no pay, because none is published", () => {
	expect(marketOf(catalogue, rowOf("29-1141.00"), "CA")).toEqual({
		...{ annualMedian: null, annual10: null, annual90: null, wageFrom: null },
		employment: 363100,
		employmentLater: 460900,
		growthPercent: 26.9,
		openings: 17980,
		education: null,
		outlookFrom: {
			source:
				"Employment and Social Development Canada, Canadian Occupational Projection System",
			period: "2023-33",
			...{ fromCode: "31301", isWider: true },
		},
	});
});

test("what nobody published is null everywhere", () => {
	const military = rowOf("55-1011.00");
	for (const country of ["US", "CA"] as const)
		expect(Object.values(marketOf(catalogue, military, country))).toEqual(
			Array(10).fill(null),
		);
});

test("the figures of all rows are those of each", () => {
	for (const country of ["US", "CA"] as const)
		for (const row of [0, 300, 1015])
			expect(markets(catalogue, country)[row]).toEqual(
				marketOf(catalogue, row, country),
			);
});

test.each([
	["CA", "CA"],
	["US", "US"],
	["DE", "US"],
	[null, "US"],
])("who lives in %s sees the figures of %s", (country, shown) => {
	expect(marketCountryOf(country)).toBe(shown);
});
