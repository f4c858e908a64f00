import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder with the ones above it; gives the topmost that had to be made, or null where all were there. One by
 * one, as Node's own recursive `mkdirSync` never returns where the system says ENOENT to each, as /proc does.
 */
export function makeFolder(folder: string, mode: number): string | null {
	const missing: string[] = [];
	for (let at = folder; !existsSync(at); at = dirname(at)) missing.unshift(at);
	let topmost: string | null = null;
	for (const at of missing) {
		try {
			mkdirSync(at, { mode });
			topmost ??= at;
		} catch (error) {
			// Another starter was faster.
			if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
		}
	}
	return topmost;
}
