import { expect, test } from "vitest";
import { MEDIA } from "#core/medium.ts";
import { checklistFor, type TalkPlan } from "./checklist.ts";
import { closingStillOpen, decideEnd } from "./closing.ts";
import { dressFor } from "./dress.ts";
import { questionInHand, questionsForSheet } from "./questions.ts";

const plan: TalkPlan = {
	medium: "in-person",
	startsAt: "2026-03-10T16:00:00Z",
	seekerZone: "Europe/Berlin",
	contactZone: "America/Toronto",
	whoDials: "seeker",
	travelMinutes: 40,
};
const keys = (change: Partial<TalkPlan>) =>
	checklistFor({ ...plan, ...change }).map((item) => item.key);
const time = (change: Partial<TalkPlan>, key: string) =>
	checklistFor({ ...plan, ...change }).find((item) => item.key === key)?.at;

test("in person: leave so as to be there 15 minutes early, be in by 10", () => {
	expect(time({}, "leave")).toBe("2026-03-10T15:05:00Z");
	expect(time({}, "arrive")).toBe("2026-03-10T15:50:00Z");
	expect(time({ travelMinutes: null }, "leave")).toBe("2026-03-10T15:45:00Z");
	expect(keys({})).toContain("dress");
	expect(keys({})).not.toContain("test-link");
});

test("online: the link is tried, then joined a few minutes early", () => {
	const video = { medium: "video" } as const;
	expect(time(video, "test-link")).toBe("2026-03-10T15:30:00Z");
	expect(time(video, "join")).toBe("2026-03-10T15:55:00Z");
	expect(keys(video)).toContain("backup");
	expect(keys(video)).not.toContain("leave");
});

test("by phone the seeker calls, unless they agreed otherwise", () => {
	expect(keys({ medium: "phone" })).toContain("call");
	const theyDial = keys({ medium: "phone", whoDials: "contact" });
	expect(theyDial).toContain("await-call");
	expect(theyDial).not.toContain("call");
	expect(theyDial).not.toContain("dress");
});

test("two zones are a line of their own, one zone is not", () => {
	expect(keys({})).toContain("zones");
	expect(keys({ contactZone: "Europe/Berlin" })).not.toContain("zones");
});

test.each(MEDIA)("%s: a short list without repeats", (medium) => {
	const found = keys({ medium });
	expect(found.length).toBeLessThanOrEqual(9);
	expect(new Set(found).size).toBe(found.length);
});

test.each([
	["23-1011.00", "formal"],
	["29-1141.00", "care"],
	["47-2111.00", "hands-on"],
	["15-1252.00", "smart-casual"],
	[null, "smart-casual"],
	["99-0000.00", "smart-casual"],
])("dress for %s: %s", (code, dress) => expect(dressFor(code)).toBe(dress));

const q = (id: string, mustAsk = false, status = "open") => ({
	id,
	mustAsk,
	status,
});

test("in writing at most five, must-asks first, in their order; a talk takes them all", () => {
	const set = [q("a"), q("b"), q("c"), q("d", true), q("e"), q("f", true)];
	const ids = (medium: "written" | "video") =>
		questionsForSheet(set, medium).map((one) => one.id);
	expect(ids("written")).toEqual(["a", "b", "c", "d", "f"]);
	expect(ids("video")).toEqual(["a", "b", "c", "d", "e", "f"]);
});

test("cut short: the must-asks come at once", () => {
	const set = [q("a", false, "asked"), q("b"), q("c", true), q("d", true)];
	expect(questionInHand(set, false)?.id).toBe("b");
	expect(questionInHand(set, true)?.id).toBe("c");
	expect(questionInHand([q("a")], true)).toBeUndefined();
});

test.each([
	[true, true, undefined, "ended", []],
	[false, false, undefined, "closing-pair-open", ["names", "name-use"]],
	[true, false, undefined, "closing-pair-open", ["name-use"]],
	[false, true, undefined, "closing-pair-open", ["names"]],
	[false, false, "The line broke", "ended", ["names", "name-use"]],
])("names asked %s, name use asked %s, reason %s: %s", (namesAsked, nameUseAsked, reason, outcome, open) => {
	const pair = { namesAsked, nameUseAsked };
	const decided = decideEnd(pair, reason);
	expect(decided.ok ? "ended" : decided.refusal.code).toBe(outcome);
	expect(closingStillOpen(pair)).toEqual(open);
});

test("where both were asked there is nothing to explain", () => {
	const both = { namesAsked: true, nameUseAsked: true };
	expect(decideEnd(both, "left over from before")).toEqual({
		ok: true,
		value: { reason: null },
	});
});
