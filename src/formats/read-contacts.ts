import { ok, type Result, refuse } from "#core/result.ts";
import { MAX_FILE_BYTES } from "./bounds.ts";
import type { ColumnMapping } from "./column-mapping.ts";
import { decodeText } from "./decode-text.ts";
import { signatureOf, textKind } from "./file-signature.ts";
import { readJsonContacts } from "./json-contacts.ts";
import { findLinkedInHeader } from "./linkedin-header.ts";
import { readAttendees } from "./read-attendees.ts";
import { readLinkedIn } from "./read-linkedin.ts";
import { findTable, readExport, readTable } from "./read-table.ts";
import { readVCards } from "./read-vcard.ts";
import { readFromZip, type ZipRefusal } from "./read-zip.ts";
import type { ContactFileKind, ReadFile } from "./record.ts";
import { plainLines } from "./table-body.ts";

/** Why a whole file is refused; nothing of it is taken then. */
export type FileRefusal =
	| "empty-file"
	| "too-large"
	| "not-contacts"
	| "wrong-encoding"
	| "no-header"
	| "needs-mapping"
	| "unknown-column"
	| "nobody-invited"
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
 * The contacts in a file (kinds: `CONTACT_FILE_KINDS`), alone or in the zip that
 * LinkedIn or Google sends. Encoding and kind are found from the content; `name`
 * helps only where that does not tell, `as` says the kind where the person knows
 * it, and `mapping` which columns of a table hold what (it is read as `csv` then).
 * Rows and refusals: DESIGN §4, Import.
 */
export async function readContacts(
	bytes: Uint8Array,
	name: string,
	as?: ContactFileKind,
	mapping?: ColumnMapping,
): Promise<Result<ReadFile, FileRefusal>> {
	const size = checkFileSize(bytes.byteLength);
	if (!size.ok) return size;
	if (signatureOf(bytes) !== "zip") {
		return readPlainFile({ bytes, name, as, mapping });
	}
	const inner = await readFromZip(bytes, IN_ZIP);
	if (!inner.ok) return inner;
	const { path } = inner.value;
	return readPlainFile({ bytes: inner.value.bytes, name: path, as, mapping });
}

/** A card that names its own encodings needs no guess. */
const SAYS_CHARSET = /charset="?(?!utf-?8)\w/i;

/** What exports call their contacts; the first that is there is taken. */
const IN_ZIP = [
	/(^|\/)connections\.csv$/i,
	/(^|\/)(all contacts|my contacts|contacts)\.(vcf|csv)$/i,
	/\.vcf$/i,
];

type Source = {
	bytes: Uint8Array;
	name: string;
	as: ContactFileKind | undefined;
	mapping: ColumnMapping | undefined;
};

function readPlainFile(source: Source): Result<ReadFile, FileRefusal> {
	const { bytes, name, as, mapping } = source;
	const signature = signatureOf(bytes);
	if (signature) return refuse("not-contacts", { looksLike: signature });
	const decoded = decodeText(bytes);
	if (!decoded) return refuse("wrong-encoding");
	const { text, encoding } = decoded;
	if (text.trim() === "") return refuse("empty-file");
	if (mapping) return readTable(text, mapping);
	// Cards and calendars decode line by line, by what each says of itself.
	const byLine =
		encoding === "utf-8" ||
		encoding === "windows-1252" ||
		(encoding !== "utf-16" && SAYS_CHARSET.test(text));
	const lines = byLine ? bytes : new TextEncoder().encode(text);
	switch (as) {
		case "linkedin":
			return readLinkedIn(text, true);
		case "vcard":
			if (hasPart(text, "vcard")) return readVCards(lines);
			break;
		case "ics":
			if (hasPart(text, "(?:vcalendar|vevent)")) return readAttendees(lines);
			break;
		case "json-resume":
			return readResumes(text);
		case "google":
		case "outlook":
		case "yahoo": {
			const plain = plainLines(text);
			const found = findTable(plain, 1);
			return found ? readExport(plain, as, found.header) : refuse("no-header");
		}
		case "csv":
			return readTable(text);
		case undefined:
			return readByContent(text, lines, name);
	}
	const looksLike = textKind(text, name);
	if (looksLike === "table") return refuse("no-header");
	return refuse("not-contacts", { looksLike });
}

function readByContent(
	text: string,
	lines: Uint8Array,
	name: string,
): Result<ReadFile, FileRefusal> {
	if (/^\uFEFF?\s*begin\s*:\s*vcard/i.test(text)) return readVCards(lines);
	if (/^\uFEFF?\s*begin\s*:\s*(vcalendar|vevent)/i.test(text))
		return readAttendees(lines);
	const looksLike = textKind(text, name);
	if (looksLike === "json") return readResumes(text);
	if (looksLike !== "html") {
		const plain = plainLines(text);
		if (findLinkedInHeader(plain)) return readLinkedIn(text);
		const isCsv = /\.(csv|tsv)$/i.test(name);
		const found = findTable(plain, isCsv ? 1 : 2);
		if (found && found.kind !== "csv")
			return readExport(plain, found.kind, found.header);
		if (!found && hasPart(text, "vcard")) return readVCards(lines);
		if (found || looksLike === "table") return readTable(plain);
	}
	if (hasPart(text, "vcard")) return readVCards(lines);
	return refuse("not-contacts", { looksLike });
}

function readResumes(text: string): Result<ReadFile, FileRefusal> {
	const read = readJsonContacts(text);
	if (read.ok) return read;
	return read.refusal.code === "too-large"
		? refuse("too-large", read.refusal.facts)
		: refuse("not-contacts", { looksLike: "json" });
}

/** Whether a line begins a card or a calendar. */
function hasPart(text: string, part: string): boolean {
	return new RegExp(
		`^\\uFEFF?[ \\t]*(?:[\\w-]+\\.)?begin[ \\t]*:[ \\t]*${part}[ \\t]*\\r*$`,
		"im",
	).test(text);
}
