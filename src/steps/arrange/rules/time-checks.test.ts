import { expect, test } from "vitest";
import { findingsIn } from "#test/checked-messages.ts";

test.each<[string, string[]]>([
	["I live in Toronto and you in Berlin. Thursday at 3 pm?", ["no-zone"]],
	["Thursday at 3 pm. Thank you for your time.", ["no-zone"]],
	["3 p.m. Would that be well?", ["no-zone"]],
	["3 pm\nAna", ["no-zone"]],
	["Are you free on Thursday at 14:00?", ["no-zone"]],
	["Could we talk on Thursday at 3?", ["no-zone"]],
	["On Thursday at 3 o'clock you may be free.", ["no-zone"]],
	["Thursday at 3pm or Friday at 10am.", ["no-zone"]],
	["Thursday, 3-4 pm.", ["no-zone"]],
	["Thursday at 15h30.", ["no-zone"]],
	["Thursday at 15.00 or Friday at 10.30.", ["no-zone"]],
	["Thursday at noon.", ["no-zone"]],
	["15:00 your time, you said.", ["one-zone"]],
	["All times CET: 15:00, 16:00", ["one-zone"]],
	["Thursday at 15:00 (Berlin).", ["one-zone"]],
	["Thursday at 15:00 ET.", ["one-zone"]],
	["Thursday at 15:00 Eastern.", ["one-zone"]],
	["Thursday at 3 PM Eastern Time.", ["one-zone"]],
	["Thursday at 15:00 UTC+1.", ["one-zone"]],
	["Thursday at 3 pm (Berlin) or Friday at 10:00 (Toronto).", []],
	["Thu 3 December, 17:00 Toronto · 23:00 Berlin", []],
	["Thu 3 December, 17:00 Berlin / Toronto", []],
	["15:00 Munich / 9:00 Toronto", []],
	["Berlin 15:00, Toronto 9:00", []],
	["15:00 your time (9:00 my time)", []],
	["Thursday at 15:00 Berlin time, 9:00 Toronto time.", []],
	["15:00 CET / 9:00 EST on Thursday.", []],
	["Thursday at 15:00 German time, that is 9:00 Toronto time.", []],
	["You were at 3 universities until Thursday 12 March.", []],
	["You were there on Friday 13.", []],
	["You said 10:1 odds, Matthew 5:16, and a ratio of 16:9.", []],
	["You work 9 to 5.", []],
])("%s", (middle, expected) => {
	expect(findingsIn(middle).filter((code) => code.endsWith("-zone"))).toEqual(
		expected,
	);
});
