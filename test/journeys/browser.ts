import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { expect } from "vitest";
import { chromiumFlags } from "../../scripts/test/chromium.ts";

const axe = readFileSync(
	createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
	"utf8",
);

/** A page that watches itself: console errors, failed requests, and requests to another host are kept and must stay none. */
export interface WatchedPage {
	page: Page;
	origin: string;
	/** What went wrong so far. */
	faults: string[];
	/** No axe violation on the screen as it stands (WCAG 2.2 AA). */
	checkScreen(name: string): Promise<void>;
	goTo(path: string): Promise<void>;
	/** Keeps a picture of the screen in the folder that ASKAROUND_PICTURES names; without it, none. */
	picture(name: string): Promise<void>;
}

export async function openBrowser(
	flags: readonly string[] = [],
): Promise<Browser> {
	const executablePath = process.env.CHROME_PATH;
	if (!executablePath) throw new Error("CHROME_PATH names no browser");
	return chromium.launch({
		executablePath,
		args: [...chromiumFlags, ...flags],
	});
}

/** Signs in by the link, in a fresh browser profile of the given width. */
export async function openSignedIn(
	browser: Browser,
	{ origin, signInLink }: { origin: string; signInLink: string },
	screen: { width: number; height?: number; colorScheme: "light" | "dark" },
): Promise<WatchedPage> {
	const { width, height = 800, colorScheme } = screen;
	const context = await browser.newContext({
		viewport: { width, height },
		colorScheme,
		permissions: ["clipboard-read", "clipboard-write"],
		timezoneId: "Europe/Berlin",
		locale: "en-GB",
		acceptDownloads: true,
	});
	const page = await context.newPage();
	page.setDefaultTimeout(8_000);
	const faults: string[] = [];
	page.on("console", (message) => {
		if (message.type() === "error") faults.push(`console: ${message.text()}`);
	});
	page.on("pageerror", (error) => faults.push(`thrown: ${error.message}`));
	page.on("request", (request) => {
		const { protocol, origin: to } = new URL(request.url());
		if (protocol.startsWith("http") && to !== origin)
			faults.push(`another host: ${request.url()}`);
	});
	await page.goto(signInLink);
	return {
		page,
		origin,
		faults,
		goTo: async (path) => {
			await page.goto(`${origin}${path}`);
			await page.locator("h1").first().waitFor();
		},
		checkScreen: async (name) => {
			await picture(page, `${name}-${width}`);
			await checkScreen(page, name);
		},
		picture: (name) => picture(page, `${name}-${width}`),
	};
}

export async function picture(page: Page, name: string): Promise<void> {
	const folder = process.env.ASKAROUND_PICTURES;
	if (!folder) return;
	const file = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
	await page.screenshot({ path: `${folder}/${file}.png` });
}

export async function checkScreen(page: Page, name: string): Promise<void> {
	await page.locator("h1").first().waitFor();
	// What is still being read has no heading yet: the screen that comes to rest is judged.
	await page.locator(".waiting").first().waitFor({ state: "hidden" });
	const violations = await violationsOn(page);
	expect(violations, name).toEqual([]);
	const wider = await page.evaluate(
		() => document.documentElement.scrollWidth - window.innerWidth,
	);
	expect(wider, `${name} is wider than the screen`).toBeLessThanOrEqual(0);
}

/** What axe finds on the page as it is at this moment, a line each. */
async function violationsOn(page: Page): Promise<string[]> {
	// It stays while the app goes from screen to screen.
	if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
	return page.evaluate(async () => {
		const { axe } = window as unknown as {
			axe: {
				run(
					context: Document,
					options: object,
				): Promise<{
					violations: {
						id: string;
						help: string;
						nodes: { html: string; failureSummary?: string }[];
					}[];
				}>;
			};
		};
		const found = await axe.run(document, {
			resultTypes: ["violations"],
			runOnly: [
				"wcag2a",
				"wcag2aa",
				"wcag21a",
				"wcag21aa",
				"wcag22aa",
				"best-practice",
			],
		});
		return found.violations.map(
			({ id, help, nodes }) =>
				`${id}: ${help}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`,
		);
	});
}
