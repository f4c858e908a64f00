import { describe, expect, test } from "vitest";
import type { OccupationPage } from "#steps/identify/schema/occupation.ts";
import { dataLines } from "./brief-data.ts";
import { voiceWords } from "./voice.ts";

const from = { source: "Bureau of Labor Statistics", period: "May 2025" };
const published = { ...from, fromCode: "11-9121", fromSentence: null };
const canadaFrom = { source: "COPS", period: "2024-2033" };

const facts: Pick<
	OccupationPage,
	"wage" | "outlook" | "jobZone" | "canada" | "country"
> = {
	country: "US",
	wage: {
		...published,
		fromSentence: "Published for a wider group.",
		annualMedian: 167220,
		annual10: 79710,
		annual90: null,
		hourlyMedian: null,
	},
	outlook: {
		...published,
		period: "2024-34",
		employment: null,
		employmentLater: null,
		growthPercent: -3.14,
		openings: 8500,
		education: null,
	},
	jobZone: { source: "O*NET 30.1", period: "2025", zone: 4 },
	canada: {
		groups: [],
		titlesFrom: canadaFrom,
		mappingFrom: canadaFrom,
		interestsFrom: canadaFrom,
		outlookFrom: canadaFrom,
	},
};

describe("what the data say", () => {
	test("each figure has its source and period, and says when it is of a wider group", () => {
		const [pay, outlook, preparation] = dataLines(facts);
		expect(pay?.words).toContain("$167,220");
		expect(pay?.source).toBe(
			"Bureau of Labor Statistics, May 2025. Published for a wider group.",
		);
		expect(outlook?.words).toContain("−3.1");
		expect(outlook?.words).toContain("8,500");
		expect(outlook?.source).toContain("2024-34");
		expect(preparation?.words).toContain("4");
		expect(preparation?.source).toContain("O*NET 30.1");
		for (const line of dataLines(facts))
			expect(line.source === null).toBe(line.words === null);
	});

	test("a missing value is missing, with no source and no zero", () => {
		const none = dataLines({
			...facts,
			wage: null,
			outlook: null,
			jobZone: null,
		});
		expect(none.map(({ words, source }) => [words, source])).toEqual([
			[null, null],
			[null, null],
			[null, null],
		]);
		for (const line of none) expect(line.missing).not.toMatch(/\d/);
		// Half a range is no range.
		expect(dataLines(facts)[0]?.words).not.toContain("79,710");
	});

	test("in Canada the outlook is Canada's, and its own group is named; pay stays that of the United States, and says so", () => {
		const group = {
			noc: "31301",
			title: "Registered nurses",
			teer: 1,
			share: 100,
			profiles: [],
			employment: 300000,
			employmentLater: null,
			growthPercent: 12,
			openings: null,
			recentConditions: null,
			futureConditions: null,
		};
		const [pay, outlook] = dataLines({
			...facts,
			country: "CA",
			canada: { ...facts.canada, groups: [group] },
		});
		expect(pay?.label).toContain("United States");
		expect(outlook?.label).toContain("Canada");
		expect(outlook?.words).toContain("31301");
		expect(outlook?.source).toBe("COPS, 2024-2033");
		expect(dataLines({ ...facts, country: "CA" })[1]).toMatchObject({
			words: null,
			source: null,
		});
	});
});

test.each([
	[
		{
			attribution: "named" as const,
			name: "Ann Meadows",
			title: "Study nurse",
			organization: "Northgate Clinic",
		},
		"16 Nov 2026, Ann Meadows, Study nurse, Northgate Clinic",
	],
	[
		{ attribution: "named" as const, name: "Ann Meadows", title: null },
		"16 Nov 2026, Ann Meadows",
	],
	[
		{
			attribution: "role-only" as const,
			title: "Study nurse",
			organization: "Northgate Clinic",
		},
		"16 Nov 2026, Study nurse, Northgate Clinic",
	],
	[
		{ attribution: "role-only" as const, title: null },
		"16 Nov 2026, somebody who knows the work",
	],
	[
		{ attribution: "anonymous" as const, title: "Study nurse" },
		"2026, Study nurse",
	],
	[
		{ attribution: "anonymous" as const, title: null },
		"2026, somebody who knows the work",
	],
])("a voice of %o: %s", (voice, words) =>
	expect(voiceWords(voice, "2026-11-16")).toBe(words));
