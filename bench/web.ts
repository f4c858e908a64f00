// Bytes of the first screen, and Largest Contentful Paint at 4x slower CPU, 1.6 Mbit/s, 150 ms (DESIGN §8).
import type { Browser, BrowserContext } from "playwright-core";
import { lastPaint, slowPage, withBrowser } from "./browser.ts";
import { type Figure, quantile } from "./figure.ts";

const ROUNDS = 5;

export function figures(): Promise<Figure[]> {
	return withBrowser(async ({ program, browser }) => {
		const first: number[] = [];
		const cached: number[] = [];
		let bytes = 0;
		for (let round = 0; round < ROUNDS; round += 1) {
			const context = await browser.newContext();
			// Signing in leaves a cookie, and nothing of the app in the cache.
			await context.request.get(program.signInLink, { maxRedirects: 0 });
			const visit = await visitFirstScreen(context, program.origin);
			bytes = visit.scriptBytes;
			first.push(visit.lcp);
			cached.push((await visitFirstScreen(context, program.origin)).lcp);
			await context.close();
		}
		const bare = await bareLcp(await browser.newContext());
		const yardstick = {
			name: "LCP of a one-line page under the same conditions",
			value: bare,
			unit: "ms",
		};
		const [firstVisit, fromCache] = [
			quantile(first, 0.5),
			quantile(cached, 0.5),
		];
		return [
			{
				name: "JavaScript of the first screen, compressed",
				value: bytes / 1024,
				unit: "KB",
				budget: "60 KB",
				withinBudget: bytes <= 60 * 1024,
			},
			{
				name: "LCP of the first screen, first visit",
				value: firstVisit,
				unit: "ms",
				budget: "1,800 ms",
				withinBudget: firstVisit <= 1800,
				yardstick,
			},
			{
				name: "LCP of the first screen, from cache",
				value: fromCache,
				unit: "ms",
				budget: "600 ms",
				withinBudget: fromCache <= 600,
				yardstick,
			},
			...(await identifyBytes(browser, program)),
		];
	});
}

/** Where step 1 is gone; the map comes with the first. */
const identifyScreens = [
	"/identify",
	"/identify/interests",
	"/identify/skills",
	"/identify/needs",
	"/identify/compare",
];

/** What each screen of Identify takes on a first visit, and the facts of all occupations, which are kept from then on. */
async function identifyBytes(
	browser: Browser,
	{ origin, signInLink }: { origin: string; signInLink: string },
): Promise<Figure[]> {
	const measured: Figure[] = [];
	let facts = 0;
	for (const path of identifyScreens) {
		const context = await browser.newContext();
		await context.request.get(signInLink, { maxRedirects: 0 });
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send("Network.enable");
		const kinds = new Map<string, "script" | "facts">();
		const bytes = { script: 0, facts: 0 };
		session.on("Network.responseReceived", ({ requestId, type, response }) => {
			if (type === "Script") kinds.set(requestId, "script");
			if (response.url.includes("/catalogue/facts"))
				kinds.set(requestId, "facts");
		});
		session.on(
			"Network.loadingFinished",
			({ requestId, encodedDataLength }) => {
				const kind = kinds.get(requestId);
				if (kind) bytes[kind] += encodedDataLength;
			},
		);
		await page.goto(`${origin}${path}`, { waitUntil: "networkidle" });
		await context.close();
		facts = Math.max(facts, bytes.facts);
		measured.push({
			name: `JavaScript of ${path}, first visit, compressed`,
			value: bytes.script / 1024,
			unit: "KB",
			budget: "60 KB",
			withinBudget: bytes.script <= 60 * 1024,
		});
	}
	const kilobytes = facts / 1024;
	measured.push({
		name: "facts of all occupations, fetched once, compressed",
		value: kilobytes,
		unit: "KB",
		budget: "700 KB",
		withinBudget: facts > 0 && kilobytes <= 700,
	});
	return measured;
}

async function visitFirstScreen(context: BrowserContext, origin: string) {
	const { page, session } = await slowPage(context);
	let scriptBytes = 0;
	const scripts = new Set<string>();
	session.on("Network.responseReceived", ({ requestId, type }) => {
		if (type === "Script") scripts.add(requestId);
	});
	session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
		if (scripts.has(requestId)) scriptBytes += encodedDataLength;
	});
	await page.goto(origin, { waitUntil: "networkidle" });
	await page.locator("h1").first().waitFor();
	const lcp = await lastPaint(page);
	await page.close();
	return { lcp, scriptBytes };
}

export async function bareLcp(context: BrowserContext): Promise<number> {
	const { page } = await slowPage(context);
	await page.goto("data:text/html,<h1>Askaround</h1>");
	const lcp = await lastPaint(page);
	await context.close();
	return lcp;
}
