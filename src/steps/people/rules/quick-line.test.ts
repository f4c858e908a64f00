import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText, wordsOf } from "#catalogue/fold.ts";
import { loadCatalogue } from "#catalogue/load.ts";
import { codeTitle } from "#catalogue/titles/coder.ts";
import { namePartsOf } from "./line-names.ts";
import { linesOf } from "./line-split.ts";
import { type LineReading, readLine } from "./quick-line.ts";

const catalogue = loadCatalogue();
const judge = (words: string) => codeTitle(catalogue, words)[0]?.score ?? 0;
const cousin = {
	relation: "relative",
	ring: "known-well",
	howMet: "my cousin",
} as const;
const ana = { name: "Ana Ruiz", title: "nurse", organization: "St. Paul's" };

test.each<[string, LineReading]>([
	["Ana Ruiz, nurse, St. Paul's", ana],
	["Ana Ruiz (nurse at St. Paul's)", ana],
	["Ana Ruiz - nurse @ St. Paul's", ana],
	["Ana Ruiz – nurse – St. Paul's", ana],
	["Ana Ruiz; nurse; St. Paul's", ana],
	["Ana Ruiz\tnurse\tSt. Paul's", ana],
	["Ana Ruiz | nurse | St. Paul's", ana],
	["Ana Ruiz nurse St. Paul's", ana],
	["Ana Ruiz, St. Paul's, nurse", ana],
	["Ana Ruiz is a nurse at St. Paul's", ana],
	["Ana Ruiz works at St. Paul's as a nurse", ana],
	["Ana Ruiz, nurse. St. Paul's", ana],
	["- Ana Ruiz: nurse, St. Paul's", ana],
	["3. Ana Ruiz,nurse,St. Paul's", ana],
	["Ruiz, Ana, nurse, St. Paul's", ana],
	["ana ruiz, nurse, st pauls", { ...ana, organization: "st pauls" }],
	["Ana Ruiz, nurse, St. Paul's, Vancouver", { ...ana, note: "Vancouver" }],
	[
		"Ana Ruiz, 2019-2021, nurse",
		{ name: "Ana Ruiz", title: "nurse", note: "2019-2021" },
	],
	["my cousin Ana, nurse", { ...cousin, name: "Ana", title: "nurse" }],
	["Ana, my cousin, nurse", { ...cousin, name: "Ana", title: "nurse" }],
	["Ana (my cousin)", { ...cousin, name: "Ana" }],
	["my cousin, Ana, nurse", { ...cousin, name: "Ana", title: "nurse" }],
	[
		"Dr. Ana Ruiz, St. Paul's Hospital, 604 555 0199, ana@x.org",
		{
			name: "Dr. Ana Ruiz",
			organization: "St. Paul's Hospital",
			phone: "604 555 0199",
			email: "ana@x.org",
		},
	],
	["Ana Ruiz <ana@x.org>", { name: "Ana Ruiz", email: "ana@x.org" }],
	[
		"Ana Ruiz, tel. +49 30 1234567",
		{ name: "Ana Ruiz", phone: "+49 30 1234567" },
	],
	[
		"Ana Ruiz https://linkedin.com/in/anaruiz",
		{ name: "Ana Ruiz", profile: "https://linkedin.com/in/anaruiz" },
	],
	["nurse at St. Paul's", { title: "nurse", organization: "St. Paul's" }],
	[
		"Registered Nurse, St. Paul's",
		{ title: "Registered Nurse", organization: "St. Paul's" },
	],
	["somebody at St. Paul's", { organization: "St. Paul's" }],
	["the nurse on the third floor", { title: "nurse on the third floor" }],
	["Ana Ruiz, RN", { name: "Ana Ruiz", title: "RN" }],
	[
		"Ana Ruiz, PhD, researcher",
		{ name: "Ana Ruiz", title: "researcher", note: "PhD" },
	],
	// Names that are words of jobs too.
	["Tom Baker", { name: "Tom Baker" }],
	["Tom Baker at Google", { name: "Tom Baker", organization: "Google" }],
	["Mason Cook, Shell", { name: "Mason Cook", organization: "Shell" }],
	[
		"Grace Park, Children's Hospital, pediatric nurse",
		{
			name: "Grace Park",
			title: "pediatric nurse",
			organization: "Children's Hospital",
		},
	],
	[
		"Tom & Sara Baker",
		{ name: "Tom & Sara Baker", two: ["Tom Baker", "Sara Baker"] },
	],
	[
		"Tom Baker and Sara Lee",
		{ name: "Tom Baker and Sara Lee", two: ["Tom Baker", "Sara Lee"] },
	],
	["Priya, Google", { name: "Priya", organization: "Google" }],
	["Joe Smith, Acme, Inc.", { name: "Joe Smith", organization: "Acme, Inc." }],
	[
		"Joe Smith | VP, Engineering | Acme Inc.",
		{ name: "Joe Smith", title: "VP, Engineering", organization: "Acme Inc." },
	],
	["Bob, actor, writer", { name: "Bob", title: "actor, writer" }],
	["Kim, works in IT", { name: "Kim", title: "works in IT" }],
	[
		"Lee Chan, owner, Chan's Bakery",
		{ name: "Lee Chan", title: "owner", organization: "Chan's Bakery" },
	],
	["Ana de la Cruz nurse", { name: "Ana de la Cruz", title: "nurse" }],
	[
		"Prof. Linda Chow, biology, SFU",
		{ name: "Prof. Linda Chow", title: "biology", organization: "SFU" },
	],
	["George the mechanic", { name: "George", title: "mechanic" }],
	[
		"Ken Ito, journalist with the CBC",
		{ name: "Ken Ito", title: "journalist", organization: "CBC" },
	],
	[
		"Tony, owner of Tony's Pizza",
		{ name: "Tony", title: "owner", organization: "Tony's Pizza" },
	],
	// Ties.
	[
		"my boss Ruth",
		{
			name: "Ruth",
			relation: "supervisor",
			ring: "acquaintance",
			howMet: "my boss",
			sensitivity: "current-boss",
		},
	],
	[
		"my old boss Ruth Klein, Shaw Communications",
		{
			name: "Ruth Klein",
			relation: "supervisor",
			ring: "acquaintance",
			howMet: "my old boss",
			organization: "Shaw Communications",
		},
	],
	[
		"ex-wife Dana, lawyer",
		{
			name: "Dana",
			title: "lawyer",
			ring: "acquaintance",
			howMet: "ex-wife",
			sensitivity: "ex-partner",
		},
	],
	[
		"my dentist Ana Lee",
		{
			name: "Ana Lee",
			title: "dentist",
			relation: "other",
			ring: "acquaintance",
			howMet: "my dentist",
		},
	],
	[
		"my cousin's wife Joy, accountant at Deloitte",
		{
			name: "Joy",
			title: "accountant",
			organization: "Deloitte",
			ring: "friend-of",
			howMet: "my cousin's wife",
		},
	],
	[
		"My brother in law Pete, electrician",
		{
			name: "Pete",
			title: "electrician",
			relation: "relative",
			ring: "known-well",
			howMet: "My brother-in-law",
		},
	],
	["Ana from church", { name: "Ana", howMet: "from church" }],
	[
		"Jo, teaches math at Lincoln High School, met at choir",
		{
			name: "Jo",
			title: "teaches math",
			organization: "Lincoln High School",
			howMet: "met at choir",
		},
	],
	// Other scripts and languages.
	[
		"王小明，护士，北京医院",
		{ name: "王小明", title: "护士", organization: "北京医院" },
	],
	[
		"Иван Петров, врач, городская больница",
		{ name: "Иван Петров", title: "врач", organization: "городская больница" },
	],
	[
		"María José Peña García, enfermera, Hospital La Paz",
		{
			name: "María José Peña García",
			title: "enfermera",
			organization: "Hospital La Paz",
		},
	],
	[
		"Peter Müller, Pfleger bei Charité",
		{ name: "Peter Müller", title: "Pfleger", organization: "Charité" },
	],
	["ana@x.org", { email: "ana@x.org" }],
])("%s", (line, expected) => {
	expect(readLine(line, judge)).toEqual(expected);
});

test.each(["", "   ", "- ", "…", "!!"])("%j says nothing", (line) => {
	expect(readLine(line, judge)).toBeNull();
});

test("a pasted text is one line for each person", () => {
	expect(linesOf("Ana Ruiz\r\n\n * \nBob Lee, nurse\n")).toEqual([
		"Ana Ruiz",
		"Bob Lee, nurse",
	]);
});

test.each([
	["Dr. Ana Ruiz", { givenName: "Ana", familyName: "Ruiz" }],
	["Ms Keller", { familyName: "Keller" }],
	["Ana", { givenName: "Ana" }],
	["Ana de la Cruz", { givenName: "Ana", familyName: "de la Cruz" }],
])("the name parts of %s", (name, parts) => {
	expect(namePartsOf(name)).toEqual(parts);
});

describe("whatever is typed", () => {
	const words = fc.constantFrom(
		..."Ana Ruiz nurse St. Paul's my cousin at @ , ; - ( ) & boss from RN Google 王 الله is a works as teacher 604 555 0199 ana@x.org".split(
			" ",
		),
	);
	const lines = fc.oneof(
		fc.string({ unit: "grapheme", maxLength: 80 }),
		fc.array(words, { maxLength: 14 }).map((some) => some.join(" ")),
	);

	test("something stands for the person, or nothing was said; every field is short enough to be kept", () => {
		fc.assert(
			fc.property(lines, (line) => {
				const reading = readLine(line, () => 0);
				if (reading === null) return;
				const { name, title, organization, email, phone, profile } = reading;
				expect(
					name ?? title ?? organization ?? email ?? phone ?? profile,
				).toBeTruthy();
				for (const text of [name, title, organization]) {
					expect(text?.length ?? 0).toBeLessThanOrEqual(200);
					expect(text).not.toBe("");
				}
			}),
			{ numRuns: 500 },
		);
	});

	test("no word with a digit or three letters is lost", () => {
		const fillers =
			/^(?:the|who|she|works?|was|working|now|currently|and|note|mail|email|phone|tel|cell|mobile|call|web|profile|somebody|someone|anyone|anybody|some|they|for|are|bei|chez|mailto|linkedin|http|https)$/;
		// Rare letters have more than one small form; a word is the same in each.
		const plain = (text: string) =>
			foldText(text.normalize("NFKC").toUpperCase());
		fc.assert(
			fc.property(lines, (line) => {
				const reading = readLine(line, judge);
				const kept = plain(
					Object.values(reading ?? {})
						.flat()
						.join(" "),
				);
				const flat = kept.replace(/[^\p{L}\p{N}]/gu, "");
				for (const word of wordsOf(plain(line)))
					if (/\p{L}{3}/u.test(word) && !fillers.test(word))
						expect(flat).toContain(word.replace(/[^\p{L}\p{N}]/gu, ""));
			}),
			{ numRuns: 500 },
		);
	});
});
