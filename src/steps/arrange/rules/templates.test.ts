import { expect, test } from "vitest";
import { AIM_WORDS, countWords } from "#core/word-count.ts";
import type { Checking } from "../schema/checking.ts";
import { checkMessage } from "./checks.ts";
import {
	type Channel,
	draftReminder,
	draftRequest,
	draftRestatement,
	draftThanks,
	type Facts,
	minutesFor,
	type TieKind,
} from "./templates.ts";

const connections: Record<TieKind, string> = {
	known: "It was good to see you at the harbour festival last week.",
	introduced: "You were suggested to me as someone who knows this work well.",
	shared: "We both studied geography at Lagos, five years apart.",
	stranger: "I read your article on tides in Coastal Review.",
};

const facts = (tie: TieKind, channel: Channel): Facts => ({
	contactName: "Priya Nair",
	givenName: "Priya",
	title: "Head of Tide Services",
	organization: "Harbour Office",
	connection: connections[tie],
	tie,
	referrerName: null,
	target: { kind: "occupation", label: "Geoscientists, Except Hydrologists" },
	minutes: minutesFor(channel),
	seekerName: "Sam Okafor",
	seekerPhone: "+1 416 555 0100",
	background: "I taught geography in Lagos and am new in Toronto",
});

const checking = (tie: TieKind, kind: Checking["kind"]): Checking => ({
	kind,
	connection: connections[tie],
	contact: { full: "Priya Nair", given: "Priya", family: "Nair" },
	seekerName: "Sam Okafor",
	names: [],
	standing: null,
	toneInvites: true,
});

const ties = ["known", "introduced", "shared", "stranger"] as const;
const channels = ["email", "message", "phone"] as const;
const all = ties.flatMap((tie) =>
	channels.map((channel) => [tie, channel] as const),
);

test.each(
	all,
)("%s, by %s: filled, it passes its own checks in at most 75 words", (tie, channel) => {
	const { body, subject } = draftRequest(facts(tie, channel), channel);
	expect(checkMessage(body, checking(tie, "request"))).toEqual([]);
	expect(countWords(body)).toBeLessThanOrEqual(AIM_WORDS);
	expect(body).toContain(connections[tie]);
	expect(subject === null).toBe(channel !== "email");
});

test("no two of the twelve are alike", () => {
	const bodies = all.map(
		([tie, channel]) =>
			draftRequest({ ...facts("known", "email"), tie }, channel).body,
	);
	expect(new Set(bodies).size).toBe(12);
});

test("what is not known stands there as a gap, and a check says so", () => {
	const { body } = draftRequest(
		{
			...facts("stranger", "email"),
			contactName: null,
			givenName: null,
			connection: null,
			background: null,
			seekerName: null,
			seekerPhone: null,
		},
		"email",
	);
	expect(body.match(/\[\[/g)).toHaveLength(4);
	const unfilled = checkMessage(body, checking("stranger", "request")).filter(
		(one) => one.code === "unfilled",
	);
	expect(unfilled).toHaveLength(4);
});

test("a referrer's name is in only where it may be", () => {
	const base = { ...facts("introduced", "email"), connection: null };
	expect(
		draftRequest({ ...base, referrerName: "Anna Müller" }, "email").body,
	).toContain("Anna Müller suggested that I write to you.");
	expect(draftRequest(base, "email").body).not.toContain("Anna");
});

test("an occupation's title is written as in a sentence", () => {
	const { body } = draftRequest(facts("known", "email"), "email");
	expect(body).toContain("what geoscientists really do all day");
});

test.each([
	[
		"silence",
		draftReminder(facts("stranger", "email"), "email", "silence"),
		"reminder",
	],
	[
		"their own date",
		draftReminder(facts("stranger", "email"), "email", "deferred"),
		"reminder",
	],
	["HR", draftRestatement(facts("stranger", "email"), "email"), "request"],
	[
		"a decline",
		draftThanks(facts("stranger", "email"), "email", false),
		"thanks",
	],
	[
		"a kind decline",
		draftThanks(facts("stranger", "email"), "email", true),
		"thanks",
	],
] as const)("the message after %s passes its checks", (_, { body }, kind) => {
	const found = checkMessage(body, checking("stranger", kind));
	expect(found.filter((one) => one.code !== "no-connection")).toEqual([]);
	expect(countWords(body)).toBeLessThanOrEqual(AIM_WORDS);
});
