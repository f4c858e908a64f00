// Sending against a real server. Where there is none, these tests are skipped, and `npm test` says so.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { exportArrange } from "#steps/arrange/export.ts";
import { type TestApp, testApp } from "#test/db.ts";
import { lookForMailServers } from "../../scripts/test/mail-servers.ts";
import { MailBetween } from "./mail-between.ts";
import { mailOf, mailPerson, REQUEST } from "./mail-person.ts";
import { MailServer } from "./mail-server.ts";

describe.skipIf(!lookForMailServers(process.env))("with a real server", () => {
	let server: MailServer;
	let between: MailBetween;
	let aside: MailBetween;
	let app: TestApp;
	beforeAll(async () => {
		server = await MailServer.start();
		between = await MailBetween.start(server.ports.plain);
		aside = await MailBetween.start(server.ports.smtp);
		app = await testApp(new Date().toISOString());
	});
	afterAll(async () => {
		between.stop();
		aside.stop();
		await server.stop();
	});
	const later = (minutes: number) => {
		const at = Date.parse(app.clock.now) + minutes * 60_000;
		app.clock.now = new Date(at).toISOString();
	};

	test("a message goes out once, however often it is asked for, and the approach counts from the day of sending", async () => {
		const ann = await mailPerson(app, server);
		const id = newId();
		const queued = await ann.queue({ id });
		expect(queued).toMatchObject({
			...{ status: "drafted", outgoing: { id, status: "queued" } },
		});
		await ann.queue({ id });
		await ann.work();
		await ann.work();
		const page = await ann.page();
		expect(page).toMatchObject({ status: "sent", draft: null });
		expect(page.outgoing).toMatchObject({ status: "sent", attempts: 1 });
		expect(page.touches).toMatchObject([{ kind: "request", text: REQUEST }]);
		const [came = ""] = await server.mailbox(ann.contactAddress).come(1);
		expect(came).toContain(`From: Ann Ruiz <${ann.address}>`);
		expect(came).toContain("Subject: Rivers");
		expect(came).toContain(`Message-ID: <askaround.${id}@x.example>`);
		expect(came).not.toContain(server.password);
		expect(server.mailbox(ann.contactAddress).all()).toHaveLength(1);
	});

	test("a reminder stays in the thread of the request", async () => {
		const ann = await mailPerson(app, server);
		await ann.queue();
		await ann.work();
		later(60 * 24 * 15);
		const { draft } = await ann.page();
		expect(draft?.kind).toBe("reminder");
		const text = `${draft?.text}`.replace(/\[\[[^\]]*\]\]/g, "rivers");
		await read(
			ann.one.mail.$post({
				param: ann.param,
				json: { kind: "reminder", text },
			}),
		);
		await ann.work();
		expect(await ann.page()).toMatchObject({ status: "reminded" });
		const all = await server.mailbox(ann.contactAddress).come(2);
		const first = all.find((one) => one.includes("Subject: Rivers"));
		const second = all.find((one) => one.includes("Subject: Re: Rivers"));
		const name = /^Message-ID: (.*)$/m.exec(first ?? "")?.[1];
		expect(second).toContain(`In-Reply-To: ${name}`);
		expect(second).toContain(`References: ${name}`);
	});

	test("an address that is refused at once fails with the reason, and stays a draft", async () => {
		const ann = await mailPerson(app, server, { to: "gone@x.example" });
		await ann.queue();
		await ann.work();
		const { status, outgoing, draft } = await ann.page();
		expect({ status, kind: draft?.kind }).toEqual({
			...{ status: "drafted", kind: "request" },
		});
		expect(outgoing).toMatchObject({
			status: "failed",
			fault: { code: "mail-recipient-refused" },
		});
		expect(outgoing?.fault?.sentence).toContain("gone@x.example");
	});

	test("what is put off, or finds nobody there, is tried again later, each time later, and is not lost", async () => {
		const ann = await mailPerson(app, server, { to: "busy@x.example" });
		await ann.queue();
		await ann.work();
		const first = (await ann.page()).outgoing;
		expect(first).toMatchObject({
			...{ status: "queued", attempts: 1 },
			fault: { code: "mail-put-off" },
		});
		await ann.work();
		expect((await ann.page()).outgoing?.attempts).toBe(1);
		later(2);
		await server.killPostfix();
		await ann.work();
		const second = (await ann.page()).outgoing;
		expect(second).toMatchObject({
			...{ status: "queued", attempts: 2 },
			fault: { code: "mail-no-answer" },
		});
		expect(Date.parse(second?.nextTryAt ?? "")).toBeGreaterThan(
			Date.parse(first?.nextTryAt ?? ""),
		);
		await server.postfixUp();
	});

	test("a wrong password is refused when connecting; later it holds what waits until the right one is given", async () => {
		const ann = await mailPerson(app, server);
		const settings = mailOf(server, ann.address);
		const refused = await ann.client["mail-account"].$put({
			json: { ...settings, password: "wrong" },
		});
		expect(await refused.json()).toMatchObject({ code: "mail-wrong-password" });
		const sealed = ann.seeker
			.actor()
			.secrets.seal(ann.seeker.accountId, "wrong by now");
		await app.pools.owner.query(
			"UPDATE app.mail_account SET sealed_secret = $2 WHERE account_id = $1",
			[ann.seeker.accountId, sealed],
		);
		await ann.queue();
		await ann.work();
		later(600);
		await ann.work();
		const { account } = await read(ann.client["mail-account"].$get());
		expect(account).toMatchObject({
			...{ needsPassword: true, waiting: 1 },
			sendingFault: { code: "mail-wrong-password" },
		});
		expect((await ann.page()).outgoing?.attempts).toBe(1);
		await read(ann.client["mail-account"].$put({ json: settings }));
		await ann.work();
		expect((await ann.page()).status).toBe("sent");
	});

	test("a connection that breaks before the message leaves is tried again; while it leaves, or before the answer, nobody knows", async () => {
		const ann = await mailPerson(app, server, { plainPort: between.port });
		between.cut = "before-data";
		await ann.queue();
		await ann.work();
		expect((await ann.page()).outgoing).toMatchObject({ status: "queued" });
		later(2);
		for (const cut of ["in-data", "before-answer"] as const) {
			between.cut = cut;
			await ann.work();
			const broken = await ann.page();
			expect(broken.outgoing).toMatchObject({
				status: "unsure",
				fault: { code: "mail-broke-off" },
			});
			expect(broken.status).toBe("unsure");
			later(600);
			await ann.work();
			expect((await ann.page()).outgoing?.status).toBe("unsure");
			if (cut === "before-answer") break;
			await read(
				ann.one["sending-outcome"].$post({
					...{ param: ann.param, json: { was: "not-sent" } },
				}),
			);
			expect(await ann.page()).toMatchObject({ status: "drafted" });
			await ann.queue();
		}
		await read(
			ann.one["sending-outcome"].$post({
				...{ param: ann.param, json: { was: "sent" } },
			}),
		);
		expect(await ann.page()).toMatchObject({
			...{ status: "sent", outgoing: { status: "sent" } },
		});
		expect(await server.mailbox(ann.contactAddress).come(1)).toHaveLength(1);
	});

	test("what was being sent when the program died is asked about, and is not sent again", async () => {
		const ann = await mailPerson(app, server);
		const { outgoing } = await ann.queue();
		await app.pools.owner.query(
			"UPDATE app.outgoing_message SET status = 'sending', attempts = 1, tried_at = created_at WHERE id = $1",
			[outgoing?.id],
		);
		await ann.work();
		expect(await ann.page()).toMatchObject({
			...{ status: "unsure", outgoing: { status: "unsure" } },
		});
		expect(server.mailbox(ann.contactAddress).all()).toEqual([]);
	});

	test("a message that waits is stopped when the person asks not to be written to, or a name in it is taken back", async () => {
		const ann = await mailPerson(app, server);
		const { client } = ann;
		await ann.queue();
		const param = { id: ann.contactId };
		await read(client.contacts[":id"]["do-not-contact"].$put({ param }));
		await ann.work();
		expect((await ann.page()).outgoing).toMatchObject({
			...{ status: "stopped", fault: { code: "mail-do-not-contact" } },
		});
		const eve = await mailPerson(app, server);
		const referrer = await read(
			eve.client.contacts.$post({ json: { name: "Carla Nunes" } }),
		);
		const nameUse = (status: "granted" | "withdrawn") =>
			read(
				eve.client["name-use"].$post({
					json: { referrerId: referrer.id, status },
				}),
			);
		await nameUse("granted");
		await eve.queue({}, `Carla Nunes told me of you. ${REQUEST}`);
		await nameUse("withdrawn");
		await eve.work();
		const { outgoing } = await eve.page();
		expect(outgoing).toMatchObject({
			...{ status: "stopped", fault: { code: "mail-name-blocked" } },
		});
		expect(outgoing?.fault?.sentence).toContain("Carla Nunes");
		for (const { contactAddress } of [ann, eve])
			expect(server.mailbox(contactAddress).all()).toEqual([]);
	});

	test("one that has not left can be taken back", async () => {
		const ann = await mailPerson(app, server);
		const { outgoing } = await ann.queue();
		const param = { id: outgoing?.id ?? "" };
		await read(ann.client["outgoing-messages"][":id"].$delete({ param }));
		await ann.work();
		expect(await ann.page()).toMatchObject({
			...{ status: "drafted", outgoing: { status: "stopped" } },
		});
		expect(server.mailbox(ann.contactAddress).all()).toEqual([]);
	});

	test("the password is in no answer, no export and no row as it is", async () => {
		const ann = await mailPerson(app, server);
		const { rows } = await app.pools.owner.query(
			"SELECT * FROM app.mail_account WHERE account_id = $1",
			[ann.seeker.accountId],
		);
		expect(rows[0]?.sealed_secret).toMatch(/^v1\./);
		const actor = ann.seeker.actor();
		const files = await actor.db.read((tx) => exportArrange(tx));
		const told = await read(ann.client["mail-account"].$get());
		for (const text of [rows, files, told].map((one) => JSON.stringify(one)))
			expect(text).not.toContain(server.password);
		expect(JSON.stringify([files, told])).not.toContain("v1.");
	});

	test("a trial sends a mail to oneself; a server without a name, a strange certificate, no encryption are refused", async () => {
		const ann = await mailPerson(app, server);
		const { client } = ann;
		expect(await read(client["mail-account"].trial.$post())).toEqual({
			...{ sentTo: ann.address, reads: true },
		});
		await server.mailbox(ann.address).come(1);
		const settings = mailOf(server, ann.address);
		const tried = async (smtp: Partial<typeof settings.smtp>) =>
			(
				await client["mail-account"].$put({
					json: { ...settings, smtp: { ...settings.smtp, ...smtp } },
				})
			).json();
		expect(await tried({ host: "no.such.invalid" })).toMatchObject({
			code: "mail-no-answer",
		});
		expect(await tried({ host: "127.0.0.2", port: aside.port })).toMatchObject({
			code: "mail-unsafe",
		});
		expect(
			await tried({ host: "mail.x.example", security: "none" as never }),
		).toMatchObject({ code: "mail-plain" });
		await read(client["mail-account"].$delete());
		expect(await read(client["mail-account"].$get())).toEqual({
			account: null,
		});
	});
});
