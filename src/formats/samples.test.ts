import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readContacts } from "./read-contacts.ts";

// Exports of other programs, not part of this repository: their folder is in
// ASKAROUND_SAMPLES. Without it these tests are skipped.
const folder = process.env.ASKAROUND_SAMPLES ?? "";
const found = folder !== "" && existsSync(join(folder, "vcard"));

async function read(path: string) {
	const result = await readContacts(readFileSync(join(folder, path)), path);
	if (!result.ok) throw new Error(`${path}: ${result.refusal.code}`);
	const { read, records, skipped } = result.value;
	expect(read).toBe(records.length + skipped.length);
	return result.value;
}

describe.skipIf(!found)("samples of other programs", () => {
	test.each([
		["ez-vcard_John_Doe_ANDROID", 6, 0],
		["ez-vcard_John_Doe_GMAIL", 1, 0],
		["ez-vcard_John_Doe_IPHONE", 1, 0],
		["ez-vcard_John_Doe_LOTUS_NOTES", 1, 0],
		["ez-vcard_John_Doe_MS_OUTLOOK", 1, 0],
		["ez-vcard_fullcontact", 1, 0],
		["ez-vcard_gmail-list", 3, 0],
		["ez-vcard_rfc6350-example", 1, 0],
		["icaljs_vcard_grouped", 1, 1],
		["icaljs_vcard3", 1, 0],
		["icaljs_escape_semicolon", 1, 0],
		["ical4j-vcard_vcard-vCards-SAP", 30, 0],
		["ical4j-vcard_4b62872a-849-0", 1, 0],
		["ical4j-vcard_vcard-dirk-whitespaceafterbegin", 1, 0],
		["ical4j-vcard_vcard-lowercase", 1, 0],
		["ical4j-vcard_vcard-group", 1, 1],
		["py-vobject_radicale-1587", 1, 0],
		["madeup_utf16le_bom", 1, 0],
	])("vcard/%s: %i cards, %i skipped", async (name, cards, skips) => {
		const file = await read(`vcard/${name}.vcf`);
		expect(file).toMatchObject({ kind: "vcard", read: cards });
		expect(file.skipped).toHaveLength(skips);
	});

	test.each<[string, number, object]>([
		[
			"ez-vcard_John_Doe_ANDROID",
			0,
			{ name: { full: "" }, emails: [{ value: "john.doe@company.com" }] },
		],
		["ez-vcard_John_Doe_ANDROID", 3, { phones: [{}, {}, {}, {}] }],
		[
			"ez-vcard_John_Doe_GMAIL",
			0,
			{
				name: { additional: "Richter, James" },
				profiles: ["http://www.ibm.com"],
				rest: { "x-abdate": "1975-03-01" },
			},
		],
		[
			"ez-vcard_John_Doe_IPHONE",
			0,
			{ name: { full: "Mr. John Richter James Doe Sr." }, addresses: [{}, {}] },
		],
		[
			"ez-vcard_John_Doe_MS_OUTLOOK",
			0,
			{
				phones: [{ label: "work" }, { label: "home" }],
				title: "Money Counter",
			},
		],
		[
			"ez-vcard_fullcontact",
			0,
			{
				birthday: "2016-08-01",
				positions: [{ organization: "Organization2", title: "Title2" }],
			},
		],
		[
			"ez-vcard_rfc6350-example",
			0,
			{
				birthday: "--02-03",
				phones: [{ value: "+1-418-656-9254 ext. 102" }, {}],
			},
		],
		[
			"icaljs_vcard3",
			0,
			{
				name: { full: "Mr. John Q. Public, Esq.", family: "Public" },
				birthday: "1996-04-15",
			},
		],
		[
			"ical4j-vcard_vcard-vCards-SAP",
			1,
			{ name: { full: "Peter Smalholtz" }, phones: [] },
		],
		["ical4j-vcard_vcard-vCards-SAP", 9, { name: { full: "Ingrid Spaßlund" } }],
		[
			"ical4j-vcard_4b62872a-849-0",
			0,
			{ name: { full: "Franz M. Branntwein" } },
		],
		[
			"ical4j-vcard_vcard-dirk-whitespaceafterbegin",
			0,
			{ name: { full: "Dirk", family: "dirk" } },
		],
		[
			"madeup_utf16le_bom",
			0,
			{ name: { full: "Imani Brooks" }, note: "Zoë said “hi”" },
		],
	])("vcard/%s, record %i", async (name, index, expected) => {
		const { records } = await read(`vcard/${name}.vcf`);
		expect(records[index]).toMatchObject(expected);
	});

	test.each([
		[
			"madeup_Connections",
			9,
			[{ row: 6, code: "no-identity", text: "20 Aug 2018" }],
		],
		["madeup_Connections_bom_crlf", 5, []],
		["madeup_Connections_no_preamble_no_url", 3, []],
		["labeldekho_Connections", 10, []],
		["flashesofbrilliance_sample_connections", 7, []],
	])("linkedin/%s: %i people", async (name, people, skipped) => {
		const file = await read(`linkedin/${name}.csv`);
		expect(file.kind).toBe("linkedin");
		expect(file.records).toHaveLength(people);
		expect(file.skipped).toEqual(skipped);
		expect(file.records.every(({ name }) => name.full !== "")).toBe(true);
	});

	test.each<[string, string, object[]]>([
		[
			"madeup_google_new_header",
			"google",
			[
				{
					name: { full: "Imani Brooks" },
					phones: [
						{ value: "+1 202-555-0143", label: "mobile" },
						{ value: "+1 202-555-0188", label: "mobile" },
					],
					tags: ["Mentors"],
				},
				{ name: { full: "Łukasz J. Żółć" }, birthday: "--12-01" },
				{ name: { full: "" }, emails: [{ value: "no-name@example.com" }] },
				{ name: { full: "" }, organization: "Riverbend Credit Union" },
				{ emails: [{ value: "noor@example.com" }, {}], title: /Payments/ },
			],
		],
		...["madeup_google_old_header", "madeup_google_old_header_utf16le_bom"].map(
			(name): [string, string, object[]] => [
				name,
				"google",
				[
					{ name: { full: "Hélène Fournier" }, title: "Infirmière" },
					{ emails: [{ value: "kai.tanaka@example.com" }, {}, {}] },
				],
			],
		),
		[
			"madeup_outlook_desktop_cp1252",
			"outlook",
			[
				{ name: { full: "Renée Dubois" }, tags: ["Alumni", "Finance"] },
				{
					name: { prefix: "Mr.", suffix: "III" },
					emails: [{ value: "grant.holloway@example.com" }],
					title: "Journeyman Lineworker",
					birthday: "1979-07-04",
				},
			],
		],
		[
			"madeup_outlook_com_utf8bom",
			"outlook",
			[{ title: "Pastry Chef" }, { name: { full: "Bo" } }],
		],
		["blackbook_gmail_2009", "google", [{ name: { full: "Joe User" } }, {}]],
		[
			"blackbook_yahoo_contacts",
			"yahoo",
			[{}, { name: { full: "Jane User" } }],
		],
	])("google/%s", async (name, kind, expected) => {
		const file = await read(`google/${name}.csv`);
		expect(file.kind).toBe(kind);
		expect(file.skipped).toEqual([]);
		expect(file.records).toHaveLength(expected.length);
		for (const [index, one] of expected.entries()) {
			const { title, ...others } = one as { title?: string | RegExp };
			expect(file.records[index]).toMatchObject(others);
			if (title) expect(file.records[index]?.title).toMatch(title);
		}
	});

	test.each([
		["ical4j_incoming", 7, 2],
		["madeup_outlook_counter_new_time", 1, 0],
		["biweekly_outlook-2010", 3, 0],
		["icalendar_rfc_6868", 1, 0],
	])("ics/%s: %i people, %i rooms and lists", async (name, people, skips) => {
		const file = await read(`ics/${name}.ics`);
		expect(file.records).toHaveLength(people);
		expect(file.skipped).toHaveLength(skips);
	});

	test("every other calendar says that it names nobody", async () => {
		for (const name of readdirSync(join(folder, "ics"))) {
			const bytes = readFileSync(join(folder, "ics", name));
			const result = await readContacts(bytes, name);
			const code = result.ok ? result.value.kind : result.refusal.code;
			expect(["ics", "nobody-invited"], name).toContain(code);
		}
	});
});
