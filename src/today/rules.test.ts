import { expect, test } from "vitest";
import { nextStep, orderDue, type Progress, type StepDue } from "./rules.ts";

const TODAY = "2026-03-10";

function thing(id: string, dueOn: string, weight: 1 | 2 | 3 = 1): StepDue {
	return {
		id,
		dueOn,
		weight,
		step: "arrange",
		kind: id.split(":")[0] ?? "",
		contact: null,
		target: null,
		title: id,
		sentence: id,
		action: { label: "Do it", path: "/" },
	};
}

const ids = (...things: StepDue[]) =>
	orderDue(things, TODAY).map((one) => one.id);

test("what is dearest to miss comes first, then the oldest; what lies ahead waits", () => {
	expect(
		ids(
			thing("ask:a", "2026-03-01", 3),
			thing("thank-you:b", TODAY),
			thing("thank-you:a", TODAY),
			thing("debrief:c", "2026-03-09"),
			thing("reminder:d", "2026-03-02", 2),
			thing("confirm:e", "2026-03-11"),
		),
	).toEqual(["debrief:c", "thank-you:a", "thank-you:b", "reminder:d", "ask:a"]);
});

test("a talk whose run sheet waits to be finished is not asked for twice", () => {
	const say = thing("say-held:a", TODAY);
	expect(ids(say, thing("talk-end:a", TODAY))).toEqual(["talk-end:a"]);
	expect(ids(say, thing("talk-end:b", TODAY))).toEqual([
		"say-held:a",
		"talk-end:b",
	]);
	expect(ids(say)).toEqual(["say-held:a"]);
});

const begun: Progress = {
	hasInterests: true,
	liveTargets: 2,
	contacts: 3,
	targetsWithoutQuestions: 0,
	openApproaches: 0,
	agreedMeetings: 0,
	heldMeetings: 0,
};

test.each<[Partial<Progress>, ReturnType<typeof nextStep>]>([
	[{ hasInterests: false, liveTargets: 0 }, "interests"],
	[{ liveTargets: 0 }, "targets"],
	[{ liveTargets: 1 }, "second-target"],
	// Who has talked already, with one target, is not sent back to the start.
	[{ liveTargets: 1, heldMeetings: 1 }, "ask"],
	[{ contacts: 0 }, "people"],
	[{ targetsWithoutQuestions: 1 }, "questions"],
	[{}, "ask"],
	[{ heldMeetings: 3 }, "insights"],
	[{ openApproaches: 1 }, null],
	[{ agreedMeetings: 1 }, null],
])("the next useful thing with %o", (progress, expected) => {
	expect(nextStep({ ...begun, ...progress })).toBe(expected);
});
