// METHOD step 6 and §3: thanks in time, by a way that arrives, with nobody's name in them who has not allowed it.
import { expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";

const app = await testApp();

/** A talk with Tom on 10 March, who suggested Bo; Ana, whom he does not know, gave a talk before. */
async function afterTalk() {
	app.clock.now = "2026-03-10T17:00:00.000Z";
	const seeker = await app.newSeeker();
	const { client } = seeker;
	const add = async (name: string) =>
		(
			await read(
				client.contacts.$post({
					json: { name, email: `${name.split(" ")[0]}@example.org` },
				}),
			)
		).id;
	const [tom, ana, bo] = [
		await add("Tom Baker"),
		await add("Ana Ruiz"),
		await add("Bo Lindqvist"),
	];
	const talk = async (contactId: string, date: string) => {
		const id = newId();
		await read(
			client["past-talks"].$post({
				json: { id, contactId, date, time: "16:00", zone: "UTC" },
			}),
		);
		return id;
	};
	await talk(ana, "2026-03-01");
	const id = await talk(tom, "2026-03-10");
	await talk(bo, "2026-03-09");
	const { referral } = await read(
		client.referrals.$post({
			json: { referrerId: tom, contactId: bo, meetingId: id },
		}),
	);
	const param = { id };
	const thanks = client.meetings[":id"]["thank-you"];
	const send = async (body: string, channel = "email" as const) =>
		(await thanks.sending.$post({ param, json: { body, channel } })).json();
	const own = async () => {
		const whole = await read(
			client.meetings[":id"]["follow-up"].$get({ param }),
		);
		return whole.thankYous[0];
	};
	const due = async (at: string) =>
		(await read(client.today.$get({ query: { at } }))).due.find(
			(thing) => thing.id === `thank-you:${id}:${tom}`,
		);
	return { client, tom, ana, bo, param, thanks, send, own, due, referral };
}

const fine =
	"Dear Tom,\n\nthank you for your time. What stayed with me most is that half of the day is records, and that the first year is the hardest.";

test("a name that nobody allowed keeps thanks from going out; whom they suggested themself may be named", async () => {
	const { send, own } = await afterTalk();
	expect(await send(`${fine} Ana Ruiz said the same.`)).toMatchObject({
		code: "thank-you-name",
	});
	expect((await own())?.standing).not.toBe("sent");
	expect(
		await send(`${fine} Thank you also for suggesting Bo Lindqvist.`),
	).toMatchObject({ thankYous: [{ standing: "sent" }] });
});

test("both dates are said in words, until the thanks are out", async () => {
	const { due, send } = await afterTalk();
	const said = async (at: string) => (await due(at))?.sentence;
	expect(await said("2026-03-10T18:00:00Z")).toBe(
		"Wednesday 11 March is the day to aim for, Tuesday 17 March the last one in time.",
	);
	expect(await said("2026-03-13T18:00:00Z")).toContain(
		"was Wednesday 11 March; Tuesday 17 March is the last one in time",
	);
	// Late ones are never left out (METHOD §3).
	expect(await said("2026-06-01T18:00:00Z")).toContain("still welcome");
	expect((await due("2026-03-17T18:00:00Z"))?.overdue).toBe(false);
	expect((await due("2026-03-18T18:00:00Z"))?.overdue).toBe(true);
	await send(fine);
	expect(await due("2026-03-13T18:00:00Z")).toBeUndefined();
});

test("what came back is due again by another way, with its words kept, and once only", async () => {
	const { client, param, thanks, send, own, due } = await afterTalk();
	await send(fine);
	const back = () => read(thanks.return.$post({ param, json: {} }));
	await back();
	await back();
	expect(await own()).toMatchObject({
		standing: "fresh",
		body: fine,
		isDraft: false,
		sentAt: null,
		cameBack: { channel: "email" },
	});
	expect((await due("2026-03-11T08:00:00Z"))?.sentence).toContain(
		"came back by e-mail",
	);
	await read(
		client.meetings[":id"]["thank-you"].sending.$post({
			param,
			json: { channel: "card", body: fine },
		}),
	);
	expect(await own()).toMatchObject({ standing: "sent", channel: "card" });
	expect(await due("2026-03-11T08:00:00Z")).toBeUndefined();
});
