// A program that serves listens to the inbox: what comes is read at once, and nothing is lost with a server that dies.
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { listenToInboxes } from "#mail/idle.ts";
import {
	connectMail,
	disconnectMail,
} from "#steps/arrange/actions/mail-account.ts";
import type { Actor } from "#storage/actor.ts";
import { type TestApp, testApp } from "#test/db.ts";
import { lookForMailServers } from "../../scripts/test/mail-servers.ts";
import { startWork, type Working } from "../../src/work.ts";
import { mail, mailOf, mailPerson } from "./mail-person.ts";
import { MailServer } from "./mail-server.ts";

const soon = { timeout: 20_000, interval: 50 };

describe.skipIf(!lookForMailServers(process.env))("with a real server", () => {
	let server: MailServer;
	let app: TestApp;
	let working: Working;
	let later: Actor["later"];
	const actors = new Map<string, () => Actor>();
	beforeAll(async () => {
		server = await MailServer.start();
		app = await testApp(new Date().toISOString());
	});
	afterAll(() => server.stop());

	async function serve(): Promise<void> {
		working = await startWork({
			...{ pools: app.pools, url: app.pools.url, waits: [50, 100, 200] },
			actorOf(accountId) {
				const actor = actors.get(accountId)?.();
				if (!actor) throw new Error("nobody's account");
				return { ...actor, later };
			},
			onQueue(given) {
				later = given;
			},
		});
	}

	/** A person whose request went out. */
	async function written() {
		const ann = await mailPerson(app, server);
		actors.set(ann.seeker.accountId, ann.seeker.actor);
		await ann.queue();
		await ann.work();
		let serial = 0;
		const answers = (text: string) =>
			server.deliver(
				ann.address,
				ann.contactAddress,
				mail(
					{
						...{ From: ann.contactAddress, To: ann.address },
						"Message-ID": `<${++serial}.${ann.contactAddress}>`,
						Subject: "Re: Rivers",
					},
					text,
				),
			);
		const texts = async () =>
			(await ann.page()).incoming.map(({ text }) => text);
		const come = (...expected: string[]) =>
			vi.waitFor(async () => expect(await texts()).toEqual(expected), soon);
		const actor = () => ({ ...ann.seeker.actor(), later });
		return { ...ann, answers, texts, come, actor };
	}

	/** Waits until a user has so many connections: reading has none but for a moment. */
	const listening = (address: string, count: number) =>
		vi.waitFor(
			async () => expect(await server.connections(address)).toBe(count),
			soon,
		);

	test("what comes is read at once, also what came while the server was dead, each mail once; it ends with the program", async () => {
		const ann = await written();
		const eve = await written();
		await serve();
		await listening(ann.address, 1);
		await listening(eve.address, 1);
		await ann.answers("First.");
		await ann.come("First.");
		expect(await eve.texts()).toEqual([]);
		await server.killDovecot();
		// Postfix asks Dovecot for passwords, on a connection that died with it.
		await server.killPostfix();
		await server.up();
		await ann.answers("Second.");
		await ann.come("First.", "Second.");
		await listening(ann.address, 1);
		await ann.answers("Third.");
		await ann.come("First.", "Second.", "Third.");
		await working.close();
		await listening(ann.address, 0);
		await listening(eve.address, 0);
	});

	test("it begins when mail is connected, and ends when it is disconnected", async () => {
		await serve();
		const ann = await written();
		const settings = mailOf(server, ann.address);
		await connectMail(ann.actor(), settings);
		await listening(ann.address, 1);
		await ann.answers("Here.");
		await ann.come("Here.");
		await connectMail(ann.actor(), { ...settings, imap: null });
		await listening(ann.address, 0);
		await connectMail(ann.actor(), settings);
		await listening(ann.address, 1);
		await disconnectMail(ann.actor());
		await listening(ann.address, 0);
		await working.close();
	});

	test("no more inboxes than so many, and a refused password is not tried again and again", async () => {
		const place = (address: string, password = server.password) => ({
			...{ ...mailOf(server, address).imap, user: address, password },
		});
		const [one, two, other] = ["", "", ""].map(() => server.newUser());
		const news: string[] = [];
		const inboxes = listenToInboxes({
			...{ most: 1, waits: [10], onNews: (id) => news.push(id) },
		});
		inboxes.keep("one", place(one ?? ""));
		inboxes.keep("two", place(two ?? ""));
		expect(inboxes.accounts()).toEqual(["one"]);
		await vi.waitFor(() => expect(news).toEqual(["one"]), soon);
		inboxes.keep("one", null);
		inboxes.keep("other", place(other ?? "", "wrong"));
		await vi.waitFor(() => expect(inboxes.accounts()).toEqual([]), soon);
		expect(news).toEqual(["one"]);
		await listening(one ?? "", 0);
		inboxes.close();
	});
});
