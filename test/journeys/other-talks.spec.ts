// The other shapes of a talk: in writing, with a group, and one to which somebody did not come.
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
	["wide", 1280, "light"],
	["phone", 390, "dark"],
] as const)("on a %s screen", (_screen, width, colorScheme) => {
	let server: JourneyServer;
	let watched: WatchedPage;
	let questions: string[] = [];
	const talks: Record<string, string> = {};
	beforeAll(async () => {
		server = await startJourney("2026-11-23T08:00:00.000Z");
		watched = await openSignedIn(browser, server, { width, colorScheme });
		await watched.page.clock.setSystemTime(server.now());
		const { request } = watched.page;
		const headers = { origin: server.origin };
		const api = `${server.origin}/api/v1`;
		const post = async (path: string, data: object) =>
			(await request.post(api + path, { data, headers })).json();
		const target = await post("/targets", { occupationCode: "29-1141.00" });
		await post(`/targets/${target.id}/question-set/draft`, { minutes: 30 });
		for (const [name, medium, time] of [
			["Wren Ito", "written", "10:00"],
			["Gus Hale", "phone", "11:00"],
			["Mona Iqbal", "phone", "12:00"],
			["Sam Oke", "phone", "13:00"],
		] as const) {
			const who = await post("/contacts", {
				name,
				email: `${medium}@example.org`,
				phone: "+44 20 7946 0018",
			});
			const talk = await post("/meetings", {
				contactId: who.id,
				targetId: target.id,
				times: [{ date: "2026-11-23", time }],
				zone: "UTC",
				agreed: true,
				minutes: 20,
				medium,
			});
			talks[name] = talk.id;
		}
		const sheet = await (
			await request.get(`${api}/meetings/${talks["Wren Ito"]}/run-sheet`)
		).json();
		questions = sheet.questions.map((one: { wording: string }) => one.wording);
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

	test("in writing: at most five questions go out in one letter", async () => {
		const { page } = watched;
		expect(questions).toHaveLength(5);
		await watched.goTo(`/conduct/${talks["Wren Ito"]}`);
		const letter = await page.getByLabel("Your letter").inputValue();
		for (const wording of questions) expect(letter).toContain(wording);
		expect(letter).toContain("may I use your name");
		await page.getByLabel("Your letter").scrollIntoViewIfNeeded();
		await watched.checkScreen("Written, to send");
		await button("I sent them").click();
		await page.getByRole("link", { name: "Paste the answers" }).click();
		await page
			.getByRole("heading", { name: "Answers from Wren Ito" })
			.waitFor();
	});

	test("in writing: what comes back is taken apart, put right and kept", async () => {
		const { page } = watched;
		const [first = "", second = "", third = ""] = questions;
		await page
			.getByLabel("What they wrote")
			.fill(
				`Hello,\n\n> ${first}\nRounds, then records.\n\n2. By chance.\n\nGood luck with it all\n\nOn Monday you wrote:\n> Thank you`,
			);
		await watched.checkScreen("Written, pasted");
		await button("Take it apart").click();
		expect(await page.getByLabel(first).inputValue()).toBe(
			"Rounds, then records.",
		);
		await page.getByLabel(second).fill("By chance.");
		await page.getByLabel(third).fill("Good luck with it all");
		await watched.checkScreen("Written, apart");
		await button("Keep the answers").click();
		await page.getByText("Rounds, then records.").waitFor();
		await watched.checkScreen("Written, kept");
	});

	test("a group: each is asked for names and for their own", async () => {
		const { page } = watched;
		await server.goOnTo("2026-11-23T11:00:00.000Z", page);
		await watched.goTo(`/conduct/${talks["Gus Hale"]}`);
		await button("Start the talk").click();
		await page.getByText("Somebody else was there").click();
		await page.getByLabel("Name").first().fill("Uma Lind");
		await button("Add them").click();
		await page.getByText("Also there: Uma Lind").waitFor();
		await button("Closing pair").click();
		await page.getByLabel("Gus Hale: both still to ask").waitFor();
		const dialog = page.getByRole("dialog");
		await dialog.getByLabel("Name", { exact: true }).fill("Ines Roth");
		await page.getByLabel("Yes", { exact: true }).check();
		await watched.checkScreen("Group, closing pair");
		await button("Save").click();
		// One of the two is still to be asked.
		await button("Closing pair").click();
		await page.getByLabel("Gus Hale: both asked").waitFor();
		expect(
			await page.getByLabel("Uma Lind: both still to ask").isChecked(),
		).toBe(true);
		await page.getByLabel("I asked; nobody came to mind").check();
		await page.getByLabel("Rather not").check();
		await button("Save").click();
		await page.getByText("Both asked.").waitFor();
		await button("End the talk").click();
		await page
			.getByRole("dialog")
			.getByRole("button", { name: "End the talk" })
			.click();
		await page.getByRole("heading", { name: "After the talk" }).waitFor();
	});

	test("they did not come: ten minutes of waiting, one message, then new times", async () => {
		const { page } = watched;
		await server.goOnTo("2026-11-23T12:04:00.000Z", page);
		await watched.goTo(`/conduct/${talks["Mona Iqbal"]}`);
		await button("Somebody did not come").click();
		await page.getByText("Wait until 13:10").waitFor();
		expect(await button("They did not come").isDisabled()).toBe(true);
		await watched.checkScreen("Missed, waiting");
		await server.goOnTo("2026-11-23T12:11:00.000Z", page);
		await watched.goTo(`/conduct/${talks["Mona Iqbal"]}`);
		await button("Somebody did not come").click();
		await button("They did not come").click();
		await page.getByText("I am sorry that we missed each other").waitFor();
		await watched.checkScreen("Missed by them");
		await button("Copy").click();
		await page.getByRole("link", { name: "Offer new times" }).waitFor();
	});

	test("missed by oneself: an apology, and the next move is theirs", async () => {
		const { page } = watched;
		await server.goOnTo("2026-11-23T13:30:00.000Z", page);
		await watched.goTo(`/conduct/${talks["Sam Oke"]}`);
		await button("Somebody did not come").click();
		await button("I missed it").click();
		await page.getByText("I missed our talk").waitFor();
		await watched.checkScreen("Missed by oneself");
		await button("I sent the apology").click();
		await page.getByText("Now it is their turn.").waitFor();
	});

	test("nothing went wrong on the way", () => {
		expect(watched.faults).toEqual([]);
	});
});
