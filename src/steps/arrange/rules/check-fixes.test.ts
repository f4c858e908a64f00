// Each live check has a reason and a way out; where the program mends it, the fault is gone and nothing else is broken.
import { describe, expect, test } from "vitest";
import { networks } from "../data/networks.ts";
import type { Checking, NameStanding } from "../schema/checking.ts";
import { checkMessage, maySend } from "./checks.ts";
import { countIn } from "./networks.ts";
import { printOf } from "./similar-checks.ts";

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

const base: Checking = {
	kind: "request",
	connection: "We met at the harbour festival in June.",
	contact: { full: "Priya Nair", given: "Priya", family: "Nair" },
	seekerName: "Sam Okafor",
	names: [anna],
	standing: null,
	toneInvites: false,
	channel: "email",
	network: null,
	minutes: 20,
	zones: { contact: "Europe/Berlin", seeker: "America/Toronto" },
	suggestedSubject: "A question about tides",
};

const letter = (
	middle: string,
	question = "Would you have 20 minutes for a call?",
) =>
	`Dear Priya,\n\nWe met at the harbour festival in June, and you spoke of your work. ${middle}\n\n${question}\n\nThank you,\nSam`;

const check = (
	text: string,
	change: Partial<Checking> = {},
	subject = "Tides",
) => checkMessage(text, { ...base, ...change }, subject);

describe("what a button makes of the message", () => {
	test.each<[string, string, Partial<Checking>, string]>([
		[
			"asks-for-job",
			letter("Do tell me of any openings."),
			{},
			letter("").replace(/ \n/, "\n"),
		],
		[
			"asks-for-job",
			"Dear Priya,\n\nAre you hiring?\n\nSam",
			{},
			"Dear Priya,\n\nWould you have 20 minutes for a talk in the next two weeks?\n\nSam",
		],
		[
			"encloses-resume",
			letter("You find my résumé attached."),
			{},
			letter("").replace(/ \n/, "\n"),
		],
		[
			"booking-link",
			letter("You can use https://calendly.com/sam."),
			{},
			letter("").replace(/ \n/, "\n"),
		],
		[
			"no-connection",
			"Dear Priya,\n\nYour view would help. Would you have 20 minutes?\n\nSam",
			{},
			"Dear Priya,\n\nWe met at the harbour festival in June. Your view would help. Would you have 20 minutes?\n\nSam",
		],
		[
			"no-request",
			letter("You know tides.", "Would you have time for a call?"),
			{},
			letter(
				"You know tides.",
				"It would take 20 minutes of your time. Would you have time for a call?",
			),
		],
		[
			"too-many-minutes",
			letter("You know tides.", "Would you have 60 minutes for a call?"),
			{},
			letter("You know tides."),
		],
		[
			"no-question",
			letter("You know tides.", "Please give me 20 minutes."),
			{},
			letter(
				"You know tides.",
				"Please give me 20 minutes.\n\nWould you have 20 minutes for a talk in the next two weeks?",
			),
		],
		[
			"several-questions",
			letter("How do you measure tides?"),
			{},
			letter("").replace(/ \n/, "\n"),
		],
		[
			"question-not-last",
			letter(
				"You know tides.",
				"Would you have 20 minutes? You are kind to read this far, and to all.",
			),
			{},
			letter(
				"You know tides.",
				"You are kind to read this far, and to all.\n\nWould you have 20 minutes?",
			),
		],
		[
			"unfilled",
			letter("You know [[the work]] well."),
			{},
			letter("").replace(/ \n/, "\n"),
		],
		[
			"asks-after-decline",
			"Dear Priya,\n\nThank you for answering. Whom else could I ask?\n\nSam",
			{ kind: "thanks" },
			"Dear Priya,\n\nThank you for answering.\n\nSam",
		],
		[
			"no-zone",
			letter("You are free, I hope, on Thursday at 3 pm or at 17:30."),
			{},
			letter(
				"You are free, I hope, on Thursday at 3 pm Berlin time or at 17:30 Berlin time.",
			),
		],
	])("%s", (code, text, change, expected) => {
		const found = check(text, change).find((one) => one.code === code);
		expect(found?.fix?.text).toBe(expected);
		const after = check(expected, change);
		expect(after.map((one) => one.code)).not.toContain(code);
		expect(maySend(after)).toBe(true);
	});

	test.each([
		[
			"Anna Müller suggested that I write to you.",
			"Somebody who knows this work suggested that I write to you.",
		],
		[
			"Your friend Anna thinks you know tides.",
			"Somebody who knows this work thinks you know tides.",
		],
		[
			"I spoke with Dr. Anna Mueller and Frau Müller about you.",
			"I spoke with somebody who knows this work and somebody who knows this work about you.",
		],
		[
			"ANNA MUELLER, who sends greetings to you, told me.",
			"Somebody who knows this work, who sends greetings to you, told me.",
		],
	])("a name goes, wherever it stands: %s", (middle, expected) => {
		const found = check(letter(middle)).find(
			(one) => one.code === "name-without-permission",
		);
		const fixed = found?.fix?.text ?? "";
		expect(fixed).toBe(letter(expected));
		expect(fixed).not.toMatch(/anna|m(ü|ue)ller/i);
		expect(maySend(check(fixed))).toBe(true);
	});

	test("a subject is mended as a subject", () => {
		const [named] = check(letter("You know."), {}, "Anna Müller sends me");
		expect(named).toMatchObject({
			code: "subject-name-without-permission",
			fix: { subject: "Somebody who knows this work sends me" },
		});
		const [none] = check(letter("You know."), {}, " ");
		expect(none).toMatchObject({
			code: "no-subject",
			fix: { subject: "A question about tides" },
		});
		expect(check(letter("You know."), { channel: "message" }, "")).toEqual([]);
	});

	test.each([
		["too long", 30, "too-long", 100],
		["long", 12, "long", 75],
	])("%s is shortened by what it can do without", (_, times, code, most) => {
		const text = letter("You measure tides by hand. ".repeat(times).trim());
		const found = check(text).find((one) => one.code === code);
		const fixed = found?.fix?.text ?? "";
		expect(fixed.split(/\s+/).length).toBeLessThanOrEqual(most);
		expect(fixed).toContain("We met at the harbour festival");
		expect(fixed).toContain("Would you have 20 minutes for a call?");
	});
});

describe("shortening drops the least that is enough", () => {
	const three = ["You know tides.", "You know moons.", "Few people do."];
	const seven = "You also wrote about harbours last year.";
	const nine = "Your maps of the bay hang in our library.";
	const eleven = "One day of yours would tell me more than books.";
	const many =
		"You count what the sea does by hand, hour by hour, and nobody else that I know of has done so for as long as you have.";
	const [first = "", second = "", third = ""] = three;

	test.each<[string, string[], string[], number]>([
		[
			"the smallest that is enough",
			[many, eleven, first, nine],
			[many, eleven, nine],
			73,
		],
		[
			"two small ones rather than a longer one",
			[many, first, seven, second, eleven, third],
			[many, seven, eleven, third],
			74,
		],
	])("%s", (_, before, after, words) => {
		const fix = check(letter(before.join(" "))).find(
			(one) => one.code === "long",
		)?.fix;
		expect(fix?.text).toBe(letter(after.join(" ")));
		expect(fix?.label).toBe(`Shorten to ${words} words`);
	});

	test("what connects the two stays, wherever it stands; so do greeting and name", () => {
		const opening = "I hope that spring has come to the coast by now.";
		const text = `Dear Priya,\n\n${opening} We met at the harbour festival in June. ${many} ${many}\n\nWould you have 20 minutes for a call?\n\nThank you,\nSam`;
		const found = check(text).find((one) => one.code === "long");
		expect(found?.fix?.text).toBe(text.replace(`${opening} `, ""));
	});

	test("where only what must stay is left, there is a hint and no button", () => {
		const text = `Dear Priya,\n\nWe met at the harbour festival, ${"where the tide came in and ".repeat(14)}went.\n\nWould you have 20 minutes for a call?\n\nThank you,\nSam`;
		const found = check(text).find((one) => /long/.test(one.code));
		expect(found).toMatchObject({ hint: expect.any(String) });
		expect(found?.fix).toBeUndefined();
	});
});

describe("networks", () => {
	const text = letter(
		"What you see there every day is what nobody writes down for people like us.",
	);

	test.each(
		networks.map((one) => [one.id, one] as const),
	)("%s: over the limit it is a fault, and shortened it fits", (id, network) => {
		const long = letter("You measure tides by hand. ".repeat(400).trim());
		const found = check(long, { channel: "message", network: id }).find(
			(one) => one.code === "over-limit",
		);
		expect(found?.severity).toBe(network.most === null ? undefined : "fault");
		if (network.most === null) return;
		const fixed = found?.fix?.text ?? "";
		expect(fixed).toContain("Would you have 20 minutes for a call?");
		expect(countIn(network, fixed).count).toBeLessThanOrEqual(network.most);
		expect(network.lookedUpOn).toMatch(/^\d{4}-\d\d-\d\d$/);
	});

	test("plain letters count singly, others halve what a text message takes", () => {
		const sms = networks.find(({ id }) => id === "sms");
		if (!sms) throw new Error("no sms");
		expect(countIn(sms, "Grüße? £5 [ok]").most).toBe(160);
		expect(countIn(sms, "Dziękuję").most).toBe(70);
		expect(countIn(sms, "tea 🍵")).toEqual({ count: 6, most: 70 });
	});

	test("what fits is no fault, and mail has no limit", () => {
		expect(
			check(text, { channel: "message", network: "instagram" }, ""),
		).toEqual([]);
		expect(check(text)).toEqual([]);
	});
});

describe("must not trigger", () => {
	test.each<[string, string, Partial<Checking>]>([
		[
			"both clocks named",
			letter("You could say Thursday, 17:00 Berlin / 11:00 Toronto."),
			{},
		],
		[
			"one zone for both",
			letter("You could say Thursday at 3 pm."),
			{ zones: { contact: "Europe/Berlin", seeker: "Europe/Berlin" } },
		],
		[
			"numbers that are no times",
			letter("You wrote 3 papers and 16 notes in 2024, at 12.50 each."),
			{},
		],
		[
			"am as a verb",
			letter("You know that I am 3 years in, and your view helps you see it."),
			{},
		],
		[
			"a link after a yes",
			letter("You can use https://calendly.com/sam."),
			{ saidYes: true },
		],
		["another person called Anna", letter("You know Annabel Mullen."), {}],
		[
			"a job that they do",
			letter("Your job as head of tides sounds like yours alone."),
			{},
		],
		[
			"resume, the verb",
			letter("You said that your team will resume its work."),
			{},
		],
	])("%s", (_, text, change) => expect(check(text, change)).toEqual([]));
});

test.each([
	["my time", "You could call at 3 pm my time."],
	["an abbreviation", "You could call at 3 pm CET."],
	["one city", "You could call at 15:00 Berlin."],
])("one clock alone is pointed out: %s", (_, middle) =>
	expect(
		check(letter(middle)).map(({ code, severity }) => [code, severity]),
	).toEqual([["one-zone", "advice"]]));

describe("reads like another", () => {
	const first = letter(
		"What you see there every day is what nobody writes down.",
	);
	const sentBefore = (to: string | null) => [{ to, print: printOf(first) }];

	test("the same words to somebody else are pointed out, by name where that is well", () => {
		const again = first.replaceAll("Priya", "Tom");
		expect(check(again, { before: sentBefore("Priya Nair") })).toMatchObject([
			{
				code: "reads-like-another",
				sentence: "This reads like your message to Priya Nair.",
			},
		]);
		expect(check(again, { before: sentBefore(null) })[0]?.sentence).toBe(
			"This reads like another message that you sent.",
		);
	});

	test("another message is not, nor a reminder", () => {
		const other =
			"Dear Tom,\n\nYour talk on buoys at the club made me think. You see the sea from below, and your view would help.\n\nCould you spare 15 minutes by phone?\n\nSam";
		expect(check(other, { before: sentBefore("Priya Nair") })).toEqual([]);
		expect(check(first, { before: sentBefore("X"), kind: "reminder" })).toEqual(
			[],
		);
	});

	test("what is compared holds no word that could be read", () => {
		expect(JSON.stringify(sentBefore("Priya Nair"))).not.toMatch(
			/harbour|festival/,
		);
	});
});

test("every check that any of these texts meets has a reason, and a fix or a hint", () => {
	const texts = [
		"",
		letter(
			"Do tell me of any openings. You find my CV attached. See https://cal.com/sam. I, me, my, mine, I, I, I, I.",
		),
		letter(
			"Anna Müller and [[x]] at 3 pm. ".repeat(30),
			"Why? Could you spare 90 minutes? Thanks a lot to you all.",
		),
		"Anna?",
		"I ask. I wonder.",
	];
	for (const kind of ["request", "reminder", "thanks"] as const)
		for (const standing of [
			null,
			"declined",
			"do-not-contact",
			"already-reminded",
			"already-under-way",
		] as const)
			for (const text of texts)
				for (const one of check(
					text,
					{ kind, standing, network: "sms" },
					"Anna Müller [[x]]",
				)) {
					expect(one.reason, one.code).toBeTruthy();
					expect(Boolean(one.fix) !== Boolean(one.hint), one.code).toBe(true);
				}
});
