// From a file of contacts to whom to ask first, in a few clicks; and the people who are missing.
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, openSignedIn, type WatchedPage } from "./browser.ts";
import { type JourneyServer, startJourney } from "./server.ts";

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

const connections = `Notes:
"When exporting your connection data, some addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Priya,Nair,https://www.linkedin.com/in/priya-nair,priya@example.org,Northlight Hospital,Registered Nurse,05 Mar 2024
Tom,Baker,https://www.linkedin.com/in/tom-baker,,Northlight Hospital,Porter,06 Mar 2024
Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz,,Hill College,Nursing Instructor,07 Mar 2024
Kim,Osei,https://www.linkedin.com/in/kim-osei,,Westside Clinic,Nurse Practitioner,08 Mar 2024
`;

describe.each([
	["wide", 1280, "light"],
	["phone", 390, "dark"],
] as const)("on a %s screen", (_, width, colorScheme) => {
	let server: JourneyServer;
	let watched: WatchedPage;
	beforeAll(async () => {
		server = await startJourney("2026-11-23T08:00:00.000Z");
		watched = await openSignedIn(browser, server, { width, colorScheme });
	});
	afterAll(() => server?.close());
	afterEach(() => {
		expect(watched.faults).toEqual([]);
	});
	const link = (name: string | RegExp) =>
		watched.page.getByRole("link", { name }).first();
	const button = (name: string | RegExp) =>
		watched.page.getByRole("button", { name }).first();
	const heading = (name: string | RegExp) =>
		watched.page.getByRole("heading", { name }).first();

	test("without a target the screen says what it is for, and without people how they come in", async () => {
		await watched.goTo("/people/help");
		await heading("Which job do you wonder about?").waitFor();
		await watched.checkScreen("Who can help, no target");
		await watched.page.evaluate(() =>
			fetch("/api/v1/targets", {
				method: "POST",
				headers: { "content-type": "application/json" },
				body: JSON.stringify({ occupationCode: "29-1141.00" }),
			}),
		);
		await watched.goTo("/people/help");
		await heading("Nobody yet for Registered Nurses").waitFor();
		await watched.checkScreen("Who can help, nobody");
	});

	test("a file of contacts becomes whom to ask first, with the reason, in under three minutes", async () => {
		const from = Date.now();
		await link("Bring in contacts").click();
		await heading("Bring in contacts").waitFor();
		await watched.page
			.locator("input[type=file]")
			.first()
			.setInputFiles({
				name: "Connections.csv",
				mimeType: "text/csv",
				buffer: Buffer.from(connections),
			});
		await button(/Bring in 4 people/).click();
		await watched.page.getByText("4 new people").first().waitFor();
		await link("Who can help").click();
		await heading("Ask these first").waitFor();
		await watched.page
			.getByText("Does this: Registered Nurse at Northlight Hospital.")
			.waitFor();
		await watched.page
			.getByText(
				"Works where Priya Nair does this: Porter at Northlight Hospital.",
			)
			.waitFor();
		expect(Date.now() - from).toBeLessThan(180_000);
		await watched.checkScreen("Who can help");
	});

	test("what counts can be changed, and is as usual again with one touch", async () => {
		await watched.page.getByText("What counts here").click();
		await watched.page
			.getByLabel("Which ties help most")
			.selectOption("Acquaintances and friends of friends");
		await button("As usual again").click();
		await button("As usual again").waitFor({ state: "detached" });
		await watched.checkScreen("Who can help, what counts");
	});

	test("the first one is one touch from being asked", async () => {
		await link(/^Ask for a talk.*Priya Nair/).click();
		await watched.page.waitForURL(/\/arrange\/new\?contact=.*&target=/);
		await watched.goTo("/people/help");
		await watched.page
			.getByRole("rowheader", { name: "They do it", exact: true })
			.waitFor();
	});
});
