import { describe, expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";
import { builtInQuestion } from "./rules/bank.ts";

const app = await testApp("2026-03-09T12:00:00.000Z");
const secret = "They will close the night shift in June";

/** A seeker who wonders two things about nursing, and has a set for it. */
async function wondering() {
	const { client } = await app.newSeeker();
	const target = await read(
		client.targets.$post({ json: { occupationCode: "29-1141.00" } }),
	);
	const at = client.targets[":id"];
	const param = { id: target.id };
	const doubts: string[] = [];
	for (const claim of [
		"the hours are regular",
		"one can start without a degree",
	])
		doubts.push(
			(await read(at.hypotheses.$post({ param, json: { claim } }))).id,
		);
	const contact = async (name: string, title?: string) =>
		(await read(client.contacts.$post({ json: { name, title } }))).id;
	const goals = () => read(at.goals.$get({ param }));
	/** Somebody was talked with, from the sheet of the target's set. */
	const talked = async (contactId: string) => {
		const id = newId();
		await read(
			client["past-talks"].$post({
				json: {
					id,
					contactId,
					targetId: target.id,
					date: "2026-03-02",
					time: "16:00",
					zone: "UTC",
				},
			}),
		);
		const meeting = client.meetings[":id"];
		const sheet = await read(meeting["run-sheet"].$get({ param: { id } }));
		const ask = async (words: string, body: string, offTheRecord = false) => {
			const question = sheet.questions.find((one) =>
				one.wording.includes(words),
			);
			if (!question) throw new Error(`no question on ${words}`);
			const noteId = newId();
			await read(
				meeting.notes[":noteId"].$put({
					param: { id, noteId },
					json: { revision: 1, body, questionId: question.id, offTheRecord },
				}),
			);
		};
		const says = (
			hypothesisId: string | undefined,
			stance: "supports" | "contradicts",
		) =>
			read(
				meeting.insights.$post({
					param: { id },
					json: { kind: "fact", claim: `it ${stance}`, hypothesisId, stance },
				}),
			);
		return { id, ask, says };
	};
	const talkWith = async (
		contactId: string,
		medium: "video" | "written" = "video",
	) => {
		const { id } = await read(
			client.meetings.$post({
				json: {
					contactId,
					targetId: target.id,
					times: [{ date: "2026-03-12", time: "16:00" }],
					zone: "UTC",
					contactZone: "UTC",
					agreed: true,
					minutes: 20,
					medium,
				},
			}),
		);
		const set = client.meetings[":id"]["question-set"];
		return {
			id,
			param: { id },
			set,
			read: () => read(set.$get({ param: { id } })),
			compose: (
				json: Parameters<typeof set.composition.$post>[0]["json"] = {},
			) => read(set.composition.$post({ param: { id }, json })),
			sheet: () =>
				read(client.meetings[":id"]["run-sheet"].$get({ param: { id } })),
		};
	};
	const draft = () => read(at["question-set"].draft.$post({ param, json: {} }));
	return {
		client,
		target,
		at,
		param,
		doubts,
		contact,
		goals,
		talked,
		talkWith,
		draft,
	};
}

const codeOf = async (answer: Promise<unknown>) =>
	answer.then(
		() => "done",
		(refused) => refused.problem.code,
	);

describe("what one wants to know", () => {
	test("hypotheses and themes, with what the figures say, and nobody heard yet", async () => {
		const { goals } = await wondering();
		const { goals: all, facts } = await goals();
		expect(all.map((goal) => goal.label).slice(0, 2)).toEqual([
			"the hours are regular",
			"one can start without a degree",
		]);
		expect(all.map((goal) => goal.theme)).toEqual([
			null,
			null,
			"daily-work",
			"good-sides",
			"bad-sides",
			"entry",
			"licensing",
			"trends",
			"pay",
			"workplace",
		]);
		for (const goal of all)
			expect(goal).toMatchObject({ people: 0, agreement: "none" });
		expect(facts.map((fact) => fact.kind)).toContain("wage");
		const pay = all.find((goal) => goal.theme === "pay");
		expect(pay?.data?.sentence).toContain("In the United States half");
		expect(pay?.data?.source).toBeTruthy();
	});

	test("people are counted, and whether they agree; what is off the record is nowhere", async () => {
		const { goals, talked, contact, doubts, draft } = await wondering();
		await draft();
		const tom = await talked(await contact("Tom Baker"));
		const ana = await talked(await contact("Ana Silva"));
		await tom.says(doubts[0], "supports");
		await tom.says(doubts[1], "supports");
		await ana.says(doubts[0], "supports");
		await ana.says(doubts[1], "contradicts");
		await tom.ask("What do you like most", "the people");
		await tom.ask("ordinary week", secret, true);
		const read = await goals();
		const of = (key: string | undefined) =>
			read.goals.find((goal) => goal.key === key);
		expect(of(doubts[0])).toMatchObject({
			people: 2,
			agreement: "agree",
			sentence: "2 people, and all of them support it.",
			said: ["it supports", "it supports"],
		});
		expect(of(doubts[1])).toMatchObject({
			agreement: "differ",
			sentence: "2 people, and they differ: 1 for it, 1 against.",
		});
		expect(of("good-sides")).toMatchObject({ people: 1, agreement: "one" });
		expect(of("daily-work")).toMatchObject({ people: 0 });
		expect(JSON.stringify(read)).not.toContain(secret);
	});

	test("words put off the record later are in no goal and no earlier talk, wherever they were noted too", async () => {
		const { goals, talked, talkWith, contact, doubts, draft } =
			await wondering();
		await draft();
		const id = await contact("Tom Baker");
		const tom = await talked(id);
		await tom.says(doubts[0], "supports");
		await tom.ask("What do you like most", secret);
		for (const passage of ["It supports", secret])
			await tom.ask("ordinary week", passage, true);
		const read = await goals();
		const of = (key: string | undefined) =>
			read.goals.find((goal) => goal.key === key);
		expect(of(doubts[0])).toMatchObject({ people: 0, said: [] });
		expect(of("good-sides")).toMatchObject({ people: 0 });
		const { earlier } = await (await talkWith(id)).compose();
		expect(earlier).toEqual([]);
	});

	test("whoever asked not to be named is named in nobody's words", async () => {
		const { client, goals, talked, talkWith, contact, draft } =
			await wondering();
		await draft();
		const tom = await talked(await contact("Tom Baker"));
		const ana = await contact("Ana Silva");
		await (await talked(ana)).ask("What do you like most", "Tom Baker's team");
		await read(
			client.meetings[":id"].debrief.$put({
				param: { id: tom.id },
				json: { attribution: "anonymous" },
			}),
		);
		const { earlier } = await (await talkWith(ana)).compose();
		expect(earlier.map(({ said }) => said)).toEqual([["…'s team"]]);
		expect(JSON.stringify(await goals())).not.toContain("Baker");
	});

	test.each([
		["as the talk", "anonymous", null],
		["for themself", "named", "anonymous"],
	] as const)("whoever else was in the talk is left out of words, asked %s", async (_, ofTalk, own) => {
		const { client, target, goals, talked, talkWith, contact, draft } =
			await wondering();
		await draft();
		const tom = await contact("Tom Baker");
		const talk = await talked(tom);
		await talk.ask("What do you like most", "Uma Lind taught them");
		const meeting = client.meetings[":id"];
		const param = { id: talk.id };
		await read(
			meeting.participants.$post({ param, json: { name: "Uma Lind" } }),
		);
		const ana = await contact("Ana Silva");
		await (await talked(ana)).ask("ordinary week", "Uma Lind, at her desk");
		const { participants } = await read(meeting["follow-up"].$get({ param }));
		await read(
			meeting.debrief.$put({
				param,
				json: {
					attribution: ofTalk,
					others: participants.map(({ id }) => ({
						contactId: id,
						attribution: own,
					})),
				},
			}),
		);
		await read(
			meeting.insights.$post({
				param,
				json: { claim: "The wards of Uma Lind are calm" },
			}),
		);
		const next = await talkWith(tom);
		const pages = [
			await goals(),
			await (await talkWith(ana)).compose(),
			await next.compose(),
			await read(meeting.brief.$get({ param: { id: next.id } })),
			await read(client.insights[":id"].$get({ param: { id: target.id } })),
		];
		expect(JSON.stringify(pages)).toContain("The wards of … are calm");
		expect(JSON.stringify(pages)).toContain("… taught them");
		expect(JSON.stringify(pages)).not.toMatch(/Uma|Lind/);
	});

	test("two answers are read as the same, and a third asks again", async () => {
		const { goals, talked, contact, draft, at, param } = await wondering();
		await draft();
		const key = "bank:good-sides-like-most";
		const readSame = () =>
			at["answer-reading"].$put({
				param,
				json: { question: key, isSame: true },
			});
		const answer = async (name: string) => {
			const talk = await talked(await contact(name));
			await talk.ask("What do you like most", `${name} likes the people`);
		};
		await answer("Tom Baker");
		expect(await codeOf(read(readSame()))).toBe("too-few-answers");
		await answer("Ana Silva");
		const agreement = async () =>
			(await goals()).goals.find((goal) => goal.theme === "good-sides")
				?.agreement;
		expect(await agreement()).toBe("unread");
		await read(readSame());
		expect(await agreement()).toBe("agree");
		await answer("Li Wei");
		expect(await agreement()).toBe("unread");
	});

	test("a goal is weighed; one that is none is refused", async () => {
		const { at, param } = await wondering();
		const weigh = (goal: string) =>
			read(at["goal-weight"].$put({ param, json: { goal, weight: "most" } }));
		const { goals } = await weigh("pay");
		expect(goals.find((goal) => goal.key === "pay")?.weight).toBe("most");
		expect(await codeOf(weigh(newId()))).toBe("unknown-goal");
	});
});

describe("the questions of one talk", () => {
	test("are composed for that person, with a reason beside each; the sheet takes them", async () => {
		const { talkWith, contact, draft } = await wondering();
		await draft();
		const talk = await talkWith(await contact("Nia", "Nurse Manager"));
		expect(await talk.read()).toMatchObject({ set: null, isOpen: true });
		const targets = (await talk.sheet()).questions;
		const composed = await talk.compose();
		expect(composed.roleByPositions).toBe("manages-it");
		expect(composed.set?.items.length).toBeGreaterThanOrEqual(5);
		for (const item of composed.set?.items ?? [])
			expect(item.reason?.code).toBeTruthy();
		expect(composed.set?.items.map((item) => item.reason?.code)).toEqual(
			expect.arrayContaining(["opens", "wished", "nobody-yet", "closes"]),
		);
		expect(await talk.compose()).toEqual(composed);
		const sheet = await talk.sheet();
		expect(sheet.questions.map((one) => one.wording)).toEqual(
			composed.set?.items.map((one) => one.wording),
		);
		await read(talk.set.$delete({ param: talk.param }));
		expect((await talk.sheet()).questions.map((one) => one.wording)).toEqual(
			targets.map((one) => one.wording),
		);
	});

	test("the same person twice: what they said is shown, and only new things are asked", async () => {
		const { talkWith, talked, contact, doubts, draft } = await wondering();
		await draft();
		const tom = await contact("Tom Baker");
		const before = await talked(tom);
		await before.says(doubts[0], "supports");
		await before.ask("What do you like most", "the people");
		await before.ask("What do you like most", secret, true);
		const talk = await talkWith(tom);
		const composed = await talk.compose();
		expect(composed.earlier.map((one) => one.said)).toEqual([
			["it supports"],
			["the people"],
		]);
		expect(JSON.stringify(composed)).not.toContain(secret);
		const asked = composed.set?.items ?? [];
		expect(asked.map((item) => item.hypothesisId)).not.toContain(doubts[0]);
		expect(asked.map((item) => item.hypothesisId)).toContain(doubts[1]);
		expect(asked.map((item) => item.bankKey)).not.toContain(
			"good-sides-like-most",
		);
		expect(composed.leftOut).toContainEqual(
			expect.objectContaining({
				hypothesisId: doubts[0],
				reason: "answered",
			}),
		);
	});

	test("what two others said the same of rests", async () => {
		const { talkWith, talked, contact, doubts, draft } = await wondering();
		await draft();
		for (const name of ["Tom Baker", "Ana Silva"])
			await (await talked(await contact(name))).says(doubts[0], "supports");
		const talk = await talkWith(await contact("Li Wei"));
		const { set, leftOut } = await talk.compose();
		expect(set?.items.map((item) => item.hypothesisId)).not.toContain(
			doubts[0],
		);
		expect(leftOut).toMatchObject([{ reason: "said-the-same" }]);
	});

	test("role, order and plain words are kept; a must-ask of one's own stays", async () => {
		const { talkWith, contact } = await wondering();
		const talk = await talkWith(await contact("Li Wei"));
		const composed = await talk.compose({
			audience: "left-it",
			order: "tiara",
			isPlain: true,
		});
		expect(composed.set).toMatchObject({
			audience: "left-it",
			order: "tiara",
			isPlain: true,
		});
		for (const { bankKey, wording } of composed.set?.items ?? [])
			if (bankKey) expect(builtInQuestion(bankKey)?.plain).toBe(wording);
		expect(
			composed.set?.items.some((item) => item.reason?.audience === "left-it"),
		).toBe(true);
		const mine = { id: newId(), wording: "Mine?", mustAsk: true, minutes: 5 };
		await read(talk.set.$put({ param: talk.param, json: { items: [mine] } }));
		const again = await talk.compose();
		expect(again.set).toMatchObject({ order: "tiara", isPlain: true });
		expect(again.set?.items).toContainEqual(expect.objectContaining(mine));
		expect(again.set?.left).toBeGreaterThanOrEqual(0);
	});

	test("in writing five at most", async () => {
		const { talkWith, contact } = await wondering();
		const talk = await talkWith(await contact("Li Wei"), "written");
		expect((await talk.compose()).set?.items).toHaveLength(5);
	});

	test("refused: no such talk, one without a target, one that is over", async () => {
		const { client, talked, contact } = await wondering();
		const set = client.meetings[":id"]["question-set"];
		const compose = (id: string) =>
			codeOf(read(set.composition.$post({ param: { id }, json: {} })));
		expect(await compose(newId())).toBe("unknown-talk");
		const tom = await contact("Tom Baker");
		const { id } = await read(
			client.meetings.$post({
				json: {
					contactId: tom,
					times: [{ date: "2026-03-12", time: "16:00" }],
					zone: "UTC",
					contactZone: "UTC",
					agreed: true,
				},
			}),
		);
		expect(await compose(id)).toBe("talk-without-target");
		expect(await compose((await talked(tom)).id)).toBe("talk-is-over");
	});

	test("of one account are not there for another", async () => {
		const { talkWith, contact } = await wondering();
		const talk = await talkWith(await contact("Li Wei"));
		await talk.compose();
		const other = await app.newSeeker();
		const set = other.client.meetings[":id"]["question-set"];
		expect(await codeOf(read(set.$get({ param: talk.param })))).toBe(
			"unknown-talk",
		);
	});
});
