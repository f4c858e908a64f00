// A calendar on a real server, as a person goes: connect it, offer times that are free, read an answer, subscribe.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lookForRadicale } from "../../scripts/test/radicale.ts";
import { Radicale } from "../protocol/radicale.ts";
import { openBrowser, openSignedIn } from "./browser.ts";
import { type JourneyServer, startJourney } from "./server.ts";

const missing = !lookForRadicale(process.env);
let browser: Browser;
let program: JourneyServer;
let radicale: Radicale;
beforeAll(async () => {
	if (missing) return;
	browser = await openBrowser();
	program = await startJourney("2026-03-02T09:00:00.000Z");
	radicale = await Radicale.start();
});
afterAll(async () => {
	await browser?.close();
	await program?.close();
	await radicale?.stop();
});

/** What is there before the person comes to their calendar, by the API. */
function ask(page: Page, method: string, path: string, body: object) {
	return page.evaluate(
		async ([how, where, json]) => {
			const answer = await fetch(`/api/v1${where}`, {
				method: how as string,
				headers: { "content-type": "application/json" },
				body: json as string,
			});
			return (await answer.json()) as { id: string };
		},
		[method, path, JSON.stringify(body)],
	);
}

test.skipIf(missing)(
	"connects a calendar, offers free times, and reads what a contact's calendar says",
	async () => {
		const calendar = await radicale.makeCalendar("home");
		await radicale.put(
			`${calendar}busy.ics`,
			"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:busy\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20260305T130000Z\r\nDTEND:20260305T150000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
		);
		const wide = await openSignedIn(browser, program, {
			width: 1280,
			colorScheme: "light",
		});
		const { page } = wide;
		await ask(page, "PATCH", "/profile", {
			...{ name: "Sam", email: "sam@b.example", zone: "Europe/Berlin" },
		});
		const contact = await ask(page, "POST", "/contacts", {
			...{ name: "Grant Holloway", email: "grant@b.example" },
			zone: "America/New_York",
		});
		const meeting = await ask(page, "POST", "/meetings", {
			...{ contactId: contact.id, agreed: false, zone: "Europe/Berlin" },
			times: [{ date: "2026-03-04", time: "16:00" }],
		});

		await wide.goTo("/settings/calendars");
		await wide.checkScreen("no calendar yet");
		await page.getByLabel(/the server's address/).fill(radicale.origin);
		await page.getByLabel("User").fill(radicale.user);
		await page.getByLabel("Password").fill(radicale.password);
		await page.getByRole("button", { name: "Find calendars" }).click();
		await page
			.getByRole("radio", { name: /^Write my talks into it\W+home/ })
			.check();
		await wide.checkScreen("a calendar found");
		await page.getByRole("button", { name: "Connect" }).click();
		await page.getByText("Last read").waitFor();
		await page.getByRole("button", { name: "Make the link" }).click();
		const link = await page.getByLabel("Calendar link").inputValue();
		await wide.checkScreen("a connected calendar");
		expect(await (await fetch(link)).text()).toContain("BEGIN:VCALENDAR");

		await wide.goTo(`/arrange/meetings/${meeting.id}`);
		await page.getByText("They named another time").click();
		await page.getByLabel("Date").fill("2026-03-05");
		await page.getByLabel("Time", { exact: true }).fill("14:30");
		await page.getByText("You are busy then").waitFor();
		await wide.checkScreen("a time that collides");
		await page.getByText("Read an answer from a calendar").click();
		await page.getByLabel("The file").setInputFiles({
			...{ name: "answer.ics", mimeType: "text/calendar" },
			buffer: Buffer.from(
				`BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:${meeting.id}@askaround\nDTSTART:20260304T150000Z\nATTENDEE;PARTSTAT=ACCEPTED:mailto:grant@b.example\nCOMMENT:Looking forward to it.\nEND:VEVENT\nEND:VCALENDAR\n`,
			),
		});
		await page.getByRole("button", { name: "Read the file" }).click();
		await page
			.getByRole("heading", { name: "What their calendar said" })
			.waitFor();
		await page.getByText("Looking forward to it.").waitFor();
		await wide.checkScreen("an answer read");

		const phone = await openSignedIn(browser, program, {
			width: 390,
			colorScheme: "dark",
		});
		await phone.goTo(`/arrange/meetings/${meeting.id}`);
		await phone.page.getByText("Looking forward to it.").waitFor();
		await phone.checkScreen("an answer read");
		await phone.goTo("/settings/calendars");
		await phone.page.getByRole("button", { name: /^Read now/ }).click();
		await expect
			.poll(() => radicale.get(`${calendar}${meeting.id}.ics`))
			.toContain("Grant Holloway");
		await phone.checkScreen("a connected calendar");
		expect([...phone.faults, ...wide.faults]).toEqual([]);
	},
);
