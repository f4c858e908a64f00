// METHOD step 6: dates to keep in touch, counted from the last real contact; §4: never after a decline.
import { expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";

const app = await testApp();
const secret = "They will close the night shift in June";

async function afterTalk() {
	app.clock.now = "2026-03-10T17:00:00.000Z";
	const seeker = await app.newSeeker();
	const { client } = seeker;
	const target = await read(
		client.targets.$post({ json: { occupationCode: "29-1141.00" } }),
	);
	const add = async (name: string) =>
		(await read(client.contacts.$post({ json: { name } }))).id;
	const [tom, ana] = [await add("Tom Baker"), await add("Ana Ruiz")];
	const id = newId();
	await read(
		client["past-talks"].$post({
			json: {
				id,
				contactId: tom,
				targetId: target.id,
				date: "2026-03-10",
				time: "16:00",
				zone: "UTC",
			},
		}),
	);
	const note = (body: string, offTheRecord: boolean) =>
		read(
			client.meetings[":id"].notes[":noteId"].$put({
				param: { id, noteId: newId() },
				json: { revision: 1, body, offTheRecord },
			}),
		);
	await note(secret, true);
	const list = () => read(client["keep-in-touch"].$get());
	const tomNow = async () =>
		(await list()).find(({ contact }) => contact.id === tom);
	const due = async (at: string) =>
		(await read(client.today.$get({ query: { at } }))).due.filter(
			({ kind }) => kind === "keep-in-touch",
		);
	const set = (contactId: string, json: object) =>
		read(
			client.contacts[":id"]["keep-in-touch"].$put({
				param: { id: contactId },
				json,
			}),
		);
	const greet = (body: string) =>
		client.contacts[":id"].greetings.$post({
			param: { id: tom },
			json: { channel: "email", body },
		});
	return {
		seeker,
		client,
		tom,
		ana,
		id,
		list,
		tomNow,
		due,
		set,
		greet,
		target,
	};
}

test("half a year after the last contact of any channel, with what was talked about and nothing off the record", async () => {
	const { client, id, tomNow, due, greet } = await afterTalk();
	await read(
		client.meetings[":id"].insights.$post({
			param: { id },
			json: { claim: "Half the day is records", kind: "surprise" },
		}),
	);
	expect(await tomNow()).toMatchObject({
		lastOn: "2026-03-10",
		lastKind: "talk",
		months: 6,
		isUsual: true,
		dueOn: "2026-09-10",
		talk: { heard: "Half the day is records" },
	});
	app.clock.now = "2026-03-12T09:00:00.000Z";
	await read(
		client.meetings[":id"]["thank-you"].sending.$post({
			param: { id },
			json: { channel: "phone" },
		}),
	);
	expect(await tomNow()).toMatchObject({
		lastKind: "thanks",
		dueOn: "2026-09-12",
	});
	expect(await due("2026-09-11T12:00:00Z")).toEqual([]);
	expect(await due("2026-09-12T12:00:00Z")).toMatchObject([
		{ title: "Say hello to Tom Baker", step: "followup" },
	]);
	const { draft } = (await tomNow()) ?? {};
	expect(draft).toContain("Half the day is records");
	expect(draft).not.toContain("night shift");
	expect(await (await greet(`Hello! ${secret}.`)).json()).toMatchObject({
		code: "off-the-record",
	});
	app.clock.now = "2026-09-12T12:00:00.000Z";
	expect((await greet(draft ?? "")).status).toBe(200);
	expect(await due("2026-09-13T12:00:00Z")).toEqual([]);
	expect(await tomNow()).toMatchObject({ dueOn: "2027-03-12" });
});

test("how often is theirs to say, without a talk too, and it may wait", async () => {
	const { tom, ana, list, set, tomNow, due } = await afterTalk();
	expect(await list()).toHaveLength(1);
	expect(await set(tom, { months: 3 })).toMatchObject([
		{ dueOn: "2026-06-10", isUsual: false },
	]);
	await set(tom, { snoozedUntil: "2026-07-01" });
	expect(await tomNow()).toMatchObject({ dueOn: "2026-07-01", months: 3 });
	expect(await due("2026-06-20T12:00:00Z")).toEqual([]);
	expect(await due("2026-07-01T12:00:00Z")).toHaveLength(1);
	await set(tom, { months: 0 });
	expect(await due("2027-07-01T12:00:00Z")).toEqual([]);
	// Nothing to count from yet.
	expect(await set(ana, { months: 12 })).toMatchObject([
		{ dueOn: null, lastOn: null },
	]);
});

test("never after a decline, for do-not-contact, or beside a safety note", async () => {
	const { client, tom, target, due, greet, tomNow } = await afterTalk();
	const at = "2026-12-01T12:00:00Z";
	expect(await due(at)).toHaveLength(1);
	const contact = client.contacts[":id"];
	const param = { id: tom };
	await read(contact["do-not-contact"].$put({ param }));
	expect(await due(at)).toEqual([]);
	expect(await tomNow()).toMatchObject({
		quiet: "do-not-contact",
		draft: null,
	});
	expect((await greet("Hello")).status).toBe(422);
	await read(contact["do-not-contact"].$delete({ param }));
	const { notes } = await read(
		contact["safety-notes"].$post({ param, json: { body: "No" } }),
	);
	expect(await due(at)).toEqual([]);
	await read(
		client["safety-notes"][":id"].$delete({
			param: { id: notes[0]?.id ?? "" },
		}),
	);
	expect(await due(at)).toHaveLength(1);
	await read(
		client.approaches.$post({ json: { contactId: tom, targetId: target.id } }),
	);
	await app.pools.owner.query(
		`UPDATE app.approach SET status = 'declined', state =
		 '{"status":"declined","declinedOn":"2026-03-11","toneInvites":false,"thankedOn":"2026-03-11","askedForOther":false}'
		 WHERE contact_id = $1`,
		[tom],
	);
	expect(await due(at)).toEqual([]);
	expect(await tomNow()).toMatchObject({ quiet: "declined" });
});

test("a lead is thanked for apart, with the question whether they may be named", async () => {
	const { client, id } = await afterTalk();
	const param = { id };
	const { leads } = await read(
		client.meetings[":id"].leads.$post({
			param,
			json: { what: "A post opens in May." },
		}),
	);
	const [lead] = leads;
	expect(lead?.thanks?.text).toContain("A post opens in May. It was kind");
	expect(lead?.thanks?.text).toContain(
		"May I say that I heard of it from you?",
	);
	const due = async () =>
		(
			await read(client.today.$get({ query: { at: "2026-03-11T12:00:00Z" } }))
		).due.map(({ kind }) => kind);
	const change = (json: object) =>
		read(client.leads[":id"].$put({ param: { id: lead?.id ?? "" }, json }));
	const named = await change({ mayNameSource: true });
	expect(named.leads[0]?.thanks?.text).not.toContain("May I say");
	const thanked = await change({ thanked: true });
	expect(thanked.leads).toMatchObject([
		{ thanks: null, thankedAt: app.clock.now },
	]);
	expect(await due()).not.toContain("lead-thanks");
});
