import fc from "fast-check";
import { expect, test } from "vitest";
import { type CardChange, changeVCard, emptyVCard } from "./change-vcard.ts";
import { readVCards } from "./read-vcard.ts";
import { readCardSource, writeCardSource } from "./vcard-source.ts";

const strange = [
	'item1.X-SOCIAL;TYPE="a;b:c",work;X-P=1:https://example.org/a;b\\,c',
	"item1.X-ABLabel:_$!<HomePage>!$_",
	"NOTE;LANGUAGE=fr:Une note avec des accents : é\\, à\\n et une\r\n  ligne pliée",
	"X-EMPTY;FOO:",
	"PHOTO;ENCODING=b;TYPE=JPEG:AAAA\r\n AAAA\r\n AAAA==",
	"ADR;TYPE=home:;;12 Main St;Town;;A1A 1A1;Canada",
	"BDAY:1980-03-22",
];
const card = (version: string, ...lines: string[]) =>
	`${["BEGIN:VCARD", `VERSION:${version}`, ...lines, "END:VCARD"].join("\r\n")}\r\n`;
const ann = (version: string) =>
	card(
		version,
		"UID:urn:uuid:1b4e28ba-2fa1-11d2-883f-0016d3cca427",
		"FN:Ann Ruiz",
		"N:Ruiz;Ann;Maria;Dr.;PhD",
		...strange,
		"item2.EMAIL;TYPE=work,INTERNET;X-MINE=yes:ann@old.example",
		"item2.X-ABLabel:Office",
		"TEL;TYPE=cell:+1 416 555 0123",
		"ORG:St. Paul's;Ward 5",
		"TITLE:Nurse",
	);

const recordOf = (text: string) => {
	const read = readVCards(new TextEncoder().encode(text));
	return read.ok ? read.value.records[0] : undefined;
};

test.each([
	"3.0",
	"4.0",
])("a card of version %s that nothing changes is the same to the byte", (version) =>
	expect(changeVCard(ann(version), [])).toBe(ann(version)));

test.each([
	"3.0",
	"4.0",
])("in version %s what changes changes where it stands, and every other property stays as written", (version) => {
	const changed = changeVCard(ann(version), [
		{ field: "name", full: "Ann Ruiz-Lee", given: "Ann", family: "Ruiz-Lee" },
		{
			field: "email",
			removed: ["ann@old.example"],
			added: [{ value: "ann@new.example" }],
		},
		{
			field: "phone",
			removed: [],
			added: [{ value: "+1 604 555 0100", label: "home" }],
		},
		{ field: "position", title: "Head nurse", organization: "St. Paul's" },
	]);
	expect(changed).toBe(
		ann(version)
			.replace("FN:Ann Ruiz", "FN:Ann Ruiz-Lee")
			.replace("N:Ruiz;Ann;Maria", "N:Ruiz-Lee;Ann;Maria")
			.replace("ann@old.example", "ann@new.example")
			.replace("0123\r\n", "0123\r\nTEL;TYPE=home:+1 604 555 0100\r\n")
			.replace("TITLE:Nurse", "TITLE:Head nurse"),
	);
});

test("another organization comes without the units of the one before; no job at all takes both away", () => {
	const moved = changeVCard(ann("3.0"), [
		{ field: "position", title: "Nurse", organization: "Acme; Sons, Ltd" },
	]);
	expect(moved).toContain("\r\nORG:Acme\\; Sons\\, Ltd\r\nTITLE:Nurse\r\n");
	const none = changeVCard(ann("3.0"), [
		{ field: "position", title: null, organization: null },
	]);
	expect(none).not.toMatch(/ORG:|TITLE:/);
	expect(none).toContain(strange[0]);
});

test("long lines are folded at 75 bytes, never inside of a letter", () => {
	const full = `Ünïcödé ${"é".repeat(100)}`;
	const changed = changeVCard(ann("4.0"), [
		{ field: "name", full, given: "Ünïcödé", family: "é".repeat(100) },
	]);
	for (const line of changed?.split("\r\n") ?? [])
		if (/é{5}/.test(line))
			expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	expect(recordOf(changed ?? "")?.name.full).toBe(full);
});

test("a new card holds what it is given", () => {
	const text = changeVCard(emptyVCard("abc-12345678"), [
		{ field: "name", full: "Ben Ost", given: "Ben", family: "Ost" },
		{
			field: "email",
			removed: [],
			added: [{ value: "ben@example.org", label: "work" }],
		},
		{
			field: "profile",
			removed: [],
			added: [{ value: "https://example.org/a,b" }],
		},
		{ field: "position", title: "Welder", organization: "Ost & Co" },
	]);
	expect(text).toContain("VERSION:3.0\r\nUID:abc-12345678\r\n");
	expect(recordOf(text ?? "")).toMatchObject({
		name: { full: "Ben Ost", given: "Ben", family: "Ost" },
		emails: [{ value: "ben@example.org", label: "work" }],
		profiles: ["https://example.org/a,b"],
		title: "Welder",
		organization: "Ost & Co",
	});
});

test.each([
	["version 2.1", card("2.1", "FN:Ann")],
	["two cards", ann("3.0") + ann("3.0")],
	["no card", "hello"],
	["a letter that was lost", card("3.0", "FN:Ann\uFFFD")],
	["no end", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\n"],
])("%s is never written over", (_, text) =>
	expect(changeVCard(text, [])).toBeNull());

const word = fc
	.string({ unit: "grapheme", maxLength: 30 })
	.map((text) => text.replace(/[\p{C}\p{Z}\n\r]/gu, ""));
const property = fc
	.tuple(
		fc.constantFrom("", "item1.", "G-2."),
		fc.constantFrom("X-ONE", "x-two", "CATEGORIES", "KEY", "ADR", "RELATED"),
		fc.constantFrom("", ";TYPE=work", ';X-Q="a;b:c,d"', ";BARE;A=1,2"),
		fc.array(word, { maxLength: 8 }),
		fc.constantFrom("\r\n ", "\r\n\t", ""),
	)
	.map(
		([group, name, params, words, fold]) =>
			`${group}${name}${params}:${words.join(fold)}`,
	);

test("whatever else is on a card comes through a change of every field as it was written", () => {
	const all: CardChange[] = [
		{ field: "name", full: "B C", given: "B", family: "C" },
		{
			field: "email",
			removed: ["a@x.example"],
			added: [{ value: "b@x.example" }],
		},
		{ field: "phone", removed: [], added: [{ value: "+14165550100" }] },
		{
			field: "profile",
			removed: [],
			added: [{ value: "https://x.example/b" }],
		},
		{ field: "position", title: "T", organization: "O" },
	];
	fc.assert(
		fc.property(fc.array(property, { maxLength: 12 }), (others) => {
			const text = card("3.0", "FN:A", ...others, "EMAIL:a@x.example");
			const source = readCardSource(text);
			expect(source && writeCardSource(source)).toBe(text);
			const changed = changeVCard(text, all) ?? "";
			const kept = readCardSource(changed)?.properties.map((one) => one.source);
			for (const one of others) expect(kept).toContain(`${one}\r\n`);
		}),
		{ numRuns: 300, seed: 11 },
	);
});
