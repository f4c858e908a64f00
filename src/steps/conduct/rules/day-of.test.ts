import { describe, expect, test } from "vitest";
import { MEDIA } from "#core/medium.ts";
import {
	ACCESS_NEEDS,
	accessMessage,
	accessNeedsFor,
	accessWords,
} from "./access.ts";
import { checklistFor, type TalkPlan } from "./checklist.ts";
import { clockChangeBefore, clockIn, clockOnDay } from "./clock.ts";
import { needsPhotoId } from "./door.ts";
import { dressFor } from "./dress.ts";

const nurse = "29-1141.00";
const lawyer = "23-1011.00";
const developer = "15-1252.00";
const electrician = "47-2111.00";
const accountant = "13-2011.00";
const cook = "35-2014.00";

describe("what to wear, by the work and the place", () => {
	test.each([
		[nurse, null, "care"],
		[nurse, "St. Brigid Hospital", "care"],
		[accountant, "St. Brigid Hospital", "care-visit"],
		[nurse, "Northern Insurance Group", "smart"],
		[developer, "First National Bank", "formal"],
		[developer, "Deloitte", "smart"],
		[lawyer, "Northlight Software", "smart-casual"],
		[lawyer, "City of Toronto", "formal"],
		[electrician, "Hill Construction", "hands-on"],
		[accountant, "Hill Construction", "site-visit"],
		[developer, "Trialworks Laboratories", "lab"],
		[cook, "Blue Door Restaurant", "kitchen"],
		[accountant, "Blue Door Restaurant", "smart-casual"],
		[accountant, "Toronto Police Service", "plain"],
		[lawyer, "Acme", "formal"],
		[null, "Acme", "smart-casual"],
		[null, null, "smart-casual"],
	])("%s at %s: %s", (code, organization, dress) =>
		expect(dressFor(code, organization)).toBe(dress));

	test("on a screen nobody sees shoes", () => {
		expect(dressFor(nurse, "St. Brigid Hospital", "video")).toBe(
			"smart-casual",
		);
		expect(dressFor(electrician, "Hill Construction", "video")).toBe(
			"smart-casual",
		);
		expect(dressFor(lawyer, "Smith & Sons Law Firm", "video")).toBe("formal");
	});
});

test("a paper with a picture where they check who comes in", () => {
	expect(needsPhotoId("St. Brigid Hospital")).toBe(true);
	expect(needsPhotoId("First National Bank")).toBe(true);
	expect(needsPhotoId("Blue Door Restaurant")).toBe(false);
	expect(needsPhotoId(null)).toBe(false);
});

describe("across a change of the clock", () => {
	// Europe goes back on Sunday 25 October 2026 at 01:00 UTC, North America on 1 November.
	test.each([
		["2026-10-26T09:00:00Z", "Europe/Berlin", 2, "2026-10-25"],
		["2026-10-28T09:00:00Z", "Europe/Berlin", 2, null],
		["2026-10-28T09:00:00Z", "Europe/Berlin", 14, "2026-10-25"],
		["2026-10-28T09:00:00Z", "America/Toronto", 14, null],
		["2026-11-02T15:00:00Z", "America/Toronto", 2, "2026-11-01"],
		["2026-03-30T07:00:00Z", "Europe/Berlin", 2, "2026-03-29"],
		["2026-03-30T07:00:00Z", "Asia/Tokyo", 14, null],
	])("before %s in %s, within %s days: %s", (at, zone, days, day) =>
		expect(clockChangeBefore(at, zone, days)).toBe(day));

	const plan: TalkPlan = {
		medium: "in-person",
		// 09:00 in Berlin, the morning on which the clocks went forward at 02:00.
		startsAt: "2026-03-29T07:00:00Z",
		seekerZone: "Europe/Berlin",
		contactZone: "Europe/Berlin",
		whoDials: "seeker",
		travelMinutes: 480,
	};

	test("whoever travels through that night leaves an hour earlier by the old clock", () => {
		const leave = checklistFor(plan).find((item) => item.key === "leave")?.at;
		expect(leave).toBe("2026-03-28T22:45:00Z");
		expect(clockOnDay(leave ?? "", "Europe/Berlin", plan.startsAt)).toBe(
			"Sat 28 March, 23:45",
		);
		expect(clockIn(plan.startsAt, "Europe/Berlin")).toBe("09:00");
	});

	test("one zone is a line of its own when its clocks have just changed", () => {
		const keys = (startsAt: string) =>
			checklistFor({ ...plan, startsAt }).map((item) => item.key);
		expect(keys(plan.startsAt)).toContain("zones");
		expect(keys("2026-04-02T07:00:00Z")).not.toContain("zones");
		expect(keys(plan.startsAt).length).toBeLessThanOrEqual(9);
	});
});

describe("what a talk needs", () => {
	test.each(
		MEDIA,
	)("%s offers a few things, and only what goes with it", (medium) => {
		const offered = accessNeedsFor(medium);
		expect(offered.length).toBeLessThanOrEqual(5);
		expect(new Set(offered).size).toBe(offered.length);
		expect(
			accessWords({ needs: ACCESS_NEEDS, other: null }, medium),
		).toHaveLength(offered.length);
	});

	test("asks for it in one message that gives no reason, and is silent where nothing is needed", () => {
		const ask = (
			needs: ("step-free" | "seat" | "captions")[],
			other: string | null,
		) =>
			accessMessage({
				name: "Tom Baker",
				asked: { needs, other },
				medium: "in-person",
			});
		const message = ask(["seat", "step-free", "captions"], "daylight");
		expect(message).toContain(
			"a way in without steps, a place to sit while we talk and daylight",
		);
		expect(message).not.toContain("captions");
		expect(message).not.toMatch(/because|disab|condition|health/i);
		expect(ask([], null)).toBe("");
	});
});
