// The whole way once, as a new user goes it: from six scores to a sent thank-you and a referral.
import type { Browser, Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, openSignedIn, type WatchedPage } from "./browser.ts";
import { type JourneyServer, startJourney } from "./server.ts";

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

/** People of our own, in the shape of a LinkedIn export: preamble, an account that was closed, a formula for a name. */
const connections = [
	"Notes:",
	'"When exporting your connection data, you may notice that some of the email addresses are missing."',
	"",
	"First Name,Last Name,URL,Email Address,Company,Position,Connected On",
	"Priya,Nair,https://www.linkedin.com/in/priya-nair-made-up,priya@example.org,St. Brigid Hospital,Clinical Research Coordinator,05 Mar 2024",
	"Tom,Baker,https://www.linkedin.com/in/tom-baker-made-up,,Northlight Labs,Senior Data Manager,3 Jul 2021",
	"Marta,Silva,https://www.linkedin.com/in/marta-silva-made-up,marta@example.org,City Library,Librarian,12 Jan 2020",
	"=HYPERLINK(1),Odd,https://www.linkedin.com/in/odd-made-up,,Acme,Accountant,12 Jan 2020",
	",,,,,,01 Jan 2019",
	"",
].join("\n");

describe.each([
	["wide", 1280, "light"],
	["phone", 390, "dark"],
] as const)("on a %s screen", (_, width, colorScheme) => {
	let server: JourneyServer;
	let watched: WatchedPage;
	beforeAll(async () => {
		// A Monday morning in Berlin.
		server = await startJourney("2026-11-23T08:00:00.000Z");
		watched = await openSignedIn(browser, server, { width, colorScheme });
		await watched.page.clock.setSystemTime(server.now());
	});
	afterEach(async ({ task }) => {
		if (task.result?.state === "fail") await watched?.picture("failed");
	});
	afterAll(async () => {
		await watched?.page.context().close();
		await server?.close();
	});

	const button = (name: string | RegExp, within?: Locator) =>
		(within ?? watched.page.locator("body"))
			.getByRole("button", { name })
			.first();
	const link = (name: string | RegExp) =>
		watched.page.getByRole("link", { name }).first();
	const field = (label: string | RegExp) =>
		watched.page
			.locator("input, textarea, select")
			.and(watched.page.getByLabel(label))
			.first();
	const heading = (name: string | RegExp) =>
		watched.page.getByRole("heading", { name }).first();
	const sees = (what: string | RegExp) =>
		watched.page.getByText(what).first().waitFor();

	test("Today welcomes, and leads to Identify", async () => {
		await watched.goTo("/");
		await watched.checkScreen("Today, empty");
		await link("Start with what you like").click();
		await heading("What could you do?").waitFor();
		await watched.checkScreen("Identify, empty");
		await button("Set the six scores").click();
	});

	test("Identify: six scores make a ranked list, two become targets", async () => {
		await field("Investigative as a number").fill("34");
		await field("Social as a number").fill("30");
		await field("Conventional as a number").fill("24");
		await field("Realistic as a number").fill("8");
		await sees("best fit");
		await watched.checkScreen("Identify, ranked");
		await field("Search all occupations").fill("clinical reserch coordinator");
		await button(/^Keep Clinical Research Coordinators/).click();
		await field("Why does it draw you?").fill(
			"I like the ward and the why behind it.",
		);
		await button("Keep it").click();
		await heading("Your target").waitFor();
		await field("Search all occupations").fill("15-2051.02");
		await button(/^Keep Clinical Data Managers/).click();
		await button("Keep it").click();
		await heading(/Your 2 targets/).waitFor();
	});

	test("Identify: an occupation shows its figures with source and period", async () => {
		await watched.goTo("/identify/occupations/11-9121.01");
		await heading("Clinical Research Coordinators").waitFor();
		await sees(/May 2025/);
		await sees(/2024-34/);
		await watched.checkScreen("Occupation");
	});

	test("Prepare: what one wonders becomes questions", async () => {
		await watched.goTo("/prepare");
		await watched.checkScreen("Prepare");
		await link(/Clinical Research Coordinators/).click();
		await field("I wonder whether…").fill("the hours are regular");
		await button("Add what you wonder").click();
		await sees("the hours are regular");
		await watched.page.getByText("Add a finding").click();
		await field("What it says").fill(
			"Trials are run under rules for good clinical practice.",
		);
		await field("Where it stands").fill("A hospital's website");
		await button("Keep this finding").click();
		await sees(/A hospital's website/);
		await button("Draft the questions").click();
		await sees(/minutes planned/);
		await watched.checkScreen("Brief");
	});

	test("People: a LinkedIn export comes in with a preview, and shows who does it", async () => {
		await watched.goTo("/people");
		await watched.checkScreen("People, empty");
		await watched.goTo("/people/import");
		await watched.page.locator("input[type=file]").setInputFiles({
			name: "Connections.csv",
			mimeType: "text/csv",
			buffer: Buffer.from(connections),
		});
		await sees(/holds 5 records/);
		await watched.checkScreen("Import, preview");
		await button(/Bring in 4 people/).click();
		await sees(/4 new people/);
		await watched.goTo("/people");
		await link("Who can help").click();
		await link("Clinical Research Coordinators").click();
		await heading("Ask these first").waitFor();
		await watched.checkScreen("People for a target");
		await link(/Priya Nair/).click();
		// The list before it has her name in a heading as well.
		await watched.page
			.getByRole("heading", { name: "Priya Nair", level: 1 })
			.waitFor();
		await watched.checkScreen("Contact");
	});

	test("Arrange: a message that passes its checks goes out", async () => {
		await watched.goTo("/settings");
		await field("Your name").fill("Lena Hoffmann");
		await field("One line about you").fill(
			"a nurse weighing a move into clinical research",
		);
		await button("Save").click();
		await watched.checkScreen("Settings");
		await watched.goTo("/people");
		await field("Find somebody").fill("pryia");
		await link(/Priya Nair/).click();
		await link("Ask for a talk").click();
		await watched.checkScreen("New approach");
		await field("What do you want to learn about?").selectOption({
			label: "Clinical Research Coordinators",
		});
		await field("What connects you, in one sentence of your own").fill(
			"We met at the harbour festival, and I still think of your story.",
		);
		await button("Draft the message").click();
		await heading("Asking Priya Nair").waitFor();
		await watched.checkScreen("Approach, drafted");
		const message = watched.page.getByRole("textbox", { name: "Message" });
		const drafted = await message.inputValue();
		await message.fill(
			`${drafted}\n\nMy résumé is attached, and I am looking for a job.`,
		);
		await sees("Mend");
		await message.fill(drafted);
		await button(/^Copy/).click();
		await button("I sent it").click();
		await sees("Your message is out. Waiting is part of asking.");
		await watched.page.getByLabel("Yes", { exact: true }).check();
		await button("Note the answer").click();
		await sees("Priya Nair said yes.");
		await watched.checkScreen("Approach, accepted");
	});

	test("Arrange: the talk has a time in both zones and a calendar file", async () => {
		await watched.page.getByLabel("We have a time").check();
		await field(/^Date$/).fill("2026-11-25");
		await field(/^Time$/).fill("16:00");
		await field("How will you talk?").selectOption({ label: "Phone" });
		await field("Number to call").fill("+49 30 555 0100");
		await button("Keep the time").click();
		await heading("Talk with Priya Nair").waitFor();
		await watched.checkScreen("Meeting");
		const download = watched.page.waitForEvent("download");
		await link("Calendar file").click();
		expect((await download).suggestedFilename()).toMatch(/\.ics$/);
	});

	test("Conduct: checklist, run sheet, notes as typed, and the closing pair", async () => {
		const { page } = watched;
		await server.goOnTo("2026-11-25T14:58:00.000Z", page);
		await watched.goTo("/conduct");
		await watched.checkScreen("Conduct");
		await link("Get ready").click();
		await button("Start the talk").waitFor();
		await watched.checkScreen("Run sheet, before");
		await button("Start the talk").click();
		await button(/^Asked: /).click();
		await page
			.getByRole("textbox", { name: /^Note on/ })
			.first()
			.fill("Nine to five, and no nights.");
		await sees(/1 note, saved/);
		await button(/Unplanned|Note$/).click();
		await watched.checkScreen("Run sheet, talking");
		await server.goOnTo("2026-11-25T15:20:00.000Z", page);
		await button("End the talk").click();
		await sees("One thing is still open");
		await button("Ask now").click();
		const dialog = page.getByRole("dialog");
		await dialog.getByLabel("Name", { exact: true }).first().fill("Kwame Osei");
		await dialog
			.getByLabel("Job title")
			.first()
			.fill("Clinical Trials Manager");
		await dialog.getByLabel("Organization").first().fill("Northlight Labs");
		await dialog.getByLabel("Yes", { exact: true }).check();
		await dialog.getByLabel("I thanked them").check();
		await watched.checkScreen("Closing pair");
		await button("Save", dialog).click();
		await button("End the talk").click();
		await button("End the talk", page.getByRole("dialog")).click();
		await heading("What you learned").waitFor();
	});

	test("Follow up: debrief, insight, referral and a sent thank-you", async () => {
		await sees("Nine to five, and no nights.");
		await watched.checkScreen("Follow up");
		await button("Keep").click();
		await field("About your hypothesis").selectOption({ index: 1 });
		await watched.page.getByLabel("supports it").first().check();
		await button("Keep it").click();
		await sees("Kwame Osei");
		await button("Finish the debrief").click();
		await sees(/Debriefed on/);
		await button("I sent it").click();
		await sees(/Sent on/);
		await watched.checkScreen("Follow up, done");
	});

	test("the person named became a contact, introduced by the one who named them, whose name may be used", async () => {
		await watched.goTo("/people");
		await field("Find somebody").fill("Kwame");
		await link(/Kwame Osei/).click();
		await sees(/Introduced by Priya Nair/);
		await watched.checkScreen("Referred contact");
	});

	test("Insights sets the hypothesis beside the talk; Today and About stay true", async () => {
		await watched.goTo("/insights");
		await watched.checkScreen("Insights");
		await link(/Clinical Research Coordinators/).click();
		await sees("the hours are regular");
		await watched.checkScreen("Insights of a target");
		await watched.goTo("/");
		await watched.checkScreen("Today");
		await watched.goTo("/about");
		await sees(/O\*NET 30\.1/);
		await watched.checkScreen("About");
	});

	test.each([
		"/arrange",
		"/arrange/past",
		"/people/new",
		"/people/new?unnamed",
		"/follow-up",
		"/conduct",
		"/prepare",
		"/no-such-place",
	])("%s stands up to the same checks", async (path) => {
		await watched.goTo(path);
		await watched.page.waitForLoadState("networkidle");
		await watched.checkScreen(path);
	});

	test("a target's own page stands up to them too", async () => {
		await watched.goTo("/identify");
		await link("Clinical Data Managers").click();
		await heading("Clinical Data Managers").waitFor();
		await watched.checkScreen("Target");
	});

	test("nothing was logged, thrown or asked of another host on the way", () => {
		expect(watched.faults).toEqual([]);
	});
});
