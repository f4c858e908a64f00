// One person closely: tags, a note that is hidden, who suggested whom, organizations, and erasing for good.
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
	const ids: Record<string, string> = {};
	beforeAll(async () => {
		server = await startJourney("2026-11-23T08:00:00.000Z");
		watched = await openSignedIn(browser, server, { width, colorScheme });
		const post = (path: string, data: object) =>
			watched.page.request.post(`${server.origin}/api/v1${path}`, {
				data,
				headers: { origin: server.origin },
			});
		for (const [name, organization] of [
			["Ana Ruiz", "Northlight Health"],
			["Ben Cole", "Northlight Hospital"],
			["Cy Dorn", "Acme Mills"],
			["Di Ellis", "Acme Mills"],
		]) {
			const added = await post("/contacts", {
				name,
				organization,
				title: "Registered Nurse",
				ring: "acquaintance",
				note: name === "Ben Cole" ? "Cousin of Ana Ruiz" : undefined,
			});
			ids[name ?? ""] = (await added.json()).id;
		}
		for (const [by, whom, nameUse] of [
			["Ana Ruiz", "Ben Cole", { status: "granted" }],
			["Ana Ruiz", "Cy Dorn", { status: "limited", limits: "E-mail only" }],
			["Ben Cole", "Di Ellis", { status: "refused" }],
			["Cy Dorn", "Di Ellis", undefined],
		] as const)
			await post("/referrals", {
				referrerId: ids[by],
				contactId: ids[whom],
				nameUse,
			});
	});
	afterEach(async ({ task }) => {
		if (task.result?.state === "fail") await watched?.picture("failed");
	});
	afterAll(async () => {
		await watched?.page.context().close();
		await server?.close();
	});

	test("a tag is put on somebody and filters the list", async () => {
		const { page } = watched;
		await watched.goTo(`/people/${ids["Ana Ruiz"]}`);
		await page.getByLabel("Add a tag").fill("co-op 2019, plums");
		await page.getByRole("button", { name: "Add", exact: true }).click();
		await page.getByRole("link", { name: "plums" }).click();
		await page.getByRole("heading", { name: "Everybody" }).waitFor();
		await page.getByText("Ana Ruiz").waitFor();
		expect(await page.getByText("Ben Cole").count()).toBe(0);
		expect(await page.getByLabel("With the tag").inputValue()).toBe("plums");
		await watched.checkScreen("People, with a tag");
	});

	test("a sensitive note is hidden until it is asked for", async () => {
		const { page } = watched;
		await watched.goTo(`/people/${ids["Ana Ruiz"]}`);
		const field = page.getByLabel("A note for yourself");
		await field.fill("Was on sick leave in spring");
		await page.getByText("This seems to be about health").waitFor();
		await page.getByLabel("Sensitive: hide it").check();
		await page.getByRole("button", { name: "Add the note" }).click();
		await page.getByText("A sensitive note, hidden").waitFor();
		expect(await page.getByText("sick leave").count()).toBe(0);
		await page.getByRole("button", { name: "Show hidden notes" }).click();
		await page.getByText("Was on sick leave in spring").waitFor();
		await page.getByRole("button", { name: "Hide them again" }).click();
		expect(await page.getByText("sick leave").count()).toBe(0);
		await page.getByText("You wrote a note that is hidden").waitFor();
		await watched.checkScreen("One person");
	});

	test("a position is corrected, and one that never was is deleted", async () => {
		const { page } = watched;
		await watched.goTo(`/people/${ids["Cy Dorn"]}`);
		const section = page.locator("section", {
			has: page.getByRole("heading", { name: "Where they work" }),
		});
		await section.getByRole("button", { name: "Correct" }).click();
		await section.getByLabel("Job title").fill("Head Nurse");
		await section
			.getByRole("heading", { name: "Where they work" })
			.scrollIntoViewIfNeeded();
		await watched.checkScreen("Position, correcting");
		await section.getByRole("button", { name: "Save" }).click();
		await section.getByText("Head Nurse", { exact: true }).waitFor();
		await section.getByRole("button", { name: "Add a position" }).click();
		await section.getByLabel("Organization").fill("Wrong Mill");
		await section.getByRole("button", { name: "Save" }).click();
		await section.getByRole("button", { name: /^Delete.*Wrong Mill/ }).click();
		await section.getByText("what was never so").waitFor();
		await section.getByText("what was never so").scrollIntoViewIfNeeded();
		await watched.checkScreen("Position, deleting");
		await section.getByRole("button", { name: "Yes, delete" }).click();
		await section.getByText("Wrong Mill").waitFor({ state: "detached" });
	});

	test("a withdrawn permission shows in the tree at once", async () => {
		const { page } = watched;
		await watched.goTo("/people/tree");
		const table = page.getByRole("table");
		await table
			.getByText("within limits")
			.or(table.getByText("E-mail only"))
			.first()
			.waitFor();
		await watched.checkScreen("Referral tree");
		expect(await page.locator(".tree-link").count()).toBe(4);
		expect(await page.locator(".tree-link.tree-withdrawn").count()).toBe(0);
		await page.locator("svg a", { hasText: "Ana Ruiz" }).first().click();
		await page.getByRole("heading", { name: "Ana Ruiz" }).waitFor();
		await page
			.locator("section", {
				has: page.getByRole("heading", { name: "Their name" }),
			})
			.getByRole("button", { name: /May I use your name/ })
			.click();
		await page.getByLabel("No longer").check();
		await page.getByRole("button", { name: "Write it down" }).last().click();
		await page.getByText("They took it back").first().waitFor();
		await watched.goTo("/people/tree");
		await page.locator(".tree-link.tree-withdrawn").nth(1).waitFor();
		expect(await page.locator(".tree-link.tree-withdrawn").count()).toBe(2);
	});

	test("the tree shows the ways to one target alone", async () => {
		const { page } = watched;
		for (const occupationCode of ["29-1141.00", "35-1011.00"])
			await page.request.post(`${server.origin}/api/v1/targets`, {
				data: { occupationCode },
				headers: { origin: server.origin },
			});
		await watched.goTo("/people/tree");
		const choose = page.getByLabel("Ways to people for");
		await choose.selectOption({ label: "Chefs and Head Cooks" });
		await page.getByText("No way leads there yet").waitFor();
		await choose.selectOption({ label: "Registered Nurses" });
		await page.locator(".tree-link").first().waitFor();
		await watched.checkScreen("Referral tree, one target");
	});

	test("two spellings of an organization become one", async () => {
		const { page } = watched;
		await watched.goTo("/people/organizations");
		await page.getByLabel("Find an organization").fill("northlight");
		await watched.checkScreen("Organizations");
		await page.getByRole("link", { name: "Northlight Health" }).click();
		await page.getByRole("heading", { name: "Northlight Health" }).waitFor();
		await page.getByRole("button", { name: "It is the same" }).click();
		await page.getByRole("heading", { name: "Also written" }).waitFor();
		await page.getByRole("link", { name: "Ben Cole" }).waitFor();
		await watched.checkScreen("One organization");
		await page.getByRole("button", { name: "They are two" }).click();
		await page.getByRole("heading", { name: "Perhaps the same" }).waitFor();
	});

	test("all that is held of a person is on one page, hidden words when asked for", async () => {
		const { page } = watched;
		await watched.goTo(`/people/${ids["Ana Ruiz"]}`);
		await page.getByRole("link", { name: "What is held about them" }).click();
		await page
			.getByRole("heading", { name: "What is held about Ana Ruiz" })
			.waitFor();
		await page.getByRole("heading", { name: "Positions" }).waitFor();
		await page.getByText("Cousin of Ana Ruiz").waitFor();
		await page.getByText("The words of one entry are left out").waitFor();
		expect(await page.getByText("sick leave").count()).toBe(0);
		await watched.checkScreen("What is held");
		await page
			.getByRole("heading", { name: "Positions", exact: true })
			.scrollIntoViewIfNeeded();
		await watched.picture("What is held, below");
		await page.getByLabel("With sensitive notes").check();
		await page.getByText("Was on sick leave in spring").waitFor();
		const download = page.waitForEvent("download");
		await page.getByRole("link", { name: "Download all of it" }).click();
		expect((await download).suggestedFilename()).toMatch(/^held-.*\.json$/);
	});

	test("a person is erased for good, and those they suggested stay", async () => {
		const { page } = watched;
		await watched.goTo(`/people/${ids["Ana Ruiz"]}`);
		await page.getByRole("button", { name: "Erase this person" }).click();
		const dialog = page.getByRole("dialog");
		await dialog.getByText("What stays").waitFor();
		await watched.checkScreen("Erase a person");
		const sure = dialog.getByRole("button", { name: "Erase for good" });
		expect(await sure.isDisabled()).toBe(true);
		await dialog.getByLabel("I understand that this can't be undone.").check();
		await sure.click();
		await page.waitForURL(`${server.origin}/people`);
		await page.getByText("Ben Cole").waitFor();
		expect(await page.getByText("Ana Ruiz").count()).toBe(0);
		await watched.goTo(`/people/${ids["Ben Cole"]}`);
		await page.getByText("Introduced by someone").waitFor();
		expect(await page.locator("main").textContent()).not.toContain("Ruiz");
		await watched.goTo("/people/tree");
		await page.locator("svg").getByText("someone", { exact: true }).waitFor();
		await watched.checkScreen("Tree, with someone");
		expect(watched.faults).toEqual([]);
	});
});
