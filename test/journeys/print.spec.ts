// Walk in prepared: the brief and the run sheet on one page each, and the list of the day before.
import { writeFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, openSignedIn, type WatchedPage } from "./browser.ts";
import { fullExample, SECRET } from "./full-example.ts";
import { type JourneyServer, startJourney } from "./server.ts";

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

const sizes = { A4: [595, 842], Letter: [612, 792] } as const;

describe.each([
	["wide", 1280, "light"],
	["phone", 390, "dark"],
] as const)("on a %s screen", (_screen, width, colorScheme) => {
	let server: JourneyServer;
	let watched: WatchedPage;
	let ids: { targetId: string; meetingId: string };
	beforeAll(async () => {
		server = await startJourney("2026-11-23T08:00:00.000Z");
		watched = await openSignedIn(browser, server, { width, colorScheme });
		await watched.page.clock.setSystemTime(server.now());
		ids = await fullExample(async (method, path, data) => {
			const answer = await watched.page.request.fetch(
				`${server.origin}/api/v1${path}`,
				{ method, data, headers: { origin: server.origin } },
			);
			if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
			return answer.json();
		});
	});
	afterEach(async ({ task }) => {
		if (task.result?.state === "fail") await watched?.picture("failed");
	});
	afterAll(async () => {
		await watched?.page.context().close();
		await server?.close();
	});

	const sees = (what: string | RegExp) =>
		watched.page.getByText(what).first().waitFor();

	/** Prints the page as a person would, in both sizes, and counts the sheets of paper. */
	async function printsOnOnePage(name: string) {
		for (const [format, [wide, high]] of Object.entries(sizes)) {
			const pdf = await watched.page.pdf({ format, printBackground: false });
			const folder = process.env.ASKAROUND_PICTURES;
			if (folder)
				writeFileSync(`${folder}/${name}-${width}-${format}.pdf`, pdf);
			const text = pdf.toString("latin1");
			const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text);
			expect(Math.round(Number(box?.[1])), format).toBeCloseTo(wide, -1);
			expect(Math.round(Number(box?.[2])), format).toBeCloseTo(high, -1);
			expect(text.match(/\/Type \/Page\b/g), `${name} ${format}`).toHaveLength(
				1,
			);
		}
	}

	test("the brief of a target: figures with source and period, findings, what people said as they allowed it", async () => {
		await watched.goTo(`/prepare/${ids.targetId}`);
		await sees(/May 2025/);
		await sees(/Ann Meadows, Study nurse/);
		await watched.checkScreen("Target, to prepare");
		await watched.page.getByRole("link", { name: "The brief on one" }).click();
		await watched.page
			.getByRole("button", { name: "Print the brief" })
			.waitFor();
		await sees(/May 2025/);
		await sees(/2024-34/);
		await sees(/Job zone/);
		await sees("Half the day goes into records");
		await sees(/Ann Meadows, Study nurse/);
		const text = await watched.page.locator("main").innerText();
		expect(text).not.toContain(SECRET);
		expect(text).not.toContain("Quill");
		await watched.checkScreen("Brief of a target");
		await printsOnOnePage("brief-of-target");
	});

	test("the brief of a meeting puts the person and the place in front", async () => {
		await watched.goTo(`/arrange/meetings/${ids.meetingId}`);
		await watched.page.getByRole("link", { name: "The brief" }).click();
		await sees("Whom you meet");
		await sees(/Ann Meadows suggested them/);
		await sees(/by e-mail only/);
		await sees(/Opened a trials unit/);
		await sees(/May 2025/);
		const text = await watched.page.locator("main").innerText();
		expect(text).not.toContain(SECRET);
		expect(text).not.toContain("Quill");
		await watched.checkScreen("Brief of a meeting");
		await printsOnOnePage("brief-of-meeting");
	});

	test("the run sheet: the list, and every question with room to write", async () => {
		await watched.goTo(`/conduct/${ids.meetingId}`);
		await sees(/Leave by/);
		await watched.checkScreen("Run sheet, before");
		await printsOnOnePage("run-sheet");
		await watched.page.getByRole("link", { name: "The brief" }).click();
		await sees("Whom you meet");
	});

	test("the way, a number and what the talk needs are typed on the list itself", async () => {
		const { page } = watched;
		const button = (name: string | RegExp) =>
			page.getByRole("button", { name }).first();
		await watched.goTo(`/conduct/${ids.meetingId}`);
		await button("Change the time of the way").click();
		await page.getByLabel("Minutes from door to door").fill("50");
		await button("Save").click();
		await sees(/the way takes 50 minutes/);
		await button("Type the number").click();
		await page.getByLabel(/Number to ring/).fill("+49 30 555 0199");
		await button("Save").click();
		await sees(/If you are held up, ring \+49 30 555 0199/);
		await button(/Does the talk need something/).click();
		await watched.checkScreen("What the talk needs");
		await page.getByLabel("a way in without steps").check();
		await button("Keep this").click();
		await sees("This talk needs: a way in without steps.");
		await page.getByText("To ask for it").click();
		await sees(/for our talk it would help me to have a way in without steps/);
		await watched.checkScreen("Run sheet, with what it needs");
		await printsOnOnePage("run-sheet-needs");
	});

	test("nothing went wrong on the way", () => {
		expect(watched.faults).toEqual([]);
	});
});
