// Thirty talks and the set that a sensible person would take into each. Written before the weights of compose.ts existed.
import { expect, test } from "vitest";
import { type Composing, composeSet } from "./compose.ts";
import {
	bank,
	fixtureBank,
	inShort,
	keptItem,
	openDoubt,
	openThemes,
} from "./compose-bank.ts";

/**
 * A question is its word in `compose-bank.ts`, a doubt d1, d2 …, a must-ask has a star. Two minutes are kept for the closing pair,
 * and one in ten stays free: 20 minutes hold 16 of questions.
 */
type Case = [what: string, talk: Partial<Composing>, expected: string];

const doubts = (count: number) =>
	Array.from({ length: count }, (_, at) => openDoubt(`d${at + 1}`));

const cases: Case[] = [
	[
		"1 nothing wondered: each theme of METHOD step 2 once",
		{},
		"drew week* like hard skills change next",
	],
	[
		"2 two doubts come before themes",
		{ goals: [...doubts(2), ...openThemes] },
		"drew d1* d2* tasks like hard next",
	],
	[
		"3 four doubts fill twenty minutes, three of them must-asks",
		{ goals: [...doubts(4), ...openThemes] },
		"drew d1* d2* d3* d4 next",
	],
	[
		"4 of five alike the newest waits",
		{ goals: [...doubts(5), ...openThemes] },
		"drew d1* d2* d3* d4 next",
	],
	[
		"5 half an hour holds six doubts and the week",
		{ minutes: 30, goals: [...doubts(6), ...openThemes] },
		"drew d1* d2* d3* d4 d5 d6 week next",
	],
	[
		"6 a quarter of an hour by phone",
		{ minutes: 15, medium: "phone", goals: [...doubts(1), ...openThemes] },
		"drew d1* week like next",
	],
	[
		"7 ten minutes hold three",
		{ minutes: 10, medium: "phone", goals: [...doubts(2), ...openThemes] },
		"drew d1* next",
	],
	[
		"8 five minutes hold the one thing",
		{ minutes: 5, medium: "phone", goals: [...doubts(2), ...openThemes] },
		"d1*",
	],
	[
		"9 somebody who leads tells of the team",
		{ audience: "manages-it" },
		"team like* mistakes skills change range next",
	],
	[
		"10 somebody who recruits tells of ways in, hiring, pay and employers",
		{ audience: "recruits-or-teaches" },
		"story look-for* hard hiring range kinds next",
	],
	[
		"11 somebody who left tells why",
		{ audience: "left-it" },
		"looking-back warn* tasks miss hard ways next",
	],
	[
		"12 a newcomer tells of the start and what it pays",
		{ audience: "newcomer-or-peer" },
		"first-months hurdle* tasks surprise hard range next",
	],
	[
		"13 a friend may be asked what is hard, and about pay",
		{ audience: "does-it", ring: "known-well" },
		"drew hard* week like ways range next",
	],
	[
		"14 a stranger is asked about pay last",
		{ audience: "does-it", ring: "stranger" },
		"drew week* like hard skills change next",
	],
	[
		"15 in writing five, without an opening, the best of each theme",
		{ medium: "written" },
		"week* like hard ways change",
	],
	[
		"16 in writing, three doubts",
		{ medium: "written", goals: [...doubts(3), ...openThemes] },
		"d1* d2* d3* week like",
	],
	[
		"17 in writing, seven doubts: five go",
		{ medium: "written", goals: [...doubts(7), ...openThemes] },
		"d1* d2* d3* d4 d5",
	],
	[
		"18 by phone with a stranger, no doubt: four short ones in the middle",
		{ minutes: 15, medium: "phone", ring: "stranger" },
		"drew tasks* like hard skills next",
	],
	[
		"19 what two others said the same of rests",
		{
			goals: [
				openDoubt("d1", { people: 2, agreement: "agree" }),
				openDoubt("d2"),
				...openThemes,
			],
		},
		"drew d2* week like hard skills next",
	],
	[
		"20 and rests in an hour too; ten at most",
		{
			minutes: 60,
			goals: [
				openDoubt("d1", { people: 2, agreement: "agree" }),
				openDoubt("d2"),
				...openThemes,
			],
		},
		"story d2* week like hard ways change range kinds next",
	],
	[
		"21 what people disagree on comes first",
		{
			goals: [
				openDoubt("d1"),
				openDoubt("d2", { people: 2, agreement: "differ" }),
				...openThemes,
			],
		},
		"drew d2* d1* tasks like hard next",
	],
	[
		"22 the same person again: only what is new",
		{
			goals: [
				openDoubt("d1", { people: 1, agreement: "one" }),
				openDoubt("d2"),
				...openThemes.map((goal) =>
					["path", "daily-work", "good-sides"].includes(goal.key)
						? { ...goal, people: 1, agreement: "one" as const }
						: goal,
				),
			],
			answered: ["doubt:d1", "bank:story", "bank:week", "bank:like"],
		},
		"drew d2* tasks hard skills change next",
	],
	[
		"23 a must-ask of one's own leaves room for four short ones",
		{ mustAsks: [keptItem("mine", 4)] },
		"drew mine* tasks like hard skills next",
	],
	[
		"24 must-asks that fill the time stay alone",
		{ mustAsks: [keptItem("m1", 10), keptItem("m2", 9)] },
		"m1* m2*",
	],
	[
		"25 in writing the sixth must-ask waits",
		{
			medium: "written",
			mustAsks: ["m1", "m2", "m3", "m4", "m5", "m6"].map((id) =>
				keptItem(id, 2),
			),
		},
		"m1* m2* m3* m4* m5*",
	],
	[
		"26 where work needs a licence, that is asked after entry",
		{ minutes: 25, licensed: true },
		"drew week* like hard ways licence change range next",
	],
	[
		"27 an organization is a workplace first",
		{ ofOrganization: true },
		"drew kinds* tasks like hard skills welcome next",
	],
	[
		"28 TIARA: trends, insights, advice, resources, assignments",
		{ order: "tiara" },
		"drew change week* like hard skills next",
	],
	[
		"29 two others said the same of week, good and hard sides: other questions instead",
		{
			goals: openThemes.map((goal) =>
				["daily-work", "good-sides", "bad-sides"].includes(goal.key)
					? { ...goal, people: 2, agreement: "agree" as const }
					: goal,
			),
			settled: ["bank:week", "bank:like", "bank:hard"],
		},
		"drew ways* tasks change range kinds next",
	],
	[
		"30 what matters most is a must-ask, what is set aside is not asked",
		{
			goals: openThemes.map((goal) =>
				goal.key === "pay"
					? { ...goal, weight: "most" as const }
					: goal.key === "good-sides"
						? { ...goal, weight: "none" as const }
						: goal,
			),
		},
		"drew range* week hard skills change next",
	],
];

test("there are thirty", () => expect(cases).toHaveLength(30));

test.each(cases)("%s", (_, talk, expected) => {
	const { items } = composeSet({ ...fixtureBank, ...talk });
	expect(inShort(items)).toBe(expected);
});

test("a question of one's own goes before the built-in ones of its theme", () => {
	const own = {
		...bank("tasks"),
		bankKey: null,
		questionId: "own",
		wording: "own",
	};
	const { items } = composeSet({
		...fixtureBank,
		questions: [own, ...fixtureBank.questions],
	});
	expect(inShort(items)).toBe("drew own* like hard ways change next");
});
