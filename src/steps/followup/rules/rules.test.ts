import { expect, test } from "vitest";
import { carriesOffTheRecord } from "#core/off-the-record.ts";
import { candidatesFrom, type TakenNote } from "./candidates.ts";
import { loopBackOwed } from "./loop-back.ts";
import { promiseDueOn } from "./promise.ts";
import { bestLearned, checkThankYou } from "./thank-you.ts";

const note = (change: Partial<TakenNote>): TakenNote => ({
	id: "n",
	questionId: null,
	hypothesisId: null,
	body: "Visits in the morning",
	marks: [],
	offTheRecord: false,
	...change,
});
const carried = (change: Partial<TakenNote>) =>
	candidatesFrom([note(change)]).map((one) =>
		one.as === "insight" ? one.kind : one.as,
	);

test.each([
	["no mark is a fact", { marks: [] }, ["fact"]],
	["insight", { marks: ["insight"] }, ["fact"]],
	["a quoted insight is one thing", { marks: ["insight", "quote"] }, ["quote"]],
	["a promise is no insight", { marks: ["promise"] }, ["promise"]],
	["a quoted lead", { marks: ["quote", "lead"] }, ["quote", "lead"]],
	["strength and weakness", { marks: ["strength"] }, ["strength"]],
	["weak spot", { marks: ["weakness"] }, ["weakness"]],
	["off the record", { marks: ["insight"], offTheRecord: true }, []],
	["off the record, a lead", { marks: ["lead"], offTheRecord: true }, []],
	["empty", { body: "  " }, []],
] as [
	string,
	Partial<TakenNote>,
	string[],
][])("candidates: %s", (_, change, kinds) =>
	expect(carried(change)).toEqual(kinds));

test("a candidate keeps its question and the doubt behind it", () => {
	const [found] = candidatesFrom([
		note({ questionId: "q", hypothesisId: "h", body: " Data after lunch " }),
	]);
	expect(found).toEqual({
		noteId: "n",
		as: "insight",
		kind: "fact",
		body: "Data after lunch",
		questionId: "q",
		hypothesisId: "h",
	});
});

const secret = "They will close the night shift in June, she says";

test.each([
	["the passage itself", `Thanks! ${secret}.`, true],
	["other case and signs", secret.toUpperCase().replaceAll(",", " –"), true],
	["six words of it", "I heard they will close the night shift", true],
	["five words of it", "Why close the night shift early", false],
	["nothing of it", "Thank you for your time", false],
])("off the record: %s", (_, text, found) =>
	expect(carriesOffTheRecord(text, [secret])).toBe(found));

test("a short passage counts as a whole, a single word does not", () => {
	expect(
		carriesOffTheRecord("there is a hiring freeze", ["Hiring freeze!"]),
	).toBe(true);
	expect(carriesOffTheRecord("they froze hiring", ["Hiring freeze!"])).toBe(
		false,
	);
	expect(carriesOffTheRecord("the money is fine", ["money"])).toBe(false);
});

test.each([
	[
		"a surprise before a fact",
		[
			{ kind: "fact", claim: "Half the day is records." },
			{ kind: "surprise", claim: "Nobody leaves for pay." },
		],
		{ text: "Nobody leaves for pay", verbatim: false },
	],
	[
		"a quote loses its marks",
		[{ kind: "quote", claim: "“Half the day is the screen.”" }],
		{ text: "Half the day is the screen", verbatim: true },
	],
	[
		"the first sentence is enough",
		[{ kind: "fact", claim: "Visits in the morning. Then data entry." }],
		{ text: "Visits in the morning", verbatim: false },
	],
	["about oneself only", [{ kind: "strength", claim: "I ask well" }], null],
	["nothing", [], null],
] as const)("the one thing learned: %s", (_, learned, best) =>
	expect(bestLearned(learned)).toEqual(best));

test("a long claim is cut", () => {
	const claim = Array.from({ length: 40 }, (_, i) => `w${i}`).join(" ");
	expect(bestLearned([{ kind: "fact", claim }])?.text.split(" ")).toHaveLength(
		31,
	);
});

const good =
	"Dear Tom, thank you for talking with me. What stayed with me most is that half the day is the screen. Best regards, Lena";

test.each([
	["a good one", good, []],
	["a gap", `${good} [one specific thing]`, ["gap"]],
	["a new request", `${good} Could you send me the form?`, ["asks"]],
	["a résumé", `${good} I attach my résumé.`, ["asks"]],
	["thin", "Thanks a lot, Tom!", ["thin"]],
	["long", `${good} ${"and so on ".repeat(60)}`, ["long"]],
	["a booking link", `${good} https://calendly.com/lena`, ["booking"]],
	["off the record", `${good} ${secret}`, ["off-the-record"]],
])("check of a thank-you: %s", (_, text, codes) =>
	expect(
		checkThankYou(text, { offTheRecord: [secret], names: null }).map(
			(one) => one.code,
		),
	).toEqual(codes));

test.each([
	["in time, without a word of it", good, false, []],
	["late, without a word of it", good, true, ["late"]],
	[
		"late, with one clause",
		`${good} Please excuse that this comes late.`,
		true,
		[],
	],
	["late, in other words", `Sorry for the delay! ${good}`, true, []],
	["lately is no excuse", `${good} You have lately moved.`, true, ["late"]],
])("late thanks: %s", (_, text, isLate, codes) =>
	expect(
		checkThankYou(text, { offTheRecord: [], names: null, isLate }).map(
			(one) => one.code,
		),
	).toEqual(codes));

const [day1, day3, day9] = [
	"2026-03-01T10:00:00Z",
	"2026-03-03T10:00:00Z",
	"2026-03-09T10:00:00Z",
];
test.each([
	["nothing happened", {}, null],
	["written to", { approachedAt: day1 }, "approached 2026-03-03"],
	["told of it", { approachedAt: day1, told: ["approached"] }, null],
	["met", { approachedAt: day1, metAt: day3 }, "met 2026-03-05"],
	[
		"met, after the first news",
		{ approachedAt: day1, metAt: day3, told: ["approached"] },
		"met 2026-03-05",
	],
	["met and told", { approachedAt: day1, metAt: day3, told: ["met"] }, null],
	[
		"silent",
		{ approachedAt: day1, notReachedAt: day9 },
		"not-reached 2026-03-11",
	],
	["given up before a word was sent", { notReachedAt: day9 }, null],
	[
		"met after all",
		{ notReachedAt: day9, metAt: day9, told: ["not-reached"] },
		"met 2026-03-11",
	],
] as const)("loop-back: %s", (_, course, expected) => {
	const owed = loopBackOwed(
		{
			approachedAt: null,
			metAt: null,
			notReachedAt: null,
			told: [],
			...course,
		},
		"UTC",
	);
	expect(owed && `${owed.occasion} ${owed.dueOn}`).toBe(expected);
});

test.each([
	["mine, dated", { dueOn: "2026-03-05" }, "2026-03-05"],
	["mine, undated", {}, "2026-03-08"],
	["theirs, dated", { owedBy: "contact", dueOn: "2026-03-05" }, "2026-03-05"],
	["theirs, undated", { owedBy: "contact" }, null],
	["kept", { dueOn: "2026-03-05", keptAt: day3 }, null],
] as const)("promise: %s", (_, change, due) => {
	const promise = {
		owedBy: "seeker" as const,
		dueOn: null,
		keptAt: null,
		createdAt: day1,
		...change,
	};
	expect(promiseDueOn(promise, "UTC")).toBe(due);
});
