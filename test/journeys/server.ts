import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openCluster } from "#storage/cluster.ts";
import { startServer } from "../../src/server.ts";

/** A program of its own over an empty database, whose clock the test moves. */
export interface JourneyServer {
	origin: string;
	signInLink: string;
	/** The program's moment. */
	now(): Date;
	/** Moves the clock of the program and of the page to a moment that lies ahead. */
	goOnTo(instant: string, page: Page): Promise<void>;
	close(): Promise<void>;
}

export async function startJourney(
	beginsAt: string,
	publicUrl?: string,
): Promise<JourneyServer> {
	const memory = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
	const folder = mkdtempSync(join(memory, "askaround-"));
	chmodSync(folder, 0o755);
	// Held open without fsync for the whole test; the program attaches to it.
	const cluster = await openCluster({ dataDir: folder, fsync: false });
	if (!cluster.ok) throw new Error(JSON.stringify(cluster.refusal));
	let ahead = Date.parse(beginsAt) - Date.now();
	const now = () => new Date(Date.now() + ahead);
	const started = await startServer(
		{
			dataDir: folder,
			databaseUrl: undefined,
			host: "127.0.0.1",
			port: 0,
			publicUrl,
			secretKey: undefined,
		},
		{ now: () => now().toISOString() },
	);
	if (!started.ok) throw new Error(JSON.stringify(started.refusal));
	const { origin, signInLink, close } = started.value;
	return {
		origin,
		signInLink,
		now,
		goOnTo: async (instant, page) => {
			ahead = Date.parse(instant) - Date.now();
			await page.clock.setSystemTime(now());
		},
		close: async () => {
			await close();
			await cluster.value.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
