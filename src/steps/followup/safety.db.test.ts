// METHOD §3, "Inappropriate contact behaviour": what is written down is for the seeker alone, and stops every nudge.
import { expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";

const app = await testApp();
const words = "He stood too close and would not let me leave";

/** A talk was held with Tom, whom Ana suggested; Tom suggested Bo, who was written to. */
async function campaign() {
	app.clock.now = "2026-03-02T12:00:00.000Z";
	const seeker = await app.newSeeker();
	const { client } = seeker;
	const target = await read(
		client.targets.$post({ json: { occupationCode: "29-1141.00" } }),
	);
	const add = (name: string) =>
		read(
			client.contacts.$post({
				json: {
					name,
					title: "Registered Nurse",
					organization: "City Hospital",
					ring: "known-well",
					email: `${name.split(" ")[0]}@example.org`,
				},
			}),
		);
	const [ana, tom] = [await add("Ana Ruiz"), await add("Tom Baker")];
	await read(
		client.referrals.$post({
			json: { referrerId: ana.id, contactId: tom.id },
		}),
	);
	app.clock.now = "2026-03-10T17:00:00.000Z";
	const meeting = newId();
	await read(
		client["past-talks"].$post({
			json: {
				id: meeting,
				contactId: tom.id,
				targetId: target.id,
				date: "2026-03-10",
				time: "16:00",
				zone: "UTC",
			},
		}),
	);
	await read(
		client.meetings[":id"].promises.$post({
			param: { id: meeting },
			json: { what: "Send Tom the article", owedBy: "seeker" },
		}),
	);
	const today = async (at = app.clock.now) =>
		(await read(client.today.$get({ query: { at } }))).due;
	const names = async (at?: string) =>
		(await today(at)).filter((thing) => JSON.stringify(thing).includes("Tom"));
	const note = client.contacts[":id"]["safety-notes"];
	const write = (contactId = tom.id, json: object = {}) =>
		read(
			note.$post({ param: { id: contactId }, json: { body: words, ...json } }),
		);
	return {
		seeker,
		client,
		ana,
		tom,
		target,
		meeting,
		today,
		names,
		write,
		note,
	};
}

const later = "2026-11-30T12:00:00.000Z";

test("every nudge about them is absent, and comes back when the note is taken back", async () => {
	const { client, names, write, tom, meeting } = await campaign();
	const kinds = async (at?: string) => [
		...new Set((await names(at)).map(({ kind }) => kind)),
	];
	expect(await kinds(later)).toEqual(
		expect.arrayContaining(["debrief", "loop-back", "promise"]),
	);
	const { notes } = await write(tom.id, { meetingId: meeting });
	expect(notes).toMatchObject([{ body: words, heldOn: "2026-03-10" }]);
	for (const at of ["2026-03-11T09:00:00.000Z", later])
		expect(await names(at)).toEqual([]);
	expect(await read(client["loop-backs"].$get())).toEqual([]);
	const [summary] = await read(client["follow-ups"].$get());
	expect(summary).toMatchObject({ safetyNoted: true, thanks: "sent" });
	const calendar = await client.calendar.$get();
	expect(await calendar.text()).not.toContain("Thank Tom");
	const [{ id = "" } = {}] = notes;
	await read(client["safety-notes"][":id"].$delete({ param: { id } }));
	expect(await kinds(later)).toContain("debrief");
});

test("an open approach and an agreed talk ask for nothing: no reminder, no confirmation, no run sheet", async () => {
	const { client, ana, target, names, today, write } = await campaign();
	const asked = await read(
		client.approaches.$post({
			json: { contactId: ana.id, targetId: target.id },
		}),
	);
	const state = {
		status: "sent",
		dayZero: "2026-03-02",
		remindedOn: null,
		hrOnce: false,
	};
	await app.pools.owner.query(
		"UPDATE app.approach SET status = 'sent', state = $2 WHERE id = $1",
		[asked.id, JSON.stringify(state)],
	);
	await read(
		client.meetings.$post({
			json: {
				contactId: ana.id,
				targetId: target.id,
				times: [{ date: "2026-03-12", time: "16:00" }],
				zone: "UTC",
				medium: "phone",
				agreed: true,
			},
		}),
	);
	const about = async (at: string) =>
		(await today(at)).filter(({ contact }) => contact?.id === ana.id);
	const days = ["2026-03-11T18:00:00.000Z", "2026-03-12T10:00:00.000Z", later];
	const kinds = (await about(days[0] ?? "")).map(({ kind }) => kind);
	expect(kinds).toEqual(expect.arrayContaining(["confirm", "reminder"]));
	await write(ana.id);
	for (const at of days) expect(await about(at)).toEqual([]);
	expect(await names(later)).not.toContainEqual(
		expect.objectContaining({ kind: "loop-back" }),
	);
});

test("they are proposed to nobody, neither to ask nor to help", async () => {
	const { client, ana, target, today, write } = await campaign();
	const helping = async () =>
		JSON.stringify(
			await read(client.help.$get({ query: { target: target.id } })),
		);
	expect(await helping()).toContain(ana.id);
	expect((await today()).map(({ id }) => id)).toContain(`ask:${ana.id}`);
	await write(ana.id);
	expect(await helping()).not.toContain(ana.id);
	expect((await today()).map(({ id }) => id)).not.toContain(`ask:${ana.id}`);
});

test("the words are in no other answer, search, brief, timeline, nor in what is held of them", async () => {
	const { seeker, client, tom, meeting, write } = await campaign();
	await write(tom.id, { meetingId: meeting });
	for (const path of [
		`/contacts/${tom.id}`,
		`/contacts/${tom.id}/timeline`,
		`/contacts/${tom.id}/held?hidden=true`,
		"/contacts?query=close",
		"/contacts",
		`/meetings/${meeting}/follow-up`,
		`/meetings/${meeting}/run-sheet`,
		`/meetings/${meeting}/brief`,
		"/today",
		"/insights",
	]) {
		const answer = await seeker.request(path);
		expect(await answer.text(), path).not.toContain("too close");
	}
	const { items } = await read(
		client.contacts.$get({ query: { query: "too close" } }),
	);
	expect(items).toEqual([]);
});

test("it holds for somebody who was merged, and goes when they are erased", async () => {
	const { client, tom, ana, write, note, today } = await campaign();
	await write(tom.id);
	await read(
		client.contacts[":id"].merges.$post({
			param: { id: ana.id },
			json: { mergedId: tom.id },
		}),
	);
	expect(
		(await today(later)).filter(({ contact }) => contact?.id === ana.id),
	).toEqual([]);
	await read(client.contacts[":id"].$delete({ param: { id: ana.id } }));
	const left = await note.$get({ param: { id: tom.id } });
	expect(left.status).toBe(404);
	const { rows } = await app.pools.owner.query(
		"SELECT FROM app.safety_note WHERE contact_id = $1",
		[tom.id],
	);
	expect(rows).toEqual([]);
});

test("another account sees nothing, and a note is of a talk that they were in", async () => {
	const { tom, ana, meeting, write, note } = await campaign();
	const { notes } = await write();
	const stranger = await app.newSeeker();
	const at = stranger.client;
	const id = notes[0]?.id ?? "";
	for (const answer of [
		await at.contacts[":id"]["safety-notes"].$get({ param: { id: tom.id } }),
		await at["safety-notes"][":id"].$delete({ param: { id } }),
		await at["safety-notes"][":id"].$put({
			param: { id },
			json: { body: "x" },
		}),
	])
		expect(answer.status).toBe(404);
	const wrong = await note.$post({
		param: { id: ana.id },
		json: { body: words, meetingId: meeting },
	});
	expect(await wrong.json()).toMatchObject({ code: "not-in-the-talk" });
});
