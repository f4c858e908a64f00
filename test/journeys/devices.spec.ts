// A phone is paired by a code, and signed out again.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, openSignedIn, type WatchedPage } from "./browser.ts";
import { type JourneyServer, startJourney } from "./server.ts";

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each([
	["wide", 1280, "light"],
	["phone", 390, "dark"],
] as const)("on a %s screen", (_screen, width, colorScheme) => {
	let server: JourneyServer;
	let watched: WatchedPage;
	beforeAll(async () => {
		server = await startJourney(
			"2026-11-23T08:00:00.000Z",
			"https://ask.example.org",
		);
		watched = await openSignedIn(browser, server, { width, colorScheme });
	});
	afterAll(async () => {
		await watched?.page.context().close();
		await server?.close();
	});

	test("the code opens the app on another browser, until it is signed out", async () => {
		const { page } = watched;
		await watched.goTo("/settings");
		await page.getByText("reach this program at ask.example.org").waitFor();
		await page.getByRole("link", { name: "Devices and phones" }).click();
		await page.getByRole("button", { name: "Pair a phone" }).click();
		await page.getByRole("img", { name: "QR code" }).waitFor();
		await watched.checkScreen("Devices");
		await page.getByRole("button", { name: "Copy the address" }).click();
		const address = await page.evaluate(() => navigator.clipboard.readText());
		const code = new URL(address).hash;

		const phone = await browser.newContext({
			viewport: { width: 390, height: 800 },
		});
		const there = await phone.newPage();
		there.setDefaultTimeout(8_000);
		await there.goto(`${server.origin}/pair${code}`);
		await there.getByRole("button", { name: "Pair this device" }).click();
		await there.getByRole("heading", { level: 1 }).first().waitFor();
		await there.waitForURL(`${server.origin}/`);
		expect(await there.getByText("sign-in link").count()).toBe(0);

		await watched.goTo("/devices");
		await page.getByRole("button", { name: /^Sign out: / }).click();
		await page.getByRole("button", { name: "Yes, sign it out" }).click();
		await page.getByRole("button", { name: /^Sign out/ }).waitFor({
			state: "detached",
		});
		const answer = await there.request.get(`${server.origin}/api/v1/targets`);
		expect(answer.status()).toBe(401);

		await there.goto(`${server.origin}/pair${code}`);
		await there.getByRole("button", { name: "Pair this device" }).click();
		await there.getByText("used already").waitFor();
		await phone.close();
		expect(watched.faults).toEqual([]);
	});
});
