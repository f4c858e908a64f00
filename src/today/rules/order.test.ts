import { expect, test } from "vitest";
import type { DueThing } from "#core/due.ts";
import { latenessOn } from "./lateness.ts";
import { waiting } from "./one-each.ts";
import { mayPutOff, putOffUntil, staysAway } from "./put-off.ts";

type Thing = Pick<
	DueThing,
	"id" | "kind" | "weight" | "dueOn" | "limitOn" | "contact" | "action"
>;
const today = "2026-03-16";
const thing = (kind: string, more: Partial<Thing> = {}): Thing => ({
	id: kind,
	kind,
	weight: 2,
	dueOn: today,
	contact: { id: "tom", name: "Tom" },
	action: { label: "", path: "/follow-up/talk" },
	...more,
});
const cost = latenessOn(today);

test.each<[string, Thing, Thing]>([
	["an apology before a confirmation", thing("apologize"), thing("confirm")],
	["the talk of today before all", thing("talk"), thing("apologize")],
	["a confirmation before a debrief", thing("confirm"), thing("debrief")],
	[
		"who said yes before who is owed thanks",
		thing("agree-time"),
		thing("thank-you"),
	],
	["a debrief before fresh thanks", thing("debrief"), thing("thank-you")],
	[
		"thanks near their last day before a debrief",
		thing("thank-you", { dueOn: "2026-03-11", limitOn: "2026-03-17" }),
		thing("debrief", { dueOn: "2026-03-10" }),
	],
	[
		"thanks past their last day before a debrief",
		thing("thank-you", { dueOn: "2026-02-01", limitOn: "2026-02-07" }),
		thing("debrief", { dueOn: "2026-02-01" }),
	],
	["thanks before a promise", thing("thank-you"), thing("promise")],
	["a promise before a reminder", thing("promise"), thing("reminder")],
	[
		"of two promises, the one that is later",
		thing("promise", { dueOn: "2026-03-12" }),
		thing("promise"),
	],
	[
		"a promise that is long late before questions that have days",
		thing("promise", { dueOn: "2026-03-01" }),
		thing("questions", { dueOn: "2026-03-18" }),
	],
	[
		"my promise before theirs",
		thing("promise"),
		thing("promise", { weight: 3, dueOn: "2026-01-01" }),
	],
	[
		"a lead that closes today before one that closes in three days",
		thing("lead"),
		thing("lead", { dueOn: "2026-03-19" }),
	],
	[
		"news before trying elsewhere",
		thing("loop-back"),
		thing("try-someone-else"),
	],
	[
		"trying elsewhere before hello",
		thing("try-someone-else"),
		thing("keep-in-touch"),
	],
	["hello before what is only worth it", thing("keep-in-touch"), thing("ask")],
	[
		"a kind that nobody knows, by its weight",
		thing("new", { weight: 1 }),
		thing("other", { weight: 2 }),
	],
	[
		"an old reminder never before today's apology",
		thing("apologize"),
		thing("reminder", { dueOn: "2025-01-01" }),
	],
])("dearer: %s", (_, dear, cheap) =>
	expect(cost(dear)).toBeGreaterThan(cost(cheap)));

const ann = { id: "ann", name: "Ann" };
test.each<[string, Thing[], Record<string, string>]>([
	[
		"after a talk, one thing at a time",
		[
			thing("debrief"),
			thing("thank-you", {
				action: { label: "", path: "/follow-up/talk#thanks" },
			}),
		],
		{ "thank-you": "debrief" },
	],
	[
		"of a group, too",
		[thing("debrief"), thing("thank-you", { contact: ann })],
		{ "thank-you": "debrief" },
	],
	[
		"two talks are two",
		[
			thing("debrief"),
			thing("thank-you", { action: { label: "", path: "/follow-up/other" } }),
		],
		{},
	],
	[
		"in a silence, one at a time",
		[thing("reminder"), thing("try-someone-else")],
		{ "try-someone-else": "reminder" },
	],
	[
		"hello waits for what is owed",
		[thing("promise"), thing("keep-in-touch")],
		{ "keep-in-touch": "promise" },
	],
	[
		"two hellos a day",
		["a", "b", "c"].map((id) =>
			thing("keep-in-touch", { id, contact: { id, name: id } }),
		),
		{ c: "b" },
	],
	[
		"a promise and thanks stand beside one another",
		[thing("thank-you"), thing("promise")],
		{},
	],
])("one each: %s", (_, things, expected) =>
	expect(Object.fromEntries(waiting(things))).toEqual(expected));

test.each<[string, Thing, "today" | "three-days" | "ever", unknown]>([
	["not today", thing("debrief"), "today", "2026-03-17"],
	["three days", thing("promise"), "three-days", "2026-03-19"],
	[
		"not beyond the last day in time",
		thing("thank-you", { limitOn: "2026-03-17" }),
		"three-days",
		"2026-03-17",
	],
	[
		"nor on that day",
		thing("thank-you", { limitOn: "2026-03-16" }),
		"today",
		"thing-cant-wait",
	],
	[
		"what is late anyhow may wait",
		thing("thank-you", { limitOn: "2026-03-01" }),
		"three-days",
		"2026-03-19",
	],
	["never, where nobody waits", thing("ask"), "ever", null],
	[
		"their promise may be let go",
		thing("promise", { weight: 3 }),
		"ever",
		null,
	],
	["thanks are never dropped", thing("thank-you"), "ever", "thing-cant-wait"],
	["nor one's word", thing("promise"), "ever", "thing-cant-wait"],
	["nor news for a referrer", thing("loop-back"), "ever", "thing-cant-wait"],
	["an apology is for today", thing("apologize"), "today", "thing-cant-wait"],
	["so is a confirmation", thing("confirm"), "today", "thing-cant-wait"],
])("put off: %s", (_, one, howLong, expected) => {
	const until = putOffUntil(one, howLong, today);
	expect(until.ok ? until.value : until.refusal.code).toBe(expected);
	if (!until.ok) expect(mayPutOff(one, today)).not.toBe("ever");
});

test("what was put off comes back on its day, and what is dropped does not", () => {
	expect(staysAway("2026-03-17", "2026-03-16")).toBe(true);
	expect(staysAway("2026-03-17", "2026-03-17")).toBe(false);
	expect(staysAway(null, "2036-03-17")).toBe(true);
});
