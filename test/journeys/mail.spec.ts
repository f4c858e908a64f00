// Mail on a real server, as a person goes: connect it, send a request once, read the answer, and say what became of one that broke off.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Client, read } from "#http/client.ts";
import { lookForMailServers } from "../../scripts/test/mail-servers.ts";
import { MailBetween } from "../protocol/mail-between.ts";
import { mail, mailOf, REQUEST } from "../protocol/mail-person.ts";
import { MailServer } from "../protocol/mail-server.ts";
import {
	checkScreen,
	openBrowser,
	openSignedIn,
	picture,
	type WatchedPage,
} from "./browser.ts";
import { type JourneyServer, startJourney } from "./server.ts";
import { signedInClient } from "./talk.ts";

const missing = !lookForMailServers(process.env);
let browser: Browser;
let program: JourneyServer;
let server: MailServer;
let between: MailBetween;
beforeAll(async () => {
	if (missing) return;
	[browser, program, server] = await Promise.all([
		openBrowser(),
		// The real server says by its own clock when a mail came.
		startJourney(new Date().toISOString()),
		MailServer.start(),
	]);
	between = await MailBetween.start(server.ports.plain);
});
afterAll(async () => {
	between?.stop();
	await browser?.close();
	await program?.close();
	await server?.stop();
});

/** Somebody with an address, and a request to them that may go out. */
async function asked(client: Client, name: string, email: string) {
	const { id: contactId } = await read(
		client.contacts.$post({ json: { name, email } }),
	);
	const { id } = await read(
		client.approaches.$post({ json: { contactId, channel: "email" } }),
	);
	await read(
		client.approaches[":id"].$patch({
			...{ param: { id }, json: { text: REQUEST, subject: "Rivers" } },
		}),
	);
	return `/arrange/approaches/${id}`;
}

test.skipIf(missing)(
	"connects the mail, sends a request once, and reads the answer",
	async () => {
		const [own, ben, eve] = [1, 2, 3].map(() => server.newUser());
		if (!own || !ben || !eve) throw new Error("no users");
		const client = await signedInClient(program);
		await read(client.profile.$patch({ json: { name: "Ann", email: own } }));
		const toBen = await asked(client, "Ben Ost", ben);
		const toEve = await asked(client, "Eve Lund", eve);
		const watched = await openSignedIn(browser, program, wide);
		const { page } = watched;

		await connect(watched, own);
		await look(page, "mail, connected");

		await watched.goTo(toBen);
		await page.getByRole("button", { name: "Send", exact: true }).click();
		await page.getByText("You wrote").waitFor();
		const [sent = ""] = await server.mailbox(ben).come(1);
		const id = /^message-id:\s*(<.+>)/im.exec(sent)?.[1] ?? "";
		expect(id).not.toBe("");

		await server.deliver(
			...([own, ben] as const),
			mail(
				{
					...{ From: `Ben Ost <${ben}>`, To: own, Subject: "Re: Rivers" },
					...{ "Message-ID": "<1@ben.example>", "In-Reply-To": id },
				},
				"Gladly! Any afternoon next week suits me.",
			),
		);
		const today = async () =>
			JSON.stringify(await read(client.today.$get({ query: {} })));
		await expect
			.poll(today, { timeout: 10_000, interval: 100 })
			.toContain("Read what Ben Ost wrote");
		await watched.goTo("/");
		const readIt = page.getByRole("link", { name: "Read it" });
		await readIt.waitFor();
		await look(page, "Today, an answer came");
		await readIt.click();
		await page.getByText("Ben Ost has written. Say what it means").waitFor();
		await page.getByText("Gladly!").first().waitFor();
		await look(page, "an approach with its answer");
		await page.getByLabel("Yes", { exact: true }).check();
		await page.getByRole("button", { name: "Note the answer" }).click();
		await page.getByText("Ben Ost said yes.").waitFor();
		await page.getByRole("heading", { name: "Agree a time" }).waitFor();

		await read(
			client["mail-account"].$put({ json: mailOf(server, own, between.port) }),
		);
		between.cut = "before-answer";
		await watched.goTo(toEve);
		await page.getByRole("button", { name: "Send", exact: true }).click();
		await page.getByRole("heading", { name: "Did it go out?" }).waitFor();
		await look(page, "a request of which nobody knows");
		await page.getByRole("button", { name: "It went out" }).click();
		await page.getByText("When something comes back").waitFor();
		expect(server.mailbox(ben).all()).toHaveLength(1);
		expect(server.mailbox(eve).all()).toHaveLength(1);
		expect(watched.faults).toEqual([]);
	},
);

const wide = { width: 1280, height: 800, colorScheme: "light" } as const;
const phone = { width: 390, height: 800, colorScheme: "dark" } as const;

/** The screen as it stands, on a desk by day and on a phone at night. */
async function look(page: Page, name: string) {
	for (const screen of [phone, wide]) {
		await page.setViewportSize(screen);
		await page.emulateMedia(screen);
		await picture(page, `${name}-${screen.width}`);
		await checkScreen(page, name);
	}
}

/** As a person does it: a slip in the password first, then the right one, then a test to oneself. */
async function connect(watched: WatchedPage, own: string) {
	const { page, goTo, faults } = watched;
	await goTo("/settings/mail");
	await page.getByRole("button", { name: "Next" }).click();
	await page.getByLabel("Password").fill("a slip");
	for (const [part, port] of [
		["Sending", server.ports.smtp],
		["Reading answers", server.ports.imap],
	] as const) {
		const fields = page.getByRole("group", { name: part });
		await fields.getByLabel(/^Server for/).fill(server.host);
		await fields.getByLabel("Port").fill(String(port));
		await fields.getByLabel("Encryption").selectOption("starttls");
	}
	await page.getByRole("button", { name: "Connect" }).click();
	await page.getByText("does not accept this user and password").waitFor();
	await watched.checkScreen("mail, a wrong password");
	// The browser says of a refused request that it was refused; nothing else may be wrong.
	expect(faults.splice(0)).toEqual([expect.stringContaining("status of 4")]);
	await page.getByLabel("Password").fill(server.password);
	await page.getByRole("button", { name: "Connect" }).click();
	await page.getByRole("button", { name: "Send myself a test" }).click();
	await page.getByText("Signing in for reading works too.").waitFor();
	await server.mailbox(own).come(1);
}
