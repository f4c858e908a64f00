import { expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";

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
