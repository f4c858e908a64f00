// Doubles: somebody who came in from two files is one person again, and two again when it was a mistake.
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, openSignedIn, type WatchedPage } from "./browser.ts";
import { type JourneyServer, startJourney } from "./server.ts";

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

const people = [
	{
		name: "Ana Ruiz",
		title: "Registered Nurse",
		organization: "St. Paul's Hospital",
		email: "ana.ruiz@stpauls.example",
	},
	{
		name: "Ana Ruiz Ortega",
		title: "Nurse educator",
		organization: "St Pauls Hospital",
		phone: "+1 604 555 0134",
	},
	{ name: "Bill Hartley", title: "Surveyor", organization: "Dales Council" },
	{ name: "William Hartley", title: "Surveyor", organization: "Dales Council" },
];

describe.each([
	["wide", 1280, "light"],
	["phone", 390, "dark"],
] as const)("doubles, on a %s screen", (_, width, colorScheme) => {
	let server: JourneyServer;
	let watched: WatchedPage;
	beforeAll(async () => {
		server = await startJourney("2026-11-23T08:00:00.000Z");
		watched = await openSignedIn(browser, server, { width, colorScheme });
	});
	afterEach(async ({ task }) => {
		if (task.result?.state === "fail") await watched?.picture("failed");
	});
	afterAll(async () => {
		await watched?.page.context().close();
		await server?.close();
	});

	test("joined, taken apart, kept apart, and joined by hand", async () => {
		const { page } = watched;
		const button = (name: string | RegExp) =>
			page.getByRole("button", { name }).first();
		const said = page.getByRole("status");

		await watched.goTo("/people/doubles");
		await page.getByText("Nobody seems to be here twice").waitFor();
		await watched.checkScreen("Doubles, none");

		await page.evaluate(async (all) => {
			for (const one of all)
				await fetch("/api/v1/contacts", {
					method: "POST",
					headers: { "content-type": "application/json" },
					body: JSON.stringify(one),
				});
		}, people);
		await watched.goTo("/people");
		await page.getByRole("link", { name: "Doubles (2)" }).click();
		await page.getByRole("heading", { name: "2 pairs to look at" }).waitFor();
		await watched.checkScreen("Doubles, a pair");

		// The surest first: the same work at the same place, and a short name. Put off; the other one comes.
		const first = await page.locator(".double-side h3").first().innerText();
		await button("Later").click();
		await expect
			.poll(() => page.locator(".double-side h3").first().innerText())
			.not.toBe(first);
		await watched.goTo("/people/doubles");

		// By keyboard: same person, whichever pair stands first.
		await page.locator(".double-side h3").first().waitFor();
		await page.keyboard.press("s");
		await said.getByText("is one contact now").waitFor();
		await page.getByRole("heading", { name: "One pair to look at" }).waitFor();
		await watched.checkScreen("Doubles, joined");
		await said.getByRole("button", { name: "Undo" }).click();
		await said.getByText("are two contacts again").waitFor();

		await button("Two people").click();
		await said.getByText("They stay two people").waitFor();
		await page.getByText("Nobody seems to be here twice").waitFor();

		// By hand, from the contact's page.
		await watched.goTo("/people");
		await page.getByRole("link", { name: "Ana Ruiz", exact: true }).click();
		await button("Join with a second entry").click();
		await page.getByLabel("Search the other one").fill("ortega");
		await button("Join with Ana Ruiz Ortega").click();
		await watched.checkScreen("Contact, join by hand");
		await button("Join them").click();
		await page
			.getByRole("heading", { name: "Joined into this contact" })
			.waitFor();
		await page.getByText("+1 604 555 0134").first().waitFor();
		await watched.checkScreen("Contact, joined");

		await watched.goTo("/people/doubles");
		await page.getByRole("heading", { name: "Joined before" }).waitFor();
		await watched.checkScreen("Doubles, joined before");
		await button(/^Undo/).click();
		await page
			.getByRole("heading", { name: "Joined before" })
			.waitFor({ state: "detached" });
		await watched.goTo("/people");
		await page
			.getByRole("link", { name: "Ana Ruiz Ortega", exact: true })
			.waitFor();
		expect(watched.faults).toEqual([]);
	});

	test("with many people it is looked for beside, and shown when it is found", async () => {
		const { page } = watched;
		await page.evaluate(async () => {
			const cards = Array.from(
				{ length: 1000 },
				(_, at) => `EMAIL:q${at}@x${at}.example`,
			);
			cards.push("FN:Cleo Vanterpool\nORG:Harbour Clinic");
			cards.push("FN:Cleo Vanterpool-Hughes\nORG:Harbour Clinic");
			await fetch("/api/v1/imports?name=cards.vcf", {
				method: "POST",
				body: cards
					.map((card) => `BEGIN:VCARD\nVERSION:3.0\n${card}\nEND:VCARD\n`)
					.join(""),
			});
		});
		await watched.goTo("/people/doubles");
		await page.getByText("Looking through everybody").waitFor();
		await watched.checkScreen("Doubles, looking");
		await page.getByText("Everybody was looked through on").waitFor();
		await page
			.locator(".double-side h3")
			.filter({ hasText: "Cleo Vanterpool-Hughes" })
			.waitFor();
		await watched.checkScreen("Doubles, looked");
		await page.evaluate(() =>
			fetch("/api/v1/contacts", {
				method: "POST",
				headers: { "content-type": "application/json" },
				body: JSON.stringify({ name: "Rosalind Achterberg" }),
			}),
		);
		await watched.goTo("/people/doubles");
		await page.getByText("Looking through everybody again").waitFor();
		await watched.checkScreen("Doubles, looking again");
		expect(watched.faults).toEqual([]);
	});
});
