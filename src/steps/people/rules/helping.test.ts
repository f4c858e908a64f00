import { describe, expect, test } from "vitest";
import { loadCatalogue } from "#catalogue/load.ts";
import type { Ring } from "#core/ring.ts";
import { coverageOf, missingOf } from "./coverage.ts";
import { fieldOf, isDigitalWork } from "./field.ts";
import {
	type HelpWeights,
	rankHelpers,
	usualWeights,
	weightNames,
} from "./helping.ts";
import { levelOf } from "./level.ts";
import { aimOfCode } from "./nearness.ts";
import { kindsThatEmploy, organizationKindOf } from "./organization-kind.ts";
import type { HeldPosition, HelpContext, Person } from "./person.ts";
import { nothingDone, standingOf } from "./standing.ts";
import { viewpointsOf } from "./viewpoint.ts";

const catalogue = loadCatalogue();
const nurse = "29-1141.00";
const developer = "15-1252.00";

function contextOf(code: string): HelpContext {
	const aim = aimOfCode(catalogue, code);
	if (!aim) throw new Error(code);
	return {
		place: undefined,
		field: fieldOf(catalogue, aim),
		today: "2026-03-02",
		employers: new Map(),
		doers: new Set(),
	};
}

function person(
	id: string,
	said: Partial<Omit<Person, "positions">> & {
		position?: Partial<HeldPosition>;
	} = {},
): Person {
	const { position, ...rest } = said;
	return {
		...{ id, name: id, label: id, ring: "acquaintance", relation: null },
		...{ country: null, sensitivity: null, sortKey: id },
		...{ done: nothingDone, suggestedBy: [], suggested: [] },
		positions: position
			? [
					{
						...{ contactId: id, title: "Registered Nurse", endedOn: null },
						...{ organizationId: null, organization: null, startedOn: null },
						organizationKind: null,
						codes: [nurse],
						...position,
					},
				]
			: [],
		...rest,
	};
}

const order = (
	people: Person[],
	weights: Partial<HelpWeights> = {},
	code = nurse,
) =>
	rankHelpers(people, contextOf(code), { ...usualWeights, ...weights }).map(
		({ person }) => person.id,
	);

test.each([
	["St. Paul's Hospital", "hospital"],
	["Hospital Clínico San Carlos", "hospital"],
	["Sunrise Nursing Home", "care-home"],
	["Dr. Lee Family Dental Clinic", "clinic"],
	["University of Toronto", "university"],
	["Hill Elementary School", "school"],
	["Baker & McKay LLP", "law-firm"],
	["First National Bank", "bank"],
	["Grand Hotel", "hotel"],
	["Air Canada", "airline"],
	["Austin Police Department", "police"],
	["City of Portland", "government"],
	["Acme Software", "software"],
	["Smith Plumbing & Heating", "construction"],
	["Okafor & Sons", "none"],
])("%s: %s", (name, kind) => expect(organizationKindOf(name)).toBe(kind));

test.each([
	[nurse, "hospital"],
	["23-1011.00", "law-firm"],
	["53-2011.00", "airline"],
	["25-2021.00", "school"],
	["47-2152.00", "construction"],
	["33-3051.00", "police"],
	[developer, "software"],
])("%s is done at: %s", (code, kind) =>
	expect(kindsThatEmploy([code])).toContain(kind));

test.each([
	["Registered Nurse", "", "doing"],
	["Staff Nurse", "", "doing"],
	["Nursing Intern", "", "starting"],
	["Sr. Software Engineer", "", "senior"],
	["Nurse Manager", "", "manager"],
	["Head of Engineering", "", "manager"],
	["Director of Nursing", "", "manager"],
	["VP Engineering", "", "executive"],
	["Chief Executive Officer", "", "executive"],
	["Chief Executive Officer", "Chief Executives", "doing"],
	["Art Director", "Art Directors", "doing"],
	["Product Owner", "", "doing"],
	["Founder & CEO", "", "own-business"],
	["Product Manager", "", "doing"],
])("%s (%s): %s", (title, occupation, level) =>
	expect(levelOf(title, { occupation })).toBe(level));

test("who works for themselves does so whatever the title", () =>
	expect(levelOf("Designer", { organization: "Self-employed" })).toBe(
		"own-business",
	));

test.each([
	[developer, true],
	["27-1024.00", true],
	[nurse, false],
	["47-2152.00", false],
	["35-1011.00", false],
])("%s is digital: %s", (code, digital) =>
	expect(isDigitalWork(catalogue, code)).toBe(digital));

describe("the order", () => {
	const rings: Ring[] = ["known-well", "acquaintance", "friend-of", "stranger"];
	const doers = rings.map((ring) => person(ring, { ring, position: {} }));

	test("strong ties come first among nurses, weak ones among developers; strangers last", () => {
		expect(order(doers, { spread: 0 })).toEqual(rings);
		const developers = rings.map((ring) =>
			person(ring, {
				ring,
				position: { codes: [developer] },
			}),
		);
		expect(order(developers, { spread: 0 }, developer)).toEqual([
			"acquaintance",
			"friend-of",
			"known-well",
			"stranger",
		]);
	});

	test("a stranger stays last under any weights, until nobody known is unasked", () => {
		const [known] = doers;
		const stranger = doers[3];
		if (!known || !stranger) throw new Error("missing");
		for (const name of weightNames)
			for (const value of [0, 4])
				expect(order([stranger, known], { [name]: value }).at(-1)).toBe(
					"stranger",
				);
		const asked: Person = {
			...known,
			done: { ...nothingDone, meeting: "held", meetingAt: null },
		};
		expect(order([asked, stranger], { untried: 4 })[0]).toBe("stranger");
	});

	test("the same people in any order of coming give the same order", () => {
		const many = Array.from({ length: 40 }, (_, at) =>
			person(`p${String(at).padStart(2, "0")}`, {
				ring: rings[at % 4] ?? "unset",
				position: { organizationId: `o${at % 5}` },
			}),
		);
		const expected = order(many);
		expect(order(many.toReversed())).toEqual(expected);
		expect(order([...many.slice(17), ...many.slice(0, 17)])).toEqual(expected);
	});

	test("the first five are not five of one team", () => {
		const team = ["a", "b", "c", "d", "e"].map((id) =>
			person(id, { position: { organizationId: "one" } }),
		);
		const elsewhere = ["x", "y"].map((id) =>
			person(id, { ring: "unset", position: { organizationId: id } }),
		);
		const first = order([...team, ...elsewhere]).slice(0, 5);
		expect(first).toContain("x");
		expect(first).toContain("y");
		expect(order([...team, ...elsewhere], { spread: 0 }).slice(0, 5)).toEqual([
			"a",
			"b",
			"c",
			"d",
			"e",
		]);
	});

	test("those doing the work come before executives, and a manager between", () => {
		const titled = [
			"Registered Nurse",
			"Nurse Manager",
			"Chief Nursing Officer",
		];
		const people = titled.map((title) =>
			person(title, { position: { title } }),
		);
		expect(order(people.toReversed(), { spread: 0 })).toEqual(titled);
	});

	test("who was asked comes lower, who said no lowest", () => {
		const people = [
			person("declined", {
				position: {},
				done: { ...nothingDone, approach: "declined" },
			}),
			person("asked", {
				position: {},
				done: { ...nothingDone, said: "asked" },
			}),
			person("unasked", { position: {} }),
		];
		expect(order(people)).toEqual(["unasked", "asked", "declined"]);
	});

	test("the more a thing counts, the further ahead who has it", () => {
		const has: Record<string, [Person, Person]> = {
			nearness: [
				person("a", { position: {} }),
				person("b", { position: { endedOn: "2020-01-01" } }),
			],
			tiesCount: [
				person("a", { ring: "known-well", position: {} }),
				person("b", { ring: "friend-of", position: {} }),
			],
			peers: [
				person("a", { position: {} }),
				person("b", { position: { title: "Chief Nursing Officer" } }),
			],
			suggested: [
				person("a", { position: {}, suggestedBy: [{ id: "s", label: "S" }] }),
				person("b", { position: {} }),
			],
			untried: [
				person("a", { position: {} }),
				person("b", { position: {}, done: { ...nothingDone, said: "asked" } }),
			],
		};
		for (const [name, pair] of Object.entries(has)) {
			const ahead = [0, 1, 2, 3, 4].map((value) => {
				const ranked = rankHelpers(pair, contextOf(nurse), {
					...usualWeights,
					[name]: value,
					spread: 0,
				});
				const scoreOf = (id: string) =>
					ranked.find(({ person }) => person.id === id)?.score ?? 0;
				return scoreOf("a") - scoreOf("b");
			});
			expect(ahead, name).toEqual(ahead.toSorted((a, b) => a - b));
			expect(ahead[4], name).toBeGreaterThan(ahead[0] ?? 0);
		}
	});
});

test.each([
	[{}, "unasked"],
	[{ approach: "drafted" }, "begun"],
	[{ said: "asked" }, "asked"],
	[{ approach: "sent" }, "asked"],
	[{ approach: "accepted" }, "agreed"],
	[{ approach: "declined" }, "declined"],
	[{ approach: "closed-silent" }, "silent"],
	[{ approach: "accepted", meeting: "held" }, "talked"],
] as const)("%o: %s", (done, standing) =>
	expect(standingOf({ ...nothingDone, ...done })).toBe(standing));

describe("what is covered", () => {
	const ranked = rankHelpers(
		[
			person("met", {
				position: {
					organization: "St. Paul's",
					organizationKind: "hospital",
					startedOn: "2010-01-01",
				},
				done: { ...nothingDone, meeting: "held" },
			}),
			person("left", { position: { endedOn: "2020-01-01" } }),
			person("boss", {
				sensitivity: "current-boss",
				position: {
					title: "Nurse Manager",
					organization: "St. Paul's",
					organizationKind: "hospital",
				},
			}),
			person("abroad", {
				country: "FR",
				ring: "stranger",
				position: { organizationKind: "veterinary" },
			}),
		],
		contextOf(nurse),
		usualWeights,
	);
	const rows = coverageOf(ranked, {
		field: contextOf(nurse).field,
		today: "2026-03-02",
		country: "DE",
	});
	const row = (part: string, key: string) =>
		rows.find((one) => one.part === part && one.key === key);

	test("somebody counts in one column of each row that fits", () => {
		expect(row("roles", "does")).toMatchObject({
			...{ talked: 1, asked: 0, unasked: 1, others: 1 },
		});
		expect(row("roles", "did")).toMatchObject({
			unasked: 1,
			next: { id: "left" },
		});
		expect(row("viewpoints", "long")).toMatchObject({ talked: 1 });
		expect(row("viewpoints", "abroad")).toMatchObject({ others: 1 });
		expect(row("employers", "hospital")).toMatchObject({
			talked: 1,
			unasked: 1,
		});
	});

	test("what is missing names somebody to ask, never somebody to be careful about", () => {
		const missing = missingOf(rows);
		expect(missing[0]).toMatchObject({ key: "did", next: { id: "left" } });
		expect(missing.map(({ key }) => key)).toContain("leads");
		for (const { next } of missing) expect(next?.id).not.toBe("boss");
		expect(missing.length).toBeLessThanOrEqual(5);
	});

	test("viewpoints need dates and countries that are known", () => {
		const [first] = ranked;
		if (!first) throw new Error("nobody");
		const { reason } = first;
		expect(
			viewpointsOf(
				{ reason: { ...reason, position: null }, country: null },
				{ today: "2026-03-02", country: "DE" },
			),
		).toEqual([]);
	});
});
