// Bringing people in: several files, what columns hold, what was left out, the share sheet, and undoing it all.
import { readFileSync } from "node:fs";
import type { Browser, Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, openSignedIn, type WatchedPage } from "./browser.ts";
import { type JourneyServer, startJourney } from "./server.ts";

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

const connections = [
	"First Name,Last Name,URL,Email Address,Company,Position,Connected On",
	"Priya,Nair,https://www.linkedin.com/in/priya-made-up,priya@example.org,St. Brigid Hospital,Clinical Research Coordinator,05 Mar 2024",
	"Tom,Baker,https://www.linkedin.com/in/tom-made-up,,Northlight Labs,Senior Data Manager,3 Jul 2021",
	",,,,,,01 Jan 2019",
].join("\n");
const table =
	"Wer;Wo;Rolle\nAna Ruiz;City Library;Librarian\nBo Lund;Brook;Plumber\n";
const card =
	"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Mira Holm\r\nEMAIL:mira@example.org\r\nEND:VCARD\r\n";

describe.each([
	["wide", 1280, "light"],
	["phone", 390, "dark"],
] as const)("on a %s screen", (_, width, colorScheme) => {
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

	const card1 = (name: string) =>
		watched.page.getByRole("region", { name, exact: true });
	const button = (name: string | RegExp, within?: Locator) =>
		(within ?? watched.page.locator("body"))
			.getByRole("button", { name })
			.first();
	const sees = (what: string | RegExp) =>
		watched.page.getByText(what).first().waitFor();
	const choose = (files: Record<string, string>) =>
		watched.page.locator("input[type=file]").setInputFiles(
			Object.entries(files).map(([name, text]) => ({
				name,
				mimeType: "text/plain",
				buffer: Buffer.from(text),
			})),
		);

	test("an empty screen says where files come from", async () => {
		await watched.goTo("/people/import");
		await sees("Where such files come from");
		await watched.checkScreen("Import, empty");
	});

	test("two files at once: one is known, the other asks what its columns hold", async () => {
		await choose({ "Connections.csv": connections, "list.csv": table });
		await sees(/Connections.csv holds 3 records/);
		const list = card1("list.csv");
		await list.getByText("Say what each column holds").waitFor();
		await watched.checkScreen("Import, two files");
		await list.getByLabel("Wer").selectOption({ label: "Whole name" });
		await list.getByLabel("Wo", { exact: true }).selectOption({
			label: "Organization",
		});
		await list.getByLabel("Rolle").selectOption({ label: "Job title" });
		await list.getByText("City Library").last().waitFor();
		await list.getByText("list.csv holds 2 records").waitFor();
		await list.getByText("Librarian · City Library").waitFor();
		await watched.checkScreen("Import, columns");
	});

	test("what is left out is listed with its reason, and can be kept", async () => {
		const file = card1("Connections.csv");
		await file.getByText(/One record is left out/).click();
		await file.getByText(/LinkedIn leaves such rows/).waitFor();
		const download = watched.page.waitForEvent("download");
		await button("Keep it as a table", file).click();
		const kept = await download;
		expect(kept.suggestedFilename()).toBe("Connections left out.csv");
		expect(readFileSync(await kept.path(), "utf8")).toMatch(
			/^\uFEFFRecord,Why,What stands there\r\n3,.*,01 Jan 2019\r\n$/,
		);
	});

	test("all of them go in, and stay when one leaves the screen and comes back", async () => {
		await button("Bring in all 2 files").click();
		await card1("list.csv")
			.getByText(/2 new people/)
			.waitFor();
		await card1("Connections.csv")
			.getByText(/2 new people/)
			.waitFor();
		await watched.checkScreen("Import, done");
		await watched.page
			.getByRole("link", { name: "All your people" })
			.first()
			.click();
		await sees("Ana Ruiz");
		await watched.page
			.getByRole("link", { name: "Bring in", exact: true })
			.click();
		await card1("list.csv")
			.getByText(/2 new people/)
			.waitFor();
	});

	test("the same file again holds nothing new", async () => {
		await watched.goTo("/people/import");
		await choose({ "Connections.csv": connections });
		await sees("everything in it is here already");
		await button(/Put it away/).click();
	});

	test("a file from the share sheet waits for a look", async () => {
		const { page, origin } = watched;
		const boundary = "share-boundary";
		// As the device does it: a navigation that no page asked for.
		await page.route(`${origin}/people/import/shared`, (route) =>
			route.continue({
				method: "POST",
				headers: {
					...route.request().headers(),
					"content-type": `multipart/form-data; boundary=${boundary}`,
				},
				postData: `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="mira.vcf"\r\nContent-Type: text/vcard\r\n\r\n${card}\r\n--${boundary}--\r\n`,
			}),
		);
		await page.goto(`${origin}/people/import/shared`);
		await page.unrouteAll();
		expect(new URL(page.url()).searchParams.get("shared")).toBeTruthy();
		const mira = card1("mira.vcf");
		await button("Bring in one person", mira).click();
		await mira.getByText(/One new person/).waitFor();
	});

	test("an import is undone as a whole; whoever was used since stays", async () => {
		await watched.goTo("/people");
		await watched.page
			.getByRole("link", { name: /Priya Nair/ })
			.first()
			.click();
		await watched.page.getByRole("heading", { name: "Priya Nair" }).waitFor();
		const [id] = watched.page.url().split("/").slice(-1);
		const asked = await watched.page.evaluate(
			async (contact) =>
				(
					await fetch(`/api/v1/contacts/${contact}/askings`, {
						method: "POST",
						headers: { "content-type": "application/json" },
						body: JSON.stringify({ outcome: "asked" }),
					})
				).status,
			id,
		);
		expect(asked).toBe(200);
		await watched.goTo("/people/import");
		await button(/^Undo.*Connections\.csv/).click();
		await sees("One person who came with this file goes.");
		await sees("you asked them");
		await watched.checkScreen("Import, undo");
		await button("Undo this import").click();
		await sees(/Undone: one person is gone/);
		await sees("undone");
		await watched.checkScreen("Import, undone");
		await watched.goTo("/people");
		await sees("Priya Nair");
		expect(await watched.page.getByText("Tom Baker").count()).toBe(0);
		expect(watched.faults).toEqual([]);
	});
});
