import { expect, test } from "vitest";
import { standingOfSource, stepStandings, tieThrough } from "./source.ts";

const noon = "2026-03-02T12:00:00Z";

test("a call at a door is a step done", () => {
	const steps = stepStandings("switchboard", { rehearse: noon }, [
		{ route: "public-page", calledAt: noon },
		{ route: null, calledAt: noon },
	]);
	expect(steps.filter(({ doneAt }) => doneAt).map(({ step }) => step)).toEqual([
		"rehearse",
		"other-door",
	]);
});

test.each([
	["association", {}, false, "looking"],
	["association", { find: noon }, false, "found"],
	["association", { find: noon, write: noon }, false, "written"],
	["alumni", { answer: noon }, false, "answered"],
	["mentoring", { meet: noon }, false, "met"],
	["alumni", {}, true, "met"],
	["switchboard", { rehearse: noon }, false, "looking"],
	["switchboard", { reception: noon }, false, "written"],
	["switchboard", {}, true, "met"],
] as const)("%s with %j, people %s: %s", (kind, ticks, people, standing) => {
	expect(standingOfSource(kind, stepStandings(kind, ticks, []), people)).toBe(
		standing,
	);
});

test("whoever was met through an association or as alumni stands in that ring", () => {
	expect(tieThrough("alumni")).toEqual({
		ring: "alumni-association",
		relation: "association",
	});
	expect(tieThrough("switchboard").ring).toBe("stranger");
});
