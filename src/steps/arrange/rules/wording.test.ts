// Whatever wording, tone, address, tie and channel: it passes its own checks, and no two people of one field get the same.
import { describe, expect, test } from "vitest";
import { countWords } from "#core/word-count.ts";
import { networks } from "../data/networks.ts";
import type { Checking } from "../schema/checking.ts";
import { asidesOf, MOST_VOICEMAIL_SECONDS, spokenSeconds } from "./asides.ts";
import { checkMessage } from "./checks.ts";
import { addresses, templateChannels, tieKinds, tones } from "./manner.ts";
import { ourTemplate } from "./our-templates.ts";
import { checkTemplate, fillTemplate } from "./template-fields.ts";
import {
	draftIntroReply,
	draftReminder,
	draftRequest,
	type Facts,
	minutesFor,
} from "./templates.ts";
import { seedOf } from "./wording.ts";

const connections = {
	known: "It was good to see you at the harbour festival last week.",
	introduced: "You were suggested to me as someone who knows this work well.",
	shared: "We both studied geography at Lagos, five years apart.",
	stranger: "I read your article on tides in Coastal Review.",
};

const facts = (tie: Facts["tie"], change: Partial<Facts> = {}): Facts => ({
	contactName: "Priya Nair",
	givenName: "Priya",
	title: "Head of Tide Services",
	organization: "Harbour Office",
	connection: connections[tie],
	tie,
	referrerName: null,
	target: { kind: "occupation", label: "Geoscientists" },
	minutes: 20,
	seekerName: "Sam Okafor",
	seekerPhone: "+1 416 555 0100",
	seekerEmail: "sam@example.org",
	background: "I taught geography in Lagos and am new in Toronto",
	introducer: { name: "Ana Ruiz", given: "Ana" },
	...change,
});

const checking: Checking = {
	kind: "request",
	connection: null,
	contact: { full: "Priya Nair", given: "Priya", family: "Nair" },
	seekerName: "Sam Okafor",
	names: [],
	standing: null,
	toneInvites: false,
	minutes: 20,
	zones: { contact: "Europe/Berlin", seeker: "America/Toronto" },
};

const all = tieKinds.flatMap((tie) =>
	templateChannels.flatMap((channel) =>
		tones.map((tone) => [tie, channel, tone] as const),
	),
);

test.each(
	all,
)("%s, %s, %s: every wording passes its checks", (tie, channel, tone) => {
	for (const address of addresses)
		for (let seed = 0; seed < 12; seed++) {
			const said = { tone, address, seed, minutes: minutesFor(channel) };
			const { body, subject } = draftRequest(facts(tie, said), channel);
			const found = checkMessage(
				body,
				{ ...checking, connection: connections[tie], channel },
				subject,
			);
			expect(found, body).toEqual([]);
			expect(countWords(body)).toBeLessThanOrEqual(
				channel === "introduction" ? 130 : 75,
			);
			expect(body).not.toMatch(/[{}]|\[\[|undefined/);
		}
});

test("what is not known leaves a gap and no hole", () => {
	const bare = facts("stranger", {
		...{ contactName: null, givenName: null, title: null, organization: null },
		...{ connection: null, target: null, seekerName: null, seekerPhone: null },
		...{ background: null, introducer: null },
	});
	for (const channel of templateChannels) {
		const { body } = draftRequest(bare, channel);
		expect(body).toMatch(/\[\[/);
		expect(body).not.toMatch(/null|undefined|[{}]/);
	}
});

test("a dozen people of one field get letters that don't read alike", () => {
	const bodies = Array.from(
		{ length: 12 },
		(_, n) =>
			draftRequest(
				facts("stranger", {
					seed: seedOf(
						`0199a3b0-0000-7000-8000-00000000000${n.toString(16)}`,
						0,
					),
				}),
				"email",
			).body,
	);
	expect(new Set(bodies).size).toBeGreaterThanOrEqual(6);
});

test("the same person gets the same words, and others when asked for", () => {
	const id = "0199a3b0-0000-7000-8000-000000000001";
	expect(seedOf(id, 0)).toBe(seedOf(id, 0));
	const bodies = [0, 1, 2, 3].map(
		(n) => draftRequest(facts("shared", { seed: seedOf(id, n) }), "email").body,
	);
	expect(new Set(bodies).size).toBeGreaterThanOrEqual(3);
});

describe("beside the message", () => {
	test.each(
		tieKinds,
	)("%s: voicemail is under half a minute, with the number twice", (tie) => {
		for (const connection of [connections[tie], null, "word ".repeat(50)]) {
			const beside = asidesOf(
				facts(tie, { connection, minutes: 15 }),
				"phone",
				false,
			);
			const voicemail = beside.at(-1);
			const text = voicemail?.lines.join(" ") ?? "";
			expect(spokenSeconds(text)).toBeLessThan(MOST_VOICEMAIL_SECONDS);
			expect(text.split("+1 416 555 0100")).toHaveLength(3);
			expect(beside).toHaveLength(4);
		}
	});

	test("in person there is a card with one's number and address", () => {
		const card = asidesOf(facts("stranger"), "in-person", false).at(-1);
		expect(card?.lines).toEqual([
			"Sam Okafor",
			"learning what geoscientists really do all day, from the people who do it",
			"+1 416 555 0100",
			"sam@example.org",
		]);
	});

	test("after an introduction the steps say whom to move where", () => {
		const [steps] = asidesOf(facts("introduced"), "email", true);
		expect(steps?.isSteps).toBe(true);
		expect(steps?.lines).toHaveLength(3);
		expect(steps?.lines[1]).toContain("Take Ana Ruiz out of “To”");
	});
});

test("a note to an introducer has an easy way out, and lines to pass on that ask nothing", () => {
	const { body } = draftRequest(facts("known"), "introduction");
	const [note = "", forward = ""] = body.split("\n---\n");
	expect(note).toMatch(/^H(i|ello) Ana,/);
	expect(note).toContain("a short no is fine");
	expect(forward).toContain("Dear Priya Nair,");
	expect(forward).not.toContain("?");
	expect(forward).not.toContain("Ana");
	const { body: reminder } = draftReminder(
		facts("known"),
		"introduction",
		"silence",
	);
	expect(reminder).toContain("introduce me to Priya Nair");
});

test("the answer to an introduction thanks in the first line and passes its checks", () => {
	const { body, subject } = draftIntroReply(facts("stranger"), "email");
	expect(body).toContain(
		"Thank you, Ana, for bringing us together; I am moving you to Bcc",
	);
	expect(
		checkMessage(body, { ...checking, channel: "email" }, subject).map(
			({ code }) => code,
		),
	).toEqual([]);
});

test.each(
	networks
		.filter(({ most }) => most !== null && most <= 320)
		.map(({ id }) => id),
)("%s gets a note that fits", (network) => {
	const short = facts("stranger", {
		network,
		tone: "plain",
		connection: "We met in June.",
	});
	const { body } = draftRequest(short, "message");
	expect(
		checkMessage(body, { ...checking, channel: "message", network }).filter(
			({ code }) => code === "over-limit",
		),
	).toEqual([]);
	expect(body).toContain("We met in June.");
});

describe("templates of one's own", () => {
	test("fields are filled, braces that hold none are refused by name", () => {
		expect(checkTemplate("{greeting}\n\n{ connection } {ask}").ok).toBe(true);
		for (const [text, field] of [
			["Hi {nobody}", "{nobody}"],
			["Hi {given", "{given"],
			["{}", "{}"],
		])
			expect(checkTemplate(text ?? "")).toMatchObject({
				refusal: { code: "template-field-unknown", facts: { field } },
			});
	});

	test("one's own takes the place of ours, and what is typed is no field", () => {
		const own = {
			subject: "Tides, {minutes} minutes?",
			body: "{greeting}\n\n{connection} Constructor {minutes}.\n\n{ask}",
		};
		const { body, subject } = draftRequest(
			facts("known", { own, connection: "We said {minutes} twice." }),
			"email",
		);
		expect(subject).toBe("Tides, 20 minutes?");
		expect(body).toContain("We said {minutes} twice. Constructor 20.");
	});

	test("ours are templates as well", () => {
		for (const [tie, channel] of all)
			expect(checkTemplate(ourTemplate(channel, tie).body).ok).toBe(true);
		expect(fillTemplate("{toString}", {} as never)).toBe("{toString}");
	});
});
