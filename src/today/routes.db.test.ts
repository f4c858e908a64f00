import { expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";
import { morningWork } from "./jobs.ts";

const app = await testApp();

/** A talk with Tom an hour ago. */
async function afterTalk() {
	app.clock.now = "2026-03-10T17:00:00.000Z";
	const seeker = await app.newSeeker();
	const { client } = seeker;
	await read(client.profile.$patch({ json: { zone: "UTC", name: "Lena" } }));
	const tom = await read(
		client.contacts.$post({ json: { name: "Tom Baker" } }),
	);
	const id = newId();
	await read(
		client["past-talks"].$post({
			json: {
				id,
				contactId: tom.id,
				date: "2026-03-10",
				time: "16:00",
				zone: "UTC",
			},
		}),
	);
	const today = (at?: string) => read(client.today.$get({ query: { at } }));
	const ids = async (at?: string) => (await today(at)).due.map((one) => one.id);
	const [debrief, thanks] = [`debrief:${id}`, `thank-you:${id}:${tom.id}`];
	const putOff = async (thing: string, howLong: "today" | "ever") =>
		client["put-offs"].$post({ json: { id: thing, howLong } });
	return { seeker, client, id, today, ids, debrief, thanks, putOff };
}

test("after a talk one thing comes first, and the other is said to come after it", async () => {
	const { client, id, today, debrief, thanks } = await afterTalk();
	const shown = async () =>
		(await today()).due.map((one) => [one.id, one.waitsFor]);
	expect(await shown()).toEqual([
		[debrief, null],
		[thanks, debrief],
	]);
	await read(
		client.meetings[":id"].debrief.$put({
			param: { id },
			json: { attribution: "named" },
		}),
	);
	expect(await shown()).toEqual([[thanks, null]]);
});

test("what was put off stays away until its day, can be brought back, and thanks can't be dropped", async () => {
	const { client, seeker, ids, today, debrief, thanks, putOff } =
		await afterTalk();
	expect((await putOff(debrief, "today")).status).toBe(200);
	expect(await ids()).not.toContain(debrief);
	// Then nothing keeps the thanks back.
	expect((await today()).due[0]).toMatchObject({ id: thanks, waitsFor: null });
	expect((await today()).putOff).toMatchObject([
		{ id: debrief, until: "2026-03-11" },
	]);
	expect(await ids("2026-03-11T08:00:00Z")).toContain(debrief);
	await read(client["put-offs"].$delete({ query: { id: debrief } }));
	expect(await ids()).toContain(debrief);
	expect(await (await putOff(thanks, "ever")).json()).toMatchObject({
		code: "thing-cant-wait",
	});
	expect(await (await putOff("thank-you:none", "today")).json()).toMatchObject({
		code: "thing-not-due",
	});
	const stranger = await app.newSeeker();
	const theirs = await stranger.client["put-offs"].$post({
		json: { id: debrief, howLong: "today" },
	});
	expect(theirs.status).toBe(404);
	const exported = await seeker.request("/calendar");
	expect(await exported.text()).toContain("Debrief your talk");
});

test("a reminder that was dropped for good stays away; another date that they name later is another thing", async () => {
	const { client, ids, putOff } = await afterTalk();
	const ann = await read(client.contacts.$post({ json: { name: "Ann Lee" } }));
	const { id } = await read(
		client.approaches.$post({ json: { contactId: ann.id } }),
	);
	const until = (date: string) =>
		app.pools.owner.query(
			"UPDATE app.approach SET status = 'deferred', state = $2 WHERE id = $1",
			[
				id,
				{ status: "deferred", until: date, remindedOn: null, hrOnce: false },
			],
		);
	const reminders = async () =>
		(await ids()).filter((thing) => thing.startsWith("deferred-reminder:"));
	await until("2026-04-01");
	app.clock.now = "2026-03-31T12:00:00.000Z";
	expect(await reminders()).toEqual([]);
	app.clock.now = "2026-04-01T12:00:00.000Z";
	const [first = ""] = await reminders();
	expect((await putOff(first, "ever")).status).toBe(200);
	app.clock.now = "2026-04-20T12:00:00.000Z";
	expect(await reminders()).toEqual([]);
	await until("2026-05-04");
	app.clock.now = "2026-05-04T12:00:00.000Z";
	expect(await reminders()).toHaveLength(1);
});

test("the morning mail is off until it is turned on, and says what the day says, nothing off the record", async () => {
	const { client, id } = await afterTalk();
	const at = client["morning-mail"];
	const secret = "They will close the night shift in June";
	await read(
		client.meetings[":id"].notes[":noteId"].$put({
			param: { id, noteId: newId() },
			json: { revision: 1, body: secret, offTheRecord: true },
		}),
	);
	const mail = await read(at.$get());
	expect(mail).toMatchObject({ isOn: false, hour: 7, email: null });
	expect(mail.example?.text).toContain("1. Debrief your talk with Tom Baker");
	// It waits for the debrief, and so does not nag beside it.
	expect(mail.example?.text).not.toContain("Thank Tom");
	expect(mail.example?.text).not.toContain("night shift");
	const on = () => at.$put({ json: { isOn: true, hour: 6 } });
	expect(await (await on()).json()).toMatchObject({
		code: "morning-needs-address",
	});
	await read(client.profile.$patch({ json: { email: "lena@example.org" } }));
	expect(await (await on()).json()).toMatchObject({
		isOn: true,
		hour: 6,
		email: "lena@example.org",
	});
});

test("one mail each morning: never twice, none on a quiet day, none when it is off", async () => {
	const { client, seeker, putOff, debrief, thanks } = await afterTalk();
	await read(client.profile.$patch({ json: { email: "lena@example.org" } }));
	const { id } = await connectMail(seeker);
	const sent = async () =>
		(await read(client["outgoing-messages"].$get({ query: {} }))).map(
			({ to, subject, about }) => [to, subject, about.kind],
		);
	/** What the program does at each look. */
	const look = async (now: string) => {
		app.clock.now = now;
		const due = await morningWork.due.find(seeker.actor(), { minutes: 15 });
		for (const { data, at } of due) {
			if (at > app.clock.now) app.clock.now = at;
			await morningWork.run(seeker.actor(), data);
		}
		return due.length;
	};
	expect(id).toBeDefined();
	expect(await look("2026-03-11T07:00:00.000Z")).toBe(0);
	const set = (isOn: boolean) =>
		read(client["morning-mail"].$put({ json: { isOn, hour: 7 } }));
	await set(true);
	expect(await look("2026-03-11T06:40:00.000Z")).toBe(0);
	await look("2026-03-11T06:50:00.000Z");
	const one = ["lena@example.org", "Wednesday 11 March: one thing worth doing"];
	expect(await sent()).toEqual([[...one, "morning"]]);
	// The same morning again, by a second look and by a job that is run twice.
	await look("2026-03-11T07:10:00.000Z");
	await morningWork.run(seeker.actor(), { date: "2026-03-11" });
	expect(await sent()).toHaveLength(1);
	// A program that starts in the afternoon sends none.
	await look("2026-03-12T15:00:00.000Z");
	await morningWork.run(seeker.actor(), { date: "2026-03-12" });
	expect(await sent()).toHaveLength(1);
	app.clock.now = "2026-03-12T16:00:00.000Z";
	await putOff(debrief, "today");
	await client["put-offs"].$post({
		json: { id: thanks, howLong: "three-days" },
	});
	app.clock.now = "2026-03-13T06:00:00.000Z";
	await putOff(debrief, "today");
	await look("2026-03-13T07:00:00.000Z");
	expect(await sent()).toHaveLength(1);
	await set(false);
	expect(await look("2026-03-14T07:00:00.000Z")).toBe(0);
});

/** An account that is never reached: messages stay in the queue. */
async function connectMail(seeker: Awaited<ReturnType<typeof app.newSeeker>>) {
	const id = newId();
	await app.pools.owner.query(
		`INSERT INTO app.mail_account (account_id, id, address, user_name, smtp_host, smtp_port, smtp_security, connected_at)
		 VALUES ($1, $2, 'lena@example.org', 'lena', 'mail.invalid', 587, 'starttls', now())`,
		[seeker.accountId, id],
	);
	return { id };
}

test("a message that is being written is the next useful thing, but not to whom nobody should write", async () => {
	const { client } = await app.newSeeker();
	await read(client.targets.$post({ json: { occupationCode: "29-1141.00" } }));
	const { id: contactId } = await read(
		client.contacts.$post({ json: { name: "Tom Baker" } }),
	);
	const { id } = await read(client.approaches.$post({ json: { contactId } }));
	const next = async () => (await read(client.today.$get({ query: {} }))).next;
	expect(await next()).toMatchObject({
		title: "Finish your message to Tom Baker",
		action: { path: `/arrange/approaches/${id}` },
	});
	await read(
		client.contacts[":id"]["safety-notes"].$post({
			param: { id: contactId },
			json: { body: "He shouted" },
		}),
	);
	expect(JSON.stringify(await next())).not.toContain("Tom Baker");
});
