// The run sheet as a file: taken along, written in with no network, closed and opened again, and brought back.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, openSignedIn, type WatchedPage } from "./browser.ts";
import { type JourneyServer, startJourney } from "./server.ts";

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), "askaround-pocket-"));
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(async () => {
	await browser?.close();
	rmSync(folder, { recursive: true, force: true });
});

describe.each([
	["wide", 1280, "light"],
	["phone", 390, "dark"],
] as const)("on a %s screen", (_screen, width, colorScheme) => {
	let server: JourneyServer;
	let watched: WatchedPage;
	let phone: Page;
	let meetingId: string;
	const taken = join(folder, `taken-${width}.html`);
	const back = join(folder, `back-${width}.html`);
	beforeAll(async () => {
		server = await startJourney("2026-11-25T14:00:00.000Z");
		watched = await openSignedIn(browser, server, { width, colorScheme });
		await watched.page.clock.setSystemTime(server.now());
		const post = async (path: string, data: object) => {
			const url = `${server.origin}/api/v1${path}`;
			const headers = { origin: server.origin };
			const answer = await watched.page.request.post(url, { data, headers });
			return answer.json();
		};
		const target = await post("/targets", { occupationCode: "29-1141.00" });
		await post(`/targets/${target.id}/question-set/draft`, { minutes: 20 });
		const priya = await post("/contacts", {
			name: "Priya Nair",
			title: "Charge Nurse",
			organization: "St. Brigid Hospital",
			phone: "+49 30 555 0100",
		});
		const meeting = await post("/meetings", {
			contactId: priya.id,
			targetId: target.id,
			times: [{ date: "2026-11-25", time: "16:00" }],
			zone: "Europe/Berlin",
			contactZone: "America/Toronto",
			agreed: true,
			minutes: 20,
			medium: "phone",
		});
		meetingId = meeting.id;
		const context = await browser.newContext({
			viewport: { width, height: 800 },
			colorScheme,
			acceptDownloads: true,
			offline: true,
		});
		phone = await context.newPage();
		phone.setDefaultTimeout(8_000);
		await phone.clock.setSystemTime("2026-11-25T15:01:00.000Z");
	});
	afterAll(async () => {
		await phone?.context().close();
		await watched?.page.context().close();
		await server?.close();
	});
	const picture = (name: string) => {
		const to = process.env.ASKAROUND_PICTURES;
		return to && phone.screenshot({ path: `${to}/${name}-${width}.png` });
	};

	test("it is taken along from the page before the talk", async () => {
		await watched.goTo(`/conduct/${meetingId}`);
		const download = watched.page.waitForEvent("download");
		await watched.page.getByRole("link", { name: "Take it along" }).click();
		await (await download).saveAs(taken);
		await watched.page
			.getByRole("link", { name: "Take it along" })
			.scrollIntoViewIfNeeded();
		await watched.checkScreen("Run sheet, take along");
	});

	test("it works with no network, and keeps what is typed", async () => {
		await phone.goto(pathToFileURL(taken).href);
		await phone.getByRole("heading", { name: "Priya Nair" }).waitFor();
		await picture("pocket-before");
		await phone.getByRole("button", { name: "Start the talk" }).click();
		await phone.getByText("19 minutes left").waitFor();
		const first = phone.locator(".question").first();
		await first.getByRole("textbox").fill("Three twelves a week.");
		await first.getByRole("button", { name: "Quote" }).click();
		await first.getByRole("button", { name: "Asked" }).click();
		await phone.getByRole("button", { name: "+ Note" }).click();
		await phone.keyboard.type("Her ward is hiring in spring.");
		await phone.getByText("Kept in this browser").waitFor();
		await picture("pocket-talking");
		await phone.reload();
		await phone.getByRole("heading", { name: "Priya Nair" }).waitFor();
		expect(await first.getByRole("textbox").inputValue()).toBe(
			"Three twelves a week.",
		);
		expect(
			await phone.getByRole("textbox", { name: "Other notes" }).inputValue(),
		).toBe("Her ward is hiring in spring.");
	});

	test("the closing pair is asked, or why not; the file is saved with all of it", async () => {
		await phone.clock.setSystemTime("2026-11-25T15:16:00.000Z");
		await phone.getByText("Five minutes left").waitFor();
		const end = phone.getByRole("button", { name: "End the talk" });
		await end.click();
		await phone.getByLabel(/One of the two closing questions/).waitFor();
		await picture("pocket-closing");
		await phone.getByLabel("Name", { exact: true }).fill("Kwame Osei");
		await phone.getByLabel("Yes", { exact: true }).check();
		await phone.getByLabel("I thanked them").check();
		await end.click();
		await phone.getByText("The talk is over.").waitFor();
		await picture("pocket-end");
		const download = phone.waitForEvent("download");
		await phone.getByRole("button", { name: "Save or send the file" }).click();
		await (await download).saveAs(back);
	});

	test("the saved file opens as it was left", async () => {
		await phone.goto(pathToFileURL(back).href);
		await phone.getByText("The talk is over.").waitFor();
		const first = phone.locator(".question").first().getByRole("textbox");
		expect(await first.inputValue()).toBe("Three twelves a week.");
	});

	test("it comes back once, however often it is brought", async () => {
		const { page } = watched;
		for (const said of [/2 notes taken in/, /2 were here already/]) {
			await watched.goTo("/conduct");
			await page.getByText("Bring back a pocket sheet").click();
			await page.getByLabel("Choose the file").setInputFiles(back);
			await page.getByText(said).waitFor();
		}
		await watched.checkScreen("Pocket sheet, brought back");
		await page.getByRole("link", { name: "Debrief now" }).click();
		await page.getByText("Three twelves a week.").waitFor();
		await page.getByText("Kwame Osei").first().waitFor();
		expect(await page.getByText("Her ward is hiring in spring.").count()).toBe(
			1,
		);
		expect(watched.faults).toEqual([]);
	});
});
