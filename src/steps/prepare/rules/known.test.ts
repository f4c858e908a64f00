import { describe, expect, test } from "vitest";
import { builtInQuestions } from "./bank.ts";
import { agreementOfAnswers, agreementOfSides } from "./goal.ts";
import { goalsOf, type Heard, type Knowledge, settledKeys } from "./known.ts";

const heard = (contactId: string, change: Partial<Heard>): Heard => ({
	contactId,
	hypothesisId: null,
	bankKey: null,
	questionId: null,
	wording: null,
	supports: false,
	contradicts: false,
	said: ["it is so"],
	attribution: "named",
	name: "Priya Nair",
	title: "Nurse",
	organization: "Acme",
	...change,
});
const week = { bankKey: "daily-work-week", wording: "A week?" };
const known: Knowledge = {
	doubts: [{ id: "d1", claim: "the hours are regular" }],
	onDoubts: [],
	answers: [],
	weights: new Map(),
	readings: new Map(),
	facts: [],
	questions: builtInQuestions,
};
const goal = (key: string, change: Partial<Knowledge>) =>
	goalsOf({ ...known, ...change }).find((one) => one.key === key);

describe("a hypothesis", () => {
	test.each<[string, Partial<Heard>[], object]>([
		["nobody", [], { people: 0, agreement: "none" }],
		[
			"one for it",
			[{ supports: true }],
			{ people: 1, agreement: "one", supports: 1 },
		],
		[
			"two for it",
			[{ supports: true }, { supports: true }],
			{ people: 2, agreement: "agree", supports: 2, contradicts: 0 },
		],
		[
			"two against it",
			[{ contradicts: true }, { contradicts: true }],
			{ agreement: "agree", contradicts: 2 },
		],
		[
			"one each",
			[{ supports: true }, { contradicts: true }],
			{ agreement: "differ", supports: 1, contradicts: 1 },
		],
		[
			"one who says both",
			[{ supports: true, contradicts: true }],
			{ people: 1, agreement: "differ" },
		],
		["one who took no side", [{}], { people: 1, agreement: "unread" }],
	])("%s", (_, all, expected) => {
		const onDoubts = all.map((one, at) =>
			heard(`person${at}`, { hypothesisId: "d1", ...one }),
		);
		expect(goal("d1", { onDoubts })).toMatchObject(expected);
	});

	test("one person in two talks is one voice", () => {
		const twice = heard("same", { hypothesisId: "d1", supports: true });
		expect(goal("d1", { onDoubts: [twice, twice] })).toMatchObject({
			people: 1,
			supports: 1,
			agreement: "one",
		});
	});
});

test("a theme counts people and shows what they said; one more answer asks for a new reading", () => {
	const answers = ["a", "b"].map((id) => heard(id, week));
	const read = { isSame: true, people: 2 };
	const key = "bank:daily-work-week";
	const of = (all: Heard[], readings = new Map([[key, read]])) =>
		goal("daily-work", { answers: all, readings });
	expect(of(answers, new Map())).toMatchObject({
		people: 2,
		agreement: "unread",
	});
	expect(of(answers)).toMatchObject({ people: 2, agreement: "agree" });
	expect(of([...answers, heard("c", week)])?.agreement).toBe("unread");
	expect(of(answers)?.answered).toEqual([
		{
			key,
			wording: "A week?",
			people: 2,
			agreement: "agree",
			said: ["it is so", "it is so"],
		},
	]);
	expect(goal("pay", { answers })?.people).toBe(0);
});

test("what two others said the same is settled for the third, not for one of the two", () => {
	const answers = ["a", "b"].map((id) => heard(id, week));
	const readings = new Map([
		["bank:daily-work-week", { isSame: true, people: 2 }],
	]);
	expect(settledKeys({ answers, readings }, "c")).toEqual([
		"bank:daily-work-week",
	]);
	expect(settledKeys({ answers, readings }, "a")).toEqual([]);
	expect(settledKeys({ answers, readings: new Map() }, "c")).toEqual([]);
});

test("who is not to be named is not named", () => {
	const onDoubts = [
		heard("a", {
			hypothesisId: "d1",
			said: ["Priya Nair at Acme says so"],
			attribution: "anonymous",
		}),
	];
	const said = goal("d1", { onDoubts })?.said.join();
	expect(said).not.toContain("Priya");
	expect(said).not.toContain("Acme");
});

test("figures make a first answer, and weights are the seeker's", () => {
	const fact = {
		kind: "wage",
		theme: "pay",
		sentence: "so much",
		source: "s",
		period: "p",
	} as const;
	expect(
		goal("pay", { facts: [fact], weights: new Map([["pay", "most"]]) }),
	).toMatchObject({ hasData: true, data: fact, weight: "most" });
});

test.each([
	[0, undefined, "none"],
	[1, undefined, "one"],
	[2, { isSame: false, people: 2 }, "differ"],
	[3, { isSame: true, people: 2 }, "unread"],
] as const)("%i answers read as %o", (people, reading, expected) => {
	expect(agreementOfAnswers(people, reading)).toBe(expected);
});

test("people of no side don't settle anything", () => {
	expect(agreementOfSides([null, null])).toBe("unread");
	expect(agreementOfSides([null, "supports"])).toBe("one");
});
