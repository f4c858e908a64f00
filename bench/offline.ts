// The run sheet on a slow phone from what it keeps: first paint, and how long a letter takes with 200 notes. Then the
// journey that kills the browser while one types, fifty times.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { createClient, read } from "#http/client.ts";
import { lastPaint, slowPage, withBrowser } from "./browser.ts";
import { type Figure, quantile } from "./figure.ts";
import type { Program } from "./program.ts";

const ROUNDS = 5;
const NOTES = 200;
const LETTERS = 120;
const KILLS = Number(process.env.ASKAROUND_KILLS ?? 50);

export function figures(): Promise<Figure[]> {
	return withBrowser(async ({ program, browser, chromePath }) => {
		const [meetingId, fresh] = [
			await talkWithNotes(program, NOTES),
			await talkWithNotes(program, 0),
		];
		const context = await browser.newContext({
			viewport: { width: 390, height: 800 },
		});
		const page = await context.newPage();
		await page.goto(program.signInLink);
		await page.evaluate(() => navigator.serviceWorker.ready);
		await page.goto(`${program.origin}/conduct/${meetingId}`);
		await page.getByText(`${NOTES} notes, all saved.`).waitFor();
		await page.goto(`${program.origin}/conduct/${fresh}`);
		await page.getByText("Notes are saved as you type.").waitFor();
		const paints: number[] = [];
		const full: number[] = [];
		for (let round = 0; round < ROUNDS; round++) {
			paints.push(await paint(context, program, fresh));
			full.push(await paint(context, program, meetingId));
		}
		const lcp = quantile(paints, 0.5);
		await page.goto(`${program.origin}/conduct/${meetingId}`);
		await page.getByText(`${NOTES} notes, all saved.`).waitFor();
		const [plain, slow] = [await typing(page, 1), await typing(page, 4)];
		return [
			{
				name: "LCP of the run sheet from cache, 4x slower CPU",
				value: lcp,
				unit: "ms",
				budget: "600 ms",
				withinBudget: lcp <= 600,
			},
			{
				name: `the same with ${NOTES} notes`,
				value: quantile(full, 0.5),
				unit: "ms",
			},
			{
				name: `typing with ${NOTES} notes, p95 of the work from key to drawn, without the wait for a frame`,
				value: plain,
				unit: "ms",
				budget: "16 ms",
				withinBudget: plain <= 16,
			},
			{
				name: `typing with ${NOTES} notes at 4x slower CPU, p95`,
				value: slow,
				unit: "ms",
			},
			await kills(chromePath),
		];
	});
}

/** A talk that has just begun, with so many notes. */
async function talkWithNotes(
	{ origin, signInLink }: Program,
	notes: number,
): Promise<string> {
	const answer = await fetch(signInLink, { redirect: "manual" });
	const cookie = answer.headers
		.getSetCookie()
		.map((one) => one.split(";")[0])
		.join("; ");
	const client = createClient(origin, (input, init) => {
		const headers = new Headers(init?.headers);
		headers.set("cookie", cookie);
		headers.set("origin", origin);
		return fetch(input, { ...init, headers });
	});
	const tom = await read(
		client.contacts.$post({ json: { name: "Tom Baker" } }),
	);
	const now = new Date().toISOString();
	const { id } = await read(
		client.meetings.$post({
			json: {
				contactId: tom.id,
				times: [{ date: now.slice(0, 10), time: now.slice(11, 16) }],
				zone: "UTC",
				agreed: true,
				minutes: 60,
				medium: "phone",
			},
		}),
	);
	const at = client.meetings[":id"];
	await read(at.start.$post({ param: { id }, query: {} }));
	for (let count = 0; count < notes; count++)
		await read(
			at.notes[":noteId"].$put({
				param: { id, noteId: crypto.randomUUID() },
				json: { revision: 1, body: `Note ${count}: the desk is half of it.` },
			}),
		);
	return id;
}

async function paint(
	context: BrowserContext,
	{ origin }: Program,
	meetingId: string,
) {
	const { page } = await slowPage(context);
	await page.goto(`${origin}/conduct/${meetingId}`);
	await page.locator("h1").first().waitFor();
	await page.waitForLoadState("networkidle");
	const lcp = await lastPaint(page);
	await page.close();
	return lcp;
}

/** From the letter's arrival to the end of all that it sets off before the next frame. */
async function typing(page: Page, slower: number): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
	await page.evaluate(() => {
		const all: number[] = [];
		Object.assign(window, { latencies: all });
		document.addEventListener(
			"keydown",
			() => {
				const begin = performance.now();
				// A frame's callback runs before it is drawn; the task after it, once that work is done.
				requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel();
					const frame = performance.now();
					port1.onmessage = () => {
						const work = performance.now() - frame;
						const waited = Math.max(0, frame - begin - 1000 / 60);
						all.push(work + waited);
					};
					port2.postMessage(0);
				});
			},
			{ capture: true },
		);
	});
	await page.locator("textarea").last().click();
	for (let count = 0; count < LETTERS; count++)
		await page.keyboard.type("e", { delay: 30 });
	const all = await page.evaluate(
		() => (window as unknown as { latencies: number[] }).latencies,
	);
	await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
	await session.detach();
	return quantile(all, 0.95);
}

/** The journey, with many more kills than `npm test` takes the time for. */
async function kills(chromePath: string): Promise<Figure> {
	const root = join(import.meta.dirname, "..");
	const child = spawn(
		process.execPath,
		[
			join(root, "node_modules/vitest/vitest.mjs"),
			...["run", "--project", "journey-alone"],
			"test/journeys/offline-talk.spec.ts",
		],
		{
			cwd: root,
			stdio: ["ignore", "ignore", "inherit"],
			env: {
				...process.env,
				CHROME_PATH: chromePath,
				ASKAROUND_KILLS: `${KILLS}`,
			},
		},
	);
	const [code] = await once(child, "exit");
	return {
		name: `runs of ${KILLS} kills in the middle of typing that lost a note`,
		value: code === 0 ? 0 : 1,
		unit: "runs",
		budget: "0",
		withinBudget: code === 0,
	};
}
