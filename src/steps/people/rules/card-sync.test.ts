import fc from "fast-check";
import { expect, test } from "vitest";
import { type CardFields, noFields, valueKey } from "./card-fields.ts";
import { planSync, type Side } from "./card-sync.ts";
import { isForThePerson, nextSyncAt } from "./sync-times.ts";

const named = (full: string): CardFields["name"] => {
	const [given = "", family = ""] = full.split(" ");
	return { full, given, family };
};
const base: CardFields = {
	...noFields,
	name: named("Ann Ruiz"),
	email: [{ value: "ann@old.example" }],
	position: { title: "Nurse", organization: "St. Paul's" },
};
const still: Side = { seen: base, now: base };
const now = (changes: Partial<CardFields>): Side => ({
	seen: base,
	now: { ...base, ...changes },
});
const quiet = { here: {}, there: [], differences: [], settled: [] };
const added = { email: [...base.email, { value: "ann@new.example" }] };
const moved = { position: { title: "Head nurse", organization: "St. Paul's" } };

test.each<[string, Side, Side, object]>([
	["nothing changed", still, still, {}],
	[
		"only the card's name changed",
		still,
		now({ name: named("Ann Lee") }),
		{ here: { name: named("Ann Lee") } },
	],
	[
		"only our job changed",
		now(moved),
		still,
		{ there: [{ field: "position", ...moved.position }] },
	],
	[
		"an address more here, another job there: both",
		now(added),
		now(moved),
		{
			here: moved,
			there: [
				{ field: "email", added: [{ value: "ann@new.example" }], removed: [] },
			],
		},
	],
	[
		"an address replaced on the card",
		still,
		now({ email: [{ value: "ann@new.example" }] }),
		{
			here: {
				email: {
					added: [{ value: "ann@new.example" }],
					removed: ["ann@old.example"],
				},
			},
		},
	],
	["the same change on both sides", now(moved), now(moved), {}],
	["the same address on both sides", now(added), now(added), {}],
	[
		"the name on both sides, each in its own way",
		now({ name: named("Ann R") }),
		now({ name: named("Ann Lee") }),
		{
			differences: [
				{ field: "name", ours: named("Ann R"), theirs: named("Ann Lee") },
			],
		},
	],
	["a note of ours never leaves", now({ note: "shy" }), still, {}],
	[
		"a note of the card comes in",
		still,
		now({ note: "met in May" }),
		{ here: { note: "met in May" } },
	],
	["a name that the card lost stays here", still, now({ name: null }), {}],
	[
		"an address in another case is the same",
		still,
		now({ email: [{ value: "Ann@OLD.example" }] }),
		{},
	],
])("%s", (_, ours, theirs, expected) =>
	expect(planSync(ours, theirs, [])).toEqual({ ...quiet, ...expected }));

test("what was different from the beginning is nobody's change: nothing of another source goes onto a card", () => {
	const fromLinkedIn = { ...base, ...added, ...moved };
	const ours = { seen: fromLinkedIn, now: fromLinkedIn };
	expect(planSync(ours, still, [])).toEqual(quiet);
});

test("a field with an open question waits, is asked anew when it changes again, and settles when both sides say the same", () => {
	const ours = now({ name: named("Ann R") });
	const asked = ["name"] as const;
	const seen = { seen: ours.now, now: ours.now };
	expect(planSync(seen, still, asked)).toEqual(quiet);
	expect(planSync(seen, now({ name: named("Ann Lee") }), asked)).toEqual({
		...quiet,
		differences: [
			{ field: "name", ours: named("Ann R"), theirs: named("Ann Lee") },
		],
	});
	expect(planSync(seen, now({ name: named("Ann R") }), asked)).toEqual({
		...quiet,
		settled: ["name"],
	});
});

const values = fc.subarray([
	"a@x.example",
	"b@x.example",
	"c@x.example",
	"d@x.example",
]);
const side = fc.tuple(values, values);

test("no address is lost or doubled: what one side added both have, what one side removed neither has, unless the other added it", () => {
	const fields = (list: string[]) => ({
		...noFields,
		email: list.map((value) => ({ value })),
	});
	const apply = (
		list: string[],
		changes: { added: { value: string }[]; removed: string[] } | undefined,
	) => [
		...list.filter((one) => !changes?.removed.includes(one)),
		...(changes?.added ?? []).map(({ value }) => value),
	];
	fc.assert(
		fc.property(values, side, (seen, [mine, its]) => {
			const plan = planSync(
				{ seen: fields(seen), now: fields(mine) },
				{ seen: fields(seen), now: fields(its) },
				[],
			);
			const change = plan.there.find(({ field }) => field === "email");
			const here = apply(mine, plan.here.email);
			const there = apply(its, change?.field === "email" ? change : undefined);
			expect(here.toSorted()).toEqual(there.toSorted());
			expect(new Set(here).size).toBe(here.length);
			for (const one of [...mine, ...its])
				if (!seen.includes(one)) expect(here).toContain(one);
		}),
		{ seed: 5 },
	);
});

test.each([
	["email", "Ann@X.example", "ann@x.example"],
	["phone", "+1 (416) 555-0123", "+14165550123"],
	["profile", "https://example.org/ann/", "example.org/ann"],
] as const)("%s: %s is %s", (field, a, b) =>
	expect(valueKey(field, a)).toBe(valueKey(field, b)));

test.each([
	[0, "13:00"],
	[1, "12:05"],
	[3, "13:00"],
	[9, "12:00"],
])("after %d failures in a row the next try is at %s", (failures, at) =>
	expect(nextSyncAt("2026-03-02T12:00:00.000Z", failures)).toContain(`T${at}`));

test("a wrong password is not tried again by itself", () => {
	expect(isForThePerson("dav-wrong-password")).toBe(true);
	expect(isForThePerson("dav-no-answer")).toBe(false);
});
