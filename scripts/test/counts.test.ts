import { expect, test } from "vitest";
import { add, countsOf, sentence } from "./counts.ts";

const report = {
	numPassedTests: 5,
	numFailedTests: 0,
	numPendingTests: 1,
	numTodoTests: 1,
	numFailedTestSuites: 0,
};

test.each([
	["all is well", report, 0, "5 passed, 0 failed, 2 skipped"],
	[
		"a test failed",
		{ ...report, numFailedTests: 2 },
		1,
		"5 passed, 2 failed, 2 skipped",
	],
	["an error outside of the tests", report, 1, "5 passed, 1 failed, 2 skipped"],
	["no report", null, 1, "0 passed, 1 failed"],
	["no report, and yet no error", null, 0, "0 passed, 1 failed"],
	[
		"nothing ran",
		{ ...report, numPassedTests: 0, numPendingTests: 0, numTodoTests: 0 },
		0,
		"0 passed, 1 failed",
	],
])("%s", (_, given, exitCode, expected) =>
	expect(sentence(countsOf(given, exitCode))).toBe(expected));

test("counts add up", () =>
	expect(
		add(
			{ passed: 1, failed: 2, skipped: 3 },
			{ passed: 10, failed: 20, skipped: 30 },
		),
	).toEqual({ passed: 11, failed: 22, skipped: 33 }));
