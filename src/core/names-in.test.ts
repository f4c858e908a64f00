import { describe, expect, test } from "vitest";
import { type FoundName, namesIn, type PersonName } from "./names-in.ts";

const maria: PersonName = {
	full: "María José Santos",
	given: "María José",
	family: "Santos",
};

/** `Santos!family` for a sure find, `maria?given` for one that has to be asked about. */
function shown(found: readonly FoundName[]): string[] {
	return found.map(
		({ text, form, sure }) => `${text}${sure ? "!" : "?"}${form}`,
	);
}

describe("María José Santos", () => {
	test.each<[string, string[]]>([
		["María José Santos suggested you.", ["María José Santos!full"]],
		["maria jose santos", ["maria jose santos!full"]],
		["MARIA SANTOS", ["MARIA SANTOS!full"]],
		["Santos, María José", ["Santos, María José!full"]],
		["Mari\u0301a Santos told me", ["Mari\u0301a Santos!full"]],
		["María\u00a0José\nSantos", ["María\u00a0José\nSantos!full"]],
		["San\u00adtos said so", ["San\u00adtos!family"]],
		["Ms Santos's team", ["Santos!family"]],
		["Dr. M. Santos", ["Santos!family"]],
		["Maria S. told me", ["Maria S!given-initial"]],
		["María S", ["María S!given-initial"]],
		["maria s. told me", ["maria s?given-initial"]],
		["Maria's advice", ["Maria?given"]],
		["my friend santos", ["santos?family"]],
		["write to maria.santos@example.org", ["maria.santos!full"]],
		["linkedin.example/in/mariasantos", ["mariasantos!full"]],
		["Santos and Maria S.", ["Santos!family", "Maria S!given-initial"]],
		["the Santosha studio", []],
		["Mariama Diallo", []],
		["a friend of ours", []],
		["", []],
	])("%j", (text, expected) => {
		expect(shown(namesIn(text, [maria]))).toEqual(expected);
	});
});

test.each<[string, PersonName, string, string[]]>([
	[
		"Art is not in start",
		{ full: "Art Vance" },
		"I start an art course at the Artery",
		["art?given"],
	],
	[
		"a word as family name",
		{ full: "Theresa May" },
		"May I ask?",
		["May?family"],
	],
	[
		"the same in full",
		{ full: "Theresa May" },
		"Theresa May",
		["Theresa May!full"],
	],
	[
		"words both",
		{ full: "Will Grant" },
		"that you will grant me",
		["will grant?full"],
	],
	[
		"the same as names",
		{ full: "Will Grant" },
		"Will Grant",
		["Will Grant!full"],
	],
	[
		"a word after a title",
		{ full: "Theresa May" },
		"Mrs May, dr may",
		["May!family", "may!family"],
	],
	[
		"small after a title",
		{ full: "Anna Müller" },
		"ms. müller",
		["müller!family"],
	],
	[
		"in an address",
		{ full: "Anna Müller" },
		"a.mueller@x.example",
		["mueller!family"],
	],
	[
		"a German genitive",
		{ full: "Anna Müller" },
		"Anna Müllers Rat, Frau Muellers Rat",
		["Anna Müllers!full", "Muellers!family"],
	],
	["all of them", { full: "Anna Müller" }, "the Müllers", ["Müllers!family"]],
	["another name", { full: "Tom Robert" }, "Jo Roberts", []],
	[
		"an initial between",
		{ full: "Anna Müller" },
		"Anna K. Müller",
		["Anna K. Müller!full"],
	],
	[
		"two given names",
		{ full: "Jean-Luc Picard", given: "Jean-Luc", family: "Picard" },
		"Jean Luc",
		["Jean Luc?given"],
	],
	["long", { full: "Justin Long" }, "for a long time", ["long?family"]],
	["ü as u", { full: "Jürgen Müller" }, "Herr Muller", ["Muller!family"]],
	["ü as ue", { full: "Jürgen Müller" }, "Herr Mueller", ["Mueller!family"]],
	["ue as ü", { full: "Juergen Mueller" }, "Herr Müller", ["Müller!family"]],
	["ß", { full: "Anna Weiß" }, "Frau Weiss", ["Weiss!family"]],
	["ss", { full: "Anna Weiss" }, "Frau Weiß", ["Weiß!family"]],
	[
		"ł",
		{ full: "Łukasz Głowacki" },
		"Lukasz Glowacki",
		["Lukasz Glowacki!full"],
	],
	[
		"ø",
		{ full: "Søren Ødegård" },
		"Odegard, Oedegaard",
		["Odegard!family", "Oedegaard!family"],
	],
	[
		"particles",
		{ full: "Jan van der Berg" },
		"Mr van der Berg, or just Berg",
		["van der Berg!family", "Berg!family"],
	],
	[
		"two family names",
		{
			full: "Ana García Márquez",
			given: "Ana",
			family: "García Márquez",
		},
		"Sra. Garcia",
		["Garcia!family"],
	],
	[
		"hyphen",
		{ full: "Amy Smith-Jones" },
		"Smith Jones",
		["Smith Jones!family"],
	],
	["apostrophe", { full: "Sean O'Brien" }, "Mr O’Brien", ["O’Brien!family"]],
	["no ending", { full: "Sean O'Brien" }, "the Brienne", []],
	["title before", { full: "Dr. Ada Obi" }, "Dr. Mensah, thanks", []],
	["letters after", { full: "Ada Obi, PMP" }, "Obi has a PMP", ["Obi!family"]],
	["capitals", { full: "Jean DUPONT" }, "Mme Dupont", ["Dupont!family"]],
	[
		"turned round",
		{ full: "Dupont, Jean" },
		"Jean Dupont",
		["Jean Dupont!full"],
	],
	["one name", { full: "Suharto" }, "Suharto said", ["Suharto!family"]],
	[
		"Chinese",
		{ full: "王伟", given: "伟", family: "王" },
		"请问王伟先生",
		["王伟!full"],
	],
	["Chinese, unparted", { full: "王伟" }, "请问王伟先生", ["王伟!family"]],
	["Korean ending", { full: "김민수" }, "김민수가 소개", ["김민수!family"]],
	["regular expression signs", { full: "A. (Bo) C+d" }, "nothing here", []],
	["no name at all", { full: "" }, "anything", []],
])("%s", (_, name, text, expected) => {
	expect(shown(namesIn(text, [name]))).toEqual(expected);
});

test("finds say where, in the order of the text, for each name", () => {
	const text = "İstanbul: ask Obi, then Ms Santos.";
	const found = namesIn(text, [maria, { full: "Ada Obi" }]);
	expect(found.map(({ name }) => name)).toEqual([
		"Ada Obi",
		"María José Santos",
	]);
	for (const { start, end, text: words } of found)
		expect(text.slice(start, end)).toBe(words);
});

test("a relative's own family name is asked about, the full name stays sure", () => {
	const draft = "Ana Kim gave me your name.\nJun Kim";
	const aunt = { full: "Ana Kim" };
	expect(shown(namesIn(draft, [aunt], [{ full: "Jun Kim" }]))).toEqual([
		"Ana Kim!full",
		"Kim?family",
	]);
	expect(shown(namesIn(draft, [aunt]))).toEqual(["Ana Kim!full", "Kim!family"]);
});
