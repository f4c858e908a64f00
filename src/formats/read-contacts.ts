import { ok, type Result, refuse } from "#core/result.ts";
import { MAX_FILE_BYTES } from "./bounds.ts";
import { decodeText } from "./decode-text.ts";
import { signatureOf, textKind } from "./file-signature.ts";
import { findLinkedInHeader } from "./linkedin-header.ts";
import { readLinkedIn } from "./read-linkedin.ts";
import { readVCards } from "./read-vcard.ts";
import { readFromZip, type ZipRefusal } from "./read-zip.ts";
import type { ContactFileKind, ReadFile } from "./record.ts";

/** Why a whole file is refused; nothing of it is taken then. */
export type FileRefusal =
	| "empty-file"
	| "too-large"
	| "not-contacts"
	| "wrong-encoding"
	| "no-header"
	| ZipRefusal;

/**
 * Whether a file of so many bytes may be read at all. Ask before reading it, so
 * that a huge file costs nothing. Facts: `bytes`, `maxBytes`.
 */
export function checkFileSize(bytes: number): Result<number, "too-large"> {
	if (bytes <= MAX_FILE_BYTES) return ok(bytes);
	return refuse("too-large", { bytes, maxBytes: MAX_FILE_BYTES });
}

/**
 * The contacts in a file: a LinkedIn `Connections.csv`, alone or in the zip that
 * LinkedIn sends, or vCards. Encoding and kind are found from the content; `name`
 * helps only to word a refusal, and `as` says the kind where the person knows it.
 * Rows and refusals: DESIGN §4, Import.
 */
export async function readContacts(
	bytes: Uint8Array,
	name: string,
	as?: ContactFileKind,
): Promise<Result<ReadFile, FileRefusal>> {
	const size = checkFileSize(bytes.byteLength);
	if (!size.ok) return size;
	if (signatureOf(bytes) !== "zip") return readPlainFile(bytes, name, as);
	const inner = await readFromZip(bytes, (path) =>
		/(^|\/)connections\.csv$/i.test(path),
	);
	if (!inner.ok) return inner;
	return readPlainFile(inner.value.bytes, inner.value.path, as);
}

function readPlainFile(
	bytes: Uint8Array,
	name: string,
	as?: ContactFileKind,
): Result<ReadFile, FileRefusal> {
	const signature = signatureOf(bytes);
	if (signature) return refuse("not-contacts", { looksLike: signature });
	const decoded = decodeText(bytes);
	if (!decoded) return refuse("wrong-encoding");
	const { text, encoding } = decoded;
	if (text.trim() === "") return refuse("empty-file");
	const kind = as ?? contactKind(text);
	switch (kind) {
		case "linkedin":
			return readLinkedIn(text, as === "linkedin");
		case "vcard": {
			if (!hasCard(text)) break;
			const wide = encoding === "utf-16";
			return readVCards(wide ? new TextEncoder().encode(text) : bytes);
		}
		case null:
			break;
	}
	const looksLike = textKind(text, name);
	if (looksLike === "table") return refuse("no-header");
	return refuse("not-contacts", { looksLike });
}

function contactKind(text: string): ContactFileKind | null {
	if (/^\uFEFF?\s*begin\s*:\s*vcard/i.test(text)) return "vcard";
	if (findLinkedInHeader(text.replace(/\r+\n?/g, "\n"))) return "linkedin";
	return hasCard(text) ? "vcard" : null;
}

function hasCard(text: string): boolean {
	return /^\uFEFF?[ \t]*(?:[\w-]+\.)?begin[ \t]*:[ \t]*vcard[ \t]*\r*$/im.test(
		text,
	);
}
