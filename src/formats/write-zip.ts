import { ZipFile } from "yazl";

/** One file of a zip; `path` is relative, with forward slashes. */
export type ZipEntry =
	| { path: string; text: string; bytes?: undefined }
	| { path: string; bytes: Uint8Array; text?: undefined };

/** A zip's dates are local and start in 1980: this one reads the same everywhere. */
const NO_DATE = new Date(1980, 0, 1);

/**
 * A zip of the given files in the given order, the same bytes for the same files.
 * A path that is absolute, leaves the folder, or comes twice is a bug and throws.
 */
export async function zipFiles(
	entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
): Promise<Uint8Array> {
	const zip = new ZipFile();
	const paths = new Set<string>();
	for await (const entry of entries) {
		if (paths.has(entry.path)) throw new Error(`twice in a zip: ${entry.path}`);
		paths.add(entry.path);
		const buffer =
			entry.text === undefined
				? Buffer.from(entry.bytes)
				: Buffer.from(entry.text, "utf8");
		const options = { mtime: NO_DATE, mode: 0o100644, forceDosTimestamp: true };
		zip.addBuffer(buffer, entry.path, options);
	}
	zip.end();
	const chunks: Buffer[] = [];
	for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks);
}
