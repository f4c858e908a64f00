import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { type Seeker, testApp } from "#test/db.ts";
import { talkWithTom } from "#test/talks.ts";
import { conductDue } from "./due.ts";

const app = await testApp("2026-03-09T12:00:00.000Z");

/** A seeker with a target, three questions for it, and a talk with Tom agreed for the next day, 16:00 UTC. */
async function seekerWithTalk(medium: "phone" | "video" | "written" = "phone") {
	app.clock.now = "2026-03-09T12:00:00.000Z";
	const seeker = await app.newSeeker();
	const { client } = seeker;
	const target = await read(
		client.targets.$post({ json: { occupationCode: "29-1141.00" } }),
	);
	await askAbout(seeker, target.id);
	const { tom, id } = await talkWithTom(client, {
		phone: "+1 416 555 0100",
		contactZone: "America/Toronto",
		targetId: target.id,
		medium,
	});
	const sheet = () =>
		read(client.meetings[":id"]["run-sheet"].$get({ param: { id } }));
	return { seeker, client, id, param: { id }, tom, target, sheet };
}

async function askAbout({ accountId }: Seeker, targetId: string) {
	const set = newId();
	await app.pools.owner.query(
		`INSERT INTO app.question_set (account_id, id, target_id, minutes, created_at, updated_at)
		VALUES ($1, $2, $3, 20, now(), now())`,
		[accountId, set, targetId],
	);
	const questions = ["How did you begin?", "An ordinary day?", "Who leaves?"];
	for (const [position, wording] of questions.entries())
		await app.pools.owner.query(
			`INSERT INTO app.question_set_item (account_id, id, question_set_id, position, wording, must_ask, minutes)
			VALUES ($1, $2, $3, $4, $5, $6, 4)`,
			[accountId, newId(), set, position, wording, position === 2],
		);
}

const codeOf = async (answer: Promise<unknown>) =>
	answer.then(
		() => "done",
		(refused) => refused.problem.code,
	);

describe("the sheet", () => {
	test("is made from the question set, with a checklist in words", async () => {
		const { sheet } = await seekerWithTalk();
		const made = await sheet();
		expect(made.questions.map((question) => question.wording)).toEqual([
			"How did you begin?",
			"An ordinary day?",
			"Who leaves?",
		]);
		expect(made.questions.map((question) => question.mustAsk)).toEqual([
			false,
			false,
			true,
		]);
		const call = made.checklist.find((item) => item.key === "call");
		expect(call?.sentence).toBe(
			"You call Tom Baker at 16:00 sharp: +1 416 555 0100",
		);
		expect(made.endsAt).toBe("2026-03-10T16:20:00Z");
		expect(await sheet()).toEqual(made);
	});

	test("follows the set until the talk begins, and then stays", async () => {
		const { sheet, client, seeker, param } = await seekerWithTalk();
		const [first] = (await sheet()).questions;
		const reword = (wording: string) =>
			app.pools.owner.query(
				"UPDATE app.question_set_item SET wording = $2 WHERE account_id = $1 AND position = 0",
				[seeker.accountId, wording],
			);
		await reword("Why this job?");
		expect((await sheet()).questions[0]).toEqual({
			...first,
			wording: "Why this job?",
		});
		app.clock.now = "2026-03-10T16:02:00.000Z";
		await read(client.meetings[":id"].start.$post({ param, query: {} }));
		await reword("Too late");
		const begun = await sheet();
		expect(begun.questions[0]?.wording).toBe("Why this job?");
		expect(begun.startedAt).toBe(app.clock.now);
		expect(begun.endsAt).toBe("2026-03-10T16:20:00Z");
	});

	test("keeps ticks, what to wear, and time that they offered", async () => {
		const { sheet, client, id, param } = await seekerWithTalk("video");
		const meeting = client.meetings[":id"];
		const question = (await sheet()).questions[0];
		await read(
			meeting.questions[":questionId"].$put({
				param: { id, questionId: question?.id ?? "" },
				json: { status: "asked" },
			}),
		);
		await read(
			meeting.checklist[":key"].$put({
				param: { id, key: "read" },
				json: { done: true },
			}),
		);
		const dress = "Scrubs are fine, she said";
		await read(meeting.dress.$put({ param, json: { dress } }));
		const kept = await read(
			meeting["added-time"].$put({ param, json: { minutes: 10 } }),
		);
		expect(kept.questions[0]?.status).toBe("asked");
		expect(kept.endsAt).toBe("2026-03-10T16:30:00Z");
		const line = (key: string) =>
			kept.checklist.find((item) => item.key === key);
		expect(line("read")?.done).toBe(true);
		expect(line("dress")).toMatchObject({ sentence: dress, done: false });
	});

	test("of a talk that is not there, or not agreed", async () => {
		const { client, param } = await seekerWithTalk();
		const stranger = await app.newSeeker();
		expect(
			await codeOf(
				read(stranger.client.meetings[":id"]["run-sheet"].$get({ param })),
			),
		).toBe("talk-unknown");
		await read(
			client.meetings[":id"].cancellation.$post({
				param,
				json: { by: "contact" },
			}),
		);
		expect(
			await codeOf(
				read(client.meetings[":id"].start.$post({ param, query: {} })),
			),
		).toBe("talk-not-agreed");
	});
});

describe("notes", () => {
	test("an older copy never replaces a newer one; a removed note stays removed", async () => {
		const { sheet, client, id } = await seekerWithTalk();
		const noteId = newId();
		const notes = client.meetings[":id"].notes[":noteId"];
		const save = (revision: number, body: string) =>
			read(
				notes.$put({
					param: { id, noteId },
					json: { revision, body, marks: ["quote"], offTheRecord: true },
				}),
			);
		await save(1, "Half");
		await save(3, "Half the day is the screen");
		const late = await save(2, "Half the");
		expect(late).toMatchObject({
			revision: 3,
			body: "Half the day is the screen",
		});
		expect((await sheet()).notes).toMatchObject([
			{ id: noteId, marks: ["quote"], offTheRecord: true },
		]);
		await read(
			notes.$delete({ param: { id, noteId }, query: { revision: 4 } }),
		);
		expect(await save(3, "back?")).toMatchObject({ deleted: true, body: "" });
		expect((await sheet()).notes).toEqual([]);
	});

	test("in whatever order copies arrive and however often, the last revision stands", async () => {
		const { sheet, client, id } = await seekerWithTalk();
		const copies = fc.integer({ min: 1, max: 8 }).chain((last) =>
			fc
				.array(fc.integer({ min: 1, max: last }), { maxLength: 12 })
				.chain((some) =>
					fc
						.shuffledSubarray([...some, last], {
							minLength: some.length + 1,
						})
						.map((order) => ({ last, order })),
				),
		);
		await fc.assert(
			fc.asyncProperty(copies, async ({ last, order }) => {
				const noteId = newId();
				await Promise.all(
					order.map((revision) =>
						client.meetings[":id"].notes[":noteId"].$put({
							param: { id, noteId },
							json: { revision, body: `text ${revision}` },
						}),
					),
				);
				const kept = (await sheet()).notes.find((note) => note.id === noteId);
				expect(kept).toMatchObject({ revision: last, body: `text ${last}` });
			}),
			{ numRuns: 15 },
		);
	});

	test("on a question that has left the sheet is kept as an unplanned one", async () => {
		const { sheet, client, id } = await seekerWithTalk();
		await read(
			client.meetings[":id"].notes[":noteId"].$put({
				param: { id, noteId: newId() },
				json: { revision: 1, body: "Kept", questionId: newId() },
			}),
		);
		expect((await sheet()).notes).toMatchObject([
			{ body: "Kept", questionId: null },
		]);
	});
});

describe("the closing pair", () => {
	test("whoever is named becomes a contact introduced by the other, with the permission as a dated row", async () => {
		const { client, param, tom, seeker } = await seekerWithTalk();
		const json = {
			suggested: [
				{ newId: newId(), name: "Ines Roth", organization: "Charité" },
				{ newId: newId(), title: "Study nurse", organization: "Trialworks" },
			],
			nameUse: { status: "limited" as const, limits: "by e-mail only" },
			thanked: true,
		};
		const pair = client.meetings[":id"]["closing-pair"];
		await read(pair.$put({ param, json }));
		const { closing } = await read(pair.$put({ param, json }));
		expect(closing.open).toEqual([]);
		expect(closing.suggestions).toMatchObject([
			{ name: "Ines Roth", nameUse: { status: "limited" } },
			{ nameUse: { status: "limited", limits: "by e-mail only" } },
		]);
		const rows = await app.pools.owner.query(
			"SELECT status, referral_id FROM app.name_use WHERE account_id = $1",
			[seeker.accountId],
		);
		expect(rows.rows).toHaveLength(2);
		const ines = await read(
			client.contacts[":id"].$get({
				param: { id: closing.suggestions[0]?.contactId ?? "" },
			}),
		);
		expect(ines.introducedBy).toMatchObject([
			{ referrer: { id: tom.id, label: "Tom Baker" } },
		]);
	});

	test("no answer is no permission, and leaves the question open", async () => {
		const { client, param, seeker } = await seekerWithTalk();
		const { closing } = await read(
			client.meetings[":id"]["closing-pair"].$put({
				param,
				json: { namesAsked: true, nameUse: { status: "not-asked" } },
			}),
		);
		expect(closing.open).toEqual(["name-use"]);
		expect(closing.nameUse.status).toBe("not-asked");
		const { rows } = await app.pools.owner.query(
			"SELECT FROM app.name_use WHERE account_id = $1",
			[seeker.accountId],
		);
		expect(rows).toHaveLength(0);
	});

	test("can't be forgotten: the end is refused without it, and taken with one reason", async () => {
		const { client, param, sheet } = await seekerWithTalk();
		app.clock.now = "2026-03-10T16:20:00.000Z";
		const end = (json: { reason?: string; cutShort?: boolean }) =>
			read(client.meetings[":id"].end.$post({ param, json }));
		expect(await codeOf(end({}))).toBe("closing-pair-open");
		expect((await sheet()).status).toBe("agreed");
		const ended = await end({ reason: "The line broke", cutShort: true });
		expect(ended).toMatchObject({
			status: "held",
			endedAt: app.clock.now,
			closing: { skippedReason: "The line broke" },
		});
		const meeting = await read(client.meetings[":id"].$get({ param }));
		expect(meeting).toMatchObject({ status: "held", cutShort: true });
		expect(await codeOf(end({}))).toBe("done");
	});

	test("ends without a reason when both were asked", async () => {
		const { client, param } = await seekerWithTalk();
		app.clock.now = "2026-03-10T16:20:00.000Z";
		const meeting = client.meetings[":id"];
		await read(
			meeting["closing-pair"].$put({
				param,
				json: { namesAsked: true, nameUse: { status: "refused" } },
			}),
		);
		const ended = await read(meeting.end.$post({ param, json: {} }));
		expect(ended).toMatchObject({
			status: "held",
			closing: { skippedReason: null, nameUse: { status: "refused" } },
		});
	});

	test("each of a group has their own permission, and only who was there can suggest", async () => {
		const { client, param } = await seekerWithTalk();
		const meeting = client.meetings[":id"];
		const { participants } = await read(
			meeting.participants.$post({ param, json: { name: "Uma Lind" } }),
		);
		const suggest = (suggestedBy: string) =>
			read(
				meeting.suggestions.$post({
					param,
					json: {
						suggestedBy,
						name: "Ada Quist",
						nameUse: { status: "granted" },
					},
				}),
			);
		const { closing } = await suggest(participants[0]?.id ?? "");
		expect(closing.suggestions).toMatchObject([
			{ suggestedBy: participants[0]?.id, nameUse: { status: "granted" } },
		]);
		expect(closing.nameUse.status).toBe("not-asked");
		expect(await codeOf(suggest(newId()))).toBe("suggested-by-stranger");
	});
});

test("due: the checklist the day before, the talk on the day, its end after", async () => {
	const { seeker, client, id } = await seekerWithTalk();
	const on = async (now: string) =>
		(
			await seeker
				.actor()
				.db.transaction((tx) =>
					conductDue(tx, { now, today: now.slice(0, 10), zone: "UTC" }),
				)
		).map((thing) => thing.id);
	expect(await on("2026-03-08T09:00:00Z")).toEqual([]);
	expect(await on("2026-03-09T09:00:00Z")).toEqual([`checklist:${id}`]);
	expect(await on("2026-03-10T09:00:00Z")).toEqual([`talk:${id}`]);
	// Nobody began it here, so arrange asks whether it took place.
	expect(await on("2026-03-10T17:00:00Z")).toEqual([]);
	await read(client.meetings[":id"].start.$post({ param: { id }, query: {} }));
	expect(await on("2026-03-10T17:00:00Z")).toEqual([`talk-end:${id}`]);
});
