// A whole talk and its debrief with the network off, and a phone that dies while one types (DESIGN §7).
import { afterAll, beforeAll, expect, test } from "vitest";
import { read } from "#http/client.ts";
import { checkScreen, picture } from "./browser.ts";
import { buyPhone, type Phone } from "./phone.ts";
import { type JourneyServer, startJourney } from "./server.ts";
import { agreeTalk } from "./talk.ts";

/** The nightly run kills more often. */
const KILLS = Number(process.env.ASKAROUND_KILLS ?? 5);
const NOTES = 40;

let server: JourneyServer;
let phone: Phone;
let talk: Awaited<ReturnType<typeof agreeTalk>>;
/** What was on the screen long enough, in the order of typing. */
const typed: string[] = [];

const at = (path: string) => `${server.origin}${path}`;
const button = (name: string | RegExp) =>
	phone.page.getByRole("button", { name }).first();

/** In ten minutes, in Berlin. */
function soon() {
	const parts = new Intl.DateTimeFormat("sv-SE", {
		timeZone: "Europe/Berlin",
		dateStyle: "short",
		timeStyle: "short",
	}).format(Date.now() + 600_000);
	const [date = "", time = ""] = parts.split(" ");
	return { date, time };
}

beforeAll(async () => {
	server = await startJourney(new Date().toISOString());
	talk = await agreeTalk(server, soon());
	phone = await buyPhone();
});
afterAll(async () => {
	await phone?.end();
	await server?.close();
});

const sheetOnServer = () =>
	read(
		talk.client.meetings[":id"]["run-sheet"].$get({
			param: { id: talk.meetingId },
		}),
	);

async function note(text: string) {
	await openBox();
	await phone.page.keyboard.type(text);
	typed.push(text);
}

/** A new box for a note, with the caret in it. */
async function openBox() {
	await button(/^Note$/).click();
	await expect
		.poll(() =>
			phone.page.evaluate(() => {
				const inHand = document.activeElement;
				return inHand instanceof HTMLTextAreaElement && inHand.value === "";
			}),
		)
		.toBe(true);
}

test("what the next days need is on the device by itself", async () => {
	const { page } = phone;
	await page.goto(server.signInLink);
	await page.evaluate(() => navigator.serviceWorker.ready);
	const keys = () =>
		page.evaluate(async () => {
			const [database] = await indexedDB.databases();
			if (!database?.name) return [];
			const db = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open(database.name ?? "");
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
			const all = await new Promise<IDBValidKey[]>((resolve) => {
				const request = db.transaction("copies").objectStore("copies");
				const wanted = request.getAllKeys();
				wanted.onsuccess = () => resolve(wanted.result);
			});
			db.close();
			return all.map(String);
		});
	await expect
		.poll(keys, { timeout: 20_000 })
		.toEqual(
			expect.arrayContaining([
				JSON.stringify(["run-sheet", talk.meetingId]),
				expect.stringContaining('["question-set"'),
				'["run-sheet","list"]',
				'["follow-up","list"]',
			]),
		);
});

test(`with no network: a whole talk with ${NOTES} notes, its end and its debrief`, async () => {
	await phone.network(false);
	const { page } = phone;
	await page.goto(at("/conduct"));
	await page.locator(`a[href="/conduct/${talk.meetingId}"]`).first().click();
	await checkScreen(page, "Offline, before");
	await picture(page, "offline-before");
	await button("Start the talk").click();
	const box = page.getByRole("textbox", { name: /^Note on/ }).first();
	await box.click();
	await page.keyboard.type("Nine to five, and no nights.");
	typed.push("Nine to five, and no nights.");
	await button(/^Asked: /).click();
	for (let count = typed.length; count < NOTES; count++)
		await note(`Note number ${count}.`);
	await page.getByText(/No signal\./).waitFor();
	await picture(page, "offline-talking");
	await button("Closing pair").click();
	const dialog = page.getByRole("dialog");
	await dialog.getByLabel("Name", { exact: true }).first().fill("Kwame Osei");
	await dialog.getByLabel("Yes", { exact: true }).check();
	await dialog.getByLabel("I thanked them").check();
	await dialog.getByRole("button", { name: "Save" }).click();
	await dialog.waitFor({ state: "detached" });
	await button("End the talk").click();
	await page
		.getByRole("dialog")
		.getByRole("button", { name: "End the talk" })
		.click();
	// The debrief opens by itself.
	await page.getByRole("heading", { name: "What you learned" }).waitFor();
	expect(new URL(page.url()).pathname).toBe(`/follow-up/${talk.meetingId}`);
	await page.getByText("Nine to five, and no nights.").first().waitFor();
	await page.getByText("Kwame Osei").waitFor();
	await picture(page, "offline-debrief");
	await button("Keep").click();
	await button("Keep it").click();
	await page.getByRole("heading", { name: "Kept" }).waitFor();
	await page
		.getByLabel("In one or two sentences", { exact: false })
		.fill("The desk is half of it.");
	await button("Finish the debrief").click();
	await page.getByText(/Debriefed on/).waitFor();
	await checkScreen(page, "Offline, debriefed");
	await page.close();
});

test.each(
	Array.from({ length: KILLS }, (_, at) => at + 1),
)("killed in the middle of typing, time %i: what was on the screen 200 ms before is there again", async (round) => {
	phone.page = await phone.newTab();
	const { page } = phone;
	await page.goto(at(`/conduct/${talk.meetingId}`));
	await openBox();
	const seen: { at: number; text: string }[] = [];
	let isDead = false;
	const typing = (async () => {
		let text = "";
		for (const letter of `Round ${round}: ${"she said that the mornings belong to the patients ".repeat(8)}`) {
			await page.keyboard.type(letter);
			text += letter;
			if (isDead) return;
			seen.push({ at: Date.now(), text });
		}
	})().catch(() => {});
	await new Promise((resolve) =>
		setTimeout(resolve, 300 + Math.random() * 1_700),
	);
	const diedAt = Date.now();
	isDead = true;
	await phone.kill();
	await typing;
	const last = seen.findLast((one) => one.at <= diedAt - 200)?.text ?? "";
	await phone.start();
	// It opens with no network, and shows what was typed.
	await phone.page.goto(at(`/conduct/${talk.meetingId}`));
	await phone.page.getByRole("heading", { level: 1 }).waitFor();
	const shown = () =>
		phone.page
			.locator("textarea")
			.evaluateAll((all) =>
				(all as HTMLTextAreaElement[]).map((one) => one.value),
			);
	const fresh = async () => {
		const left = (await shown()).map((text) => text.trim()).filter(Boolean);
		for (const text of typed) {
			const at = left.indexOf(text);
			if (at >= 0) left.splice(at, 1);
		}
		return left;
	};
	if (last.trim())
		await expect
			.poll(async () => (await fresh()).join())
			.toMatch(new RegExp(`^${last.trim()}`));
	typed.push(...(await fresh()));
});

test("back in the network all of it is on the server, once and in order", async () => {
	await phone.network(true);
	await phone.page.goto(at("/"));
	await expect
		.poll(
			async () => {
				const { notes } = await sheetOnServer();
				return notes.map((one) => one.body.trim());
			},
			{ timeout: 30_000 },
		)
		.toEqual(typed);
	const followUp = () =>
		read(
			talk.client.meetings[":id"]["follow-up"].$get({
				param: { id: talk.meetingId },
			}),
		);
	await expect
		.poll(async () => (await followUp()).debrief?.summary, { timeout: 20_000 })
		.toBe("The desk is half of it.");
	const sheet = await sheetOnServer();
	expect(sheet.status).toBe("held");
	expect(sheet.questions.filter((one) => one.status === "asked")).toHaveLength(
		1,
	);
	expect(sheet.closing).toMatchObject({ thanked: true, open: [] });
	expect(sheet.closing.suggestions.map((one) => one.name)).toEqual([
		"Kwame Osei",
	]);
	expect((await followUp()).insights.map((one) => one.claim)).toEqual([
		"Nine to five, and no nights.",
	]);
});

test("and nothing waits on the device any more", async () => {
	await phone.page.goto(at(`/conduct/${talk.meetingId}`));
	await phone.page.getByText(/notes, all saved\./).waitFor();
});
