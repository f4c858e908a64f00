// What one wants to know, and questions composed for one talk: with whom, what they said before, and why each is asked.
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
	let target = "";
	let meeting = "";
	beforeAll(async () => {
		server = await startJourney("2026-11-23T08:00:00.000Z");
		watched = await openSignedIn(browser, server, { width, colorScheme });
		await watched.page.clock.setSystemTime(server.now());
		await haveTalked();
	});
	afterEach(async ({ task }) => {
		if (task.result?.state === "fail") await watched?.picture("failed");
	});
	afterAll(async () => {
		await watched?.page.context().close();
		await server?.close();
	});
	const call = (method: string, path: string, json?: object) =>
		watched.page.evaluate(
			async ([how, where, body]) => {
				const answer = await fetch(`/api/v1${where}`, {
					method: how,
					headers: { "content-type": "application/json" },
					body: body ?? null,
				});
				if (!answer.ok) throw new Error(await answer.text());
				return answer.json();
			},
			[method, path, json ? JSON.stringify(json) : undefined] as const,
		);
	/** Two people were talked with about nursing; a third talk, again with the first, is agreed. */
	async function haveTalked() {
		target = (await call("POST", "/targets", { occupationCode: "29-1141.00" }))
			.id;
		const doubts: string[] = [];
		for (const claim of [
			"the hours are regular",
			"one can start without a degree",
			"people stay for the team",
		])
			doubts.push(
				(await call("POST", `/targets/${target}/hypotheses`, { claim })).id,
			);
		await call("POST", `/targets/${target}/question-set/draft`, {
			minutes: 30,
		});
		const people: string[] = [];
		for (const [name, title] of [
			["Tom Baker", "Nurse Manager"],
			["Ana Silva", "Registered Nurse"],
		]) {
			const { id } = await call("POST", "/contacts", { name, title });
			people.push(id);
			const talk = crypto.randomUUID();
			await call("POST", "/past-talks", {
				id: talk,
				contactId: id,
				targetId: target,
				date: "2026-11-16",
				time: "10:00",
				zone: "UTC",
			});
			const sheet = await call("GET", `/meetings/${talk}/run-sheet`);
			const likes = sheet.questions.find((one: { wording: string }) =>
				one.wording.includes("like most"),
			);
			await call("PUT", `/meetings/${talk}/notes/${crypto.randomUUID()}`, {
				revision: 1,
				body: "The people on the ward, and that no day is like another.",
				questionId: likes.id,
			});
			await call("POST", `/meetings/${talk}/insights`, {
				kind: "fact",
				claim: "Shifts rotate, but are known two months ahead",
				hypothesisId: name === "Tom Baker" ? doubts[0] : doubts[1],
				stance: "supports",
			});
		}
		meeting = (
			await call("POST", "/meetings", {
				contactId: people[0],
				targetId: target,
				times: [{ date: "2026-11-26", time: "16:00" }],
				zone: "UTC",
				contactZone: "UTC",
				agreed: true,
				minutes: 20,
				medium: "video",
			})
		).id;
	}

	test("what one wants to know says how sure it is", async () => {
		const { page } = watched;
		await watched.goTo(`/prepare/${target}`);
		await page.getByText("One person supports it.").first().waitFor();
		await page.getByText("2 people told you something").waitFor();
		await page.getByText("Half earn more than").waitFor();
		await page.getByText("What the data say on this").first().waitFor();
		await watched.checkScreen("Prepare, goals");
		await page.getByText("What 2 people said").click();
		await page.getByRole("button", { name: "They say the same" }).click();
		await page.getByText("2 people, and they say the same.").waitFor();
		await page
			.getByLabel("How much you want to know: What is usual at the start, here")
			.selectOption("most of all");
	});

	test("a talk's questions are composed, with a reason beside each", async () => {
		const { page } = watched;
		await page.getByRole("link", { name: /^Questions for Tom Baker/ }).click();
		await page.getByText("What Tom Baker told you before").waitFor();
		await page.getByRole("button", { name: "Compose the questions" }).click();
		await page.getByText("Opens the talk").waitFor();
		await page.getByText("It matters most to you.").waitFor();
		await page.getByText("They have answered it.").waitFor();
		await watched.checkScreen("Prepare, one talk");
		const said = await page.locator(".set-row .said").allTextContents();
		expect(said.join()).not.toContain("the hours are regular");
		await page.getByLabel("In plain words").check();
		await page.getByText("What do you see?").first().waitFor();
		const composed = page.waitForResponse(/composition/);
		await page.getByLabel("Order").selectOption("tiara");
		await composed;
	});

	test("a question that figures answer shows the answer", async () => {
		const { page } = watched;
		await page.getByRole("button", { name: "Write your own" }).click();
		const own = page.getByLabel("Your question");
		await own.fill("How much do nurses earn?");
		await page.getByText("Published figures answer this already").waitFor();
		await own.fill("Don't you think the hours are bad?");
		await page.getByText("This has its answer in it already").waitFor();
		await own.fill("Is it stressful?");
		await page.getByText("answered with yes or no").waitFor();
		await watched.checkScreen("Prepare, own question");
		await page.keyboard.press("Escape");
	});

	test("the run sheet asks what was composed", async () => {
		const { page } = watched;
		const composed = await page.locator(".set-row .said").allTextContents();
		await watched.goTo(`/conduct/${meeting}`);
		await page
			.getByText(composed[0] ?? "nothing")
			.first()
			.waitFor();
		await page.getByRole("link", { name: /^Compose these for Tom/ }).waitFor();
	});
});
