import { describe, expect, test } from "vitest";
import { MAX_FILE_BYTES, MAX_RECORDS } from "./bounds.ts";
import { checkFileSize, readContacts } from "./read-contacts.ts";
import type { ContactFileKind } from "./record.ts";

const CSV =
	"First Name,Last Name,URL,Email Address,Company,Position,Connected On\nZoë,Müller,,z@example.org,Bäcker,Nurse,05 Mar 2024\n";
const CARD =
	"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë Müller\r\nORG:Bäcker\r\nEND:VCARD\r\n";

function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
	const bytes = Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
	return big ? bytes.swap16() : bytes;
}

async function outcome(bytes: Uint8Array, name: string, as?: ContactFileKind) {
	const result = await readContacts(bytes, name, as);
	if (!result.ok) return { code: result.refusal.code, ...result.refusal.facts };
	return result.value;
}

describe.each([
	["linkedin", CSV],
	["vcard", CARD],
])("encodings of %s", (kind, text) => {
	test.each([
		["UTF-8", Buffer.from(text)],
		["UTF-8 with a mark", Buffer.from(`\uFEFF${text}`)],
		["Windows-1252", Buffer.from(text, "latin1")],
		["UTF-16LE with a mark", utf16(text, false, true)],
		["UTF-16BE with a mark", utf16(text, true, true)],
		["UTF-16LE", utf16(text, false, false)],
		["UTF-16BE", utf16(text, true, false)],
	])("%s", async (_, bytes) => {
		expect(await outcome(bytes, "file")).toMatchObject({
			kind,
			read: 1,
			records: [{ name: { full: "Zoë Müller" }, organization: "Bäcker" }],
		});
	});
});

test("one bad byte in a CSV harms its own line only", async () => {
	const bad = Buffer.from("caf\xe9,B,,,,,\n", "latin1");
	const file = await outcome(Buffer.concat([Buffer.from(CSV), bad]), "x.csv");
	expect(file).toMatchObject({
		records: [{ name: { full: "Zoë Müller" } }, { name: { full: "café B" } }],
	});
});

test.each<[string, string | Buffer, string, object]>([
	["nothing", "", "x.csv", { code: "empty-file" }],
	["white space", "\uFEFF \r\n\n", "x.csv", { code: "empty-file" }],
	[
		"PDF",
		"%PDF-1.7\n%âãÏÓ",
		"x.csv",
		{ code: "not-contacts", looksLike: "pdf" },
	],
	[
		"image",
		Buffer.from("\x89PNG\r\n\x1a\n\0\0\0", "latin1"),
		"x.vcf",
		{ looksLike: "image" },
	],
	["web page", "<!DOCTYPE html><html>", "x.csv", { looksLike: "html" }],
	["JSON", '[{"First Name": 1}]', "x.json", { looksLike: "json" }],
	["empty calendar", "BEGIN:VCALENDAR\r\n", "x", { code: "nobody-invited" }],
	["prose", "Dear all,\nhello.\n", "x.txt", { looksLike: "text" }],
	[
		"CSV of something else",
		"a,b,c\n1,2,3\n",
		"x",
		{
			code: "needs-mapping",
			columns: ["a", "b", "c"],
			rows: [["1", "2", "3"]],
		},
	],
	["CSV by name", "a\n1\n", "x.csv", { code: "needs-mapping", columns: ["a"] }],
	[
		"bytes",
		Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 89 + 13) % 256)),
		"x",
		{ code: "wrong-encoding" },
	],
	[
		"UTF-32",
		Buffer.from("\xff\xfe\0\0A\0\0\0", "latin1"),
		"x",
		{ code: "wrong-encoding" },
	],
	[
		"a zip cut off",
		Buffer.from("PK\x03\x04and so on"),
		"x.zip",
		{ code: "zip-damaged" },
	],
])("refused: %s", async (_, content, name, expected) => {
	expect(await outcome(Buffer.from(content), name)).toMatchObject(expected);
});

test.each<[string, string, ContactFileKind, object]>([
	["CSV as vCard", CSV, "vcard", { code: "no-header" }],
	["vCard as LinkedIn", CARD, "linkedin", { code: "no-header" }],
	["vCard as vCard", CARD, "vcard", { kind: "vcard", read: 1 }],
	["vCard after other words", `Hello\n${CARD}`, "vcard", { read: 1 }],
])("the kind as the person says: %s", async (_, text, as, expected) => {
	expect(await outcome(Buffer.from(text), "x.csv", as)).toMatchObject(expected);
});

test("200 MB are refused by the size alone", async () => {
	const untouchable = new Proxy(new Uint8Array(), {
		get: (_, key) => {
			if (key === "byteLength") return 200 * 1024 * 1024;
			throw new Error(`${String(key)} was read`);
		},
	});
	const code = "too-large";
	expect(await outcome(untouchable, "x.csv")).toMatchObject({ code });
	expect(checkFileSize(MAX_FILE_BYTES)).toMatchObject({ ok: true });
	expect(checkFileSize(MAX_FILE_BYTES + 1)).toMatchObject({ ok: false });
});

test.each([
	["rows", CSV + "a\n".repeat(MAX_RECORDS)],
	["empty rows", `${CSV}${"\n".repeat(MAX_RECORDS)}a`],
	["cards", "BEGIN:VCARD\nEND:VCARD\n".repeat(MAX_RECORDS + 1)],
])(
	"too many %s",
	async (_, text) => {
		expect(await outcome(Buffer.from(text), "x")).toEqual({
			code: "too-large",
			maxRecords: MAX_RECORDS,
		});
	},
	30_000,
);
