import { describe, expect, test } from "vitest";
import { MAX_RECORD_CHARS } from "./bounds.ts";
import { readLinkedIn } from "./read-linkedin.ts";

const NOTES = `Notes:
"When exporting your connection data, some addresses are missing, ""as told"""

`;
const HEADER =
	"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

function read(text: string, lenient = false) {
	const result = readLinkedIn(text, lenient);
	if (!result.ok) return { code: result.refusal.code };
	const { read, records, skipped } = result.value;
	expect(read).toBe(records.length + skipped.length);
	return { read, records, skipped };
}

describe("layouts of the export", () => {
	const row =
		'Mara,"Oduya, MBA, PMP",https://www.linkedin.com/in/mara,m@example.org,"Acme, Inc.",Nurse,05 Mar 2024\n';
	const person = {
		row: 1,
		name: {
			...{ full: "Mara Oduya, MBA, PMP", given: "Mara", family: "Oduya" },
			...{ additional: "", prefix: "", suffix: "MBA, PMP" },
		},
		emails: [{ value: "m@example.org" }],
		phones: [],
		profiles: ["https://www.linkedin.com/in/mara"],
		organization: "Acme, Inc.",
		title: "Nurse",
		connectedOn: "2024-03-05",
	};

	test.each([
		["with notes", NOTES + HEADER + row],
		["with unquoted notes of two lines", `Notes:\na b\nc.\n\n${HEADER}${row}`],
		["without notes", HEADER + row],
		["blank lines before the header", `${NOTES}\n\n\n${HEADER}${row}`],
		["byte order mark", `\uFEFF${NOTES}${HEADER}${row}`],
		["CR LF", (NOTES + HEADER + row).replaceAll("\n", "\r\n")],
		["CR alone", (NOTES + HEADER + row).replaceAll("\n", "\r")],
		["CR CR LF", (NOTES + HEADER + row).replaceAll("\n", "\r\r\n")],
		["no line break at the end", (HEADER + row).trimEnd()],
		["blank lines at the end", `${HEADER}${row}\n\r\n\n`],
		[
			"saved again with semicolons, all quoted, other order",
			`"Last Name";"FIRST NAME";"Connected On";"Position";"Company";"Email Address";"URL"\n"Oduya, MBA, PMP";"Mara";"05 Mar 2024";"Nurse";"Acme, Inc.";"m@example.org";"https://www.linkedin.com/in/mara"`,
		],
	])("%s", (_, text) => {
		expect(read(text)).toEqual({ read: 1, records: [person], skipped: [] });
	});

	test.each([
		["no header", "a,b,c\n1,2,3\n", false, { code: "no-header" }],
		["other address book", "First Name,Last Name,Company\nA,B,C", false, null],
		[
			"the same, said to be LinkedIn",
			"First Name,Last Name,Company\n",
			true,
			0,
		],
		["header alone", HEADER, false, 0],
	])("%s", (_, text, lenient, expected) => {
		const result = read(text, lenient);
		if (expected === 0) expect(result).toMatchObject({ read: 0, records: [] });
		else expect(result).toEqual({ code: "no-header" });
	});
});

describe("rows", () => {
	test.each<[string, string, unknown]>([
		["separators only", ",,,,,,", { code: "empty-row" }],
		["blank line between", "", { code: "empty-row" }],
		["closed account", ",,,,,,20 Aug 2018", { code: "no-identity" }],
		["title without name", ",,,,,Nurse,", { code: "no-identity" }],
		["company only", ",,,,Acme,,", { organization: "Acme" }],
		[
			"e-mail only",
			",,,a@b.example,,,",
			{ emails: [{ value: "a@b.example" }] },
		],
		[
			"profile only",
			",,https://www.linkedin.com/in/x,,,,",
			{ profiles: ["https://www.linkedin.com/in/x"] },
		],
		[
			"stray spaces",
			"  Dana ,Whitfield ,,,,,",
			{ name: { full: "Dana Whitfield" } },
		],
		[
			"comma, no degree",
			'"Ana","Sole, Mar",,,,,',
			{ name: { family: "Sole, Mar" } },
		],
		[
			"formula",
			'"=HYPERLINK(""http://x"",""y"")",@x,,,+1,-2,',
			{ name: { given: '=HYPERLINK("http://x","y")' }, organization: "+1" },
		],
		["no e-mail", "A,B,,not one,,,", { rest: { "Email Address": "not one" } }],
		["unknown date", "A,B,,,,,soon", { rest: { "Connected On": "soon" } }],
		["one cell too many", "A,B,,,,,,more", { rest: { "column 8": "more" } }],
		["control characters", "A\u0000B,C\u0007,,,,,", { name: { full: "AB C" } }],
		[
			"unescaped quotes",
			'"Bo "Bobby" Lee",B,,,,,',
			{ name: { given: 'Bo "Bobby" Lee' } },
		],
	])("%s", (_, row, expected) => {
		const result = read(`${HEADER}${row}\nZoe,Last,,,,,\n`);
		expect(result.records?.at(-1)).toMatchObject({
			row: 2,
			name: { full: "Zoe Last" },
		});
		const first = result.skipped?.[0] ?? result.records?.[0];
		expect(first).toMatchObject({ row: 1, ...(expected as object) });
	});

	test("a row of 1 MB is a listed skip, the rest is taken", () => {
		const long = "x".repeat(1024 * 1024);
		const result = read(`${HEADER}A,B,,,,,\n${long},B,,,,,\nC,D,,,,,\n`);
		expect(result.records?.map(({ row }) => row)).toEqual([1, 3]);
		const facts = { length: long.length + 1, limit: MAX_RECORD_CHARS };
		expect(result.skipped).toMatchObject([
			{ row: 2, code: "row-too-large", facts },
		]);
		expect(result.skipped?.[0]?.text?.length).toBeLessThan(500);
	});

	test("a quote that never ends costs its own line only", () => {
		const others = Array.from({ length: 50 }, (_, i) => `P${i},"Q, R",,,,,`);
		const text = `${HEADER}A,B,,,,,\nC,"D,,,,,\n${others.join("\n")}\nE,"F,,,,,\n`;
		const result = read(text);
		expect(result.read).toBe(53);
		expect(result.records?.[2]?.name.full).toBe("P0 Q, R");
		expect(result.records?.at(-1)?.name.full).toBe("E F");
	});
});
