// An address book on a real server, as a person goes: connect it, sync, answer what differs, disconnect.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lookForRadicale } from "../../scripts/test/radicale.ts";
import { card, email } from "../protocol/book.ts";
import { Radicale } from "../protocol/radicale.ts";
import { openBrowser, openSignedIn } from "./browser.ts";
import { type JourneyServer, startJourney } from "./server.ts";

const missing = !lookForRadicale(process.env);
let browser: Browser;
let program: JourneyServer;
let radicale: Radicale;
beforeAll(async () => {
	if (missing) return;
	browser = await openBrowser();
	program = await startJourney("2026-03-02T09:00:00.000Z");
	radicale = await Radicale.start();
});
afterAll(async () => {
	await browser?.close();
	await program?.close();
	await radicale?.stop();
});

test.skipIf(missing)(
	"connects an address book, keeps it in step, and asks what differs",
	async () => {
		const book = await radicale.makeBook("friends");
		const job = ["TITLE:Nurse", "ORG:St. Paul's"];
		await radicale.put(
			`${book}a.vcf`,
			card("aaaa", "Ann Ruiz", email("ann@x.example"), ...job),
		);
		await radicale.put(`${book}b.vcf`, card("bbbb", "Ben Ost"));
		const wide = await openSignedIn(browser, program, {
			width: 1280,
			colorScheme: "light",
		});
		const { page } = wide;

		await wide.goTo("/people/address-book");
		await wide.picture("address-book-empty");
		await wide.checkScreen("no address book yet");
		await page.getByLabel(/the server's address/).fill("someone@gmail.com");
		await page.getByText("lets no program in with a password").waitFor();
		await page.getByLabel(/the server's address/).fill(radicale.origin);
		await page.getByLabel("User").fill(radicale.user);
		await page.getByLabel("Password").fill("wrong");
		await page.getByRole("button", { name: "Find address books" }).click();
		await page.getByText("does not accept this user and password").waitFor();
		// A refused request is told by the browser too.
		wide.faults.length = 0;
		await page.getByLabel("Password").fill(radicale.password);
		await page.getByRole("button", { name: "Find address books" }).click();
		await page
			.getByRole("heading", { name: "One address book was found" })
			.waitFor();
		await wide.picture("address-book-found");
		await page
			.getByRole("button", { name: /^Connect\W+friends people/ })
			.click();
		await page.getByRole("heading", { name: "friends people" }).waitFor();
		await page.getByText("2 people came in").waitFor();
		await wide.picture("address-book-connected");
		await wide.checkScreen("a connected address book");

		await wide.goTo("/people");
		await page.getByRole("link", { name: "Ann Ruiz" }).click();
		const personAt = new URL(page.url()).pathname;
		const id = personAt.split("/").at(-1) ?? "";
		await page.evaluate(
			async (contact) =>
				void (await fetch(`/api/v1/contacts/${contact}`, {
					method: "PATCH",
					headers: { "content-type": "application/json" },
					body: JSON.stringify({ name: "Ann Ruiz-Here" }),
				})),
			id,
		);
		await radicale.put(
			`${book}a.vcf`,
			card("aaaa", "Ann Lee", email("ann@x.example"), ...job),
		);
		await radicale.remove(`${book}b.vcf`);

		const phone = await openSignedIn(browser, program, {
			width: 390,
			colorScheme: "dark",
		});
		await phone.goTo("/people/address-book");
		await phone.page.getByRole("button", { name: "Sync now" }).click();
		await phone.page
			.getByRole("heading", { name: "2 questions for you" })
			.waitFor();
		await phone.picture("address-book-questions");
		await phone.checkScreen("questions");
		await phone.page.getByRole("button", { name: /^The one there/ }).click();
		await phone.page
			.getByRole("heading", { name: "One question for you" })
			.waitFor();
		await phone.page
			.getByRole("button", { name: /^Put it back there/ })
			.click();
		await phone.page
			.getByRole("heading", { name: "One question for you" })
			.waitFor({ state: "detached" });
		expect(await radicale.all(book)).toContain("FN:Ben Ost");

		await wide.goTo("/people/address-book");
		await radicale.kill();
		await page.getByRole("button", { name: "Sync now" }).click();
		await page.getByText("does not answer").waitFor();
		await page.getByText("The next try is").waitFor();
		await wide.picture("address-book-off");
		wide.faults.length = 0;
		await page
			.getByRole("button", { name: /^Disconnect\W+friends people/ })
			.click();
		await wide.checkScreen("disconnect");
		await page
			.getByRole("dialog")
			.getByRole("button", { name: "Disconnect" })
			.click();
		await page
			.getByRole("heading", { name: "Connect your address book" })
			.waitFor();
		await wide.goTo("/people");
		await page.getByRole("link", { name: "Ann Lee" }).waitFor();
		expect(phone.faults).toEqual([]);
		expect(wide.faults).toEqual([]);
	},
);
