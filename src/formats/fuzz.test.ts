import fc from "fast-check";
import { expect, test } from "vitest";
import { contentKey, strongKeys } from "./contact-key.ts";
import { readContacts } from "./read-contacts.ts";

const SEEDS = [
	'Notes:\n"a ""b"" c"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,"Lo, MBA",https://www.linkedin.com/in/a,a@b.example,"X ""Y""",Z,05 Mar 2024\n,,,,,,20 Aug 2018\n\n"Bo","Le",,,,,3/5/24\n',
	"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91=\r\n=C3=91;;;;\r\nTEL;WORK;VOICE:(905) 555-1234\r\nPHOTO;BASE64:\r\n /9j/\r\n\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:x\r\nEND:VCARD\r\nEND:VCARD\r\n",
	'BEGIN:VCARD\nVERSION:4.0\nitem1.TEL;VALUE=uri;TYPE="work,voice":tel:+1-418-656-9254;ext=102\nitem1.X-ABLabel:_$!<Home>!$_\nADR:;;a\\,b;c;;;\nBDAY:--0203\nORG:A\\;B;C\nNOTE:a\n b\\n\nEND:VCARD\n',
].map((text) => Buffer.from(text));

const PIECES = [
	...['"', ",", ";", ":", "\\", "=", "\n", "\r", "\r\n ", "\t", "\0", "\xff"],
	...["BEGIN:VCARD\n", "END:VCARD\n", "N:", "=HYPERLINK(1)", "\xef\xbb\xbf"],
	...["First Name,Last Name,Connected On\n", ";TYPE=", "PK\x03\x04", "%PDF"],
];

type Change = { at: number; cut: number; piece: string };

const change: fc.Arbitrary<Change> = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	cut: fc.integer({ min: 0, max: 30 }),
	piece: fc.constantFrom(...PIECES, ""),
});

function mutate(seed: Buffer, changes: Change[]): Buffer {
	let bytes = seed;
	for (const { at, cut, piece } of changes) {
		const start = Math.floor(at * bytes.length);
		const rest = bytes.subarray(start + cut);
		const added = Buffer.from(piece, "latin1");
		bytes = Buffer.concat([bytes.subarray(0, start), added, rest]);
	}
	return bytes;
}

test("no broken file throws or loses a record unsaid", async () => {
	let taken = 0;
	const property = fc.asyncProperty(
		fc.constantFrom(...SEEDS),
		fc.array(change, { minLength: 1, maxLength: 6 }),
		async (seed, changes) => {
			const result = await readContacts(mutate(seed, changes), "file");
			if (!result.ok) return;
			const { read, records, skipped } = result.value;
			taken += records.length;
			expect(read).toBe(records.length + skipped.length);
			const rows = [...records, ...skipped].map(({ row }) => row);
			rows.sort((a, b) => a - b);
			expect(rows).toEqual(rows.map((_, index) => index + 1));
			for (const record of records) {
				strongKeys(record, "CA");
				expect(contentKey(record)).toMatch(/^content:/);
				expect(JSON.stringify(record)).not.toMatch(/\\u0000|\\ud[89a-f]/);
			}
		},
	);
	await fc.assert(property, { numRuns: 400, seed: 20_261_122 });
	// Else the property would hold because everything is refused.
	expect(taken).toBeGreaterThan(200);
});
