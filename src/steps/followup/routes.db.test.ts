import { describe, expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";
import { followupDue } from "./due.ts";

const app = await testApp();
const secret = "They will close the night shift in June";

/** A seeker who has just talked with Tom (10 March, 16:00 UTC), with four notes, one of them off the record. */
async function afterTalk() {
	app.clock.now = "2026-03-10T17:00:00.000Z";
	const seeker = await app.newSeeker();
	const { client } = seeker;
	const target = await read(
		client.targets.$post({ json: { occupationCode: "29-1141.00" } }),
	);
	const tom = await read(
		client.contacts.$post({
			json: { name: "Tom Baker", email: "tom@example.org" },
		}),
	);
	const id = newId();
	const param = { id };
	await read(
		client["past-talks"].$post({
			json: {
				id,
				contactId: tom.id,
				targetId: target.id,
				date: "2026-03-10",
				time: "16:00",
				zone: "UTC",
			},
		}),
	);
	const write = async (body: string, rest: object = {}) => {
		const noteId = newId();
		await read(
			client.meetings[":id"].notes[":noteId"].$put({
				param: { id, noteId },
				json: { revision: 1, body, ...rest },
			}),
		);
		return noteId;
	};
	const notes = {
		fact: await write("Half the day is records", { marks: ["insight"] }),
		secret: await write(secret, { marks: ["insight"], offTheRecord: true }),
		promise: await write("Send Tom the article", { marks: ["promise"] }),
		lead: await write("A post opens in May", { marks: ["lead"] }),
	};
	const meeting = client.meetings[":id"];
	const follow = () => read(meeting["follow-up"].$get({ param }));
	const due = async (now: string) =>
		(
			await seeker
				.actor()
				.db.transaction((tx) =>
					followupDue(tx, { now, today: now.slice(0, 10), zone: "UTC" }),
				)
		).map(({ id: dueId, dueOn }) => `${dueId.split(":")[0]} ${dueOn}`);
	return {
		seeker,
		client,
		id,
		param,
		meeting,
		tom,
		target,
		notes,
		follow,
		due,
	};
}

const codeOf = async (answer: Promise<unknown>) =>
	answer.then(
		() => "done",
		(refused) => refused.problem.code,
	);

describe("debrief", () => {
	test("notes come over as candidates, what is off the record stands apart and is nowhere else", async () => {
		const { follow, notes } = await afterTalk();
		const { offTheRecord, ...rest } = await follow();
		expect(rest.candidates.map(({ as, body }) => [as, body])).toEqual([
			["insight", "Half the day is records"],
			["promise", "Send Tom the article"],
			["lead", "A post opens in May"],
		]);
		expect(offTheRecord).toEqual([
			{ noteId: notes.secret, body: secret, question: null },
		]);
		expect(JSON.stringify(rest)).not.toContain("night shift");
	});

	test("what was off the record can't leave, by its note or by its words", async () => {
		const { meeting, param, notes } = await afterTalk();
		const say = (json: { claim: string; noteId?: string }) =>
			codeOf(read(meeting.insights.$post({ param, json })));
		expect(await say({ claim: "Shifts", noteId: notes.secret })).toBe(
			"off-the-record",
		);
		expect(await say({ claim: `He said: ${secret}!` })).toBe("off-the-record");
		expect(
			await codeOf(
				read(meeting.promises.$post({ param, json: { what: secret } })),
			),
		).toBe("off-the-record");
		expect(
			await codeOf(
				read(meeting.debrief.$put({ param, json: { summary: secret } })),
			),
		).toBe("off-the-record");
	});

	test("an insight speaks for or against a hypothesis, can be changed and removed", async () => {
		const { seeker, meeting, client, param, notes, target } = await afterTalk();
		const hypothesisId = newId();
		await app.pools.owner.query(
			"INSERT INTO app.hypothesis VALUES ($1, $2, $3, 'Much is records', now())",
			[seeker.accountId, hypothesisId, target.id],
		);
		const json = {
			newId: newId(),
			claim: "Half the day is records",
			hypothesisId,
			stance: "supports" as const,
			noteId: notes.fact,
		};
		await read(meeting.insights.$post({ param, json }));
		const added = await read(meeting.insights.$post({ param, json }));
		expect(added.insights).toMatchObject([
			{ hypothesis: { claim: "Much is records" }, stance: "supports" },
		]);
		expect(added.candidates[0]?.taken).toBe(true);
		const own = { id: json.newId };
		const change = (stance: "contradicts", about?: string) =>
			read(
				client.insights[":id"].$put({
					param: own,
					json: { claim: "Less than half", stance, hypothesisId: about },
				}),
			);
		expect(await codeOf(change("contradicts"))).toBe("stance-needs-hypothesis");
		expect(await codeOf(change("contradicts", newId()))).toBe(
			"hypothesis-unknown",
		);
		const changed = await change("contradicts", hypothesisId);
		expect(changed.insights).toMatchObject([{ claim: "Less than half" }]);
		const gone = await read(client.insights[":id"].$delete({ param: own }));
		expect(gone.insights).toEqual([]);
	});

	test("is finished with the five answers, and asks for both of two", async () => {
		const { meeting, param } = await afterTalk();
		const save = (json: object) => read(meeting.debrief.$put({ param, json }));
		expect(await codeOf(save({ goalClarity: 6 }))).toBe(
			"confidence-needs-both",
		);
		const saved = await save({
			enjoyDay: 7,
			attribution: "anonymous",
			goalClarity: 6,
			interviewConfidence: 5,
		});
		expect(saved.debrief).toMatchObject({
			enjoyDay: 7,
			attribution: "anonymous",
			debriefedAt: app.clock.now,
		});
		expect(saved.confidence).toEqual({
			goalClarity: 6,
			interviewConfidence: 5,
		});
	});

	test("waits until the talk was held", async () => {
		const { client, tom } = await afterTalk();
		const { id } = await read(
			client.meetings.$post({
				json: {
					contactId: tom.id,
					times: [{ date: "2026-03-20", time: "16:00" }],
					agreed: true,
				},
			}),
		);
		const early = client.meetings[":id"]["follow-up"].$get({ param: { id } });
		expect(await codeOf(read(early))).toBe("follow-up-not-held");
	});
});

describe("thank-you", () => {
	test("is drafted from the notes and names who was suggested, without what was off the record", async () => {
		const { meeting, param, follow } = await afterTalk();
		await read(
			meeting.suggestions.$post({ param, json: { name: "Ines Roth" } }),
		);
		const [thanks] = (await follow()).thankYous;
		expect(thanks?.body).toBe(
			[
				"Dear Tom,",
				"thank you for taking the time to talk with me about the work (Registered Nurses).",
				"What stayed with me most: Half the day is records.",
				"Thank you also for suggesting Ines Roth. I will let you know how it goes.",
				"With best regards",
			].join("\n\n"),
		);
		expect(thanks).toMatchObject({
			isDraft: true,
			email: "tom@example.org",
			findings: [],
			aimOn: "2026-03-11",
			limitOn: "2026-03-17",
			standing: "fresh",
		});
		expect(thanks?.body).not.toContain("night shift");
	});

	test("a passage off the record is not drafted from another note either", async () => {
		const { client, id, follow, notes } = await afterTalk();
		const body = `${secret}, he said`;
		await read(
			client.meetings[":id"].notes[":noteId"].$put({
				param: { id, noteId: notes.fact },
				json: { revision: 2, body, marks: ["quote"] },
			}),
		);
		expect((await follow()).thankYous[0]?.body).toContain(
			"What stayed with me most: [one specific thing that you learned].",
		);
	});

	test("late: one clause, never suppressed", async () => {
		const { follow, due } = await afterTalk();
		app.clock.now = "2026-03-18T09:00:00.000Z";
		const [thanks] = (await follow()).thankYous;
		expect(thanks?.standing).toBe("late");
		expect(thanks?.body).toContain("Please excuse that this comes late.");
		expect(await due("2026-06-01T09:00:00Z")).toContain("thank-you 2026-03-17");
	});

	test("can't carry what was off the record, nor be sent with a gap", async () => {
		const { meeting, param, client, id, notes } = await afterTalk();
		const send = (body: string) =>
			codeOf(
				read(
					meeting["thank-you"].sending.$post({
						param,
						json: { channel: "email", body },
					}),
				),
			);
		expect(await send(`Thanks, Tom! ${secret}`)).toBe("off-the-record");
		const saving = { body: `Thanks, Tom! ${secret}` };
		expect(
			await codeOf(read(meeting["thank-you"].$put({ param, json: saving }))),
		).toBe("off-the-record");
		await read(
			client.meetings[":id"].notes[":noteId"].$delete({
				param: { id, noteId: notes.fact },
				query: { revision: 2 },
			}),
		);
		expect(
			await codeOf(
				read(
					meeting["thank-you"].sending.$post({
						param,
						json: { channel: "email" },
					}),
				),
			),
		).toBe("thank-you-gap");
	});

	test("sent once stays sent, and nothing is due any more", async () => {
		const { meeting, param, due, client } = await afterTalk();
		expect(await due("2026-03-10T18:00:00Z")).toEqual([
			"debrief 2026-03-10",
			"thank-you 2026-03-11",
		]);
		await read(meeting.debrief.$put({ param, json: {} }));
		const send = (channel: "email" | "card") =>
			read(meeting["thank-you"].sending.$post({ param, json: { channel } }));
		await send("email");
		const again = await send("card");
		expect(again.thankYous).toMatchObject([
			{ standing: "sent", channel: "email", isDraft: false },
		]);
		expect(await due("2026-03-20T18:00:00Z")).toEqual([]);
		const [line] = await read(client["follow-ups"].$get());
		expect(line).toMatchObject({ debriefed: true, thanks: "sent" });
	});

	test("everybody of a group is thanked; who wants no contact is left in peace", async () => {
		const { meeting, param, follow, due, client } = await afterTalk();
		await read(
			meeting.participants.$post({ param, json: { name: "Uma Lind" } }),
		);
		const { thankYous, participants } = await follow();
		expect(thankYous.map((one) => one.contact.name)).toEqual([
			"Tom Baker",
			"Uma Lind",
		]);
		const uma = participants[0]?.id ?? "";
		await read(
			client.contacts[":id"]["do-not-contact"].$put({ param: { id: uma } }),
		);
		const open = await due("2026-03-10T18:00:00Z");
		expect(open.filter((one) => one.startsWith("thank-you"))).toHaveLength(1);
		await expect(
			read(
				meeting["thank-you"].sending.$post({
					param,
					json: { contactId: uma, channel: "email", body: "Thank you, Uma." },
				}),
			),
		).rejects.toMatchObject({ problem: { code: "thank-you-do-not-contact" } });
	});
});

test("what is put off the record later is not said in what is due, which calendars show", async () => {
	const { seeker, meeting, param, client, notes } = await afterTalk();
	const json = { what: "Send the article", noteId: notes.promise };
	await read(
		meeting.promises.$post({ param, json: { ...json, dueOn: "2026-03-12" } }),
	);
	await read(
		meeting.leads.$post({ param, json: { ...json, deadline: "2026-03-12" } }),
	);
	await read(
		client.meetings[":id"].notes[":noteId"].$put({
			param: { ...param, noteId: notes.promise },
			json: { revision: 2, body: "Send Tom the article", offTheRecord: true },
		}),
	);
	const day = {
		now: "2026-03-11T09:00:00Z",
		today: "2026-03-11",
		zone: "UTC",
	};
	const things = await seeker
		.actor()
		.db.transaction((tx) => followupDue(tx, day));
	expect(things.map((one) => one.kind)).toEqual(
		expect.arrayContaining(["promise", "lead"]),
	);
	expect(JSON.stringify(things)).not.toContain("article");
});

test("a no to whoever was suggested is told to nobody as one", async () => {
	const { meeting, param, client } = await afterTalk();
	const named = await read(
		meeting.suggestions.$post({ param, json: { name: "Ines Roth" } }),
	);
	const contactId = named.closing.suggestions[0]?.contactId ?? "";
	const { id } = await read(client.approaches.$post({ json: { contactId } }));
	const text = "Dear Ines, may I ask you for 20 minutes?";
	await read(
		client.approaches[":id"].sending.$post({
			param: { id },
			json: { subject: "A question about your work", text },
		}),
	);
	await read(
		client.approaches[":id"].answer.$post({
			param: { id },
			json: { kind: "declined" },
		}),
	);
	const [owed] = await read(client["loop-backs"].$get());
	expect(owed?.occasion).toBe("not-reached");
	expect(owed?.draft).toContain("It has not come to a talk");
	expect(owed?.draft).not.toContain("just written");
});

test("promises of both sides and leads, each from its note, until kept", async () => {
	const { meeting, param, client, notes, due } = await afterTalk();
	await read(
		meeting.promises.$post({
			param,
			json: {
				what: "Send the article",
				dueOn: "2026-03-12",
				noteId: notes.promise,
			},
		}),
	);
	await read(
		meeting.promises.$post({
			param,
			json: { what: "Ask his boss", owedBy: "contact", dueOn: "2026-03-11" },
		}),
	);
	const all = await read(
		meeting.leads.$post({
			param,
			json: {
				what: "A post opens",
				deadline: "2026-03-13",
				noteId: notes.lead,
			},
		}),
	);
	expect(all.candidates.map(({ as, taken }) => [as, taken])).toEqual([
		["insight", false],
		["promise", true],
		["lead", true],
	]);
	expect(all.leads).toMatchObject([{ mayNameSource: false }]);
	const open = async () =>
		(await due("2026-03-12T09:00:00Z"))
			.filter((one) => !/^(debrief|thank)/.test(one))
			.sort();
	expect(await open()).toEqual([
		"lead 2026-03-13",
		"lead-thanks 2026-03-11",
		"promise 2026-03-11",
		"promise 2026-03-12",
	]);
	for (const { id } of all.promises)
		await read(
			client.promises[":id"].keeping.$post({ param: { id }, json: {} }),
		);
	expect(await open()).toEqual(["lead 2026-03-13", "lead-thanks 2026-03-11"]);
});

test("a referrer hears of the meeting, once, and of nothing that was said", async () => {
	const { meeting, param, client, due } = await afterTalk();
	const named = await read(
		meeting.suggestions.$post({ param, json: { name: "Ines Roth" } }),
	);
	const ines = named.closing.suggestions[0];
	app.clock.now = "2026-03-20T17:00:00.000Z";
	await read(
		client["past-talks"].$post({
			json: {
				contactId: ines?.contactId ?? "",
				date: "2026-03-20",
				time: "12:00",
				zone: "UTC",
			},
		}),
	);
	const [owed] = await read(client["loop-backs"].$get());
	expect(owed).toMatchObject({
		occasion: "met",
		referrer: { name: "Tom Baker" },
		suggested: { name: "Ines Roth" },
		dueOn: "2026-03-22",
	});
	expect(owed?.draft).toContain("We have talked");
	expect(await due("2026-03-21T09:00:00Z")).toContain("loop-back 2026-03-22");
	const told = await read(
		client.referrals[":id"]["loop-back"].$post({
			param: { id: ines?.id ?? "" },
			json: { occasion: "met" },
		}),
	);
	expect(told).toEqual([]);
});

test("clarity and confidence: once before the first talk, then after each", async () => {
	app.clock.now = "2026-03-02T12:00:00.000Z";
	const { client } = await app.newSeeker();
	const page = await read(client.confidence.$get());
	expect(page).toEqual({ answers: [], baselineWanted: true });
	const say = (goalClarity: number) =>
		read(
			client.confidence.$post({
				json: { goalClarity, interviewConfidence: 3 },
			}),
		);
	await say(2);
	const kept = await say(4);
	expect(kept).toMatchObject({
		answers: [{ meetingId: null, goalClarity: 4 }],
		baselineWanted: false,
	});
});
