// The app itself without a network: it opens, at any screen, once it was there (DESIGN §7).
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, openSignedIn, type WatchedPage } from "./browser.ts";
import { type JourneyServer, startJourney } from "./server.ts";

let browser: Browser;
let server: JourneyServer;
let watched: WatchedPage;
beforeAll(async () => {
	browser = await openBrowser();
	server = await startJourney("2026-11-23T08:00:00.000Z");
	watched = await openSignedIn(browser, server, {
		width: 390,
		colorScheme: "light",
	});
});
afterAll(async () => {
	await browser?.close();
	await server?.close();
});

test("the app is kept as a whole, with nothing of anybody's data", async () => {
	const { page } = watched;
	const kept = await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		const names = await caches.keys();
		const all = await Promise.all(
			names.map(async (name) => (await caches.open(name)).keys()),
		);
		return all.flat().map((request) => new URL(request.url).pathname);
	});
	expect(kept).toContain("/");
	expect(kept).toContain("/manifest.webmanifest");
	expect(kept.filter((path) => path.startsWith("/api"))).toEqual([]);
	expect(kept.length).toBeGreaterThan(50);
});

test("with the network off it opens at every place, under the same policy", async () => {
	const { page } = watched;
	await page.context().setOffline(true);
	for (const path of ["/", "/conduct", "/follow-up", "/about", "/people/new"]) {
		const answer = await page.goto(`${server.origin}${path}`);
		expect(answer?.headers()["content-security-policy"]).toContain(
			"default-src 'none'",
		);
		await page.getByRole("navigation", { name: "Steps" }).waitFor();
	}
	await page.context().setOffline(false);
});

test("the sign-in link still reaches the program", async () => {
	const { page } = watched;
	await page.goto(server.signInLink);
	await page.getByRole("heading").first().waitFor();
	expect(new URL(page.url()).pathname).toBe("/");
});
