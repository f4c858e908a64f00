import { describe, expect, test } from "vitest";
import { labelledPairs, sideOf, splitPairs } from "./data/double-pairs.ts";
import {
	type Filled,
	fillFrom,
	type Mergeable,
	stricterNameUse,
} from "./rules/double-merge.ts";
import { compareNames, mayBeNamed, readName } from "./rules/double-name.ts";
import { readPerson } from "./rules/double-person.ts";
import { judgeDouble } from "./rules/double-score.ts";
import { findDoubles, lookForDoubles } from "./rules/double-search.ts";

const pairs = labelledPairs();

test("there are at least 1,000 pairs, at least half of them hard, 150 and more by hand", () => {
	expect(pairs.length).toBeGreaterThanOrEqual(1000);
	expect(pairs.filter(({ hard }) => hard).length).toBeGreaterThanOrEqual(
		pairs.length / 2,
	);
	expect(
		pairs.filter(({ kind }) => kind === "hand").length,
	).toBeGreaterThanOrEqual(150);
});

test("on the half that is only measured: what is merged by itself is right, what is one is offered, and offers are worth a look", () => {
	const judged = splitPairs(pairs).measured.map(({ same, one, other }) => ({
		same,
		verdict: judgeDouble(readPerson(one, "CA"), readPerson(other, "CA"))
			.verdict,
	}));
	const share = (
		of: typeof judged,
		hit: (one: (typeof judged)[number]) => boolean,
	) => of.filter(hit).length / of.length;
	const merged = judged.filter(({ verdict }) => verdict === "same");
	const offered = judged.filter(({ verdict }) => verdict === "offer");
	const one = judged.filter(({ same }) => same);
	expect(merged.length).toBeGreaterThan(50);
	expect(share(merged, ({ same }) => same)).toBeGreaterThanOrEqual(0.99);
	expect(share(one, ({ verdict }) => verdict !== "two")).toBeGreaterThanOrEqual(
		0.95,
	);
	expect(share(offered, ({ same }) => same)).toBeGreaterThanOrEqual(0.8);
});

test("the search meets whom comparing everybody would, and the order of two does not matter", () => {
	const people = pairs.flatMap(({ one, other }) => [
		readPerson(one, "CA"),
		readPerson(other, "CA"),
	]);
	const found = new Set(
		findDoubles(people).map(({ one, other }) => `${one} ${other}`),
	);
	const missed = pairs.filter(({ same }, at) => {
		const [one, other] = [people[2 * at], people[2 * at + 1]];
		if (!one || !other) throw new Error("two for each pair");
		const verdict = judgeDouble(one, other);
		expect(judgeDouble(other, one).verdict).toBe(verdict.verdict);
		return (
			same && verdict.verdict !== "two" && !found.has(`${2 * at} ${2 * at + 1}`)
		);
	});
	expect(missed).toEqual([]);
});

test("of many people, only those who came last are compared with all", () => {
	const people = ["Ana Ruiz", "Ana Ruiz", "Bo Lund", "Bo Lund"].map((name) =>
		readPerson({ name, points: [], positions: [] }),
	);
	expect(findDoubles(people)).toHaveLength(2);
	expect(findDoubles(people, new Set([3]))).toMatchObject([
		{ one: 2, other: 3 },
	]);
});

test("the search stops for breath, so that others are answered meanwhile", () => {
	const people = Array.from({ length: 1000 }, (_, at) =>
		readPerson({ name: `Ana Ruiz ${at % 300}`, points: [], positions: [] }),
	);
	const search = lookForDoubles(people);
	let breaths = 0;
	while (!search.next().done) breaths++;
	expect(breaths).toBeGreaterThanOrEqual(5);
});

describe("names", () => {
	test.each([
		["Dr. Amara Okonkwo", "amara okonkwo"],
		["Amara Okonkwo, MD", "amara okonkwo"],
		["Ruiz, Ana", "ana ruiz"],
		["OKAFOR, CHIDI", "chidi okafor"],
		["Sofia Lindgren (she/her)", "sofia lindgren"],
		["Jack Ma", "jack ma"],
		["Michael T. O'Hara, CPA", "michael t ohara"],
		["Samuel Ortiz III", "samuel ortiz"],
		["🌟 José Núñez", "jose nunez"],
	])("%s is read as %s", (text, words) => {
		expect(readName(text)?.words.join(" ")).toBe(words);
	});
	test.each([
		["William Hartley", "Bill Hartley", "nickname", "equal"],
		["Jürgen Müller", "Juergen Mueller", "spelling", "spelling"],
		["Ana Ruiz", "Ana Ruiz Ortega", "equal", "part"],
		["Wang Xiaoming", "Xiaoming Wang", "equal", "equal"],
		["Gabriel Costa", "Gabriela Costa", "different", "equal"],
		["Tim Reed", "Tom Reed", "different", "equal"],
		["Benjamin Schwartz", "Benjamin Schwarz", "equal", "spelling"],
		["Eric Johnson", "Eric Johnston", "equal", "different"],
		["J. Pemberton", "Julian Pemberton", "initial", "equal"],
		["Rosalind", "Rosalind Merewood", "equal", "missing"],
		['Hendrik "Rik" de Vries', "Rik de Vries", "nickname", "equal"],
		["王小明", "王小明", "equal", "equal"],
	])("%s and %s: given %s, family %s", (one, other, given, family) => {
		const [a, b] = [readName(one), readName(other)];
		expect(a && b && compareNames(a, b)).toMatchObject({ given, family });
	});
	test.each([
		["Ana Ruiz", "Carlos Ruiz", false],
		["Ana Ruiz", "Anita Lopez", true],
		["Ana Ruiz", null, true],
		["Robert Hale Sr.", "Robert Hale Jr.", false],
	])("an address of %s may be %s's: %s", (one, other, may) => {
		expect(mayBeNamed(one, other)).toBe(may);
	});
});

test.each([
	["Ana Ruiz ; ana@mailbox.example", "Anna Ruíz ; ANA@mailbox.example", "same"],
	[
		"Laura Becker ; laura.b@mailbox.example",
		"Laura Hoffmann ; laura.b@mailbox.example",
		"same",
	],
	["- ; +1 780 555 0166", "Harriet Longboat ; (780) 555-0166", "same"],
	[
		"Ana Ruiz ; ana@mailbox.example",
		"Carlos Gómez ; ana@mailbox.example",
		"offer",
	],
	[
		"Maria Santos ; +1 305 555 0100",
		"Maria Delgado ; +1 305 555 0100",
		"offer",
	],
	["Ivy Calder ; info@hall.example", "Noah Penrose ; info@hall.example", "two"],
	[
		"Peter Lindholm ; +46 8 555 0101 (home)",
		"Karin Lindholm ; +46 8 555 0101 (home)",
		"two",
	],
	[
		"Robert Hale Sr. ; bob@hale.example",
		"Robert Hale Jr. ; bob@hale.example",
		"offer",
	],
	[
		"Tom Baker ; in/tombaker ; Engineer at Northlight",
		"Tom Baker ; in/tom-baker-4821 ; Nurse at Northlight",
		"two",
	],
])("%s | %s: %s", (one, other, verdict) => {
	expect(
		judgeDouble(readPerson(sideOf(one), "CA"), readPerson(sideOf(other), "CA"))
			.verdict,
	).toBe(verdict);
});

const nobody: Mergeable = {
	...{
		name: null,
		givenName: null,
		familyName: null,
		ring: "unset",
		relation: null,
		knownSince: null,
		howMet: null,
	},
	...{
		connectedOn: null,
		country: null,
		zone: null,
		note: null,
		noteSensitive: false,
		sensitivity: null,
		doNotContactAt: null,
	},
};

test.each<[string, Partial<Mergeable>, Partial<Mergeable>, Filled]>([
	[
		"takes over what it lacks",
		{ name: "Ana" },
		{ name: "Ana Ruiz", zone: "Europe/Paris" },
		{ zone: { before: null, after: "Europe/Paris" } },
	],
	[
		"the closer ring holds",
		{ ring: "stranger" },
		{ ring: "acquaintance" },
		{ ring: { before: "stranger", after: "acquaintance" } },
	],
	["unset is no ring", { ring: "friend-of" }, { ring: "unset" }, {}],
	[
		"notes stand together",
		{ note: "One" },
		{ note: "Two" },
		{ note: { before: "One", after: "One\n\nTwo" } },
	],
	[
		"what is too long stays apart",
		{ note: "1".repeat(4000) },
		{ note: "2".repeat(4000) },
		{},
	],
	[
		"a sensitive note makes both so",
		{ note: "One" },
		{ note: "Two", noteSensitive: true },
		{
			note: { before: "One", after: "One\n\nTwo" },
			noteSensitive: { before: false, after: true },
		},
	],
	[
		"the stricter warning holds",
		{ sensitivity: "current-boss" },
		{ sensitivity: "minor" },
		{ sensitivity: { before: "current-boss", after: "minor" } },
	],
	[
		"do not contact of either",
		{},
		{ doNotContactAt: "2026-01-01T00:00:00Z" },
		{ doNotContactAt: { before: null, after: "2026-01-01T00:00:00Z" } },
	],
])("merging: %s", (_, kept, merged, filled) => {
	expect(
		fillFrom({ ...nobody, ...kept }, { ...nobody, ...merged }, "kept"),
	).toEqual(filled);
});

test.each([
	["granted", "refused", "granted", "refused"],
	["withdrawn", "granted", "granted", "withdrawn"],
	["granted", "limited", "granted", "limited"],
	["refused", "granted", "refused", null],
	["not-asked", "granted", "granted", null],
])("names: %s and %s, together %s, are said anew as %s", (kept, merged, together, said) => {
	const use = (status: string) => ({ status, limits: null, notBefore: null });
	expect(
		stricterNameUse(use(kept), use(merged), use(together))?.status ?? null,
	).toBe(said);
});
