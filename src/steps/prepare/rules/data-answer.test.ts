import { describe, expect, test } from "vitest";
import { loadCatalogue } from "#catalogue/load.ts";
import { builtInQuestions } from "./bank.ts";
import { type DataFact, dataAnswerTo, dataFactsOf } from "./data-answer.ts";

const catalogue = loadCatalogue();
const NURSES = "29-1141.00";
const facts = dataFactsOf(catalogue, NURSES, "US");

describe("what the figures say", () => {
	test("of nurses in the United States: pay, outlook, education, with source and period", () => {
		const found = catalogue.occupation(NURSES);
		expect(facts.map((fact) => fact.kind)).toEqual([
			"wage",
			"outlook",
			"education",
		]);
		const [wage, outlook, education] = facts as [DataFact, DataFact, DataFact];
		const median = found?.wage?.annualMedian?.toLocaleString("en-US");
		expect(wage.sentence).toContain(`$${median}`);
		expect(wage.source).toBe(found?.wage?.source);
		expect(wage.period).toBe(found?.wage?.period);
		expect(outlook.sentence).toContain(`${found?.outlook?.growthPercent} %`);
		expect(outlook.period).toBe(found?.outlook?.period);
		expect(education.sentence).toContain("Bachelor's degree");
	});

	test("in Canada no pay, and the education that the job zone tells", () => {
		const canadian = dataFactsOf(catalogue, NURSES, "CA");
		expect(canadian.map((fact) => fact.kind)).not.toContain("wage");
		const education = canadian.find((fact) => fact.kind === "education");
		expect(education?.sentence).toContain("job zone");
		expect(education?.source).toBe(catalogue.tables.jobZones.source);
		for (const { sentence } of canadian)
			expect(sentence).not.toContain("United States");
	});

	test("nothing of what is no occupation of the catalogue", () => {
		expect(dataFactsOf(catalogue, null, "US")).toEqual([]);
		expect(dataFactsOf(catalogue, "99-9999.00", "US")).toEqual([]);
	});

	test.each(["US", "CA", null])("every sentence is whole, in %s", (country) => {
		for (const code of catalogue.codes)
			for (const fact of dataFactsOf(catalogue, code, country))
				expect(fact.sentence).toMatch(/^(In |It is )[^{}]+\.$/);
	});
});

test.each([
	["What is the average salary of a nurse?", "wage"],
	["How much do nurses earn?", "wage"],
	["What does one earn in this job?", "wage"],
	["How much do you earn?", "wage"],
	["What is the salary range?", "wage"],
	["How well is this work paid?", "wage"],
	["Is this field growing?", "outlook"],
	["What is the job outlook?", "outlook"],
	["Will there be enough jobs?", "outlook"],
	["How fast is the demand growing?", "outlook"],
	["How many people work as nurses?", "outlook"],
	["Do I need a degree?", "education"],
	["What education is required?", "education"],
	["Is a bachelor's degree necessary?", "education"],
	["How long does one study?", "education"],
	["What is the usual pay at the start?", undefined],
	["How do you feel about the pay?", undefined],
	["Where do you see demand growing?", undefined],
	["How do people get in without the usual degree?", undefined],
	["What is the average pay at your hospital?", undefined],
	["What do you like about it?", undefined],
])("%s is answered by %s", (wording, kind) => {
	expect(dataAnswerTo(wording, facts)?.kind).toBe(kind);
});

test("no question of the bank, nor its plain words, is one that figures answer", () => {
	for (const { wording, plain } of builtInQuestions)
		for (const words of [wording, plain ?? ""])
			expect(dataAnswerTo(words, facts), words).toBeUndefined();
});

test("without the fact there is no answer", () => {
	expect(dataAnswerTo("How much do nurses earn?", [])).toBeUndefined();
});
