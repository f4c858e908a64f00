import { basename } from "node:path";
import { text } from "node:stream/consumers";
import { openPromise } from "yauzl";
import type { ReleaseResult } from "#catalogue/releases/refusal.ts";
import { ok, refuse } from "#core/result.ts";

/** The largest of the files that the catalogue needs has 2.5 MB. */
const largestEntry = 64 * 1024 * 1024;

/** Reads the wanted files of a zip as UTF-8, by their exact name in whatever folder; every one of them must be there. */
export async function readZipTexts<Name extends string>(
	path: string,
	wanted: readonly Name[],
): Promise<ReleaseResult<Record<Name, string>>> {
	const file = basename(path);
	const texts = new Map<string, string>();
	try {
		const zip = await openPromise(path);
		for await (const entry of zip.eachEntry()) {
			const name = basename(entry.fileName);
			if (!(wanted as readonly string[]).includes(name)) continue;
			if (entry.uncompressedSize > largestEntry)
				throw new Error(`${name} is far larger than it should be`);
			texts.set(name, await text(await zip.openReadStreamPromise(entry)));
		}
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		return refuse("file-unreadable", { file, detail });
	}
	const missing = wanted.find((name) => !texts.has(name));
	if (missing) return refuse("file-missing", { file: missing, detail: file });
	return ok(Object.fromEntries(texts) as Record<Name, string>);
}
