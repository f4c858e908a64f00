import { expect, test } from "vitest";
import {
	arrivalRule,
	isMedium,
	MEDIA,
	type Medium,
	minutesToAsk,
	mostQuestions,
	placeDetails,
} from "./medium.ts";

test.each<[Medium, unknown, string, number]>([
	["in-person", { least: 10, most: 15 }, "seeker-arrives", 10],
	["video", { least: 3, most: 5 }, "seeker-tests-and-joins", 10],
	["phone", null, "seeker-calls", 10],
	["written", null, "seeker-writes", 5],
])("%s", (medium, minutesEarly, starts, questions) => {
	expect(arrivalRule(medium)).toEqual({ minutesEarly, starts });
	expect(mostQuestions(medium)).toBe(questions);
});

test("by phone a quarter of an hour may be asked for, in writing none", () => {
	expect(MEDIA.map((medium) => minutesToAsk(medium)?.least ?? 0)).toEqual([
		20, 20, 15, 0,
	]);
});

test("each medium says what its place needs", () => {
	expect(placeDetails("in-person")).toContain("step-free-route");
	expect(placeDetails("video")).toEqual(["link", "backup-number"]);
	expect(placeDetails("phone")).toContain("who-dials");
	expect(placeDetails("written")).toEqual(["reply-address"]);
});

test.each([
	["phone", true],
	["Phone", false],
	["fax", false],
])("%s is a medium: %s", (text, expected) => {
	expect(isMedium(text)).toBe(expected);
});
