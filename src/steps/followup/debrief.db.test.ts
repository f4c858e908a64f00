// What the debrief asks for beside the notes: fit, verdict, and the question that something answers.
import { expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";
import { targetWithQuestions } from "#test/talks.ts";

const app = await testApp("2026-03-10T17:00:00.000Z");

/** A talk held today about nursing, talked from a drafted set; or about nothing in particular. */
async function afterTalk(isAboutTarget = true) {
	const { client } = await app.newSeeker();
	const target = await targetWithQuestions(client, 20);
	const tom = await read(client.contacts.$post({ json: { name: "Tom" } }));
	const param = { id: newId() };
	await read(
		client["past-talks"].$post({
			json: {
				id: param.id,
				contactId: tom.id,
				...(isAboutTarget && { targetId: target.id }),
				date: "2026-03-10",
				time: "16:00",
				zone: "UTC",
			},
		}),
	);
	const meeting = client.meetings[":id"];
	await read(meeting["run-sheet"].$get({ param }));
	const save = (json: object) => read(meeting.debrief.$put({ param, json }));
	const verdict = async () =>
		(await read(client.targets[":id"].$get({ param: { id: target.id } })))
			.verdict;
	return { client, target, param, meeting, save, verdict };
}

const codeOf = (answer: Promise<unknown>) =>
	answer.then(
		() => "done",
		(refused) => refused.problem.code,
	);

test("fit is kept with its reason, and stands in Insights beside the talk", async () => {
	const { client, target, save } = await afterTalk();
	const { debrief } = await save({
		fit: "partly",
		fitNote: "People, not nights",
	});
	expect(debrief).toMatchObject({
		fit: "partly",
		fitNote: "People, not nights",
	});
	const { talks } = await read(
		client.insights[":id"].$get({ param: { id: target.id } }),
	);
	expect(talks).toMatchObject([{ fit: "partly" }]);
	expect((await save({})).debrief).toMatchObject({ fit: null, fitNote: null });
});

test("a verdict given here is the target's; saying it again is not another one", async () => {
	const { save, verdict } = await afterTalk();
	const json = {
		verdict: { decision: "continue", reasons: "I like the ward" },
	};
	expect((await save(json)).verdict).toMatchObject(json.verdict);
	const first = await verdict();
	app.clock.now = "2026-03-10T18:00:00.000Z";
	await save(json);
	expect(await verdict()).toEqual(first);
	await save({ verdict: { decision: "drop" } });
	expect(await verdict()).toMatchObject({ decision: "drop", reasons: null });
});

test("without a target there is nothing to decide on", async () => {
	const { save } = await afterTalk(false);
	expect(await codeOf(save({ verdict: { decision: "drop" } }))).toBe(
		"verdict-needs-target",
	);
	expect(await codeOf(save({ fit: "well" }))).toBe("done");
});

test("an insight names the question that it answers, of this talk alone", async () => {
	const { client, meeting, param } = await afterTalk();
	const { questions } = await read(meeting["follow-up"].$get({ param }));
	const [first, second] = questions;
	const id = newId();
	const add = (questionId?: string) =>
		read(
			meeting.insights.$post({
				param,
				json: {
					newId: id,
					claim: "Twelve hours",
					kind: "surprise",
					questionId,
				},
			}),
		);
	expect(await codeOf(add(newId()))).toBe("question-not-asked-here");
	expect((await add(first?.id)).insights).toMatchObject([
		{ kind: "surprise", question: first?.wording },
	]);
	const change = (questionId?: string | null) =>
		read(
			client.insights[":id"].$put({
				param: { id },
				json: { claim: "Twelve hours", questionId },
			}),
		);
	expect((await change(second?.id)).insights[0]?.questionId).toBe(second?.id);
	expect((await change()).insights[0]?.questionId).toBe(second?.id);
	expect((await change(null)).insights[0]?.question).toBeNull();
});

test("a promise and a lead name the question under which they came up", async () => {
	const { client, meeting, param } = await afterTalk();
	const { questions } = await read(meeting["follow-up"].$get({ param }));
	const noteId = newId();
	await read(
		client.meetings[":id"].notes[":noteId"].$put({
			param: { ...param, noteId },
			json: {
				revision: 1,
				body: "Send the list",
				questionId: questions[0]?.id,
			},
		}),
	);
	const json = { what: "Send the list", noteId };
	await read(meeting.promises.$post({ param, json }));
	const { promises, leads } = await read(meeting.leads.$post({ param, json }));
	for (const one of [promises[0], leads[0]])
		expect(one?.question).toBe(questions[0]?.wording);
});

test("around a rehearsal confidence alone is asked, and Insights shows it", async () => {
	const { client } = await app.newSeeker();
	const rehearsal = newId();
	const say = (
		json: { interviewConfidence: number; goalClarity?: number },
		moment?: "before" | "after",
	) =>
		read(
			client.confidence.$post({
				json: {
					...json,
					...(moment && { rehearsal: { id: rehearsal, moment } }),
				},
			}),
		);
	expect(await codeOf(say({ interviewConfidence: 3 }))).toBe(
		"confidence-needs-both",
	);
	await say({ interviewConfidence: 3 }, "before");
	app.clock.now = "2026-03-10T18:30:00.000Z";
	await say({ interviewConfidence: 5 }, "after");
	const page = await say({ interviewConfidence: 6 }, "after");
	expect(
		page.answers.map((one) => [
			one.rehearsal?.moment,
			one.interviewConfidence,
			one.goalClarity,
		]),
	).toEqual([
		["before", 3, null],
		["after", 6, null],
	]);
	// Two questions before the first talk are still worth asking.
	expect(page.baselineWanted).toBe(true);
	const { outcomes } = await read(client.insights.$get());
	expect(outcomes).toMatchObject([
		{ kind: "clearer-goal", count: 0 },
		{},
		{ kind: "confidence", count: 2, first: 3, last: 6, talks: 0 },
		{},
		{},
	]);
});

test("each of a group appears as they said; who is not mentioned stays as they are", async () => {
	const { meeting, param, save } = await afterTalk();
	const json = { name: "Uma Lind" };
	await read(meeting.participants.$post({ param, json }));
	const uma = (await save({})).participants[0];
	expect(uma?.attribution).toBeNull();
	const saying = (contactId: string | undefined, attribution: string | null) =>
		save({ others: [{ contactId, attribution }] });
	const appears = [{ name: "Uma Lind", attribution: "role-only" }];
	expect((await saying(uma?.id, "role-only")).participants).toMatchObject(
		appears,
	);
	expect((await save({ summary: "Warm" })).participants).toMatchObject(appears);
	expect(await codeOf(saying(newId(), null))).toBe("not-in-the-talk");
});
