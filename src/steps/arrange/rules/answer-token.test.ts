import { describe, expect, test } from "vitest";
import { makeShortToken } from "#core/short-token.ts";
import {
	answerMailto,
	answerSign,
	ownWords,
	readAnswerSubject,
	readDay,
	readNumber,
	signSubject,
} from "./answer-token.ts";

test("a sign is written and read again, in whatever a mail program makes of the subject", () => {
	for (let time = 0; time < 100; time++) {
		const token = makeShortToken();
		expect(
			readAnswerSubject(`RE: AW: Twenty minutes? ${answerSign(token)}`),
		).toEqual({ token, choice: null });
		expect(
			readAnswerSubject(`Yes ${answerSign(token, "2").toLowerCase()}`),
		).toEqual({ token, choice: "2" });
	}
});

test.each([
	["no sign", "Twenty minutes?"],
	["too short", "x [ask-7F3K]"],
	["a letter that none has", "x [ask-7F3KQ2XI]"],
	["a choice that none is", "x [ask-7F3KQ2XW-4]"],
])("%s is none", (_, subject) => expect(readAnswerSubject(subject)).toBeNull());

test("a subject has one sign, at its end, and fits", () => {
	const once = signSubject("Twenty minutes?", "7F3KQ2XW");
	expect(once).toBe("Twenty minutes? [ask-7F3KQ2XW]");
	expect(signSubject(once, "00000000")).toBe("Twenty minutes? [ask-00000000]");
	expect(signSubject("a".repeat(300), "7F3KQ2XW")).toHaveLength(200);
});

describe("a reply whose first line is just a number", () => {
	test.each([
		["2", "2"],
		["2.", "2"],
		["\n\n 1)\n\nBest, Priya", "1"],
		["Number 3 works for me, thanks!", "3"],
		["2 please\n> 1  Thu 5 March, 17:00 Berlin", "2"],
		["#1", "1"],
		["no. 2", "2"],
		["2 is great, thank you.", "2"],
		["1 or 2", null],
		["2 pm works", null],
		["3 March", null],
		["12", null],
		["4", null],
		["not 1", null],
		["No", null],
		["2:30 is better", null],
		["1\u00bd hours is too long", null],
		["I would take 2", null],
		["> 2", null],
		["", null],
		["2 ".repeat(60), null],
	])("%j", (text, choice) => expect(readNumber(text)).toBe(choice));
});

test.each([
	["On Mon, 2 Mar 2026 at 12:00, Sam Okafor <sam@example.org> wrote:"],
	["Am 02.03.2026 um 12:00 schrieb Sam Okafor:"],
	["> 1  Thu 5 March"],
	["-----Original Message-----"],
	["________________________________"],
	["From: Sam Okafor <sam@example.org>"],
	["-- "],
])("their own words end at %s", (line) => {
	expect(ownWords(`After four.\r\nThanks\r\n\r\n${line}\r\n2`)).toBe(
		"After four.\nThanks",
	);
});

test.each([
	["Please after 2026-04-01.", "2026-04-01"],
	["in April", null],
	["> 2026-04-01", null],
	["2026-13-01", null],
])("the day in %j", (text, day) => expect(readDay(text)).toBe(day));

test("a prepared mail says its choice in words and by its sign", () => {
	const link = answerMailto("sam@example.org", {
		token: "7F3KQ2XW",
		choice: "2",
		subject: "Yes, Thu 5 March & more?",
	});
	expect(link).toMatch(/^mailto:sam@example\.org\?subject=/);
	const subject = decodeURIComponent(/subject=([^&]*)/.exec(link)?.[1] ?? "");
	expect(subject).toBe("Yes, Thu 5 March & more? [ask-7F3KQ2XW-2]");
});
