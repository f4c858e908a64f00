import { describe, expect, test } from "vitest";
import { checkPosition, namesOf, pointsOf } from "./rules/contact.ts";
import { type SaidOfName, standingOf } from "./rules/name-use.ts";
import { placeToText, textToPlace } from "./rules/page.ts";
import { checkLimits, suggestedContact } from "./rules/referral.ts";
import {
	faceOf,
	foldWords,
	isKnownUnasked,
	organizationKey,
	type Position,
	positionInHand,
	positionKey,
	reachIn,
	searchTerms,
	splitName,
} from "./rules.ts";

const outcome = (done: { ok: boolean; refusal?: { code: string } }): string =>
	done.ok ? "ok" : (done.refusal?.code ?? "");

describe("the position in hand", () => {
	const job = (id: string, part: Partial<Position> = {}): Position => ({
		id,
		title: id,
		organization: null,
		startedOn: null,
		endedOn: null,
		typed: false,
		createdAt: "2026-01-01T00:00:00.000Z",
		...part,
	});
	test.each<[string, Position[], string | undefined]>([
		["none", [], undefined],
		["one", [job("a")], "a"],
		["all ended", [job("a", { endedOn: "2026-03-01" })], undefined],
		["ends today: ended", [job("a", { endedOn: "2026-03-02" })], undefined],
		["ends tomorrow: still held", [job("a", { endedOn: "2026-03-03" })], "a"],
		[
			"typed before imported, even when older",
			[
				job("file", { startedOn: "2026-01-01" }),
				job("typed", { typed: true, startedOn: "2010-01-01" }),
			],
			"typed",
		],
		[
			"the latest start",
			[
				job("a", { startedOn: "2020-01-01" }),
				job("b", { startedOn: "2024-01-01" }),
			],
			"b",
		],
		[
			"the latest entry",
			[job("a"), job("b", { createdAt: "2026-02-01T00:00:00.000Z" })],
			"b",
		],
		["of one file, the first", [job("a"), job("b")], "a"],
	])("%s", (_, positions, expected) =>
		expect(positionInHand(positions, "2026-03-02")?.id).toBe(expected));
});

test.each([
	["a name", "Ann Lee", { title: "Nurse", organization: "Acme" }, "Ann Lee"],
	[
		"no name yet",
		null,
		{ title: "Nurse", organization: "Acme" },
		"Nurse, Acme",
	],
	[
		"an organization alone",
		null,
		{ title: null, organization: "Acme" },
		"Acme",
	],
	["an address alone", null, null, "ann@example.org"],
])("what stands for a person with %s", (_, name, job, label) =>
	expect(
		faceOf({ name, familyName: null, note: null }, job, ["ann@example.org"], [])
			.label,
	).toBe(label));

test("a face sorts by family name and is searched by name, jobs now and before, how one met, and note", () => {
	const inHand = { title: "Architect", organization: "Casa Verde" };
	const face = faceOf(
		{
			name: "José Núñez",
			familyName: "Núñez",
			note: "From the choir",
			howMet: "At the Tuesday market",
		},
		inHand,
		["jose@example.org"],
		[inHand, { title: "Architect, intern", organization: "Studio Rojo" }],
	);
	expect(face.sortKey).toBe("nunez jose nunez");
	expect(face.searchText).toBe(
		" jose nunez architect casa verde intern studio rojo at the tuesday market from choir",
	);
});

test.each([
	["Résumé  Writer's", "resume writers"],
	["陈 研究員", "陈 研究員"],
	["🎉", "🎉"],
])("%s is folded to %s", (text, folded) =>
	expect(foldWords(text)).toBe(folded));

test.each([
	["", undefined],
	["  ", undefined],
	["J. Núñez", ["nunez", "j"]],
	["a b c d e f g h", ["a", "b", "c", "d", "e", "f"]],
])("a search for “%s” looks for %j", (query, words) =>
	expect(searchTerms(query)?.words).toEqual(words));

test("signs of LIKE are looked for as themselves, and swapped letters are thought of", () => {
	expect(searchTerms("%_")).toMatchObject({ patterns: ["% \\%\\_%"] });
	expect(searchTerms("ann lee")).toEqual({
		words: ["ann", "lee"],
		beginning: "ann lee",
		patterns: ["% ann%", "% lee%"],
		swapped: ["nan", "ann"],
	});
});

test.each([
	["Northlight Health, Inc.", "northlight health"],
	["Müller GmbH", "muller"],
	["Inc", "inc"],
	["Co-op Bank plc", "co op bank"],
])("the organization %s is known by “%s”", (name, key) =>
	expect(organizationKey(name)).toBe(key));

test("one position is told from another by title and organization", () => {
	expect(positionKey("Nurse", "Acme, Inc.")).toBe(positionKey("nurse", "ACME"));
	expect(positionKey("Nurse", "Acme")).not.toBe(positionKey("Nurse", "Beta"));
	expect(positionKey("Nurse", null)).not.toBe(positionKey(null, "Nurse"));
});

test.each([
	["ann@example.org", "email"],
	["+1 (416) 555-0100", "phone"],
	["linkedin.com/in/ann", "profile"],
	["https://example.org/", "profile"],
	["at the Tuesday market", undefined],
	["2 p.m.", undefined],
])("“%s” is reached by %s", (text, kind) =>
	expect(reachIn(text)?.kind).toBe(kind));

test.each([
	["Ann", { given: "Ann", family: "" }],
	["Ann van Dyk", { given: "Ann", family: "van Dyk" }],
])("%s is split", (name, split) => expect(splitName(name)).toEqual(split));

test.each([
	["known well, unasked", { ring: "known-well" }, true],
	["imported, nothing said", { ring: "unset" }, true],
	["friend of somebody", { ring: "friend-of" }, false],
	["stranger", { ring: "stranger" }, false],
	["asked", { asked: true }, false],
	["do not contact", { doNotContact: true }, false],
	["no name yet", { named: false }, false],
] as const)("%s: asked first %s", (_, part, expected) =>
	expect(
		isKnownUnasked({
			ring: "acquaintance",
			asked: false,
			doNotContact: false,
			named: true,
			...part,
		}),
	).toBe(expected));

test.each([
	["a name", { name: "Ann Lee" }, "ok"],
	["two parts of one", { givenName: "Ann", familyName: "Lee" }, "ok"],
	["a job without a name", { title: "Nurse", organization: "Acme" }, "ok"],
	["an address", { email: "ann@example.org" }, "ok"],
	["nothing", { note: "Tall" }, "contact-needs-something"],
])("a contact with %s: %s", (_, input, expected) =>
	expect(outcome(namesOf(input))).toBe(expected));

test("numbers without a country code are read as the seeker's country", () => {
	const key = (country: string | null) => {
		const points = pointsOf({ phone: "(416) 736-5000" }, country);
		return points.ok && points.value[0]?.strongKey;
	};
	expect(key("CA")).toBe("tel:+14167365000");
	expect(key(null)).toBeNull();
	expect(outcome(pointsOf({ email: "ann" }, null))).toBe("not-an-email");
});

test.each([
	["a title", { title: "Nurse" }, "ok"],
	["nothing", {}, "position-needs-something"],
	[
		"an end before its start",
		{ title: "Nurse", startedOn: "2026-02-01", endedOn: "2026-01-31" },
		"dates-reversed",
	],
])("a position with %s: %s", (_, input, expected) =>
	expect(outcome(checkPosition(input))).toBe(expected));

describe("the permission to use a name", () => {
	const said = (
		status: SaidOfName["status"],
		day: number,
		part: Partial<SaidOfName> = {},
	): SaidOfName => ({
		status,
		referralId: "r1",
		limits: status === "limited" ? "by e-mail only" : null,
		notBefore: null,
		saidAt: `2026-03-0${day}T09:00:00.000Z`,
		...part,
	});
	const general = { referralId: null };
	test.each<[string, SaidOfName[], string, boolean]>([
		["nothing said", [], "not-asked", false],
		["granted", [said("granted", 1)], "granted", true],
		[
			"granted for another",
			[said("granted", 1, { referralId: "r2" })],
			"not-asked",
			false,
		],
		["granted in general", [said("granted", 1, general)], "granted", true],
		["refused", [said("refused", 1)], "refused", false],
		["with limits", [said("limited", 1)], "limited", true],
		[
			"from a later day",
			[said("limited", 1, { notBefore: "2026-03-10" })],
			"limited",
			false,
		],
		[
			"from a day that has come",
			[said("limited", 1, { notBefore: "2026-03-05" })],
			"limited",
			true,
		],
		[
			"withdrawn",
			[said("granted", 1), said("withdrawn", 2)],
			"withdrawn",
			false,
		],
		[
			"withdrawn in general",
			[said("granted", 1), said("withdrawn", 2, general)],
			"withdrawn",
			false,
		],
		[
			"granted anew for this one",
			[said("withdrawn", 1, general), said("granted", 2)],
			"granted",
			true,
		],
		[
			"withdrawn later than now",
			[said("granted", 1), said("withdrawn", 9)],
			"granted",
			true,
		],
	])("%s", (_, rows, status, mayUse) =>
		expect(
			standingOf(rows, "r1", "2026-03-05T12:00:00.000Z", "UTC"),
		).toMatchObject({ status, mayUse }));
	test.each([
		["limited", "by e-mail only", "ok"],
		["limited", undefined, "limits-needed"],
		["granted", "by e-mail only", "limits-not-wanted"],
		["granted", undefined, "ok"],
	])("said as %s with limits “%s”: %s", (status, limits, expected) =>
		expect(outcome(checkLimits({ status, limits }))).toBe(expected));
});

test("somebody suggested is a friend of somebody, and words on how to reach them are kept", () => {
	expect(
		suggestedContact({ name: "Lena", howToReach: "at the market" }),
	).toMatchObject({
		value: { name: "Lena", ring: "friend-of", note: "at the market" },
	});
	expect(
		suggestedContact({ title: "Nurse", howToReach: "lena@example.org" }),
	).toMatchObject({ value: { title: "Nurse", email: "lena@example.org" } });
	expect(outcome(suggestedContact({ howToReach: "ask around" }))).toBe(
		"referral-needs-somebody",
	);
});

test("a place in a list survives being an address, and nothing else is one", () => {
	const place = {
		rank: 0.72,
		closeness: 3,
		sortKey: "nunez, “j”",
		id: "019a2055-23f2-7291-ae02-9d9cda385233",
	};
	expect(textToPlace(placeToText(place))).toEqual(place);
	for (const text of ["", "x", "{}", "[1,2,3,4]", '[0,0,"a","b"]', "null"])
		expect(textToPlace(text)).toBeNull();
});
