// METHOD §3, §4: what happens while a message waits to be sent counts when it leaves, and nothing leaves twice.
import { expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { checkMail } from "#steps/arrange/actions/mail-checks.ts";
import { queueMessage } from "#steps/arrange/actions/outgoing.ts";
import { selectOutgoing } from "#steps/arrange/store/outgoing.ts";
import { within } from "#storage/actor.ts";
import { testApp } from "#test/db.ts";

const app = await testApp();
const fine =
	"Dear Tom,\n\nthank you for your time. What stayed with me most is that half of the day is records, and that the first year is the hardest.";
const passage = "The lab closes in June for good";

/** A talk with Tom on 10 March, who had suggested Bo, and a mail account that is never reached. */
async function afterTalk() {
	app.clock.now = "2026-03-10T17:00:00.000Z";
	const seeker = await app.newSeeker();
	const { client } = seeker;
	await app.pools.owner.query(
		`INSERT INTO app.mail_account (account_id, id, address, user_name, smtp_host, smtp_port, smtp_security, connected_at)
		 VALUES ($1, gen_random_uuid(), 'lena@example.org', 'lena', 'mail.invalid', 587, 'starttls', now())`,
		[seeker.accountId],
	);
	const add = async (name: string) => {
		const email = `${name.split(" ")[0]}@example.org`;
		return (await read(client.contacts.$post({ json: { name, email } }))).id;
	};
	const talk = async (contactId: string, date: string) => {
		const id = newId();
		const time = { date, time: "16:00", zone: "UTC" };
		await read(
			client["past-talks"].$post({ json: { id, contactId, ...time } }),
		);
		return id;
	};
	const [tom, bo] = [await add("Tom Baker"), await add("Bo Lindqvist")];
	const id = await talk(tom, "2026-03-10");
	app.clock.now = "2026-03-09T10:00:00.000Z";
	const { referral } = await read(
		client.referrals.$post({ json: { referrerId: tom, contactId: bo } }),
	);
	app.clock.now = "2026-03-10T17:00:00.000Z";
	const thanks = client.meetings[":id"]["thank-you"];
	const mail = (body = fine, newId_ = newId()) =>
		thanks.mail.$post({ param: { id }, json: { newId: newId_, body } });
	const mark = (channel: "card" | "phone") =>
		thanks.sending.$post({ param: { id }, json: { channel, body: fine } });
	const note = (meetingId: string, noteId: string, revision: number) =>
		read(
			client.meetings[":id"].notes[":noteId"].$put({
				param: { id: meetingId, noteId },
				json: { revision, body: passage, offTheRecord: revision > 1 },
			}),
		);
	const queue = () => read(client["outgoing-messages"].$get({ query: {} }));
	/** What the last message is told at the moment of sending. */
	const leaving = async () => {
		const [last] = await queue();
		const actor = seeker.actor();
		return actor.db.transaction(async (tx, nested) => {
			const row = await selectOutgoing(tx, last?.id ?? "");
			const may = row && (await checkMail(tx, within(actor, nested), row));
			return may?.ok ? "leaves" : may?.refusal.code;
		});
	};
	const safety = (contactId: string) =>
		read(
			client.contacts[":id"]["safety-notes"].$post({
				param: { id: contactId },
				json: { body: "He would not let me leave" },
			}),
		);
	const tell = (occasion: "met" | "approached", body: string | null) =>
		client.referrals[":id"]["loop-back"].$post({
			param: { id: referral.id },
			json: { occasion, ...(body && { mail: { body } }) },
		});
	return {
		...{ seeker, client, tom, bo, id, add, talk, mail, mark, note },
		...{ queue, leaving, safety, tell },
	};
}

test("thanks pressed at the same moment leave once, and not by another way while they wait", async () => {
	const { client, mail, mark, queue } = await afterTalk();
	const all = await Promise.all([mail(), mail(), mail()]);
	expect(all.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
	const [message, ...more] = await queue();
	expect(more).toEqual([]);
	expect(await (await mark("card")).json()).toMatchObject({
		code: "thank-you-under-way",
	});
	const param = { id: message?.id ?? "" };
	await read(client["outgoing-messages"][":id"].$delete({ param }));
	expect((await mark("card")).status).toBe(200);
	expect((await mail()).status).toBe(409);
});

test("thanks that were given another way meanwhile don't leave", async () => {
	const { mail, leaving, seeker } = await afterTalk();
	await mail();
	expect(await leaving()).toBe("leaves");
	await app.pools.owner.query(
		"UPDATE app.thank_you SET sent_at = now(), channel = 'phone' WHERE account_id = $1",
		[seeker.accountId],
	);
	expect(await leaving()).toBe("mail-out-of-date");
});

test("whoever was merged after their thanks is not thanked once more", async () => {
	const { client, add, id, tom, mark } = await afterTalk();
	const bea = await add("Bea Own");
	await app.pools.owner.query(
		"INSERT INTO app.participant (account_id, meeting_id, contact_id, joined_at) SELECT account_id, id, $2, now() FROM app.meeting WHERE id = $1",
		[id, bea],
	);
	await mark("card");
	const kept = await add("Thomas Baker");
	await read(
		client.contacts[":id"].merges.$post({
			param: { id: kept },
			json: { mergedId: tom },
		}),
	);
	await mark("phone");
	const whole = await read(
		client.meetings[":id"]["follow-up"].$get({ param: { id } }),
	);
	expect(whole.thankYous.map((one) => one.channel)).toEqual(["card", null]);
	// Two rows for one of two would have closed the talk, and Bea would have gone without.
	const { due } = await read(client.today.$get({ query: {} }));
	expect(due.map((thing) => thing.id)).toContain(`thank-you:${id}:${bea}`);
});

test("a passage that is put off the record while the message waits keeps it from leaving", async () => {
	const { mail, note, id, leaving } = await afterTalk();
	const noteId = newId();
	await note(id, noteId, 1);
	await mail(`${fine} ${passage}.`);
	expect(await leaving()).toBe("leaves");
	await note(id, noteId, 2);
	expect(await leaving()).toBe("mail-off-the-record");
});

test("nor does a passage from a talk with somebody else leave", async () => {
	const { mail, note, talk, bo, leaving } = await afterTalk();
	await mail(`${fine} I hear that the lab closes in June, for good.`);
	const other = await talk(bo, "2026-03-10");
	await note(other, newId(), 2);
	expect(await leaving()).toBe("mail-off-the-record");
});

test("after a safety note nothing leaves that waited; what is written after it is the seeker's own will", async () => {
	const { mail, queue, leaving, safety, tom, client } = await afterTalk();
	await mail();
	app.clock.now = "2026-03-10T18:00:00.000Z";
	await safety(tom);
	expect(await leaving()).toBe("mail-out-of-date");
	const param = { id: (await queue())[0]?.id ?? "" };
	await read(client["outgoing-messages"][":id"].$delete({ param }));
	app.clock.now = "2026-03-10T19:00:00.000Z";
	await mail();
	expect(await leaving()).toBe("leaves");
});

test("news for a referrer goes once, is the news of now, and is never counted as told beforehand", async () => {
	const { tell, queue, talk, bo, safety, leaving, seeker } = await afterTalk();
	// Nothing has happened with Bo yet.
	expect(
		await (await tell("met", "Dear Tom, all is well.")).json(),
	).toMatchObject({ code: "loop-back-not-owed" });
	expect((await tell("met", null)).status).toBe(409);
	await talk(bo, "2026-03-10");
	expect((await tell("approached", "Dear Tom, I wrote to him.")).status).toBe(
		409,
	);
	const words = "Dear Tom, Bo and I have met. Thank you.";
	const all = await Promise.all([tell("met", words), tell("met", words)]);
	expect(all.map(({ status }) => status)).toEqual([200, 200]);
	expect(await queue()).toHaveLength(1);
	expect(await leaving()).toBe("leaves");
	await safety(bo);
	expect(await leaving()).toBe("mail-out-of-date");
	const { rows } = await app.pools.owner.query(
		"SELECT occasion FROM app.loop_back WHERE account_id = $1",
		[seeker.accountId],
	);
	expect(rows).toEqual([{ occasion: "met" }]);
});

test("news about somebody who was erased meanwhile does not leave", async () => {
	const { tell, talk, bo, leaving, client } = await afterTalk();
	await talk(bo, "2026-03-10");
	await tell("met", "Dear Tom, Bo and I have met. Thank you.");
	await read(client.contacts[":id"].$delete({ param: { id: bo } }));
	expect(await leaving()).toBe("mail-out-of-date");
});

test("a look at a later day writes down nothing of that day", async () => {
	const { client, seeker, mail, id } = await afterTalk();
	const becomes = (status: string) =>
		app.pools.owner.query(
			"UPDATE app.outgoing_message SET status = $2, sent_at = $3 WHERE account_id = $1 AND status IN ('queued', 'sent')",
			[seeker.accountId, status, app.clock.now],
		);
	await mail();
	await becomes("bounced");
	await read(client.today.$get({ query: { at: "2030-01-01T00:00:00Z" } }));
	app.clock.now = "2026-03-11T17:00:00.000Z";
	await mail();
	await becomes("sent");
	const whole = await read(
		client.meetings[":id"]["follow-up"].$get({ param: { id } }),
	);
	expect(whole.thankYous).toMatchObject([{ standing: "sent" }]);
});

test("mails of mornings that are over don't come all at once when mail is up again, and nobody is asked about one", async () => {
	const { seeker, client, leaving } = await afterTalk();
	await read(client.profile.$patch({ json: { zone: "America/Los_Angeles" } }));
	const id = newId();
	app.clock.now = "2026-03-10T14:00:00.000Z";
	await queueMessage(seeker.actor(), {
		...{ id, to: "lena@example.org", subject: "Today", text: "Thank Tom" },
		about: { kind: "morning", id },
		contactId: null,
	});
	// Half past eleven at night there is the next day in UTC.
	app.clock.now = "2026-03-11T06:30:00.000Z";
	expect(await leaving()).toBe("leaves");
	app.clock.now = "2026-03-11T07:00:00.000Z";
	expect(await leaving()).toBe("mail-out-of-date");
	await app.pools.owner.query(
		"UPDATE app.outgoing_message SET status = 'unsure' WHERE id = $1",
		[id],
	);
	const { due } = await read(client.today.$get({ query: {} }));
	expect(due.map(({ kind }) => kind)).not.toContain("say-whether-sent");
});

test("who was in a talk beside its contact is named to others by their leave alone", async () => {
	const { id, add, talk, client } = await afterTalk();
	const [bea, eve] = [await add("Bea Ownsworth"), await add("Eve Cold")];
	await app.pools.owner.query(
		"INSERT INTO app.participant (account_id, meeting_id, contact_id, joined_at) SELECT account_id, id, $2, now() FROM app.meeting WHERE id = $1",
		[id, bea],
	);
	const other = await talk(eve, "2026-03-09");
	const body = `${fine} Bea Ownsworth said the same.`;
	const thanks = client.meetings[":id"]["thank-you"];
	const send = (meeting: string) =>
		thanks.sending.$post({
			param: { id: meeting },
			json: { channel: "card", body },
		});
	expect(await (await send(other)).json()).toMatchObject({
		code: "thank-you-name",
	});
	// Tom sat beside her.
	expect((await send(id)).status).toBe(200);
	await read(
		client["name-use"].$post({ json: { referrerId: bea, status: "granted" } }),
	);
	expect((await send(other)).status).toBe(200);
});
