// Names that come to mind become contacts, over a lost connection too; where nobody is known, a switchboard leads to a named contact.
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, openSignedIn, type WatchedPage } from "./browser.ts";
import { type JourneyServer, startJourney } from "./server.ts";

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each([
	{ screen: "wide", width: 1280, colorScheme: "light" },
	{ screen: "phone", width: 390, colorScheme: "dark" },
] as const)("on a $screen screen", ({ width, colorScheme }) => {
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
	const button = (name: string | RegExp) =>
		watched.page.getByRole("button", { name }).first();
	const link = (name: string | RegExp) =>
		watched.page.getByRole("link", { name }).first();
	const heading = (name: string | RegExp) =>
		watched.page.getByRole("heading", { name }).first();

	test("three lines by keyboard become three people, asked back where it must be", async () => {
		const { page } = watched;
		await watched.goTo("/people/remember");
		await heading("Who is in your family?").waitFor();
		const line = page.getByLabel("One person");
		await line.focus();
		await page.keyboard.type("my cousin Ana Ruiz, nurse, St. Paul's");
		await page.getByText("does: Registered Nurses").first().waitFor();
		await watched.checkScreen("Remember");
		await page.keyboard.press("Enter");
		await link("Ana Ruiz").waitFor();
		expect(await line.inputValue()).toBe("");
		await page.keyboard.type("Tom & Sara Baker");
		await page.keyboard.press("Enter");
		await button("Two: Tom Baker and Sara Baker").click();
		await link("Sara Baker").waitFor();
		await line.fill("Ana Ruiz, St. Pauls");
		await page.keyboard.press("Enter");
		await page.getByText("is among your people already").last().waitFor();
		await watched.checkScreen("Remember, asked back");
		await button("Leave it out").click();
		await button("Take back Tom Baker").click();
		await link("Tom Baker").waitFor({ state: "detached" });
	});

	test("a line typed without a connection is kept, and sent by itself", async () => {
		const { page } = watched;
		await page.route("**/api/v1/remembered", (route) => route.abort());
		await page.getByLabel("One person").fill("Luis Prado, taxi driver");
		await page.keyboard.press("Enter");
		await page.getByText("One line waits for the connection").waitFor();
		await page.unroute("**/api/v1/remembered");
		await link("Luis Prado").waitFor();
		// The browser names the broken request; nothing else is wrong.
		expect(
			watched.faults.splice(0).filter((fault) => !/ERR_FAILED/.test(fault)),
		).toEqual([]);
	});

	test("the next question comes, and one goes on where one stopped", async () => {
		const { page } = watched;
		await button("Nobody else: next question").click();
		await heading("Which relatives do you see less often?").waitFor();
		await button("Not for me").click();
		await heading("Who are your friends?").waitFor();
		await button("Enough for now").click();
		await page.waitForURL("**/people/help");
		await watched.goTo("/people/remember");
		await heading("Who are your friends?").waitFor();
	});

	test("the switchboard: known people first, the log, then a name with its history", async () => {
		const { page } = watched;
		await watched.goTo("/people/sources");
		await page.getByText("people you know are still unasked").waitFor();
		await watched.checkScreen("Nobody yet");
		await button("Begin: Call an organization").click();
		await page.getByLabel("Job title").fill("Charge nurse");
		await page.getByLabel("Organization").fill("St. Paul's");
		await page.getByLabel("Organization").press("Enter");
		await heading("Charge nurse, St. Paul's").waitFor();
		await watched.checkScreen("Switchboard");
		await page.getByLabel("Whom did you ask?").fill("Reception, a Ms Keller");
		await page.getByLabel("Which door?").selectOption("Front desk");
		await page.getByLabel("What came of it?").selectOption("call-back");
		await page.getByLabel("Call again on").fill("2026-11-24");
		await button("Write it down").click();
		await page.getByText("Ms Keller (Front desk)").waitFor();
		expect(
			await page
				.getByRole("checkbox", { name: "Call the front desk" })
				.isChecked(),
		).toBe(true);

		await server.goOnTo("2026-11-24T09:00:00.000Z", page);
		await watched.goTo("/");
		await heading("Call St. Paul's again").waitFor();

		await page.goBack();
		await heading("Charge nurse, St. Paul's").waitFor();
		await page.getByLabel("Whom did you ask?").fill("Ward 3");
		await page.getByLabel("The name").fill("Joy Adeyemi");
		await button("Write it down").click();
		await page.getByText("Ms Keller (Front desk)").waitFor();
		await link("Open Joy Adeyemi").click();
		await heading("Joy Adeyemi").waitFor();
		await page.getByText("Named by Ward 3 at St. Paul's").first().waitFor();
		expect(watched.faults).toEqual([]);
	});

	test("an association: found, a day to look again, somebody met", async () => {
		const { page } = watched;
		await watched.goTo("/people/sources");
		await button("Begin: A professional association").click();
		await page.getByRole("checkbox", { name: "Find the association" }).check();
		await page.getByLabel("Association", { exact: true }).fill("Nurses of BC");
		await page.getByLabel("Look at it again on").fill("2026-11-25");
		await button("Save").click();
		await heading("Nurses of BC").waitFor();
		await watched.checkScreen("Association");
		await page.getByLabel("Name", { exact: true }).fill("Kim Osei");
		await button("Add this person").click();
		await link("Kim Osei").click();
		await heading("Kim Osei").waitFor();
		await page.getByText("Through Nurses of BC").first().waitFor();
		expect(watched.faults).toEqual([]);
	});
});
