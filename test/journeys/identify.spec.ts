// Step 1 as three people go it: without an idea, with one idea, and with a title from another country; each ends with two targets.
import type { Browser, Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, openSignedIn, type WatchedPage } from "./browser.ts";
import { type JourneyServer, startJourney } from "./server.ts";

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

const screens = [
	["wide", 1280, "light"],
	["phone", 390, "dark"],
] as const;
const people = ["no idea", "one idea", "a foreign title"] as const;
const ways = screens.flatMap(([screen, width, colorScheme]) =>
	people.map((person) => ({ screen, width, colorScheme, person })),
);

describe.each(ways)("$person, on a $screen screen", ({
	width,
	colorScheme,
	person,
}) => {
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
	const button = (name: string | RegExp, within?: Locator) =>
		(within ?? watched.page.locator("body"))
			.getByRole("button", { name })
			.first();
	const link = (name: string | RegExp) =>
		watched.page.getByRole("link", { name }).first();
	const heading = (name: string | RegExp) =>
		watched.page.getByRole("heading", { name }).first();
	const keep = async (reason?: string) => {
		if (reason)
			await watched.page.getByLabel("Why does it draw you?").fill(reason);
		await button("Keep it").click();
		await watched.page.getByRole("dialog").waitFor({ state: "detached" });
	};

	if (person === "no idea")
		test("thirty answers by keyboard give a list, and two targets", async () => {
			const { page } = watched;
			await watched.goTo("/identify");
			await watched.checkScreen("Identify, doors");
			await link("Find out what I like").press("Enter");
			await heading("What do you like doing?").waitFor();
			await page.locator("#inv-activity").waitFor();
			await watched.checkScreen("Inventory");
			// What a screen reader is told: the activity names the group, the answers are radios in words.
			const told = await page.locator("main").ariaSnapshot();
			expect(told).toMatch(/radiogroup "[^"]{8,}"/);
			for (const answer of ["Not at all", "Very much"])
				expect(told).toContain(`radio "${answer}"`);
			// Types take turns: R I A S E C.
			const keys = ["2", "5", "3", "4", "1", "4"];
			for (let at = 0; at < 30; at++) {
				const before = await page.locator("#inv-activity").textContent();
				if (at === 7) await page.keyboard.press("s");
				else await page.keyboard.press(keys[at % 6] ?? "3");
				if (at < 29)
					await page.waitForFunction(
						(text) =>
							document.querySelector("#inv-activity")?.textContent !== text,
						before,
					);
			}
			await heading("What your answers say").waitFor();
			await watched.checkScreen("Inventory, result");
			await link("See what fits").press("Enter");
			await heading("Where you might fit").waitFor();
			await page.locator(".idf-list li").first().waitFor();
			await watched.checkScreen("Identify, by inventory");
			const list = await page.locator(".idf-place-list").ariaSnapshot();
			expect(list).toMatch(/button "Keep .+ as a target"/);
			expect(list).toMatch(/searchbox "Search all occupations"/);
			for (let count = 1; count <= 2; count++) {
				await button(/^Keep .* as a target/).press("Enter");
				await button("Keep it").press("Enter");
				await heading(count === 1 ? "Your target" : /Your 2 targets/).waitFor();
			}
			await page.getByText("Fits you best of them").waitFor();
		});

	if (person === "one idea")
		test("an idea is looked up, and a neighbour kept beside it; both are compared", async () => {
			const { page } = watched;
			await watched.goTo("/identify");
			await button("Look it up below").click();
			await page.keyboard.type("registered nurse");
			await button("Keep Registered Nurses as a target").click();
			await page
				.getByLabel("I wonder")
				.or(page.getByRole("checkbox"))
				.first()
				.check();
			await keep("My aunt is one.");
			await link("What lies near Registered Nurses").click();
			await heading("Near Registered Nurses").waitFor();
			await watched.checkScreen("Neighbours");
			await button(/^Keep .* as a target/).click();
			await keep();
			await watched.goTo("/identify/compare");
			await page.getByRole("row", { name: /Median pay/ }).waitFor();
			await watched.checkScreen("Compare");
			await watched.goTo("/identify");
			await heading(/Your 2 targets/).waitFor();
			await link("Registered Nurses").click();
			await heading("Registered Nurses").waitFor();
			await watched.checkScreen("Target");
		});

	if (person === "a foreign title")
		test("an old title leads to occupations and to skills to confirm", async () => {
			const { page } = watched;
			await watched.goTo("/identify");
			await button("Say it in my words").click();
			await page
				.getByLabel("An old job title, or what you love doing")
				.fill("ingeniero civil");
			await button("See what comes near").click();
			await button("Keep Civil Engineers as a target").click();
			await keep("I did this in Bogotá for nine years.");
			await button(/^Keep .* as a target/).click();
			await keep();
			await heading(/Your 2 targets/).waitFor();
			await watched.goTo("/identify/skills?past=civil%20engineer");
			await button("See what it speaks of").click();
			await button("Take all over").click();
			await page.getByText("taken over").first().waitFor();
			await watched.checkScreen("Skills, from an old title");
			await watched.goTo("/identify/needs");
			await page
				.getByRole("group", { name: /deciding for myself/ })
				.getByRole("radio", { name: "most of all" })
				.check();
			await page
				.getByLabel("The most preparation that I would do")
				.selectOption("4");
			await page.getByText(/Your limits leave/).waitFor();
			await watched.checkScreen("Needs");
			await watched.goTo("/settings");
			await page.getByLabel("Country").selectOption("CA");
			await button("Save").click();
			await page.getByText("Saved").first().waitFor();
			await watched.goTo("/identify/occupations/17-2051.00");
			await heading("In Canada").waitFor();
			await watched.checkScreen("Occupation, Canada");
		});

	test("nothing went wrong in the browser, and no other host was asked", () => {
		expect(watched.faults).toEqual([]);
	});
});
