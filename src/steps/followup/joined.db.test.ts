// What follows a talk counts for the one who stays, whichever entry it was written for.
import { expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";

const app = await testApp("2026-03-10T17:00:00.000Z");

/** A talk held with Tom under an entry that has his address and is joined into another afterwards. */
async function afterTalk() {
	app.clock.now = "2026-03-10T17:00:00.000Z";
	const seeker = await app.newSeeker();
	const { client } = seeker;
	const add = async (name: string, more: object = {}) =>
		(await read(client.contacts.$post({ json: { name, ...more } }))).id;
	const kept = await add("Tom Baker");
	const twin = await add("T. Baker", { email: "tom@example.org" });
	const talk = async (contactId: string) => {
		const id = newId();
		const { now } = app.clock;
		await read(
			client["past-talks"].$post({
				json: {
					id,
					contactId,
					date: now.slice(0, 10),
					time: "16:00",
					zone: "UTC",
				},
			}),
		);
		return { id };
	};
	const param = await talk(twin);
	const join = (id = kept, mergedId = twin) =>
		read(
			client.contacts[":id"].merges.$post({
				param: { id },
				json: { mergedId },
			}),
		);
	return { client, add, talk, kept, twin, param, join };
}

test("thanks go once, to the one who stays, at the address of the one who went in", async () => {
	const { client, kept, param, join } = await afterTalk();
	const meeting = client.meetings[":id"];
	const follow = () => read(meeting["follow-up"].$get({ param }));
	await read(
		meeting["thank-you"].$put({ param, json: { body: "Saved before, Tom." } }),
	);
	await join();
	const before = await follow();
	expect(before.thankYous).toMatchObject([
		{ contact: { id: kept, name: "Tom Baker" }, email: "tom@example.org" },
	]);
	expect(before.thankYous[0]?.body).toContain("Saved before");
	await read(
		meeting["thank-you"].sending.$post({ param, json: { channel: "email" } }),
	);
	expect((await follow()).thankYous).toMatchObject([
		{ contact: { id: kept }, standing: "sent" },
	]);
	const { due } = await read(client.today.$get({ query: {} }));
	expect(due.map(({ kind }) => kind)).not.toContain("thank-you");
});

test("of a talk with several, Today asks for one debrief, and thanks for each who was not thanked, once", async () => {
	const { client, kept, param, join } = await afterTalk();
	const meeting = client.meetings[":id"];
	const add = (name: string) =>
		read(meeting.participants.$post({ param, json: { name } }));
	const [uma] = (await add("Uma Lind")).participants;
	const twice = (await add("Tom B.")).participants.at(-1);
	await join();
	await join(kept, twice?.id);
	const due = async () =>
		(await read(client.today.$get({ query: {} }))).due
			.filter(({ step }) => step === "followup")
			.map(({ kind, contact }) => `${kind} ${contact?.id}`)
			.sort();
	const thank = async (contactId?: string) => {
		const at = meeting["thank-you"];
		const body = "Thank you for the hour.";
		await read(at.$put({ param, json: { contactId, body } }));
		const sent = { channel: "email", contactId } as const;
		await read(at.sending.$post({ param, json: sent }));
	};
	expect(await due()).toEqual([
		`debrief ${kept}`,
		...[`thank-you ${kept}`, `thank-you ${uma?.id}`].sort(),
	]);
	await thank(kept);
	expect(await due()).toEqual([`debrief ${kept}`, `thank-you ${uma?.id}`]);
	await read(meeting.debrief.$put({ param, json: { attribution: "named" } }));
	expect(await due()).toEqual([`thank-you ${uma?.id}`]);
	await thank(uma?.id);
	expect(await due()).toEqual([]);
});

test("promises and leads are of the one who stays, on Today too", async () => {
	const { client, kept, param, join } = await afterTalk();
	const meeting = client.meetings[":id"];
	await read(
		meeting.promises.$post({
			param,
			json: { what: "Send the article", dueOn: "2026-03-11" },
		}),
	);
	await read(
		meeting.leads.$post({
			param,
			json: { what: "A post opens", deadline: "2026-03-12" },
		}),
	);
	await join();
	const { due } = await read(client.today.$get({ query: {} }));
	const about = due.flatMap(({ kind, contact }) =>
		contact && ["promise", "lead"].includes(kind) ? [contact] : [],
	);
	expect(about).toEqual([
		{ id: kept, name: "Tom Baker" },
		{ id: kept, name: "Tom Baker" },
	]);
});

test("a referrer hears what became of somebody, whichever entries both had", async () => {
	const { client, add, talk, kept, twin, join } = await afterTalk();
	const ines = await add("Ines Roth");
	const inesTwin = await add("I. Roth");
	await read(
		client.referrals.$post({
			json: { referrerId: twin, contactId: inesTwin },
		}),
	);
	app.clock.now = "2026-03-12T17:00:00.000Z";
	await talk(ines);
	expect(await read(client["loop-backs"].$get())).toEqual([]);
	await join(ines, inesTwin);
	await join();
	const owed = await read(client["loop-backs"].$get());
	expect(owed).toMatchObject([
		{
			referrer: { id: kept, name: "Tom Baker" },
			email: "tom@example.org",
			suggested: { id: ines, name: "Ines Roth" },
		},
	]);
});
