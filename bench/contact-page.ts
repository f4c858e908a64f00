// A contact's page: bytes in all, and Largest Contentful Paint at 4x slower CPU, 1.6 Mbit/s, 150 ms (DESIGN §8).
import type { Browser } from "playwright-core";
import { createClient, read } from "#http/client.ts";
import { lastPaint, slowPage, withBrowser } from "./browser.ts";
import { type Figure, quantile } from "./figure.ts";
import type { Program } from "./program.ts";
import { bareLcp } from "./web.ts";

const ROUNDS = 9;
/** Without an answer from there: the page itself comes from the program, as a proxy in front of it would fetch it. */
const PUBLIC_URL = "https://ask.example.org";

export function figures(): Promise<Figure[]> {
	return withBrowser(
		async ({ program, browser }) => {
			const path = await askSomebody(program);
			const visits = [];
			const bare = [];
			for (let round = 0; round < ROUNDS; round += 1) {
				visits.push(await visit(browser, `${program.origin}${path}`));
				bare.push(await bareLcp(await browser.newContext()));
			}
			const bytes = Math.max(...visits.map((one) => one.bytes));
			const requests = Math.max(...visits.map((one) => one.requests));
			const lcp = quantile(
				visits.map((one) => one.lcp),
				0.5,
			);
			return [
				{
					name: "a contact's page with three times on offer, bytes in all",
					value: bytes / 1024,
					unit: "KB",
					budget: "20 KB",
					withinBudget: bytes <= 20 * 1024,
				},
				{
					name: "requests of a contact's page",
					value: requests,
					unit: "requests",
				},
				{
					name: "LCP of a contact's page, first visit",
					value: lcp,
					unit: "ms",
					budget: "1,000 ms",
					withinBudget: lcp <= 1000,
					yardstick: {
						name: "LCP of a one-line page without a server under the same conditions",
						value: quantile(bare, 0.5),
						unit: "ms",
					},
				},
			];
		},
		{ publicUrl: PUBLIC_URL },
	);
}

/** Somebody is asked, with three times on offer; gives the path of their page. */
async function askSomebody({ origin, signInLink }: Program): Promise<string> {
	const signedIn = await fetch(signInLink, { redirect: "manual" });
	const cookie = signedIn.headers
		.getSetCookie()
		.map((one) => one.split(";")[0])
		.join("; ");
	const client = createClient(origin, (input, init) => {
		const headers = new Headers(init?.headers);
		headers.set("cookie", cookie);
		headers.set("origin", origin);
		return fetch(input, { ...init, headers });
	});
	await read(
		client.profile.$patch({
			json: { name: "Lena Hoffmann", zone: "Europe/Berlin" },
		}),
	);
	const contact = await read(
		client.contacts.$post({
			json: { name: "Priya Nair", zone: "America/Toronto" },
		}),
	);
	const connection = "We both trained at St. Brigid’s.";
	const approach = await read(
		client.approaches.$post({ json: { contactId: contact.id, connection } }),
	);
	const inDays = (days: number) =>
		new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
	const times = [3, 4, 7].map((days) => ({
		date: inDays(days),
		time: "17:00",
	}));
	await read(
		client.meetings.$post({ json: { approachId: approach.id, times } }),
	);
	const { url } = await read(
		client["contact-links"].$post({ json: { approachId: approach.id } }),
	);
	return new URL(url).pathname;
}

async function visit(browser: Browser, address: string) {
	const context = await browser.newContext();
	const { page, session } = await slowPage(context);
	let bytes = 0;
	let requests = 0;
	session.on("Network.requestWillBeSent", ({ request }) => {
		if (request.url.startsWith("http")) requests += 1;
	});
	session.on("Network.loadingFinished", ({ encodedDataLength }) => {
		bytes += encodedDataLength;
	});
	await page.goto(address, { waitUntil: "networkidle" });
	const lcp = await lastPaint(page);
	await context.close();
	return { lcp, bytes, requests };
}
