// A rehearsal with one's own voice, which stays on the page; and a recording, off until everybody has said yes, which stays in the browser.
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, openSignedIn, type WatchedPage } from "./browser.ts";
import { type JourneyServer, startJourney } from "./server.ts";

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser(["--use-fake-device-for-media-stream"]);
});
afterAll(() => browser?.close());

describe.each([
	["wide", 1280, "light"],
	["phone", 390, "dark"],
] as const)("on a %s screen", (_screen, width, colorScheme) => {
	let server: JourneyServer;
	let watched: WatchedPage;
	let talk = "";
	let targetId = "";
	/** What was sent to the server with a body. */
	const sent: string[] = [];
	beforeAll(async () => {
		server = await startJourney("2026-11-23T15:30:00.000Z");
		watched = await openSignedIn(browser, server, { width, colorScheme });
		const { page } = watched;
		await page.context().grantPermissions(["microphone"]);
		await page.clock.setSystemTime(server.now());
		await page.addInitScript(() => {
			const felt: string[] = [];
			Object.assign(window, { felt });
			Object.defineProperty(navigator, "wakeLock", {
				value: {
					request: async (what: string) => {
						felt.push(what);
						return { release: async () => felt.push("released") };
					},
				},
			});
			Object.defineProperty(navigator, "vibrate", {
				value: () => felt.push("shaken"),
			});
		});
		page.on("request", (request) => {
			if (request.postData()) sent.push(request.postData() ?? "");
		});
		const post = async (path: string, data: object) =>
			(
				await page.request.post(`${server.origin}/api/v1${path}`, {
					data,
					headers: { origin: server.origin },
				})
			).json();
		const target = await post("/targets", { occupationCode: "29-1141.00" });
		targetId = target.id;
		await post(`/targets/${target.id}/question-set/draft`, { minutes: 20 });
		const tom = await post("/contacts", { name: "Tom Baker" });
		const meeting = await post("/meetings", {
			contactId: tom.id,
			targetId: target.id,
			times: [{ date: "2026-11-23", time: "16:00" }],
			zone: "UTC",
			agreed: true,
			minutes: 20,
			medium: "phone",
		});
		talk = meeting.id;
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

	test("a rehearsal asks for confidence, shows the cards, and lets one hear oneself", async () => {
		const { page } = watched;
		await watched.goTo(`/conduct/${talk}`);
		await page.getByRole("link", { name: "Rehearse" }).click();
		await page.getByRole("heading", { name: "Before you begin" }).waitFor();
		await watched.checkScreen("Rehearse, before");
		await page.getByLabel("4", { exact: true }).check();
		await button("Begin").click();
		await page.getByText("Tom Baker, thank you for taking the time.").waitFor();
		await button("Say it aloud").click();
		await button("Record myself").click();
		await page.getByText("Recording", { exact: true }).waitFor();
		await page.waitForTimeout(1500);
		await button("Stop recording").click();
		await page.locator("audio").waitFor();
		await watched.checkScreen("Rehearse, a card");
		await button("Delete it").click();
		expect(await page.locator("audio").count()).toBe(0);
		for (let card = 1; card < 6; card++) await button("Next card").click();
		await page.getByText("How you leave").waitFor();
		await button("I am done").click();
		await page.getByLabel("6", { exact: true }).check();
		await button("Keep it").click();
		await page.getByText("From 4 to 6.").waitFor();
		await watched.goTo("/insights");
		await page.getByText("From 4 to 6 of 10").waitFor();
	});

	test("recording is off, and can't be turned on without a yes", async () => {
		const { page } = watched;
		await server.goOnTo("2026-11-23T16:00:00.000Z", page);
		await watched.goTo(`/conduct/${talk}`);
		await button("Start the talk").click();
		await page.getByText("Not recorded.").waitFor();
		await button("Record…").click();
		expect(await button("Start recording").isDisabled()).toBe(true);
		await watched.checkScreen("Recording, asking");
		await page.getByLabel("Yes", { exact: true }).check();
		await page.getByText("Tom Baker: yes, at 17:00").waitFor();
		await button("Start recording").click();
		await page.getByText("Recording since").waitFor();
		await page.waitForTimeout(2500);
		await watched.checkScreen("Recording");
	});

	test("a browser that goes down keeps what was recorded; it is saved as a file or deleted", async () => {
		const { page } = watched;
		// The page goes without a word, as in a crash.
		await page.goto("about:blank");
		await watched.goTo(`/conduct/${talk}`);
		await page.locator("audio").waitFor();
		await page.locator("audio").scrollIntoViewIfNeeded();
		await watched.checkScreen("Recording, kept");
		const [file] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("link", { name: "Save as a file" }).click(),
		]);
		expect(file.suggestedFilename()).toBe(
			"talk-with-Tom-Baker-2026-11-23.webm",
		);
		await button("Delete").click();
		await page
			.getByText("in this browser alone")
			.waitFor({ state: "detached" });
		await page.reload();
		await page.getByText("Not recorded.").waitFor();
		expect(await page.locator("audio").count()).toBe(0);
	});

	test("a yes that is taken back stops it", async () => {
		const { page } = watched;
		await button("Record…").click();
		await button("Start recording").click();
		await page.getByText("Recording since").waitFor();
		await button("They changed their mind").click();
		await page.getByLabel("No", { exact: true }).check();
		await button("Close").click();
		await page.getByText("Not recorded.").waitFor();
	});

	test("five minutes before the end what must be asked rises, with the closing pair", async () => {
		const { page } = watched;
		await server.goOnTo("2026-11-23T16:14:00.000Z", page);
		await watched.goTo(`/conduct/${talk}`);
		await page.getByText("ends 17:20").waitFor();
		const felt = () =>
			page.evaluate(() => (window as unknown as { felt: string[] }).felt);
		expect(await felt()).toEqual(["screen"]);
		await server.goOnTo("2026-11-23T16:16:00.000Z", page);
		await page.getByText("The last five minutes.").waitFor();
		expect(await felt()).toEqual(["screen", "shaken"]);
		await watched.checkScreen("Near the end");
		const first = page.locator(".questions li").first();
		expect(await first.textContent()).toContain("must ask");
		await button("Closing pair").waitFor();
	});

	test("with no microphone a rehearsal of a target's questions goes on", async () => {
		const { page } = watched;
		await page.context().clearPermissions();
		await watched.goTo(`/prepare/${targetId}`);
		await page.getByRole("link", { name: "Rehearse" }).click();
		await button("Begin without an answer").click();
		await page.getByText("Thank you for taking the time.").waitFor();
		await button("Record myself").click();
		await page.getByText("The browser may not use the microphone.").waitFor();
		await button("Next card").click();
		await page.getByText("Your first question").waitFor();
	});

	test("nothing of a recording was sent, and nothing went wrong on the way", () => {
		expect(sent.every((body) => body.length < 1000)).toBe(true);
		expect(watched.faults).toEqual([]);
	});
});
