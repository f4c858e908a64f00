import { expect, test } from "vitest";
import type { Checking, NameStanding } from "../schema/checking.ts";
import { checkMessage, maySend } from "./checks.ts";

const anna: NameStanding = {
	contactId: "0199a3b0-0000-7000-8000-000000000001",
	full: "Anna Müller",
	given: "Anna",
	family: "Müller",
	suggestedThem: true,
	refusal: "name-use-not-asked",
	limits: null,
	notBefore: null,
};

const plain: Checking = {
	kind: "request",
	connection: "We met at the harbour festival in June.",
	contact: { full: "Priya Nair", given: "Priya", family: "Nair" },
	seekerName: "Sam Okafor",
	names: [],
	standing: null,
	toneInvites: false,
};

const good = `Dear Priya,

We met at the harbour festival in June. You told me how your team measures tides, and what you see every day is just what I can't read anywhere.

Would you have 20 minutes for a call in the next two weeks?

Kind regards,
Sam Okafor
+1 416 555 0100`;

const ask = "Would you have 20 minutes for a call?";
/** The message with another middle, so that each row changes one thing. */
const saying = (middle: string, question = ask) =>
	`Dear Priya,\n\nWe met at the harbour festival in June, and you spoke of your work. ${middle}\n\n${question}\n\nThank you,\nSam`;

const codes = (text: string, checking: Partial<Checking> = {}) =>
	checkMessage(text, { ...plain, ...checking }).map((one) => one.code);

test.each<[string, string[]]>([
	["A question about tides", []],
	["Anna Müller sends me", ["subject-name-without-permission"]],
	["MUELLER said to write", ["subject-name-without-permission"]],
	["A question about [[their work]]", ["subject-unfilled"]],
])("a subject goes out as well: %s", (subject, expected) => {
	const found = checkMessage(good, { ...plain, names: [anna] }, subject);
	expect(found.map((one) => one.code)).toEqual(expected);
	expect(found.every((one) => one.span === undefined)).toBe(true);
	expect(maySend(found)).toBe(expected.length === 0);
});

test("a good message has nothing to be said of it", () => {
	expect(codes(good)).toEqual([]);
});

test.each<[string, string, string[]]>([
	["76 words", saying("tide ".repeat(50)), ["long"]],
	["over 100 words", saying("tide ".repeat(80)), ["too-long"]],
	["a vacancy", saying("Do tell me of any openings."), ["asks-for-job"]],
	[
		"looking for a job",
		saying("Being new, I am looking for a job like yours, and you know it."),
		["asks-for-job"],
	],
	["hire me", saying("Your team could hire me."), ["asks-for-job"]],
	["a good word", saying("You could put in a good word."), ["asks-for-job"]],
	[
		"applying",
		saying("You know that I want to apply for your course."),
		["asks-for-job"],
	],
	[
		"not a job",
		saying("I am not looking for a job, and you need not worry."),
		[],
	],
	["no vacancy", saying("You have no openings, which is fine by me."), []],
	[
		"an enclosed résumé",
		saying("You find my résumé attached."),
		["encloses-resume"],
	],
	[
		"an attached CV",
		saying("I have attached a short CV for you."),
		["encloses-resume"],
	],
	["resume, the verb", saying("Could we resume what you began."), []],
	[
		"a booking link",
		saying("You can use https://calendly.com/sam."),
		["booking-link"],
	],
	[
		"a link to their own work",
		saying("Your article on https://example.org moved me."),
		[],
	],
	["an unfilled field", saying("You know [[the work]] well."), ["unfilled"]],
	[
		"no minutes",
		saying("You know tides.", "Would you have time for a call?"),
		["no-request"],
	],
	[
		"an hour and more",
		saying("You know tides.", "Would you have 60 minutes for a call?"),
		["too-many-minutes"],
	],
	[
		"20 to 40 minutes",
		saying("You know tides.", "Would you have 20-40 minutes?"),
		["too-many-minutes"],
	],
	[
		"half an hour",
		saying("You know tides.", "Would you have half an hour?"),
		[],
	],
	[
		"no question",
		saying("You know tides.", "Please give me 20 minutes."),
		["no-question"],
	],
	["two questions", saying("How do you measure tides?"), ["several-questions"]],
	[
		"a sentence after the question",
		saying("", `${ask} That would be very kind of you and of your team.`),
		["question-not-last"],
	],
	[
		"thanks after the question",
		saying("", `${ask}\n\nMany thanks in advance.`),
		[],
	],
	[
		"mostly about me",
		saying("I studied tides, I love my work, I moved, and I wonder."),
		["about-me"],
	],
	[
		"begins with oneself",
		`Dear Priya,\n\nI am a geographer from Lagos. You measure tides, and your view would help. ${ask}`,
		["no-connection"],
	],
	["Dr. ends no sentence", saying("You taught Dr. Lee and Prof. Wu."), []],
	["an empty message", " \n ", ["empty"]],
])("%s", (_, text, expected) => {
	expect(codes(text)).toEqual(expected);
});

test.each<[string, string, Partial<NameStanding>, string[]]>([
	[
		"in full, not asked",
		"Anna Müller thinks you know tides.",
		{},
		["name-without-permission"],
	],
	[
		"spelled without the umlaut",
		"ANNA MUELLER thinks you know tides.",
		{},
		["name-without-permission"],
	],
	[
		"the first name of who suggested them",
		"Your friend Anna thinks you know tides.",
		{},
		["name-without-permission"],
	],
	[
		"first word, then suggested",
		"Anna suggested that you know tides.",
		{},
		["name-without-permission"],
	],
	[
		"a first name of somebody else",
		"Your friend Anna thinks you know tides.",
		{ suggestedThem: false },
		[],
	],
	[
		"refused",
		"Frau Müller thinks you know tides.",
		{ refusal: "name-use-refused" },
		["name-without-permission"],
	],
	[
		"withdrawn",
		"Anna Müller thinks you know tides.",
		{ refusal: "name-use-withdrawn" },
		["name-without-permission"],
	],
	[
		"not yet",
		"Anna Müller thinks you know tides.",
		{
			refusal: "name-use-not-yet",
			limits: "after Friday",
			notBefore: "2026-03-07",
		},
		["name-without-permission"],
	],
	[
		"limits not confirmed",
		"Anna Müller thinks you know tides.",
		{ refusal: "name-use-limits-unconfirmed", limits: "e-mail only" },
		["name-without-permission"],
	],
	[
		"limits confirmed",
		"Anna Müller thinks you know tides.",
		{ refusal: null, limits: "e-mail only" },
		["name-limits"],
	],
	["granted", "Anna Müller thinks you know tides.", { refusal: null }, []],
	["not named", "Somebody thinks you know tides.", {}, []],
])("the name of a referrer: %s", (_, middle, change, expected) => {
	expect(codes(saying(middle), { names: [{ ...anna, ...change }] })).toEqual(
		expected,
	);
});

test("a first name that may be a word is pointed at, not blocked", () => {
	const will = { ...anna, full: "Will Grant", given: "Will", family: "Grant" };
	const text = saying("You know tides.", "Will you have 20 minutes?");
	const checks = checkMessage(text, { ...plain, names: [will] });
	expect(checks.map((one) => one.code)).toEqual(["name-maybe"]);
	expect(maySend(checks)).toBe(true);
});

test("who shares the reader's first name blocks by the full name only", () => {
	const other = { ...anna, full: "Priya Sen", given: "Priya", family: "Sen" };
	expect(codes(good, { names: [other] })).toEqual([]);
	expect(
		codes(saying("Priya Sen thinks you know."), { names: [other] }),
	).toEqual(["name-without-permission"]);
});

test.each<[Checking["standing"], string]>([
	["declined", "declined"],
	["do-not-contact", "do-not-contact"],
	["already-reminded", "second-reminder"],
	["already-under-way", "under-way"],
])("nothing is sent when %s", (standing, code) => {
	const checks = checkMessage(good, { ...plain, standing });
	expect(checks.map((one) => one.code)).toEqual([code]);
	expect(maySend(checks)).toBe(false);
});

test("a span is where it stands in the typed text", () => {
	const text = saying("You find my résumé attached.");
	const [found] = checkMessage(text, plain);
	expect(text.slice(found?.span?.start, found?.span?.end)).toBe("my résumé");
});

test.each<[string, string, boolean, string[]]>([
	["thanks alone", "Dear Priya,\n\nThank you for answering.\n\nSam", false, []],
	[
		"a question where the tone does not invite one",
		"Thank you. Whom else could I ask?",
		false,
		["asks-after-decline"],
	],
	["one where it does", "Thank you. Whom else could I ask?", true, []],
])("after a decline: %s", (_, text, toneInvites, expected) => {
	expect(codes(text, { kind: "thanks", toneInvites })).toEqual(expected);
});
