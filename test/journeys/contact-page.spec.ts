// A contact answers on their page, in a browser without JavaScript.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { read } from "#http/client.ts";
import { checkScreen, openBrowser, openSignedIn, picture } from "./browser.ts";
import { type JourneyServer, startJourney } from "./server.ts";
import { signedInClient } from "./talk.ts";

const publicUrl = "https://ask.example.org";

let browser: Browser;
let server: JourneyServer;
beforeAll(async () => {
	browser = await openBrowser();
	server = await startJourney("2026-11-23T08:00:00.000Z", publicUrl);
});
afterAll(async () => {
	await browser?.close();
	await server?.close();
});

/** Somebody in Toronto was written to from Berlin, and three times are on offer. */
async function asked(occupationCode: string) {
	const client = await signedInClient(server);
	await read(
		client.profile.$patch({
			json: {
				name: "Lena Hoffmann",
				email: "lena@example.org",
				zone: "Europe/Berlin",
			},
		}),
	);
	const target = await read(client.targets.$post({ json: { occupationCode } }));
	const { id: contactId } = await read(
		client.contacts.$post({
			json: {
				name: "Priya Nair",
				zone: "America/Toronto",
				email: `priya-${occupationCode}@example.com`,
			},
		}),
	);
	const approach = await read(
		client.approaches.$post({
			json: {
				contactId,
				targetId: target.id,
				connection:
					"We both trained at St. Brigid’s, and I am a nurse who weighs a move.",
			},
		}),
	);
	const { id } = approach;
	await read(
		client.approaches[":id"].sending.$post({
			param: { id },
			json: {
				subject: "20 minutes?",
				text: `We both trained at St. Brigid’s. Could you tell me about the work of ${target.label} for 20 minutes?`,
			},
		}),
	);
	const times = [
		{ date: "2026-12-03", time: "23:00" },
		{ date: "2026-12-04", time: "18:30" },
		{ date: "2026-12-07", time: "14:30" },
	];
	const meeting = await read(
		client.meetings.$post({
			json: { approachId: id, times, place: "https://meet.example.org/lena" },
		}),
	);
	const { url } = await read(
		client["contact-links"].$post({ json: { approachId: id } }),
	);
	return {
		client,
		id,
		meetingId: meeting.id,
		path: url.slice(publicUrl.length),
	};
}

describe.each([
	["wide", 1280, "light", "11-9121.01"],
	["phone", 390, "dark", "29-1141.00"],
] as const)("on a %s screen", (screen, width, colorScheme, code) => {
	test("a time is taken, and changed, with no script at all; the seeker sees it, and withdraws the page", async () => {
		const { client, meetingId, path } = await asked(code);
		const view = { viewport: { width, height: 800 }, colorScheme };
		const plain = await browser.newContext({
			...view,
			javaScriptEnabled: false,
		});
		const page = await plain.newPage();
		page.setDefaultTimeout(8_000);
		const faults: string[] = [];
		page.on("console", (message) => faults.push(message.text()));
		const looked = await browser.newContext(view);
		const looking = await looked.newPage();
		const look = async (name: string) => {
			await looking.goto(page.url());
			for (const fold of await looking.locator("summary").all())
				await fold.click();
			await checkScreen(looking, name);
			await picture(page, `${name}-${screen}`);
		};

		await page.goto(`${server.origin}${path}`);
		await look("contact-page");
		await page.getByText("Suggest another time").click();
		await picture(page, `contact-page-fold-${screen}`);
		await page
			.getByRole("button", { name: "Take this time: Friday 4 December, 12:30" })
			.click();
		await page
			.getByRole("heading", { name: "You talk with Lena Hoffmann" })
			.waitFor();
		await look("contact-page-taken");
		await page.getByText("Take another time instead").click();
		await page
			.getByRole("button", { name: "Take this time: Monday 7 December, 08:30" })
			.click();
		await page.getByText("Monday 7 December, 08:30").waitFor();
		const meeting = await read(
			client.meetings[":id"].$get({ param: { id: meetingId } }),
		);
		expect(meeting).toMatchObject({
			status: "agreed",
			startsAt: "2026-12-07T13:30:00Z",
			moves: 1,
		});

		await page
			.getByRole("link", { name: "What Lena Hoffmann keeps about me" })
			.click();
		await page.getByRole("heading", { name: "Who you are" }).waitFor();
		await look("contact-page-held");
		await page.getByRole("link", { name: "Back" }).click();
		await page
			.getByRole("link", { name: "Please don’t write to me again" })
			.click();
		await look("contact-page-stop");
		await page.goto(`${server.origin}${path.slice(0, -8)}AAAAAAAA`);
		await look("contact-page-unknown");
		// Of what the browser says, only the status of the page that is none.
		expect(faults.filter((fault) => !fault.includes("404"))).toEqual([]);
		await Promise.all([plain.close(), looked.close()]);

		const watched = await openSignedIn(browser, server, { width, colorScheme });
		const { page: own } = watched;
		await watched.goTo(`/arrange/meetings/${meetingId}`);
		await own.getByText("moved the talk to Mon 7 December").waitFor();
		await own.getByText("A page for Priya Nair").click();
		await own.getByRole("button", { name: "Make another address" }).click();
		await own.getByText("2 addresses are open").waitFor();
		await watched.checkScreen("contact-page-own");
		await own.getByRole("button", { name: "Withdraw all" }).click();
		await own.getByText("No address was made yet.").waitFor();
		expect((await fetch(`${server.origin}${path}`)).status).toBe(410);
		expect(watched.faults).toEqual([]);
		await own.context().close();
	});
});
