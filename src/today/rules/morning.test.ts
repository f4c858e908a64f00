import { expect, test } from "vitest";
import { morningText } from "../present/morning.ts";
import { morningId, morningWithin } from "./morning.ts";

const berlin = { hour: 7, zone: "Europe/Berlin" };

test.each([
	[
		"before the hour, within the look",
		berlin,
		"2026-03-10T05:50:00Z",
		"2026-03-10 2026-03-10T06:00:00Z",
	],
	["before it, not yet", berlin, "2026-03-10T05:30:00Z", null],
	["at it", berlin, "2026-03-10T06:00:00Z", "2026-03-10 2026-03-10T06:00:00Z"],
	[
		"a program that starts at ten",
		berlin,
		"2026-03-10T09:00:00Z",
		"2026-03-10 2026-03-10T06:00:00Z",
	],
	["one that starts at noon", berlin, "2026-03-10T11:00:00Z", null],
	[
		"summer time",
		berlin,
		"2026-07-10T05:00:00Z",
		"2026-07-10 2026-07-10T05:00:00Z",
	],
	[
		"tomorrow, just after midnight",
		{ hour: 0, zone: "Europe/Berlin" },
		"2026-03-09T22:50:00Z",
		"2026-03-10 2026-03-09T23:00:00Z",
	],
	[
		"an hour that the clocks skip",
		{ hour: 2, zone: "Europe/Berlin" },
		"2026-03-29T01:00:00Z",
		"2026-03-29 2026-03-29T01:00:00Z",
	],
	[
		"an hour that happens twice",
		{ hour: 2, zone: "Europe/Berlin" },
		"2026-10-25T00:00:00Z",
		"2026-10-25 2026-10-25T00:00:00Z",
	],
	[
		"far from home",
		{ hour: 7, zone: "Pacific/Auckland" },
		"2026-03-09T18:00:00Z",
		"2026-03-10 2026-03-09T18:00:00Z",
	],
] as const)("morning: %s", (_, wanted, now, expected) => {
	const found = morningWithin(wanted, now, 15);
	expect(found && `${found.date} ${found.at}`).toBe(expected);
});

test("a day has one id, which is an id", () => {
	expect(morningId("2026-03-10")).toMatch(
		/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
	);
	expect(morningId("2026-03-10")).not.toBe(morningId("2026-03-11"));
});

const thing = (title: string) => ({
	title,
	sentence: "It is time.",
	action: { label: "Do", path: "/follow-up/1#thanks" },
});

test("says what is due in its order, with where, and how to turn it off", () => {
	const facts = {
		date: "2026-03-10",
		name: "Lena",
		address: "http://127.0.0.1:4760",
	};
	const { subject, text } =
		morningText([thing("Thank Tom"), thing("Ask Ann")], facts) ?? {};
	expect(subject).toBe("Tuesday 10 March: 2 things worth doing");
	expect(text).toBe(`Good morning, Lena.

1. Thank Tom
   It is time.
   http://127.0.0.1:4760/follow-up/1#thanks

2. Ask Ann
   It is time.
   http://127.0.0.1:4760/follow-up/1#thanks

The rest can wait. On a day without anything due, no mail comes.
The hour, and off:
http://127.0.0.1:4760/settings/morning`);
});

test("a quiet day has none, a long list ends, and without an address there is no link", () => {
	const facts = { date: "2026-03-10", name: null, address: null };
	expect(morningText([], facts)).toBeNull();
	const many = Array.from({ length: 12 }, (_, i) => thing(`Thing ${i}`));
	const { text = "" } = morningText(many, facts) ?? {};
	expect(text).toContain("And 4 more, which can wait:");
	expect(text).not.toContain("Thing 8");
	expect(text).not.toContain("/");
});
