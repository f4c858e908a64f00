import { describe, expect, test } from "vitest";
import { MAX_RECORD_CHARS } from "./bounds.ts";
import { readVCards } from "./read-vcard.ts";

function bytes(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

function read(content: string | Uint8Array) {
	const result = readVCards(
		typeof content === "string" ? bytes(content) : content,
	);
	if (!result.ok) throw new Error(result.refusal.code);
	const { read, records, skipped } = result.value;
	expect(read).toBe(records.length + skipped.length);
	return { read, records, skipped };
}

/** One card of the given lines. */
function card(...lines: string[]): string {
	return ["BEGIN:VCARD", ...lines, "END:VCARD", ""].join("\r\n");
}

describe("a property", () => {
	test.each<[string, string[], object]>([
		[
			"name from N when FN is empty",
			["FN:", "N:Bo;Al;M.;Herr;"],
			{ name: { full: "Al M. Bo", prefix: "Herr" } },
		],
		[
			"escaped comma in N",
			["N:Do;Jo;A\\, B;;", "FN:X Y"],
			{ name: { full: "X Y", additional: "A, B" } },
		],
		[
			"several additional names",
			["VERSION:3.0", "N:Do;Jo;A,B;;Jr.,M.D."],
			{ name: { additional: "A B", suffix: "Jr., M.D." } },
		],
		[
			"2.1: a comma is a comma",
			["VERSION:2.1", "N:Do;Jo;A,B;;"],
			{ name: { additional: "A,B" } },
		],
		["N of one part", ["N:dirk"], { name: { full: "dirk", family: "dirk" } }],
		[
			"company shown as name",
			["N:;;;;", "FN:Acme", "ORG:Acme;Sales"],
			{
				name: { full: "" },
				organization: "Acme",
				rest: { department: "Sales" },
			},
		],
		[
			"address shown as name",
			["FN:a@b.example", "EMAIL:a@b.example"],
			{ name: { full: "" } },
		],
		[
			"nickname where there is no name",
			["NICKNAME:Bobby", "TEL:5551234"],
			{ name: { full: "Bobby" } },
		],
		[
			"lower case and groups",
			["fn:A", "item1.email;type=WORK:a@b.example"],
			{ emails: [{ value: "a@b.example", label: "work" }] },
		],
		[
			"the preferred first",
			["EMAIL:a@b.example", "EMAIL;TYPE=pref,home:c@d.example"],
			{
				emails: [
					{ value: "c@d.example", label: "home" },
					{ value: "a@b.example" },
				],
			},
		],
		[
			"bare parameters",
			["TEL;WORK;VOICE:(905) 555-1234"],
			{ phones: [{ value: "(905) 555-1234", label: "work" }] },
		],
		[
			"quoted type list",
			['TEL;TYPE="WORK,FAX":205246\\;\\;\\,\\;'],
			{ phones: [{ value: "205246", label: "work fax" }] },
		],
		[
			"tel: with extension",
			['TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-418-656-9254;ext=102'],
			{ phones: [{ value: "+1-418-656-9254 ext. 102", label: "work" }] },
		],
		[
			"Apple's own label",
			[
				"item1.URL:http\\://x.example/a\\,b",
				"FN:A",
				"item2.TEL:555123",
				"item2.X-ABLabel:_$!<AssistantPhone>!$_",
			],
			{
				profiles: ["http://x.example/a,b"],
				phones: [{ label: "assistantphone" }],
			},
		],
		[
			"no phone number",
			["FN:A", "TEL:none"],
			{ phones: [], rest: { tel: "none" } },
		],
		[
			"two positions",
			["FN:A", "ORG:X;Y", "ORG:Z", "TITLE:T", "TITLE:U"],
			{
				organization: "X",
				title: "T",
				positions: [{ organization: "Z", title: "U" }],
			},
		],
		["role without title", ["FN:A", "ROLE:Cook"], { title: "Cook" }],
		["birthday without year", ["FN:A", "BDAY:--0203"], { birthday: "--02-03" }],
		[
			"Apple's year for none",
			["FN:A", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-06"],
			{ birthday: "--05-06" },
		],
		[
			"the same, not said to be none",
			["FN:A", "BDAY:1604-05-06"],
			{ birthday: "--05-06" },
		],
		[
			"note with escapes",
			["FN:A", 'NOTE:a\\nb\\; \\"c\\" \\\\ d\\, e, f'],
			{ note: 'a\nb; "c" \\ d, e, f' },
		],
		[
			"address",
			["FN:A", "ADR;TYPE=home,pref:;;1 A St\\nB;C;D;E;F"],
			{
				addresses: [
					{
						label: "home",
						street: "1 A St\nB",
						city: "C",
						region: "D",
						postalCode: "E",
						country: "F",
					},
				],
			},
		],
		["folded line", ["FN:Jo", " hn", "\t Doe"], { name: { full: "John Doe" } }],
		[
			"labels, without those that everybody has",
			["FN:A", "CATEGORIES:Choir,myContacts,Work", "CATEGORIES:Choir"],
			{ tags: ["Choir", "Work"] },
		],
		[
			"a company, as Apple and 4.0 say it",
			["FN:Acme", "KIND:org", "TEL:555123"],
			{ name: { full: "" }, organization: "Acme" },
		],
		[
			"the family name first in FN",
			["FN:Do\\, Jo", "N:Do;Jo;;;"],
			{ name: { full: "Jo Do" } },
		],
		[
			"profiles that are pages, and those that are none",
			[
				"FN:A",
				"X-SOCIALPROFILE;type=linkedin:http://www.linkedin.com/in/a",
				"X-SOCIALPROFILE;type=chat:x-apple:a.b",
				"IMPP:xmpp:a@b.example",
				"URL:a@b.example",
			],
			{
				profiles: ["http://www.linkedin.com/in/a"],
				rest: { impp: "xmpp:a@b.example" },
			},
		],
		[
			"unknown and hostile names",
			["FN:A", "X-Foo:1", "__PROTO__:2", "constructor:3"],
			{ rest: { "x-foo": "1", constructor: "3" } },
		],
		[
			"line that is no property",
			["FN:A", "nonsense"],
			{ rest: { unread: "nonsense" } },
		],
		[
			"lone quote",
			["FN:A", 'TEL;TYPE="work:555 1234'],
			{ phones: [{ value: "555 1234" }] },
		],
	])("%s", (_, lines, expected) => {
		expect(read(card(...lines)).records).toMatchObject([expected]);
	});
});

describe("version 2.1", () => {
	const soft = "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=";
	test.each<[string, string[], object]>([
		[
			"quoted-printable over two lines",
			[soft, "=89va"],
			{ name: { full: "Éva" } },
		],
		[
			"bare encoding",
			["FN;QUOTED-PRINTABLE:=C3=89va"],
			{ name: { full: "Éva" } },
		],
		[
			"another charset",
			["FN;CHARSET=ISO-8859-2;ENCODING=QUOTED-PRINTABLE:=A3=F3d=BC"],
			{ name: { full: "Łódź" } },
		],
		["unknown charset", ["FN;CHARSET=klingon:Éva"], { name: { full: "Éva" } }],
		[
			"line break inside",
			["FN:A", "NOTE;ENCODING=QUOTED-PRINTABLE:a=0D=0A=", "b"],
			{ note: "a\nb" },
		],
		[
			"soft break before the end",
			["FN;ENCODING=QUOTED-PRINTABLE:Al="],
			{ name: { full: "Al" } },
		],
	])("%s", (_, lines, expected) => {
		expect(read(card(...lines)).records).toMatchObject([expected]);
	});

	test.each([
		["folded", ["PHOTO;ENCODING=BASE64;JPEG:", " /9j/4AAQ", " SkZJ==", ""]],
		["not folded", ["PHOTO;JPEG;BASE64:/9j/4AAQ", "SkZJRgABAQ+/", "AB==", ""]],
		["of 3.0", ["PHOTO;ENCODING=b;TYPE=JPEG:/9j/4", ` ${"A".repeat(200_000)}`]],
	])("a picture is left out: %s", (_, photo) => {
		const [record] = read(card("FN:A", ...photo, "TEL:555 1234")).records;
		expect(record?.phones).toHaveLength(1);
		expect(record?.rest).toBeUndefined();
	});

	test.each([
		["in one line", ["AGENT:BEGIN:VCARD\\nFN:B\\nEND:VCARD\\n"]],
		["over lines", ["AGENT:", "BEGIN:VCARD", "FN:B", "END:VCARD"]],
	])("an agent is no second card: %s", (_, agent) => {
		const result = read(card("FN:A", ...agent, "TITLE:T"));
		expect(result.read).toBe(1);
		expect(result.records).toMatchObject([{ name: { full: "A" }, title: "T" }]);
	});
});

describe("a file", () => {
	test("one bad byte harms its own line only", () => {
		const content = Buffer.concat([
			bytes(card("FN:Zoë", "ORG:Bäcker").replace("END:VCARD\r\n", "")),
			Buffer.from("TEL:\xa7\r\nNOTE:Stra\xdfe\r\nEND:VCARD\r\n", "latin1"),
			bytes(card("FN:陈")),
		]);
		expect(read(content).records).toMatchObject([
			{
				name: { full: "Zoë" },
				organization: "Bäcker",
				note: "Straße",
				rest: { tel: "§" },
			},
			{ name: { full: "陈" } },
		]);
	});

	test("a letter folded in the middle is whole again", () => {
		const whole = Buffer.from(card("FN:Zoë Doe"), "utf8");
		const at = whole.indexOf("ë") + 1;
		const folded = Buffer.concat([
			whole.subarray(0, at),
			Buffer.from("\r\n "),
			whole.subarray(at),
		]);
		expect(read(folded).records[0]?.name.full).toBe("Zoë Doe");
	});

	test.each([
		["CR CR LF", (text: string) => text.replaceAll("\r\n", "\r\r\n")],
		["LF", (text: string) => text.replaceAll("\r\n", "\n")],
		["CR", (text: string) => text.replaceAll("\r\n", "\r")],
		["spaces behind", (text: string) => text.replaceAll("VCARD", "VCARD ")],
		["indented", (text: string) => text.replace(/^BEGIN|^END/gm, "  $&")],
		["blank lines", (text: string) => text.replaceAll("\r\n", "\r\n\r\n")],
	])("line breaks and spaces: %s", (_, change) => {
		const text = change(card("FN:A", "TEL:555123") + card("FN:B"));
		expect(read(text).records).toMatchObject([
			{ row: 1, name: { full: "A" }, phones: [{ value: "555123" }] },
			{ row: 2, name: { full: "B" } },
		]);
	});

	test.each([
		["address only", card("ADR:;;1 A St;B;;;"), "no-identity"],
		["nothing", card("VERSION:4.0"), "no-identity"],
		["no end", "BEGIN:VCARD\r\nFN:B\r\nEMAIL:b@exam\r\n", "unreadable-card"],
		["no property", card("some words"), "unreadable-card"],
		[
			"too many properties",
			card(...Array(2000).fill("X-A:1")),
			"row-too-large",
		],
		["group", card("KIND:group", "FN:Friends"), "not-a-person"],
		["room", card("KIND:location", "FN:Room 1"), "not-a-person"],
		[
			"Apple's group",
			card("N:Friends;;;;", "FN:Friends", "X-ADDRESSBOOKSERVER-KIND:group"),
			"not-a-person",
		],
		["too long", card("FN:B", `NOTE:${"x".repeat(1 << 20)}`), "row-too-large"],
	])("skipped and listed: %s", (_, text, code) => {
		const result = read(card("FN:A") + text + card("FN:C"));
		expect(result.records.map(({ row }) => row)).toEqual([1, 3]);
		expect(result.skipped).toMatchObject([{ row: 2, code }]);
		expect(MAX_RECORD_CHARS).toBeLessThan(1 << 20);
	});
});
