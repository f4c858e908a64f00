import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MEDIA, mostQuestions } from "#core/medium.ts";
import { RINGS } from "#core/ring.ts";
import { builtInQuestions } from "./bank.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { type Composing, composeSet, minutesForQuestions } from "./compose.ts";
import {
	fixtureBank,
	inShort,
	keptItem,
	openDoubt,
	openThemes,
} from "./compose-bank.ts";
import { wordDoubt, wordDoubtPlainly } from "./doubt.ts";
import { agreements, type Goal, goalWeights } from "./goal.ts";
import { lintQuestion } from "./lint.ts";
import { audiences, isSameWording, stages, themes } from "./question.ts";
import { timeUsed } from "./question-set.ts";
import { keyOfItem, keyOfQuestion } from "./set-item-key.ts";
import { setOrders } from "./set-order.ts";
import { TAKEN_OF_THEME } from "./worth.ts";

const knowledge = {
	people: fc.integer({ min: 0, max: 5 }),
	agreement: fc.constantFrom(...agreements),
	weight: fc.constantFrom(...goalWeights),
	hasData: fc.boolean(),
};
const goals = fc
	.tuple(
		fc.array(fc.record(knowledge), { maxLength: 8 }),
		fc.tuple(...themes.map(() => fc.record(knowledge))),
	)
	.map(([doubts, known]): Goal[] => [
		...doubts.map((one, at) => openDoubt(`d${at + 1}`, one)),
		...openThemes.map((goal, at) => ({ ...goal, ...known[at] })),
	]);
const own = fc
	.record({
		wording: fc.constantFrom(
			"Why?",
			"What do you earn?",
			"Who?",
			"Are you ill?",
		),
		theme: fc.constantFrom(...themes),
		stage: fc.constantFrom(...stages),
		audience: fc.constantFrom(...audiences),
		minutes: fc.integer({ min: 1, max: 30 }),
	})
	.map((one) => ({ ...one, plain: null, tiara: null, bankKey: null }));
const keys = fc.subarray([
	...fixtureBank.questions.map(keyOfQuestion),
	"doubt:d1",
	"doubt:d2",
	"words:mine2",
]);
const items = (name: string, most: number) =>
	fc
		.array(fc.integer({ min: 1, max: 6 }), { maxLength: most })
		.map((minutes) => minutes.map((one, at) => keptItem(`${name}${at}`, one)));

/** Talks of every kind; must-asks of one's own at most 18 minutes, from which the set may run over. */
const talks: fc.Arbitrary<Composing> = fc
	.record({
		minutes: fc.integer({ min: 5, max: 120 }),
		medium: fc.constantFrom(...MEDIA),
		ring: fc.constantFrom(...RINGS),
		audience: fc.constantFrom(null, ...audiences),
		order: fc.constantFrom(...setOrders),
		isPlain: fc.boolean(),
		licensed: fc.boolean(),
		ofOrganization: fc.boolean(),
		goals,
		mustAsks: items("mine", 3),
		wished: items("wished", 4),
		answered: keys,
		settled: keys,
	})
	.chain((talk) =>
		fc.array(own, { maxLength: 4 }).map((more) => ({
			...fixtureBank,
			...talk,
			questions: [
				...more.map((one, at) => ({ ...one, questionId: `own${at}` })),
				...fixtureBank.questions,
			],
		})),
	);

const sum = (all: readonly { minutes: number }[]) =>
	all.reduce((minutes, one) => minutes + one.minutes, 0);
const check = (property: (talk: Composing) => void, runs = 300) =>
	fc.assert(fc.property(talks, property), { numRuns: runs });

describe("whatever the talk", () => {
	test("it is never over the time, but for must-asks chosen for it", () => {
		check((talk) => {
			const { items: set } = composeSet(talk);
			const time = minutesForQuestions(talk.minutes, talk.medium);
			const kept = set.filter(({ reason }) => reason.code === "must-ask");
			if (sum(kept) > time) expect(set).toEqual(kept);
			else expect(sum(set)).toBeLessThanOrEqual(time);
		});
	});

	test("its own must-asks are in it, as they are; in writing the first five", () => {
		check((talk) => {
			const { items: set } = composeSet(talk);
			for (const mine of talk.mustAsks.slice(0, mostQuestions(talk.medium)))
				expect(set).toContainEqual({ ...mine, reason: { code: "must-ask" } });
		});
	});

	test("a must-ask of the target is in it, or it says why not", () => {
		check((talk) => {
			const { items: set, leftOut } = composeSet(talk);
			const said = [...set, ...leftOut].map(({ wording }) => wording);
			for (const wished of talk.wished) expect(said).toContain(wished.wording);
		});
	});

	test("every hypothesis is in it, or it says why not", () => {
		check((talk) => {
			const { items: set, leftOut } = composeSet(talk);
			const said = [...set, ...leftOut].map((one) => one.hypothesisId);
			for (const goal of talk.goals)
				if (goal.claim) expect(said).toContain(goal.key);
		});
	});

	test("nothing is asked twice, and nothing that was answered or settled", () => {
		check((talk) => {
			const { items: set } = composeSet(talk);
			const composed = set.filter(({ reason }) => reason.code !== "must-ask");
			for (const item of composed)
				expect([...talk.answered, ...talk.settled]).not.toContain(
					keyOfItem(item),
				);
			set.forEach((item, at) => {
				for (const other of set.slice(at + 1))
					expect(isSameWording(item.wording, other.wording)).toBe(false);
			});
		});
	});

	test("ten at most, five in writing; one to open with, one to close with", () => {
		check((talk) => {
			const { items: set } = composeSet(talk);
			expect(set.length).toBeLessThanOrEqual(mostQuestions(talk.medium));
			for (const code of ["opens", "closes"])
				expect(
					set.filter(({ reason }) => reason.code === code).length,
				).toBeLessThanOrEqual(1);
			const opens = set.findIndex(({ reason }) => reason.code === "opens");
			expect(opens).toBeLessThanOrEqual(0);
			const closes = set.findIndex(({ reason }) => reason.code === "closes");
			expect([-1, set.length - 1]).toContain(closes);
		});
	});

	test("no question for a job, for their own pay, or too personal is composed", () => {
		check((talk) => {
			for (const { wording, reason } of composeSet(talk).items)
				if (!["must-ask", "wished"].includes(reason.code)) {
					const hints = lintQuestion(wording);
					expect(hints).not.toContain("asks-own-pay");
					expect(hints).not.toContain("too-personal");
					expect(hints).not.toContain("asks-for-a-job");
				}
		});
	});

	test("the same talk gives the same set, and composing again changes nothing", () => {
		check((talk) => {
			const first = composeSet(talk);
			expect(composeSet(structuredClone(talk))).toEqual(first);
			const present = first.items.map((item, at) => ({
				...item,
				id: item.id ?? `item${at}`,
			}));
			expect(composeSet({ ...talk, present }).items).toEqual(present);
		});
	});
});

describe("more minutes", () => {
	/** Must-asks of the target in their order, then the worth of the rest. */
	const rank = (talk: Composing) => {
		const { items: set, worth } = composeSet(talk);
		const wished = new Set(
			set.flatMap(({ reason, wording }) =>
				reason.code === "wished" ? [wording] : [],
			),
		);
		return [
			...talk.wished.map((one) => (wished.has(one.wording) ? 1 : 0)),
			worth,
		];
	};

	test("never make a set worse, and keep every must-ask", () => {
		fc.assert(
			fc.property(talks, fc.integer({ min: 1, max: 30 }), (talk, more) => {
				const short = rank(talk);
				const long = rank({ ...talk, minutes: talk.minutes + more });
				const at = short.findIndex((one, index) => one !== long[index]);
				if (at >= 0) expect(long[at] ?? 0).toBeGreaterThan(short[at] ?? 0);
			}),
			{ numRuns: 300 },
		);
	});
});

test("no other set of the same questions is worth more", () => {
	const few = fc.record({
		minutes: fc.integer({ min: 5, max: 35 }),
		questions: fc.subarray([...fixtureBank.questions], { maxLength: 9 }),
		doubts: fc.integer({ min: 0, max: 2 }),
		medium: fc.constantFrom("video" as const, "written" as const),
	});
	fc.assert(
		fc.property(few, ({ doubts, ...few }) => {
			const asked = Array.from({ length: doubts }, (_, at) =>
				openDoubt(`d${at}`),
			);
			const talk = { ...fixtureBank, ...few, goals: [...asked, ...openThemes] };
			const { worth, items: set } = composeSet(talk);
			expect(worth, inShort(set)).toBe(bestByTrying(talk));
		}),
		{ numRuns: 60 },
	);
});

/** The stated aim, computed for every subset: shape first, then worth. */
function bestByTrying(talk: Composing): number {
	const from = candidatesOf(talk.questions, talk.goals, talk, new Set());
	const all = [
		...from.openings,
		...from.closings,
		...from.doubts,
		...[...from.themes.values()].flat(),
	];
	const time = minutesForQuestions(talk.minutes, talk.medium);
	let best = 0;
	for (let subset = 0; subset < 2 ** all.length; subset++) {
		const set = all.filter((_, at) => subset & (1 << at));
		if (sum(set) > time || set.length > mostQuestions(talk.medium)) continue;
		best = Math.max(best, worthOfSet(set, talk.medium === "written"));
	}
	return best;
}

function worthOfSet(set: readonly Candidate[], isWritten: boolean): number {
	const of = (stage: string) =>
		set.filter((one) => (one.question?.stage ?? "core") === stage);
	const edges = [...of("opening"), ...of("closing")];
	const most = isWritten ? 0 : 1;
	if (of("opening").length > most || of("closing").length > 1) return -1;
	let value = edges.reduce((worth, one) => worth + one.worth, 0);
	if (of("core").length > 0) value += 4e9;
	if (!isWritten)
		value += of("opening").length * 2e9 + of("closing").length * 1e9;
	const taken = new Map<string, number>();
	for (const one of edges)
		taken.set(one.goal.key, (taken.get(one.goal.key) ?? 0) + 1);
	for (const one of of("core").toSorted((a, b) => b.worth - a.worth)) {
		const place = taken.get(one.goal.key) ?? 0;
		taken.set(one.goal.key, place + 1);
		value += Math.round((one.worth * (TAKEN_OF_THEME[place] ?? 0)) / 9);
	}
	return value;
}

test("the bank itself: five to ten questions from a quarter of an hour on", () => {
	for (const audience of [null, ...audiences])
		for (let minutes = 15; minutes <= 120; minutes++) {
			const { items: set } = composeSet({
				...fixtureBank,
				questions: builtInQuestions,
				audience,
				minutes,
			});
			expect(set.length, `${audience} ${minutes}`).toBeGreaterThanOrEqual(5);
			expect(timeUsed(set, minutes).left).toBeGreaterThanOrEqual(0);
		}
});

test("pay is asked as a range, and never as the contact's own", () => {
	const { items: set } = composeSet({
		...fixtureBank,
		questions: builtInQuestions,
		goals: openThemes.map((goal) => ({
			...goal,
			weight: goal.theme === "pay" ? ("most" as const) : goal.weight,
		})),
	});
	const pay = set.find((item) => item.bankKey?.startsWith("pay-"));
	expect(pay?.wording).toContain("usual pay range");
});

test("plain words, and the words that the person gave a question", () => {
	const talk = { ...fixtureBank, questions: builtInQuestions, isPlain: true };
	const plain = composeSet(talk).items;
	for (const item of plain) {
		const question = builtInQuestions.find((q) => q.bankKey === item.bankKey);
		expect(item.wording).toBe(question?.plain);
	}
	const [first] = plain;
	const present = [{ ...first, id: "kept", wording: "How did it begin?" }];
	const again = composeSet({ ...talk, present: present as never }).items;
	expect(again[0]).toMatchObject({ id: "kept", wording: "How did it begin?" });
});

test("a must-ask of the target comes in plain words, unless the person worded it", () => {
	const wished = ["d1", "d2"].map((id, at) => ({
		...keptItem(id, 3),
		hypothesisId: id,
		wording: at === 0 ? wordDoubt(id, 0) : "In my words?",
	}));
	const { items: set } = composeSet({
		...fixtureBank,
		goals: [openDoubt("d1"), openDoubt("d2"), ...openThemes],
		wished,
		isPlain: true,
	});
	const words = set.map((item) => item.wording);
	expect(words).toContain(wordDoubtPlainly("d1"));
	expect(words).toContain("In my words?");
});
