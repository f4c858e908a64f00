// The other shapes of a talk (METHOD §3): in writing, with a group; and a recording, for which everybody's yes is kept.
import { expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";
import { talkWithTom, targetWithQuestions } from "#test/talks.ts";

const app = await testApp("2026-03-09T12:00:00.000Z");

/** A talk agreed with Tom for tomorrow, with drafted questions. */
async function agreedTalk(medium: "written" | "phone") {
	const { client } = await app.newSeeker();
	const target = await targetWithQuestions(client, 30);
	const { tom, id } = await talkWithTom(client, {
		medium,
		targetId: target.id,
	});
	const param = { id };
	const meeting = client.meetings[":id"];
	const sheet = await read(meeting["run-sheet"].$get({ param }));
	return { client, tom, param, meeting, sheet };
}

const codeOf = (answer: Promise<unknown>) =>
	answer.then(
		() => "done",
		(refused) => refused.problem.code,
	);

test("answers in writing become notes under their questions, once", async () => {
	const { meeting, param, sheet } = await agreedTalk("written");
	expect(sheet.questions).toHaveLength(5);
	const [first, second] = sheet.questions;
	const json = {
		answers: [
			{ newId: newId(), questionId: first?.id ?? null, body: "Rounds." },
			{ newId: newId(), questionId: second?.id ?? null, body: "By chance." },
			{ newId: newId(), questionId: null, body: "Good luck!" },
		],
	};
	await read(meeting.answers.$post({ param, json }));
	const after = await read(meeting.answers.$post({ param, json }));
	expect(after.startedAt).toBe(app.clock.now);
	expect(after.notes.map(({ questionId, body }) => [questionId, body])).toEqual(
		[
			[first?.id, "Rounds."],
			[second?.id, "By chance."],
			[null, "Good luck!"],
		],
	);
	expect(after.questions.map(({ status }) => status)).toEqual([
		"asked",
		"asked",
		"open",
		"open",
		"open",
	]);
	const stray = { answers: [{ questionId: newId(), body: "Of another talk" }] };
	expect(
		await codeOf(read(meeting.answers.$post({ param, json: stray }))),
	).toBe("sheet-question-unknown");
});

test("of a group each has a closing pair and a permission of their own", async () => {
	const { client, tom, meeting, param } = await agreedTalk("phone");
	const group = await read(
		meeting.participants.$post({ param, json: { name: "Uma Lind" } }),
	);
	const uma = group.participants[0]?.id ?? "";
	const pair = (json: object) =>
		read(meeting["closing-pair"].$put({ param, json }));
	await read(meeting.start.$post({ param, query: {} }));
	const toms = await pair({
		namesAsked: true,
		suggested: [{ name: "Ines Roth" }],
		nameUse: { status: "granted" },
	});
	expect(toms.closing.open).toEqual(["names", "name-use"]);
	expect(await codeOf(read(meeting.end.$post({ param, json: {} })))).toBe(
		"closing-pair-open",
	);
	const both = await pair({
		contactId: uma,
		suggested: [{ name: "Olu Ade" }],
		nameUse: { status: "refused" },
	});
	expect(both.closing).toMatchObject({
		namesAsked: true,
		nameUse: { status: "granted" },
		open: [],
		others: [
			{
				contactId: uma,
				namesAsked: true,
				nameUse: { status: "refused" },
				open: [],
			},
		],
	});
	expect(
		both.closing.suggestions.map((one) => [
			one.name,
			one.suggestedBy,
			one.nameUse.status,
		]),
	).toEqual([
		["Ines Roth", tom.id, "granted"],
		["Olu Ade", uma, "refused"],
	]);
	const stranger = await read(client.contacts.$post({ json: { name: "Zed" } }));
	expect(await codeOf(pair({ contactId: stranger.id }))).toBe(
		"stranger-to-talk",
	);
	app.clock.now = "2026-03-10T16:20:00.000Z";
	const held = await read(meeting.end.$post({ param, json: {} }));
	expect(held.status).toBe("held");
	app.clock.now = "2026-03-09T12:00:00.000Z";
});

test("a recording needs everybody's yes, dated, and is in what is held and in what happened", async () => {
	const { client, tom, meeting, param, sheet } = await agreedTalk("phone");
	expect(sheet.recording).toEqual({ mayRecord: false, answers: [] });
	const say = (json: {
		answer: "yes" | "no";
		contactId?: string;
		newId?: string;
	}) => read(meeting["recording-answers"].$post({ param, json }));
	const once = { newId: newId(), answer: "yes" as const };
	await say(once);
	const alone = await say(once);
	expect(alone.recording).toEqual({
		mayRecord: true,
		answers: [{ contactId: tom.id, answer: "yes", saidAt: app.clock.now }],
	});
	const group = await read(
		meeting.participants.$post({ param, json: { name: "Uma Lind" } }),
	);
	expect(group.recording.mayRecord).toBe(false);
	const uma = group.participants[0]?.id ?? "";
	expect(
		(await say({ answer: "yes", contactId: uma })).recording.mayRecord,
	).toBe(true);
	app.clock.now = "2026-03-09T12:05:00.000Z";
	const back = await say({ answer: "no" });
	expect(back.recording.mayRecord).toBe(false);
	expect(await codeOf(say({ answer: "yes", contactId: newId() }))).toBe(
		"stranger-to-talk",
	);
	const about = { param: { id: tom.id } };
	const held = await read(
		client.contacts[":id"].held.$get({ ...about, query: {} }),
	);
	const kept = held.tables.find(({ table }) => table === "recording_answer");
	expect(kept?.about.map(({ row }) => row.answer)).toEqual(["yes", "no"]);
	const { items } = await read(
		client.contacts[":id"].timeline.$get({ ...about, query: {} }),
	);
	const sentences = items.map(({ sentence }) => sentence);
	expect(sentences).toContain("Said yes to a recording of the talk");
	expect(sentences).toContain("Said no to a recording of the talk");
});
