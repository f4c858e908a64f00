import { describe, expect, test } from "vitest";
import { columnFields, fieldOf, withField } from "./rules/column-fields.ts";
import { skippedCsv, skippedName } from "./rules/skipped-csv.ts";
import { planUndo, type Use } from "./rules/undo.ts";

describe("what columns hold", () => {
	const mapping = { name: "Wer", email: "Mail" } as const;

	test("a column is taken for one thing, or left out", () => {
		expect(fieldOf(mapping, "Mail")).toBe("email");
		expect(fieldOf(mapping, "Ort")).toBeNull();
	});

	test.each([
		["a column left out before", "Ort", "organization"],
		["a column that was something else", "Mail", "note"],
	] as const)("%s", (_, column, field) => {
		const said = withField(mapping, column, field);
		expect(fieldOf(said, column)).toBe(field);
		expect(fieldOf(said, "Wer")).toBe("name");
	});

	test("a field that moves leaves its column", () => {
		expect(withField(mapping, "Ort", "name")).toEqual({
			name: "Ort",
			email: "Mail",
		});
		expect(withField(mapping, "Wer", null)).toEqual({ email: "Mail" });
	});

	test("a birthday is not asked for", () => {
		expect(columnFields).not.toContain("birthday");
	});
});

test("rows left out can be downloaded, and run nothing in a spreadsheet", () => {
	const csv = skippedCsv(
		[
			{ row: 2, code: "empty-row", sentence: "Nothing is in it.", text: null },
			{
				row: 7,
				code: "no-identity",
				sentence: 'It has no name, and so "nobody".',
				text: '=HYPERLINK("http://x")',
			},
		],
		{ row: "Record", why: "Why", text: "What stands there" },
	);
	expect(csv).toBe(
		[
			"Record,Why,What stands there",
			"2,Nothing is in it.,",
			'7,"It has no name, and so ""nobody"".","\'=HYPERLINK(""http://x"")"',
			"",
		].join("\r\n"),
	);
	expect(skippedName("Connections.csv", "left out")).toBe(
		"Connections left out.csv",
	);
});

describe("planning an undo", () => {
	const use = (reason: Use["reason"], laterBatchId: string | null = null) => ({
		contactId: "ana",
		label: "Ana",
		reason,
		laterBatchId,
	});

	test("who was used stays, the weightiest reason first", () => {
		expect(
			planUndo({ id: "b", undoneAt: null }, [use("changed"), use("meeting")]),
		).toEqual({
			ok: true,
			value: [
				{
					id: "ana",
					label: "Ana",
					reasons: ["meeting", "changed"],
					heirId: null,
				},
			],
		});
	});

	test("whom a later file has too passes to it", () => {
		const plan = planUndo({ id: "b", undoneAt: null }, [
			use("later-file", "c"),
		]);
		expect(plan).toMatchObject({ value: [{ heirId: "c" }] });
	});

	test("undone is undone", () => {
		expect(
			planUndo({ id: "b", undoneAt: "2026-03-02T12:00:00.000Z" }, []),
		).toMatchObject({ ok: false, refusal: { code: "import-undone" } });
	});
});
