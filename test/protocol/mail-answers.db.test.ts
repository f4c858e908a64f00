// Answers that a machine may understand, as mail programs send them, from a real mail to what comes of it.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays } from "#core/instant.ts";
import { read } from "#http/client.ts";
import { type TestApp, testApp } from "#test/db.ts";
import { lookForMailServers } from "../../scripts/test/mail-servers.ts";
import { mail, mailPerson } from "./mail-person.ts";
import { MailServer } from "./mail-server.ts";

describe.skipIf(!lookForMailServers(process.env))("with a real server", () => {
	let server: MailServer;
	let app: TestApp;
	beforeAll(async () => {
		server = await MailServer.start();
		app = await testApp(new Date().toISOString());
	});
	afterAll(() => server.stop());

	let serial = 0;
	const slots = () =>
		[9, 10].map((days) => ({
			...{ date: addDays(app.clock.now.slice(0, 10), days), time: "15:00" },
		}));

	/** A person in UTC, and what their contact's program sends back. */
	async function person() {
		const ann = await mailPerson(app, server);
		const { client, address, contactAddress } = ann;
		await read(
			client.profile.$patch({ json: { zone: "UTC", email: address } }),
		);
		const arrives = (
			headers: Record<string, string>,
			body: string[],
			from = contactAddress,
		) =>
			server.deliver(
				address,
				from,
				mail(
					{
						...{ From: `Ben Ost <${from}>`, To: address },
						"Message-ID": `<answer.${++serial}@ben.example>`,
						...headers,
					},
					...body,
				),
			);
		const suggestions = async () =>
			read(
				client["time-suggestions"].$get({
					query: { approachId: ann.param.id },
				}),
			);
		/** What the contact's mail program got last. */
		const got = async (count: number) =>
			(await server.mailbox(contactAddress).come(count)).at(-1) ?? "";
		return { ...ann, arrives, suggestions, got };
	}

	/** The request went out with two times to choose from; `subject` is what it was called there. */
	async function offered() {
		const ann = await person();
		await read(
			ann.one.$patch({
				...{ param: ann.param },
				json: {
					...{ subject: "Rivers" },
					text: "Dear Ben,\n\nyour talk about rivers stayed with me. Could we talk for 20 minutes?\n\nAnn",
				},
			}),
		);
		await read(
			ann.one.offer.$post({ param: ann.param, json: { times: slots() } }),
		);
		await read(
			ann.one.mail.$post({ param: ann.param, json: { kind: "request" } }),
		);
		await ann.work();
		const page = await ann.page();
		expect(page.status).toBe("sent");
		const messageId = `<askaround.${page.outgoing?.id}@x.example>`;
		const sign = /\[ask-(\w{8})\]/.exec(await ann.got(1))?.[1];
		const meeting = () =>
			read(
				ann.client.meetings[":id"].$get({
					param: { id: page.meeting?.id ?? "" },
				}),
			);
		return { ...ann, messageId, sign, meeting };
	}

	/** An agreed talk, whose invitation went out by mail. */
	async function invited() {
		const ann = await person();
		const { id: meetingId, startsAt } = await read(
			ann.client.meetings.$post({
				json: {
					...{ approachId: ann.param.id, agreed: true, medium: "video" },
					times: slots().slice(0, 1),
				},
			}),
		);
		const sent = await read(
			ann.client.meetings[":id"].mail.$post({
				param: { id: meetingId },
				json: { subject: "Our talk", text: "As agreed." },
			}),
		);
		await ann.work();
		const invitation = await ann.got(1);
		expect(invitation).toMatch(/^Content-Type: text\/calendar.*REQUEST/im);
		const messageId = `<askaround.${sent.id}@x.example>`;
		const answers = (method: "REPLY" | "COUNTER", lines: string[]) =>
			[
				...["BEGIN:VCALENDAR", "PRODID:-//Mail//Test//EN", "VERSION:2.0"],
				...[`METHOD:${method}`, "BEGIN:VEVENT"],
				...[`UID:${meetingId}@askaround`, "SEQUENCE:0"],
				`DTSTAMP:${compact(app.clock.now)}`,
				...[...lines, "END:VEVENT", "END:VCALENDAR"],
			].join("\r\n");
		const meeting = () =>
			read(ann.client.meetings[":id"].$get({ param: { id: meetingId } }));
		return { ...ann, messageId, startsAt, answers, meeting };
	}

	test("Outlook declines an invitation: the talk is called off by the contact, and the approach is not declined", async () => {
		const ann = await invited();
		const { "Content-Type": type, lines } = outlookPart(
			"REPLY",
			ann.answers("REPLY", [
				`ATTENDEE;PARTSTAT=DECLINED;CN=Ben Ost:mailto:${ann.contactAddress}`,
				"COMMENT;LANGUAGE=en-GB:I am travelling that day.",
				`DTSTART:${compact(ann.startsAt)}`,
			]),
		);
		await ann.arrives(
			{
				...{ Subject: "Declined: Our talk", "In-Reply-To": ann.messageId },
				"Content-Type": type,
			},
			lines,
		);
		expect(await ann.look()).toMatchObject({ ok: true });
		expect(await ann.meeting()).toMatchObject({ status: "cancelled" });
		const page = await ann.page();
		expect(page.status).not.toBe("declined");
		expect(page.incoming).toEqual([]);
		expect(await ann.look()).toMatchObject({ value: { counts: zero } });
	});

	test("Gmail declines it, naming no message of ours", async () => {
		const ann = await invited();
		const { "Content-Type": type, lines } = gmailPart(
			ann.answers("REPLY", [
				`ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED:mailto:${ann.contactAddress}`,
				`DTSTART:${compact(ann.startsAt)}`,
			]),
		);
		await ann.arrives(
			{
				Subject: "Declined: Our talk @ Wed 3pm",
				...{ Sender: "Google Calendar <calendar@else.example>" },
				...{ "Auto-Submitted": "auto-generated", "Content-Type": type },
			},
			lines,
		);
		await ann.look();
		expect(await ann.meeting()).toMatchObject({ status: "cancelled" });
	});

	test("Outlook proposes another time: it waits as a suggestion, and the talk stands", async () => {
		const ann = await invited();
		const other = `${addDays(ann.startsAt.slice(0, 10), 1)}T13:00:00Z`;
		const { "Content-Type": type, lines } = outlookPart(
			"COUNTER",
			ann.answers("COUNTER", [
				`ATTENDEE;PARTSTAT=TENTATIVE:mailto:${ann.contactAddress}`,
				`DTSTART:${compact(other)}`,
			]),
		);
		await ann.arrives(
			{ Subject: "New Time Proposed: Our talk", "Content-Type": type },
			lines,
		);
		await ann.look();
		expect(await ann.suggestions()).toMatchObject([
			{ source: "calendar", times: [{ startsAt: other }] },
		]);
		expect(await ann.meeting()).toMatchObject({ status: "agreed" });
	});

	test("a reply whose first line is the number of an offered time takes it", async () => {
		const ann = await offered();
		await ann.arrives(
			{
				...{ Subject: `Re: Rivers [ask-${ann.sign}]` },
				...{ "In-Reply-To": ann.messageId, References: ann.messageId },
			},
			["2", "", "On Mon, 2 Mar 2026 at 10:00, Ann wrote:", "> 1  Mon 9 March"],
		);
		await ann.look();
		expect(await ann.page()).toMatchObject({
			status: "accepted",
			incoming: [],
		});
		expect(await ann.meeting()).toMatchObject({
			status: "agreed",
			startsAt: `${slots()[1]?.date}T15:00:00Z`,
		});
	});

	test("a prepared answer takes a time, also where its subject comes encoded and names no message", async () => {
		const ann = await offered();
		const encoded = (text: string) =>
			`=?UTF-8?B?${Buffer.from(text).toString("base64")}?=`;
		const [first, second] = ["Ja, gern – [as", `k-${ann.sign}-1]`];
		await ann.arrives({ Subject: `${encoded(first)}\r\n ${encoded(second)}` }, [
			"Sent from my phone",
		]);
		await ann.look();
		expect(await ann.page()).toMatchObject({
			status: "accepted",
			incoming: [],
		});
		expect(await ann.meeting()).toMatchObject({
			startsAt: `${slots()[0]?.date}T15:00:00Z`,
		});
	});

	test("from an address that is not theirs, encoded or not, it changes nothing and is told as unsure", async () => {
		const ann = await offered();
		const subject = (text: string) =>
			`=?utf-8?Q?${[...Buffer.from(text)].map((byte) => `=${byte.toString(16).padStart(2, "0").toUpperCase()}`).join("")}?=`;
		await ann.arrives(
			{ Subject: subject(`Ja [ask-${ann.sign}-1]`) },
			[""],
			"ben.at.home@else.example",
		);
		await ann.look();
		expect(await ann.page()).toMatchObject({ status: "sent" });
		const told = await read(
			ann.client["contact-answers"].$get({
				query: { approachId: ann.param.id },
			}),
		);
		expect(told).toMatchObject([{ kind: "unsure", way: "mail" }]);
	});
});

const zero = { answers: 0, bounces: 0, outOfOffice: 0 };

/** `2026-03-09T15:00:00Z` as calendars write it. */
function compact(instant: string): string {
	return `${instant.slice(0, 19).replace(/[-:]/g, "")}Z`;
}

/** Words beside the answer, which stands there in Base64. */
function outlookPart(method: string, calendar: string) {
	const part = (type: string, text: string) => [
		...["--_000_", `Content-Type: ${type}`],
		...["Content-Transfer-Encoding: base64", ""],
		Buffer.from(text).toString("base64").replace(/.{76}/g, "$&\r\n"),
	];
	return {
		"Content-Type": 'multipart/alternative; boundary="_000_"',
		lines: [
			...part('text/plain; charset="us-ascii"', "\r\n"),
			...part(`text/calendar; charset="utf-8"; method=${method}`, calendar),
			"--_000_--",
		],
	};
}

/** The answer as a part of the text and as a file besides. */
function gmailPart(calendar: string) {
	return {
		"Content-Type": 'multipart/mixed; boundary="mixed"',
		lines: [
			...["--mixed", 'Content-Type: multipart/alternative; boundary="alt"', ""],
			...["--alt", 'Content-Type: text/plain; charset="UTF-8"', ""],
			...["Ben Ost has declined this invitation.", "--alt"],
			...['Content-Type: text/calendar; charset="UTF-8"; method=REPLY', ""],
			...[calendar, "--alt--", "--mixed"],
			'Content-Type: application/ics; name="invite.ics"',
			'Content-Disposition: attachment; filename="invite.ics"',
			...["Content-Transfer-Encoding: base64", ""],
			...[Buffer.from(calendar).toString("base64"), "--mixed--"],
		],
	};
}
