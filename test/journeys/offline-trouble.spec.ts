// What goes wrong with what a device keeps is said: two devices on one note, a store that is full, one that was thrown away.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { read } from "#http/client.ts";
import { checkScreen, openBrowser, openSignedIn } from "./browser.ts";
import { type JourneyServer, startJourney } from "./server.ts";
import { agreeTalk } from "./talk.ts";

let browser: Browser;
let server: JourneyServer;
let talk: Awaited<ReturnType<typeof agreeTalk>>;
const noteId = crypto.randomUUID();

beforeAll(async () => {
	browser = await openBrowser();
	server = await startJourney("2026-11-25T14:58:00.000Z");
	talk = await agreeTalk(server, { date: "2026-11-25", time: "16:00" });
	const param = { id: talk.meetingId };
	const at = talk.client.meetings[":id"];
	await read(at.start.$post({ param, query: {} }));
	await read(
		at.notes[":noteId"].$put({
			param: { id: talk.meetingId, noteId },
			json: { revision: 1, body: "Half the day" },
		}),
	);
});
afterAll(async () => {
	await browser?.close();
	await server?.close();
});

/** A device of its own, on the sheet. */
async function onSheet(colorScheme: "light" | "dark" = "dark"): Promise<Page> {
	const { page } = await openSignedIn(browser, server, {
		width: 390,
		colorScheme,
	});
	await page.clock.setSystemTime(server.now());
	await page.goto(`${server.origin}/conduct/${talk.meetingId}`);
	await box(page).waitFor();
	return page;
}

const box = (page: Page) =>
	page.getByRole("textbox", { name: "Unplanned note" }).first();

test("two devices wrote on one note: both texts are on both, and one says so", async () => {
	const [phone, desk] = [await onSheet(), await onSheet("light")];
	await phone.context().setOffline(true);
	await box(phone).fill("Half the day: patients");
	await phone.getByText(/No signal\./).waitFor();
	await box(desk).fill("Half the day is the screen");
	await desk.getByText("1 note, saved.").waitFor();
	await phone.context().setOffline(false);
	await phone
		.getByText(/Another device wrote this note at the same moment/)
		.waitFor();
	const texts = () =>
		phone
			.getByRole("textbox", { name: "Unplanned note" })
			.evaluateAll((all) =>
				(all as HTMLTextAreaElement[]).map((one) => one.value).sort(),
			);
	expect(await texts()).toEqual([
		"Half the day is the screen",
		"Half the day: patients",
	]);
	await checkScreen(phone, "Both versions");
	await phone.context().close();
	await desk.context().close();
});

test("two tabs of one browser go on from each other", async () => {
	const first = await onSheet();
	const second = await first.context().newPage();
	await second.goto(first.url());
	await box(second).waitFor();
	await box(first).fill("From the first tab");
	await expect.poll(() => box(second).inputValue()).toBe("From the first tab");
	await box(second).fill("From the first tab, and the second");
	await expect
		.poll(() => box(first).inputValue())
		.toBe("From the first tab, and the second");
	await first.context().close();
});

test("a full store is said, and what is typed is sent all the same", async () => {
	const page = await onSheet();
	await page.evaluate(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException("no room", "QuotaExceededError");
		};
	});
	await box(page).fill("Typed into a full browser");
	await page.getByText(/storage is full/).waitFor();
	await checkScreen(page, "Full store");
	await expect
		.poll(async () => {
			const { notes } = await read(
				talk.client.meetings[":id"]["run-sheet"].$get({
					param: { id: talk.meetingId },
				}),
			);
			return notes.map((one) => one.body);
		})
		.toContain("Typed into a full browser");
	await page.context().close();
});

test("a store that was thrown away is said, with whether something was lost", async () => {
	const page = await onSheet();
	await page.context().setOffline(true);
	await box(page).fill("Never sent");
	await page.getByText(/No signal\./).waitFor();
	// As a browser does that runs out of space: it takes the databases, and leaves the cookies.
	const other = await page.context().newPage();
	await page.close();
	await other.route("**/emptied", (route) =>
		route.fulfill({ contentType: "text/html", body: "<h1>empty</h1>" }),
	);
	await page.context().setOffline(false);
	await other.goto(`${server.origin}/emptied`);
	await other.evaluate(async () => {
		for (const { name } of await indexedDB.databases())
			if (name)
				await new Promise((resolve) => {
					const request = indexedDB.deleteDatabase(name);
					request.onsuccess = resolve;
					request.onblocked = resolve;
				});
	});
	await other.goto(`${server.origin}/conduct/${talk.meetingId}`);
	await other
		.getByText(/threw away what Askaround kept.*had not been sent yet/)
		.waitFor();
	await checkScreen(other, "Thrown away");
	await other.context().close();
});

test("another account's data is not shown: each has a database of its own", async () => {
	const page = await onSheet();
	await page.evaluate(() => navigator.serviceWorker.ready);
	const cookies = await page.context().cookies();
	const account = cookies.find((one) =>
		one.name.startsWith("askaround_account"),
	);
	if (!account) throw new Error("no word of whose session it is");
	expect(account.httpOnly).toBe(false);
	await page.context().setOffline(true);
	// The program would put it right with its next answer.
	await page.context().addCookies([{ ...account, value: crypto.randomUUID() }]);
	await page.goto(`${server.origin}/conduct/${talk.meetingId}`);
	await page
		.getByRole("heading", { name: "No answer from Askaround" })
		.waitFor();
	expect(await page.getByText("Priya Nair").count()).toBe(0);
	await page.context().close();
});
