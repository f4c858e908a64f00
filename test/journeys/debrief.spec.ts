// The debrief in five minutes: what was learned, each piece with its question, what fits, and what that means.
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#core/ids.ts";
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
	const talk = newId();
	let targetId = "";
	beforeAll(async () => {
		server = await startJourney("2026-11-23T18:00:00.000Z");
		watched = await openSignedIn(browser, server, { width, colorScheme });
		const send = async (how: "post" | "put", path: string, data: object) =>
			(
				await watched.page.request[how](`${server.origin}/api/v1${path}`, {
					data,
					headers: { origin: server.origin },
				})
			).json();
		const target = await send("post", "/targets", {
			occupationCode: "29-1141.00",
		});
		targetId = target.id;
		await send("post", `/targets/${targetId}/hypotheses`, {
			claim: "the hours are regular",
		});
		await send("post", `/targets/${targetId}/question-set/draft`, {
			minutes: 20,
		});
		const tom = await send("post", "/contacts", {
			name: "Tom Baker",
			title: "Charge Nurse",
			organization: "Northlight Hospital",
		});
		await send("post", "/past-talks", {
			id: talk,
			contactId: tom.id,
			targetId,
			date: "2026-11-23",
			time: "16:00",
			zone: "UTC",
		});
		await send("put", `/meetings/${talk}/notes/${newId()}`, {
			revision: 1,
			body: "Twelve-hour shifts, three days a week",
			marks: ["insight"],
		});
		await send("put", `/meetings/${talk}/notes/${newId()}`, {
			revision: 1,
			body: "They will close the night ward in June",
			offTheRecord: true,
		});
	});
	afterEach(async ({ task }) => {
		if (task.result?.state === "fail") await watched?.picture("failed");
	});
	afterAll(async () => {
		await watched?.page.context().close();
		await server?.close();
	});

	test("a note is kept with the question that it answers and the doubt it speaks to", async () => {
		const { page } = watched;
		await watched.goTo(`/follow-up/${talk}`);
		await watched.checkScreen("Debrief");
		await page.getByRole("button", { name: "Keep", exact: true }).click();
		const question = page.getByLabel("In answer to");
		const asked = question.locator("option", { hasText: "regular" }).first();
		await question.selectOption((await asked.textContent()) ?? "");
		// The question was asked for this doubt, so the doubt comes with it.
		await page.getByLabel("contradicts it").check();
		await watched.checkScreen("Debrief, keeping");
		await page.getByRole("button", { name: "Keep it" }).click();
		await page.getByText("− contradicts it").waitFor();
	});

	test("what surprised, and what one saw in oneself, are asked for one by one", async () => {
		const { page } = watched;
		await page
			.getByRole("button", { name: "Something that surprised me" })
			.click();
		await page.getByLabel("Claim").fill("Half the day is talking to families");
		await page.getByRole("button", { name: "Keep it" }).click();
		await page
			.getByRole("button", { name: "A strength of mine I noticed" })
			.click();
		await page.getByLabel("Claim").fill("I listened without planning my reply");
		await page.getByRole("button", { name: "Keep it" }).click();
		await page.getByText("My strength", { exact: true }).waitFor();
	});

	test("fit, joy and confidence are said, and the verdict may wait or be given", async () => {
		const { page } = watched;
		await page.getByLabel("Partly").check();
		await page
			.getByLabel("What fits, and what does not?")
			.fill("The people fit; the nights do not");
		const row = (name: string) => page.getByRole("group", { name });
		await row("Would you enjoy such a working day?").getByLabel("6").check();
		await row("How clear is your goal?")
			.getByLabel("5", { exact: true })
			.check();
		await row("How sure are you of yourself in interviews?")
			.getByLabel("7")
			.check();
		await page.getByLabel("Not decided").waitFor();
		await page.getByLabel("Go on with it").check();
		await page.getByLabel("Because…").fill("Talk to somebody on days only");
		await page.locator("#debrief").scrollIntoViewIfNeeded();
		await watched.checkScreen("Debrief, about oneself");
		await page.getByRole("button", { name: "Finish the debrief" }).click();
		await page.getByText("Debriefed on").waitFor();
		await watched.goTo(`/insights/${targetId}`);
		await page.getByText("The work fits me").waitFor();
		await page.getByText("Talk to somebody on days only").waitFor();
		await watched.checkScreen("Insights after the debrief");
		expect(await page.content()).not.toContain("night ward");
	});

	test("thanks that are half written are there again after the page was left", async () => {
		const { page } = watched;
		await watched.goTo(`/follow-up/${talk}#thanks`);
		const thanks = page.getByLabel("Your thank-you");
		await thanks.fill("Dear Tom, half the day with families: I think of it");
		await page.reload();
		await expect
			.poll(() => thanks.inputValue())
			.toBe("Dear Tom, half the day with families: I think of it");
	});

	test("Today lets the thanks wait, says so, and brings them back", async () => {
		const { page } = watched;
		await watched.goTo("/");
		const card = page.locator(".card", { hasText: "Thank Tom Baker" });
		await card.getByText("Not now").click();
		await card.getByRole("button", { name: "In 3 days" }).click();
		await page.getByText("1 thing is put off").click();
		await watched.checkScreen("Today, one thing put off");
		await page.getByRole("button", { name: /^Bring it back/ }).click();
		await card.waitFor();
	});

	test("nothing went wrong on the way", () => {
		expect(watched.faults).toEqual([]);
	});
});
