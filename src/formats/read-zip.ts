import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { ok, type Result, refuse } from "#core/result.ts";
import { MAX_FILE_BYTES, MAX_ZIP_ENTRIES, MAX_ZIP_RATIO } from "./bounds.ts";

export type ZipRefusal =
	| "zip-too-large"
	| "zip-without-contacts"
	| "zip-damaged";

/** Small files may shrink a lot; below this the ratio says nothing. */
const RATIO_FROM = 1024 * 1024;

/**
 * The one file of a zip whose path the first possible of `wanted` fits, the least deep if there are
 * several. The number of entries and the size and ratio of the file are bounded;
 * sizes are counted on the bytes that come out, whatever the header claims.
 */
export async function readFromZip(
	bytes: Uint8Array,
	wanted: readonly RegExp[],
): Promise<Result<{ path: string; bytes: Uint8Array }, ZipRefusal>> {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		// We count the bytes ourselves, to tell a bomb from a damaged file.
		const zip = await fromBufferPromise(buffer, { validateEntrySizes: false });
		if (zip.entryCount > MAX_ZIP_ENTRIES) {
			return refuse("zip-too-large", { entries: zip.entryCount });
		}
		let found: Entry | null = null;
		const placeOf = (entry: Entry) =>
			wanted.findIndex((pattern) => pattern.test(entry.fileName));
		for await (const entry of zip.eachEntry()) {
			if (placeOf(entry) === -1 || isHidden(entry)) continue;
			const order = found
				? placeOf(entry) - placeOf(found) || depth(entry) - depth(found)
				: -1;
			if (order < 0) found = entry;
		}
		if (!found) {
			return refuse("zip-without-contacts", { entries: zip.entryCount });
		}
		return await readEntry(zip, found);
	} catch (error) {
		// yauzl and zlib throw on anything that is no sound zip.
		const reason = error instanceof Error ? error.message : String(error);
		return refuse("zip-damaged", { reason });
	}
}

async function readEntry(
	zip: ZipFile,
	entry: Entry,
): Promise<Result<{ path: string; bytes: Uint8Array }, ZipRefusal>> {
	const path = entry.fileName;
	const limit = Math.min(
		MAX_FILE_BYTES,
		Math.max(RATIO_FROM, entry.compressedSize * MAX_ZIP_RATIO),
	);
	if (entry.uncompressedSize > limit) {
		return refuse("zip-too-large", { path, bytes: entry.uncompressedSize });
	}
	const stream = await zip.openReadStreamPromise(entry);
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of stream) {
		size += chunk.length;
		if (size > limit) return refuse("zip-too-large", { path, limit });
		chunks.push(chunk);
	}
	if (size !== entry.uncompressedSize) {
		return refuse("zip-damaged", { path, reason: "size" });
	}
	return ok({ path, bytes: Buffer.concat(chunks) });
}

/** What macOS and others put beside the files. */
function isHidden(entry: Entry): boolean {
	return /(^|\/)(__MACOSX\/|\.)/.test(entry.fileName);
}

function depth(entry: Entry): number {
	return entry.fileName.split("/").length;
}
