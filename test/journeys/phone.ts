import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { chromiumFlags } from "../../scripts/test/chromium.ts";

/** A browser with a folder of its own, which can be killed and started again, as a phone's battery does it. */
export interface Phone {
	page: Page;
	/** A second tab of the same browser. */
	newTab(): Promise<Page>;
	network(isThere: boolean): Promise<void>;
	/** SIGKILL to all of it; the folder stays. */
	kill(): Promise<void>;
	/** Starts it again, without a network at first. */
	start(): Promise<void>;
	end(): Promise<void>;
}

export async function buyPhone(): Promise<Phone> {
	const folder = mkdtempSync(join(tmpdir(), "askaround-phone-"));
	let running = await launch(folder);
	const context = () => {
		const [found] = running.browser.contexts();
		if (!found) throw new Error("a browser without a context");
		return found;
	};
	const openTab = async () => {
		const page = await context().newPage();
		page.setDefaultTimeout(15_000);
		await page.setViewportSize({ width: 390, height: 800 });
		return page;
	};
	const kill = async () => {
		const { child } = running;
		const gone = new Promise((resolve) => child.once("exit", resolve));
		if (child.pid) process.kill(-child.pid, "SIGKILL");
		await gone;
		await running.browser.close().catch(() => {});
	};
	const phone: Phone = {
		page: await openTab(),
		newTab: openTab,
		network: (isThere) => context().setOffline(!isThere),
		kill,
		start: async () => {
			running = await launch(folder);
			await context().setOffline(true);
			phone.page = await openTab();
		},
		end: async () => {
			await kill();
			rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
		},
	};
	return phone;
}

async function launch(
	folder: string,
): Promise<{ child: ChildProcess; browser: Browser }> {
	const executable = process.env.CHROME_PATH;
	if (!executable) throw new Error("CHROME_PATH names no browser");
	const portFile = join(folder, "DevToolsActivePort");
	rmSync(portFile, { force: true });
	// A group of its own, so that a kill takes all of its processes at once.
	const child = spawn(
		executable,
		[
			...chromiumFlags,
			"--headless=new",
			"--remote-debugging-port=0",
			`--user-data-dir=${folder}`,
			"about:blank",
		],
		{ detached: true, stdio: "ignore" },
	);
	for (let tries = 0; tries < 300; tries++) {
		const port = readPort(portFile);
		if (port)
			return {
				child,
				browser: await chromium.connectOverCDP(`http://127.0.0.1:${port}`),
			};
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error("the browser did not start");
}

function readPort(file: string): string | undefined {
	try {
		return readFileSync(file, "utf8").split("\n")[0] || undefined;
	} catch {
		return undefined;
	}
}
