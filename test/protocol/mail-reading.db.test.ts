// Reading against a real server: only threads of ours, each mail once, and what came back sets the state.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, addMinutes, dateIn } from "#core/instant.ts";
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

	/** A person whose request went out; `arrives` is a mail from the contact. */
	async function written(to?: string) {
		const ann = await mailPerson(app, server, { ...(to && { to }) });
		await ann.queue();
		await ann.work();
		const { outgoing } = await ann.page();
		const name = `<askaround.${outgoing?.id}@x.example>`;
		let serial = 0;
		const arrives = (
			headers: Record<string, string>,
			text: string,
			from = ann.contactAddress,
		) =>
			server.deliver(
				ann.address,
				from,
				mail(
					{
						...{ From: `Ben Ost <${from}>`, To: ann.address },
						"Message-ID": `<${++serial}.${outgoing?.id}@ben.example>`,
						Subject: "Re: Rivers",
						...headers,
					},
					text,
				),
			);
		return { ...ann, name, arrives };
	}

	test("an answer from a server whose clock is behind comes after what it answers", async () => {
		const was = app.clock.now;
		app.clock.now = addMinutes(was, 3);
		const ann = await written();
		await ann.arrives({ "In-Reply-To": ann.name }, "With pleasure.");
		await ann.look();
		const kinds = (await ann.page()).touches.map(({ kind }) => kind);
		expect(kinds).toEqual(["request", "answer"]);
		app.clock.now = was;
	});

	test("an answer is shown, counted once, and asked about; no reminder is offered while it waits", async () => {
		const ann = await written();
		await ann.arrives(
			{ "In-Reply-To": ann.name },
			`With pleasure, call me on Tuesday.\r\n\r\nOn Mon, 2 Mar 2026 at 10:00, Ann wrote:\r\n> Could I ask you?`,
		);
		expect(await ann.look()).toMatchObject({
			value: { counts: { answers: 1 } },
		});
		expect(await ann.look()).toMatchObject({
			value: { counts: { answers: 0 } },
		});
		const page = await ann.page();
		expect(page.status).toBe("sent");
		expect(page.incoming).toMatchObject([
			{
				...{ kind: "answer", from: ann.contactAddress },
				text: "With pleasure, call me on Tuesday.",
			},
		]);
		expect(page.touches.at(-1)).toMatchObject({
			...{ kind: "answer", text: "With pleasure, call me on Tuesday." },
		});
		const was = app.clock.now;
		app.clock.now = `${addDays(was.slice(0, 10), 30)}T12:00:00.000Z`;
		const weeksLater = await ann.page();
		expect(weeksLater).toMatchObject({ due: null, draft: null });
		const { due } = await read(ann.client.today.$get({ query: {} }));
		expect(due.map(({ kind }) => kind)).toEqual(["read-answer"]);
		const reminded = await ann.one.reminder.$post({
			...{ param: ann.param, json: {} },
		});
		expect(reminded.status).toBe(409);
		app.clock.now = was;
		const said = await read(
			ann.one.answer.$post({ param: ann.param, json: { kind: "accepted" } }),
		);
		expect(said).toMatchObject({ status: "accepted", incoming: [] });
		expect(said.touches.filter(({ kind }) => kind === "answer")).toHaveLength(
			1,
		);
	});

	test("whoever was written to may also write anew; strangers and older mail are left alone, and nothing is marked as read", async () => {
		const ann = await written();
		await ann.arrives({ Subject: "About your question" }, "Call me.");
		await ann.arrives({ Subject: "Buy now" }, "Cheap!", "spam@else.example");
		await ann.arrives(
			{ Subject: "Re: something else", References: "<other@else.example>" },
			"Not for this program.",
			"friend@else.example",
		);
		expect(await ann.look()).toMatchObject({
			value: { counts: { answers: 1 } },
		});
		const { rows } = await app.pools.owner.query(
			"SELECT from_address, subject, body FROM app.incoming_message WHERE account_id = $1",
			[ann.seeker.accountId],
		);
		expect(rows).toEqual([
			{
				...{ from_address: ann.contactAddress, body: null },
				subject: "About your question",
			},
		]);
		const { rows: touches } = await app.pools.owner.query(
			"SELECT body FROM app.touch WHERE account_id = $1",
			[ann.seeker.accountId],
		);
		expect(JSON.stringify(touches)).not.toMatch(/Cheap|Not for this/);
		expect(server.mailbox(ann.address).seen()).toBe(0);
	});

	test("a message that comes back is a bounce, and another channel is next", async () => {
		const ann = await written("later@x.example");
		await server.mailbox(ann.address).come(1);
		expect(await ann.look()).toMatchObject({
			value: { counts: { bounces: 1 } },
		});
		const page = await ann.page();
		expect(page).toMatchObject({
			...{ status: "bounced", due: { kind: "other-channel" } },
			...{ outgoing: { status: "bounced" }, incoming: [] },
		});
		expect(page.touches.at(-1)?.text).toContain("User doesn't exist");
		const again = await ann.one.mail.$post({
			...{ param: ann.param, json: { kind: "request" } },
		});
		expect(await again.json()).toMatchObject({ code: "approach-same-channel" });
	});

	test("a report that names no message is known by whom it could not reach, while a server may still have tried", async () => {
		const ann = await written();
		const failed = (address: string) =>
			ann.arrives(
				{
					...{ From: "MAILER-DAEMON@mx.x.example", Subject: "failure notice" },
					"X-Failed-Recipients": address,
				},
				"550 5.1.1 no such user",
				"MAILER-DAEMON@mx.x.example",
			);
		await failed("somebody.else@x.example");
		expect(await ann.look()).toMatchObject({
			value: { counts: { bounces: 0 } },
		});
		await failed(ann.contactAddress.toUpperCase());
		expect(await ann.look()).toMatchObject({
			value: { counts: { bounces: 1 } },
		});
		expect(await ann.page()).toMatchObject({
			...{ status: "bounced", incoming: [] },
			outgoing: { status: "bounced" },
		});
	});

	test("an automatic reply moves the day from which silence is counted, or asks for the day when it names none", async () => {
		const ann = await written();
		const back = addDays(dateIn(app.clock.now, "UTC"), 20);
		await ann.arrives(
			{ "Auto-Submitted": "auto-replied", Subject: "Automatic reply: Rivers" },
			`I am away and will be back on ${back}.`,
		);
		expect(await ann.look()).toMatchObject({
			value: { counts: { outOfOffice: 1, answers: 0 } },
		});
		const page = await ann.page();
		expect(page.incoming).toEqual([]);
		expect(page.ahead.every(({ dueOn }) => dueOn > back)).toBe(true);
		const eve = await written();
		await eve.arrives(
			{ "Auto-Submitted": "auto-replied", "In-Reply-To": eve.name },
			"I am away for a while.",
		);
		await eve.look();
		expect((await eve.page()).incoming).toMatchObject([
			{ kind: "out-of-office", returnOn: null },
		]);
		const { id } = (await eve.page()).incoming[0] ?? { id: "" };
		await read(
			eve.client["incoming-messages"][":id"].settling.$post({ param: { id } }),
		);
		expect((await eve.page()).incoming).toEqual([]);
	});

	test("a server that is away is said, tried less and less often, and nothing is lost; a wrong password waits for the person", async () => {
		const ann = await written();
		await ann.arrives({ "In-Reply-To": ann.name }, "Yes.");
		await server.killDovecot();
		const nexts: string[] = [];
		for (let tries = 0; tries < 3; tries++) {
			expect(await ann.look()).toMatchObject({ ok: false });
			const { account } = await read(ann.client["mail-account"].$get());
			expect(account?.readingFault?.code).toBe("mail-no-answer");
			expect(account?.needsPassword).toBe(false);
			nexts.push(account?.nextReadAt ?? "");
		}
		expect(nexts.toSorted()).toEqual(nexts);
		expect(new Set(nexts).size).toBe(3);
		// Postfix asks Dovecot for passwords, on a connection that died with it.
		await server.killPostfix();
		await server.up();
		expect(await ann.look()).toMatchObject({
			value: { counts: { answers: 1 } },
		});
		const sealed = ann.seeker
			.actor()
			.secrets.seal(ann.seeker.accountId, "wrong by now");
		await app.pools.owner.query(
			"UPDATE app.mail_account SET sealed_secret = $2 WHERE account_id = $1",
			[ann.seeker.accountId, sealed],
		);
		await ann.look();
		const { account } = await read(ann.client["mail-account"].$get());
		expect(account).toMatchObject({
			...{ needsPassword: true, nextReadAt: null },
			readingFault: { code: "mail-wrong-password" },
		});
		const { due } = await read(ann.client.today.$get({ query: {} }));
		expect(due.map(({ kind }) => kind)).toContain("mail-fault");
	});

	test("a mailbox that was made anew is read again, and what was counted stays counted once", async () => {
		const ann = await written();
		await ann.arrives({ "In-Reply-To": ann.name }, "First.");
		await ann.look();
		server.mailbox(ann.address).forgetNumbers();
		await ann.arrives({ "In-Reply-To": ann.name }, "Second.");
		expect(await ann.look()).toMatchObject({
			value: { counts: { answers: 1 } },
		});
		expect((await ann.page()).incoming.map(({ text }) => text)).toEqual([
			...["First.", "Second."],
		]);
	});

	test("of a person who is erased neither what was sent nor what came is kept, nor what comes later", async () => {
		const ann = await written();
		await ann.arrives({ "In-Reply-To": ann.name }, "My secret is safe.");
		await ann.look();
		const param = { id: ann.contactId };
		await read(ann.client.contacts[":id"].$delete({ param }));
		await ann.arrives({ "In-Reply-To": ann.name }, "Another secret.");
		expect(await ann.look()).toMatchObject({
			value: { counts: { answers: 0 } },
		});
		for (const table of ["outgoing_message", "incoming_message", "touch"]) {
			const { rows } = await app.pools.owner.query(
				`SELECT * FROM app.${table} WHERE account_id = $1`,
				[ann.seeker.accountId],
			);
			expect(rows.length, table).toBeGreaterThan(0);
			expect(JSON.stringify(rows), table).not.toMatch(
				new RegExp(`secret|Rivers|rivers|${ann.contactAddress}`),
			);
		}
	});
});
