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
	return {
		...{ seeker, client, tom, ana, bo, param, thanks, send, own, due },
		referral,
	};
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

test("the draft thanks for each person once, and speaks of nobody erased or with a safety note", async () => {
	const { client, tom, param, own } = await afterTalk();
	const suggest = async (name: string) => {
		const { id } = await read(client.contacts.$post({ json: { name } }));
		const meetingId = param.id;
		await read(
			client.referrals.$post({
				json: { referrerId: tom, contactId: id, meetingId },
			}),
		);
		return id;
	};
	const [ella, nero] = [await suggest("Ella Gone"), await suggest("Nero Bad")];
	const [cy, cyrus] = [await suggest("Cy Long"), await suggest("Cyrus Long")];
	const contact = client.contacts[":id"];
	await read(contact.$delete({ param: { id: ella } }));
	await read(
		contact["safety-notes"].$post({
			param: { id: nero },
			json: { body: "He would not let me leave" },
		}),
	);
	await read(
		contact.merges.$post({ param: { id: cy }, json: { mergedId: cyrus } }),
	);
	expect((await own())?.body).toContain(
		"Thank you also for suggesting Bo Lindqvist and Cy Long.",
	);
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

/** An account that is never reached; what becomes of a message is said by hand. */
async function withMail() {
	const found = await afterTalk();
	const { accountId } = found.seeker;
	const { owner } = app.pools;
	await owner.query(
		`INSERT INTO app.mail_account (account_id, id, address, user_name, smtp_host, smtp_port, smtp_security, connected_at)
		 VALUES ($1, gen_random_uuid(), 'lena@example.org', 'lena', 'mail.invalid', 587, 'starttls', now())`,
		[accountId],
	);
	const becomes = (status: string) =>
		owner.query(
			`UPDATE app.outgoing_message SET status = $2, sent_at = $3 WHERE account_id = $1`,
			[accountId, status, app.clock.now],
		);
	const messages = async () =>
		(await read(found.client["outgoing-messages"].$get({ query: {} }))).map(
			({ about, to, status }) => [about.kind, to, status],
		);
	const mail = (id = newId()) =>
		found.thanks.mail.$post({
			param: found.param,
			json: { newId: id, body: fine },
		});
	return { ...found, becomes, messages, mail };
}

test("thanks leave by the queue of mails once, and count as sent when they are", async () => {
	const { mail, messages, becomes, own, due } = await withMail();
	const id = newId();
	expect((await mail(id)).status).toBe(200);
	expect((await mail(id)).status).toBe(200);
	expect(await messages()).toEqual([
		["thank-you", "Tom@example.org", "queued"],
	]);
	expect(await (await mail()).json()).toMatchObject({
		code: "thank-you-under-way",
	});
	// Nothing nags while it is on its way.
	expect(await due("2026-03-13T18:00:00Z")).toBeUndefined();
	expect(await own()).toMatchObject({
		standing: "fresh",
		outgoing: { status: "queued" },
	});
	await becomes("unsure");
	expect(await (await mail()).json()).toMatchObject({
		code: "thank-you-under-way",
	});
	await becomes("sent");
	expect(await own()).toMatchObject({
		...{ standing: "sent", channel: "email", sentAt: app.clock.now },
		outgoing: null,
	});
	expect(await due("2026-03-13T18:00:00Z")).toBeUndefined();
	expect(await (await mail()).json()).toMatchObject({
		code: "thank-you-under-way",
	});
});

test("thanks that bounced are due again by another way, and that way holds", async () => {
	const { mail, becomes, own, due, send, client, param } = await withMail();
	await mail();
	await becomes("sent");
	expect(await own()).toMatchObject({ standing: "sent" });
	await becomes("bounced");
	expect((await due("2026-03-13T18:00:00Z"))?.sentence).toContain("came back");
	expect(await own()).toMatchObject({ cameBack: { channel: "email" } });
	app.clock.now = "2026-03-12T09:00:00.000Z";
	await read(
		client.meetings[":id"]["thank-you"].sending.$post({
			param,
			json: { channel: "card", body: fine },
		}),
	);
	expect(await own()).toMatchObject({ standing: "sent", channel: "card" });
	expect(await send(fine)).toMatchObject({ thankYous: [{ channel: "card" }] });
});

test("news for a referrer goes by mail once, says nothing of what was said, and is owed again when it came back", async () => {
	const { client, referral, messages, becomes } = await withMail();
	app.clock.now = "2026-03-20T17:00:00.000Z";
	await read(
		client["past-talks"].$post({
			json: {
				contactId: referral.contact.id,
				date: "2026-03-20",
				time: "12:00",
				zone: "UTC",
			},
		}),
	);
	const owed = () => read(client["loop-backs"].$get());
	const [news] = await owed();
	expect(news).toMatchObject({ occasion: "met", email: "Tom@example.org" });
	const tell = () =>
		read(
			client.referrals[":id"]["loop-back"].$post({
				param: { id: referral.id },
				json: { occasion: "met", mail: { body: news?.draft ?? "" } },
			}),
		);
	expect(await tell()).toEqual([]);
	await tell();
	expect(await messages()).toEqual([
		["loop-back", "Tom@example.org", "queued"],
	]);
	await becomes("bounced");
	expect(await owed()).toHaveLength(1);
});

test("news may be put in one's own words, with nothing off the record and no name without leave in them", async () => {
	const { client, referral, param, tom } = await withMail();
	const secret = "The lab closes in June for good";
	await read(
		client.meetings[":id"].notes[":noteId"].$put({
			param: { ...param, noteId: newId() },
			json: { revision: 1, body: secret, offTheRecord: true },
		}),
	);
	app.clock.now = "2026-03-20T17:00:00.000Z";
	await read(
		client["past-talks"].$post({
			json: {
				contactId: referral.contact.id,
				...{ date: "2026-03-20", time: "12:00", zone: "UTC" },
			},
		}),
	);
	const told = async (json: { mail: { body: string } } | { body: string }) =>
		(
			await client.referrals[":id"]["loop-back"].$post({
				param: { id: referral.id },
				json: { occasion: "met", ...json },
			})
		).json();
	for (const [body, code] of [
		[`Dear Tom, Bo says so too. ${secret}.`, "off-the-record"],
		["Dear Tom, Ana Ruiz sends her regards.", "thank-you-name"],
		["Dear Tom, Bo and I spoke of [what].", "thank-you-gap"],
	] as const) {
		expect(await told({ mail: { body } })).toMatchObject({ code });
		expect(await told({ body })).toMatchObject({ code });
	}
	expect(await read(client["loop-backs"].$get())).toHaveLength(1);
	const own = "Dear Tom, Bo Lindqvist and I had a fine talk. Lena";
	expect(await told({ mail: { body: own } })).toEqual([]);
	const { rows } = await app.pools.owner.query(
		"SELECT body FROM app.outgoing_message WHERE about_kind = 'loop-back' AND contact_id = $1",
		[tom],
	);
	expect(rows).toEqual([{ body: own }]);
});

test("without a mail account nothing is kept as told or on its way", async () => {
	const { thanks, param, own } = await afterTalk();
	const answer = await thanks.mail.$post({
		param,
		json: { newId: newId(), body: fine },
	});
	expect(await answer.json()).toMatchObject({ code: "mail-not-set-up" });
	expect(await own()).toMatchObject({ outgoing: null, isDraft: true });
});

test("a permission that is taken back flags thanks that have not left, and news in the queue, at once", async () => {
	const { client, tom, ana, param, own, thanks, referral } = await withMail();
	const bo = referral.contact.id;
	const suggested = await read(
		client.referrals.$post({ json: { referrerId: ana, contactId: bo } }),
	);
	const say = (status: "granted" | "withdrawn") =>
		read(
			client["name-use"].$post({
				json: { referrerId: ana, status },
			}),
		);
	await say("granted");
	await read(
		thanks.$put({
			param,
			json: { contactId: tom, body: `${fine} Ana Ruiz said the same.` },
		}),
	);
	const flagged = async () =>
		(await read(client.today.$get({ query: {} }))).due.filter(
			({ kind }) => kind === "name-withdrawn",
		);
	expect(suggested.referral.id).toBeDefined();
	expect(await flagged()).toEqual([]);
	await say("withdrawn");
	expect(await flagged()).toMatchObject([
		{
			contact: { id: tom },
			action: { path: `/follow-up/${param.id}#thanks` },
		},
	]);
	expect((await own())?.findings.map(({ code }) => code)).toContain("name");
	const answer = await thanks.mail.$post({
		param,
		json: { newId: newId(), body: `${fine} Ana Ruiz said the same.` },
	});
	expect(await answer.json()).toMatchObject({ code: "thank-you-name" });
	// A message in the queue that names them is flagged too.
	await app.pools.owner.query(
		`INSERT INTO app.outgoing_message (account_id, id, about_kind, about_id, contact_id, to_address, subject, body, message_id,
			status, created_at, next_try_at)
		 SELECT account_id, gen_random_uuid(), 'loop-back', $2, contact_id, 'tom@example.org', 'News', 'Ana Ruiz says hello', 'x',
			'queued', now(), now() FROM app.meeting WHERE id = $1`,
		[param.id, referral.id],
	);
	expect((await flagged()).map(({ action }) => action.path)).toContain(
		"/follow-up#loop-backs",
	);
	await read(thanks.$put({ param, json: { contactId: tom, body: fine } }));
	expect((await flagged()).map(({ action }) => action.path)).toEqual([
		"/follow-up#loop-backs",
	]);
});
