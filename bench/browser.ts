// A browser beside the program, for what is measured as a person sees it.
import {
	type Browser,
	type BrowserContext,
	type CDPSession,
	chromium,
	type Page,
} from "playwright-core";
import {
	chromiumFlags,
	chromium as chromiumPackage,
} from "../scripts/test/chromium.ts";
import { findSystemProgram } from "../scripts/test/system-program.ts";
import { benchFolder, type Program, startProgram } from "./program.ts";

export interface Setting {
	program: Program;
	browser: Browser;
	chromePath: string;
}

/** Starts the program on an empty folder and a browser, lets `measure` use both, and ends them whatever happens. */
export async function withBrowser<T>(
	measure: (setting: Setting) => Promise<T>,
	options: { publicUrl?: string } = {},
): Promise<T> {
	const found = await findSystemProgram(chromiumPackage);
	if (!found.ok) throw new Error("no Chromium to measure with");
	const chromePath = found.value;
	const { folder, remove } = benchFolder();
	const program = await startProgram(folder, "node", options);
	const browser = await chromium.launch({
		executablePath: chromePath,
		args: chromiumFlags,
	});
	try {
		return await measure({ program, browser, chromePath });
	} finally {
		await browser.close();
		await program.stop();
		remove();
	}
}

/** A page at the conditions of DESIGN §8: 4x slower CPU, 1.6 Mbit/s, 150 ms. */
export async function slowPage(
	context: BrowserContext,
): Promise<{ page: Page; session: CDPSession }> {
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send("Network.enable");
	await session.send("Network.emulateNetworkConditions", {
		offline: false,
		latency: 150,
		downloadThroughput: (1.6 * 1024 * 1024) / 8,
		uploadThroughput: (1.6 * 1024 * 1024) / 8,
	});
	await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
	return { page, session };
}

/** The Largest Contentful Paint of a page that has come to rest, in ms. */
export function lastPaint(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let latest = Number.NaN;
				new PerformanceObserver((list) => {
					latest = list.getEntries().at(-1)?.startTime ?? latest;
				}).observe({ type: "largest-contentful-paint", buffered: true });
				setTimeout(() => resolve(latest), 500);
			}),
	);
}
