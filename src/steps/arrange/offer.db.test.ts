import { describe, expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { readMailMessage } from "#formats/mail-message.ts";
import { read } from "#http/client.ts";
import { look, type PageCampaign } from "#test/contact-page.ts";
import { ORIGIN, testApp } from "#test/db.ts";
import { answerByToken } from "./actions/answer-token.ts";
import { takeIncoming } from "./actions/incoming.ts";

const app = await testApp("2026-03-02T12:00:00Z");
const times = [
	{ date: "2026-03-09", time: "11:00" },
	{ date: "2026-03-10", time: "11:00" },
];

/** Somebody to be asked by a mail that carries its times. */
async function drafted(ring: "known-well" | "stranger" = "stranger") {
	app.clock.now = "2026-03-02T12:00:00Z";
	const seeker = await app.newSeeker();
	const { client } = seeker;
	await read(
		client.profile.$patch({
			json: {
				name: "Sam Okafor",
				email: "sam@example.org",
				zone: "America/Toronto",
			},
		}),
	);
	const contact = await read(
		client.contacts.$post({
			json: {
				name: "Priya Nair",
				ring,
				zone: "Europe/Berlin",
				email: "priya.nair@example.com",
			},
		}),
	);
	const approach = await read(
		client.approaches.$post({
			json: {
				contactId: contact.id,
				connection: "We both sing in the Harbour Choir.",
			},
		}),
	);
	await read(
		client.approaches[":id"].$patch({
			param: { id: approach.id },
			json: {
				subject: "Twenty minutes?",
				text: "Dear Priya,\n\nWe both sing in the Harbour Choir. Could we talk for 20 minutes?\n\nSam",
			},
		}),
	);
	return { ...seeker, approachId: approach.id, contactId: contact.id };
}
type Drafted = Awaited<ReturnType<typeof drafted>>;
const offer = (
	{ client, approachId }: Drafted,
	json: { times: typeof times; withPage?: boolean },
) =>
	read(
		client.approaches[":id"].offer.$post({ param: { id: approachId }, json }),
	);

test("the times stand in the message on both clocks, a meeting is proposed, and the subject has a sign", async () => {
	const seeker = await drafted();
	const page = await offer(seeker, { times });
	expect(page.draft).toMatchObject({
		subject: expect.stringMatching(/^Twenty minutes\? \[ask-[0-9A-Z]{8}\]$/),
		text: "Dear Priya,\n\nWe both sing in the Harbour Choir.\n\nTimes that could suit, on your clock first:\n1  Mon 9 March, 16:00 Berlin · 11:00 Toronto\n2  Tue 10 March, 16:00 Berlin · 11:00 Toronto\nA reply with just the number is enough.\n\nCould we talk for 20 minutes?\n\nSam",
	});
	expect(page.checks.filter(({ severity }) => severity !== "advice")).toEqual(
		[],
	);
	expect(page.meeting).toMatchObject({ status: "proposed" });
	const again = await offer(seeker, {
		times: [{ date: "2026-03-11", time: "11:00" }],
	});
	expect(again.draft?.text).toContain("1  Wed 11 March");
	expect(again.draft?.text).not.toContain("Mon 9 March");
	expect(again.draft?.subject?.match(/\[ask-/g)).toHaveLength(1);
	expect(again.meeting?.id).toBe(page.meeting?.id);
});

describe("a page in a first message", () => {
	test("is for people one knows, and works", async () => {
		const seeker = await drafted("known-well");
		const page = await offer(seeker, { times, withPage: true });
		const url = /https:\S+/.exec(page.draft?.text ?? "")?.[0] ?? "";
		expect(url.startsWith(`${ORIGIN}/a/`)).toBe(true);
		expect(page.checks.map(({ code }) => code)).not.toContain("booking-link");
		const seen = await look({
			...seeker,
			path: url.slice(ORIGIN.length),
			meetingId: "",
		});
		expect([seen.status, seen.text.includes("Monday 9 March, 16:00")]).toEqual([
			200,
			true,
		]);
	});
	test("is refused for a stranger, and one that was put there by hand is said like any booking link", async () => {
		const seeker = await drafted("stranger");
		await expect(
			offer(seeker, { times, withPage: true }),
		).rejects.toMatchObject({
			problem: { status: 422, code: "offer-page-too-early" },
		});
		const page = await read(
			seeker.client.approaches[":id"].$get({
				param: { id: seeker.approachId },
			}),
		);
		expect(page.meeting).toBeNull();
		const { url } = await read(
			seeker.client["contact-links"].$post({
				json: { approachId: seeker.approachId },
			}),
		);
		const text = `We both sing in the Harbour Choir. ${url} Could we talk for 20 minutes?`;
		const typed = await read(
			seeker.client.approaches[":id"].$patch({
				param: { id: seeker.approachId },
				json: { text },
			}),
		);
		expect(typed.checks.map(({ code }) => code)).toContain("booking-link");
	});
});

/** The message is out, and its sign known. */
async function signed() {
	const seeker = await drafted();
	const page = await offer(seeker, { times });
	const param = { id: seeker.approachId };
	await read(
		seeker.client.approaches[":id"].sending.$post({ param, json: {} }),
	);
	const { subject = "" } = page.draft ?? {};
	const sign = /\[ask-([0-9A-Z]{8})\]/.exec(subject ?? "")?.[1] ?? "";
	const campaign: PageCampaign = {
		...seeker,
		path: "",
		meetingId: page.meeting?.id ?? "",
	};
	const reply = (said: { text?: string; choice?: string; from?: string }) =>
		answerByToken(seeker.actor(), {
			subject: `Re: Twenty minutes? [ask-${sign}${said.choice ? `-${said.choice}` : ""}]`,
			from: said.from ?? "Priya Nair <Priya.Nair@example.com>",
			text: said.text ?? "",
		});
	const meeting = () =>
		read(
			seeker.client.meetings[":id"].$get({ param: { id: campaign.meetingId } }),
		);
	const approach = () => read(seeker.client.approaches[":id"].$get({ param }));
	const told = async () => {
		const rows = await read(
			seeker.client["contact-answers"].$get({
				query: { approachId: seeker.approachId },
			}),
		);
		return rows.map(({ kind, way }) => `${kind} by ${way}`);
	};
	return { seeker, reply, meeting, approach, told };
}

test("a reply with just the number takes that time, once or ten times", async () => {
	const { reply, meeting, approach, told } = await signed();
	expect(await reply({ text: "2\n\n> 1  Mon 9 March" })).toMatchObject({
		kind: "took",
		isNew: true,
	});
	for (let time = 0; time < 9; time++)
		expect(await reply({ text: "2" })).toMatchObject({
			kind: "took",
			isNew: false,
		});
	expect(await meeting()).toMatchObject({
		status: "agreed",
		startsAt: "2026-03-10T15:00:00Z",
		moves: 0,
	});
	expect(await approach()).toMatchObject({ status: "accepted" });
	expect(await told()).toEqual(["took by mail"]);
	expect(await reply({ choice: "1" })).toMatchObject({
		kind: "took",
		isNew: true,
	});
	expect(await meeting()).toMatchObject({
		startsAt: "2026-03-09T15:00:00Z",
		moves: 1,
	});
});

test("another time, not now with a day, and no come by prepared mails", async () => {
	const one = await signed();
	expect(
		await one.reply({ choice: "other", text: "Thursdays after four." }),
	).toMatchObject({ kind: "suggested" });
	const suggested = await read(
		one.seeker.client["time-suggestions"].$get({
			query: { approachId: one.seeker.approachId },
		}),
	);
	expect(suggested).toMatchObject([
		{ source: "mail", note: "Thursdays after four." },
	]);
	const two = await signed();
	expect(
		await two.reply({ choice: "later", text: "Please ask me again on: " }),
	).toBeNull();
	expect(
		await two.reply({
			choice: "later",
			text: "Please ask me again on: 2026-04-01",
		}),
	).toMatchObject({ kind: "not-now" });
	expect(await two.approach()).toMatchObject({ status: "deferred" });
	expect(await two.reply({ choice: "no" })).toMatchObject({ kind: "declined" });
	expect(await two.approach()).toMatchObject({ status: "declined" });
	expect(await two.reply({ text: "1" })).toMatchObject({ kind: "refused" });
	expect(await two.approach()).toMatchObject({ status: "declined" });
});

test("from another address it changes nothing, and is told as unsure, once", async () => {
	const { reply, meeting, told } = await signed();
	for (let time = 0; time < 3; time++)
		expect(await reply({ text: "1", from: "evil@example.net" })).toMatchObject({
			kind: "unsure",
		});
	expect(
		await reply({
			text: "1",
			from: "priya.nair@example.com <evil@example.net>",
		}),
	).toMatchObject({ kind: "unsure", isNew: false });
	expect(await meeting()).toMatchObject({ status: "proposed" });
	expect(await told()).toEqual(["unsure by mail"]);
});

test("what a program should not understand is left to a person", async () => {
	const { reply, seeker, told } = await signed();
	expect(
		await reply({ text: "Happy to talk, but 1 or 2 depends on my boss." }),
	).toBeNull();
	expect(await reply({ text: "3" })).toBeNull();
	expect(await reply({ choice: "other", text: "" })).toBeNull();
	const mail = { from: "priya.nair@example.com", text: "1" };
	for (const subject of ["Re: Twenty minutes?", "x [ask-00000000]"])
		expect(
			await answerByToken(seeker.actor(), { ...mail, subject }),
		).toBeNull();
	const stranger = await app.newSeeker();
	const page = await read(
		seeker.client.approaches[":id"].$get({ param: { id: seeker.approachId } }),
	);
	const subject = page.touches[0]?.subject ?? "";
	expect(subject).toContain("[ask-");
	expect(
		await answerByToken(stranger.actor(), { ...mail, subject }),
	).toBeNull();
	app.clock.now = "2026-08-02T12:00:00Z";
	expect(await answerByToken(seeker.actor(), { ...mail, subject })).toBeNull();
	expect(await told()).toEqual([]);
});

test("sent from one's own account it has prepared answers besides, and a reply that is read takes the time and keeps the words", async () => {
	const seeker = await drafted();
	const { client, accountId, approachId } = seeker;
	await app.pools.owner.query(
		`INSERT INTO app.mail_account (account_id, id, address, user_name, smtp_host, smtp_port, smtp_security, connected_at)
		 VALUES ($1, $2, 'sam@mail.example.org', 'sam', '127.0.0.1', 25, 'none', $3)`,
		[accountId, newId(), app.clock.now],
	);
	await offer(seeker, { times });
	const param = { id: approachId };
	await read(
		client.approaches[":id"].mail.$post({
			param,
			json: { kind: "request" },
		}),
	);
	const { rows } = await app.pools.owner.query(
		"SELECT html, body, subject FROM app.outgoing_message WHERE account_id = $1",
		[accountId],
	);
	expect(rows[0].body).not.toContain("mailto:");
	expect(rows[0].html).toContain("mailto:sam@mail.example.org?subject=Yes");
	const source = [
		"From: Priya Nair <priya.nair@example.com>",
		"To: sam@mail.example.org",
		`Subject: Re: ${rows[0].subject}`,
		"Message-ID: <answer@example.com>",
		"Date: Mon, 2 Mar 2026 13:00:00 +0000",
		"",
		"2",
		"",
		"Please ring my mobile.",
		"",
		"On Mon, 2 Mar 2026, Sam Okafor wrote:",
		"> 1  Mon 9 March",
	].join("\r\n");
	const mail = await readMailMessage(Buffer.from(source));
	const taken = await takeIncoming(seeker.actor(), {
		mail,
		thread: { outgoingId: null, approachId },
		messageId: "<answer@example.com>",
		receivedAt: app.clock.now,
	});
	expect(taken).toBe("token");
	const page = await read(client.approaches[":id"].$get({ param }));
	expect(page).toMatchObject({
		status: "accepted",
		meeting: { status: "agreed" },
	});
	const told = await read(
		client["contact-answers"].$get({ query: { approachId } }),
	);
	expect(told).toMatchObject([
		{ kind: "took", note: "2\n\nPlease ring my mobile." },
	]);
});
