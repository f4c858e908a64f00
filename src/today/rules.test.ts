import { expect, test } from "vitest";
import { nextStep, orderDue, type Progress, type StepDue } from "./rules.ts";

const thing = (
	id: string,
	dueOn: string,
	weight: StepDue["weight"] = 2,
): StepDue => ({
	id,
	dueOn,
	weight,
	kind: "k",
	step: "arrange",
	contact: null,
	target: null,
	title: "",
	sentence: "",
	action: { label: "", path: "" },
});
const ids = (things: StepDue[], today: string) =>
	orderDue(things, today).map(({ id }) => id);

test.each([
	[
		"what is dearest to miss comes first, however old the rest",
		[thing("old", "2026-11-01", 3), thing("dear", "2026-11-24", 1)],
		["dear", "old"],
	],
	[
		"of one weight, the oldest comes first",
		[thing("b", "2026-11-24"), thing("a", "2026-11-20")],
		["a", "b"],
	],
	[
		"of one weight and day, the id decides, so that the order is the same each time",
		[thing("z", "2026-11-24"), thing("y", "2026-11-24")],
		["y", "z"],
	],
	["three days ahead is shown", [thing("soon", "2026-11-27")], ["soon"]],
	["four days ahead is for the calendar", [thing("later", "2026-11-28")], []],
])("%s", (_, things, expected) => {
	expect(ids(things, "2026-11-24")).toEqual(expected);
});

const begun: Progress = {
	hasInterests: true,
	liveTargets: 2,
	contacts: 5,
	unprepared: null,
	draft: null,
	openApproaches: 1,
	agreedMeetings: 0,
	heldMeetings: 0,
};

test.each<[string, Partial<Progress>, ReturnType<typeof nextStep>]>([
	["nothing at all", { hasInterests: false, liveTargets: 0 }, "interests"],
	["interests, no target", { liveTargets: 0 }, "targets"],
	["one target, no talk yet", { liveTargets: 1 }, "second-target"],
	[
		"one target left after a talk: evidence may have dropped the other",
		{ liveTargets: 1, heldMeetings: 1 },
		null,
	],
	[
		"a target of one's own words before any score",
		{ hasInterests: false },
		null,
	],
	[
		"a message in hand comes before all that could be begun beside it",
		{ liveTargets: 1, draft: { id: "a", label: "Tom" } },
		"draft",
	],
	["no people", { contacts: 0 }, "people"],
	[
		"a target without questions",
		{ unprepared: { id: "t", label: "Librarians" } },
		"questions",
	],
	["nobody asked", { openApproaches: 0 }, "ask"],
	[
		"nobody asked now, a talk agreed",
		{ openApproaches: 0, agreedMeetings: 1 },
		null,
	],
	[
		"three talks behind, none ahead",
		{ openApproaches: 0, heldMeetings: 3 },
		"insights",
	],
	["on the way", {}, null],
])("%s leads to the right next thing", (_, changes, expected) => {
	expect(nextStep({ ...begun, ...changes })).toBe(expected);
});
