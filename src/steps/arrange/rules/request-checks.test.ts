import { describe, expect, test } from "vitest";
import type { Checking } from "../schema/checking.ts";
import { checkMessage } from "./checks.ts";

const plain: Checking = {
	...{ kind: "request", connection: null, seekerName: "Sam Okafor" },
	contact: { full: "Priya Nair", given: "Priya", family: "Nair" },
	...{ names: [], standing: null, toneInvites: false, channel: "email" },
};

const codesOf = (
	question: string,
	end = "Thank you,\nSam",
	first = "We met at the harbour festival in June.",
) =>
	checkMessage(
		`Dear Priya,\n\n${first} You know your tides, and your team knows you.\n\n${question}\n\n${end}`,
		plain,
		"Tides",
	).map(({ code }) => code);

test.each<[string, string[]]>([
	["Would you have 15-20 min for a call?", []],
	["Could you spare a quarter hour?", []],
	["Could we talk for fifteen min?", []],
	["Would a twenty-minute call be possible?", []],
	["Could you give me 20'?", []],
	["Would twenty to thirty minutes be possible?", []],
	["Could you spare half an hour?", []],
	["You worked 60 minutes on it. Would you have 20 minutes?", []],
	["You walked for two hours. Would you have 20 minutes?", []],
	["Would you have an hour?", ["too-many-minutes"]],
	["Would you have 2 hours?", ["too-many-minutes"]],
	["Could you spare 1 hr?", ["too-many-minutes"]],
	["Would you have forty-five minutes?", ["too-many-minutes"]],
	["Would you have 20 minutes, or 45 minutes?", ["too-many-minutes"]],
	["Would you have a few minutes?", ["no-request"]],
])("how long: %s", (question, expected) => {
	expect(codesOf(question)).toEqual(expected);
});

describe("after the question", () => {
	const ask = "Would you have 20 minutes for a call?";

	test.each([
		"Thank you so much for your time and for considering my request.\n\nSam",
		"Thanks in advance for your time, and have a great week ahead!\n\nBest,\nSam",
		"I look forward to hearing from you.\n\nBest regards,\nSam Okafor",
		"Either way, thank you for reading this far.\n\nWarmly,\nSam",
		"If not, no worries at all.\n\nSam",
		"I appreciate your time and consideration.\n\nSincerely,\nSam",
		"Of course a short no is fine as well.\n\nSam",
		"Sam Okafor | Geographer, new in Toronto | +1 416 555 0100 | linkedin.example/in/sam",
		"-- \nSam Okafor\nhttps://sam.example/?x=1",
	])("a courtesy or a signature may stand: %j", (end) => {
		expect(codesOf(ask, end)).toEqual([]);
	});

	test.each([
		"You are kind to read this far, and to all.\n\nSam",
		"My work so far was in rivers, and before that in lakes.\n\nSam",
		"P.S. Your talk was great.\n\nSam",
	])("anything else may not: %j", (end) => {
		expect(codesOf(ask, end)).toContain("question-not-last");
	});
});

test.each<[string, boolean]>([
	["You and I studied at Lagos.", true],
	["I heard you speak at the library.", true],
	["I am Sam, a student at your old school.", true],
	["As a former student of yours, I still think of tides.", true],
	["You taught my class in 2019.", true],
	["Great seeing you at the party.", true],
	["It was lovely to meet you at the fair on Tuesday.", true],
	["Your LinkedIn post about internships made me think.", true],
	["You gave a lecture at the library in May.", true],
	["Hope you are well.", false],
	["Would love to meet you one day.", false],
	["My name is Sam and I am a geographer.", false],
	["I am a student of geography.", false],
])("what connects the two: %s", (first, isSaid) => {
	expect(
		codesOf("Would you have 20 minutes?", "Sam", first).includes(
			"no-connection",
		),
	).toBe(!isSaid);
});
