import { describe, expect, test } from "vitest";
import { type LegacyEncoding, legacyEncoding } from "./legacy-encoding.ts";
import { readContacts } from "./read-contacts.ts";

/** A text in an encoding that Node only reads: by trying what each byte, or pair of bytes, says. */
function encode(text: string, encoding: LegacyEncoding): Uint8Array {
	const decoder = new TextDecoder(encoding);
	const bytesOf = new Map<string, number[]>();
	const learn = (...bytes: number[]) => {
		const [letter = "", more] = decoder.decode(Uint8Array.from(bytes));
		if (!more && letter !== "\uFFFD" && !bytesOf.has(letter))
			bytesOf.set(letter, bytes);
	};
	for (let one = 0; one < 256; one++) learn(one);
	if (encoding === "shift_jis" || encoding === "gb18030")
		for (let lead = 0x81; lead < 0xff; lead++)
			for (let trail = 0x40; trail < 0xff; trail++) learn(lead, trail);
	return Uint8Array.from([...text].flatMap((one) => bytesOf.get(one) ?? [63]));
}

const TEXTS: [LegacyEncoding, string][] = [
	["windows-1252", "Renée,Dubois,Exemple & Fils\nJörg,Müller\n"],
	["windows-1252", "Ana,O’Brien,“Casa” – x\n"],
	["windows-1252", "André,Groß\nBjörn,Åström\nÅse,Ørsted\n"],
	["windows-1252", "Coração,São João,€5\n"],
	["windows-1252", "É,Ö\n"],
	["windows-1250", "Łukasz,Żółć,Gdańsk\n"],
	["windows-1250", "Jiří,Dvořák,Plzeň\nŽofie,Šťastná\n"],
	["windows-1251", "Иван,Петров,Москва\n"],
	["windows-1251", "Name\nАнна Смирнова;anna@b.example\n"],
	["shift_jis", "田中,太郎,東京大学\n"],
	["shift_jis", "さくら,やまだ,カメラ\n"],
	["gb18030", "李明,北京大学,经理\n"],
	["gb18030", "张伟,工程师,上海\n"],
];

test.each(TEXTS)("%s: %s", (encoding, text) => {
	expect(legacyEncoding(encode(text, encoding))).toBe(encoding);
});

test("where some lines are UTF-8 the others are damaged", () => {
	const bytes = Buffer.concat([
		Buffer.from("Zoë\n"),
		encode("Иванова\n", "windows-1251"),
	]);
	expect(legacyEncoding(bytes)).toBe("windows-1252");
});

describe("files", () => {
	const people: [LegacyEncoding, string][] = [
		["windows-1251", "Анна Смирнова"],
		["windows-1250", "Łukasz Żółć"],
		["shift_jis", "田中 さくら"],
	];

	test.each(people)("a table in %s: %s", async (encoding, name) => {
		const bytes = encode(`Name,E-mail\n${name},a@b.example\n`, encoding);
		const result = await readContacts(bytes, "x.csv");
		expect(result).toMatchObject({
			value: { records: [{ name: { full: name } }] },
		});
	});

	test.each(
		people,
	)("a card in %s that does not say so: %s", async (encoding, name) => {
		const bytes = encode(`BEGIN:VCARD\nFN:${name}\nEND:VCARD\n`, encoding);
		const result = await readContacts(bytes, "x.vcf");
		expect(result).toMatchObject({
			value: { records: [{ name: { full: name } }] },
		});
	});
});
