import Papa from "papaparse";
import { expect, test } from "vitest";
import { readContacts } from "./read-contacts.ts";
import { nameOf } from "./record.ts";
import { writeCsv } from "./write-csv.ts";
import { type VCardContact, writeVCards } from "./write-vcard.ts";

const FULL: VCardContact = {
	name: nameOf({
		...{ full: "Dr. Zoë O'Neil; Jr.", given: "Zoë", family: "O'Neil, Smith" },
		...{ prefix: "Dr.", suffix: "Jr." },
	}),
	uid: "0195a3e0-0000-7000-8000-000000000001",
	emails: [
		{ value: "z@example.org", label: "work" },
		{ value: "y@example.org" },
	],
	phones: [{ value: "+1 418 656 9254 ext. 102", label: "work cell" }],
	profiles: ["https://www.linkedin.com/in/zoë?x=1,2;3"],
	organization: "Acme; Sons, Inc.",
	title: "Head, Care \\ Home",
	positions: [{ organization: "Other", title: "Nurse" }],
	birthday: "--02-03",
	note: `line 1;\nline 2, ${"é陈🎨".repeat(40)}`,
	addresses: [{ label: "home", street: "1 A St\nApt, 2", city: "Köln; X" }],
};

async function readBack(text: string) {
	const result = await readContacts(Buffer.from(text), "x.vcf");
	if (!result.ok) throw new Error(result.refusal.code);
	return result.value;
}

test("a vCard is read back as written", async () => {
	const { records, skipped } = await readBack(writeVCards([FULL]));
	expect(records).toEqual([{ row: 1, ...FULL }]);
	expect(skipped).toEqual([]);
});

test("vCard lines are at most 75 octets long and end in CR LF", () => {
	const text = writeVCards([FULL, FULL]);
	const lines = text.split("\r\n");
	for (const line of lines) {
		expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
		expect(line).not.toContain("\n");
	}
	expect(lines.slice(0, 2)).toEqual(["BEGIN:VCARD", "VERSION:4.0"]);
	expect(text.match(/^END:VCARD\r$/gm)).toHaveLength(2);
});

test.each<[string, Partial<VCardContact>, string]>([
	["organization", { organization: "Acme" }, "FN:Acme"],
	["e-mail", { emails: [{ value: "a@b.example" }] }, "FN:a@b.example"],
	["phone", { phones: [{ value: "+1 5551234" }] }, "FN:+1 5551234"],
])("without a name the %s is shown, and read back as no name", async (_, parts, line) => {
	const text = writeVCards([{ name: nameOf({}), ...parts }]);
	expect(text).toContain(`${line}\r\n`);
	expect((await readBack(text)).records[0]?.name.full).toBe("");
});

test("nothing in a value ends its line", async () => {
	const evil = "a\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:x";
	const text = writeVCards([
		{
			name: nameOf({ full: evil, given: evil }),
			...{ uid: evil, organization: evil, title: evil, note: evil },
			emails: [{ value: `${evil}@b.example`, label: evil }],
			profiles: [evil],
		},
	]);
	expect(text.match(/^BEGIN:VCARD/gm)).toHaveLength(1);
	expect((await readBack(text)).read).toBe(1);
});

test("no contacts, no text", () => {
	expect(writeVCards([])).toBe("");
});

test.each([
	['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
	["+1", "'+1"],
	["-2", "'-2"],
	["@x", "'@x"],
	["\tx", "'\tx"],
	["a=b", "a=b"],
	['say "hi", you\nthere', 'say "hi", you\nthere'],
])("a CSV cell %j is written as %j", (cell, expected) => {
	const text = writeCsv(
		["name", "n"],
		[
			[cell, 1],
			[null, undefined],
		],
	);
	expect(text.endsWith("\r\n")).toBe(true);
	const { data } = Papa.parse<string[]>(text.trimEnd(), { newline: "\r\n" });
	expect(data).toEqual([
		["name", "n"],
		[expected, "1"],
		["", ""],
	]);
});
