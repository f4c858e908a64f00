import { expect, test } from "vitest";
import { MAILS } from "#test/mails.ts";
import { mailKind } from "./mail-kind.ts";
import { readMailMessage } from "./mail-message.ts";
import { ownWords } from "./mail-quote.ts";
import { returnDate } from "./mail-return-date.ts";

const ON = "2026-03-02";
const kindOf = async (name: keyof typeof MAILS) =>
	mailKind(await readMailMessage(Buffer.from(MAILS[name])), ON);

test.each([
	["gmailAnswer", { kind: "answer" }],
	["outlookAnswer", { kind: "answer" }],
	["appleAnswer", { kind: "answer" }],
	["postfixBounce", { kind: "bounce", said: expect.stringContaining("550") }],
	["gmailBounce", { kind: "bounce", said: expect.stringContaining("550") }],
	["exchangeBounce", { kind: "bounce", said: expect.any(String) }],
	["plainBounce", { kind: "bounce", said: expect.stringContaining("550") }],
	["germanBounce", { kind: "bounce", said: expect.any(String) }],
	["delayed", { kind: "delayed" }],
	["readReceipt", { kind: "receipt" }],
	["exchangeAway", { kind: "out-of-office", returnOn: "2026-03-16" }],
	["germanAway", { kind: "out-of-office", returnOn: "2026-03-24" }],
	["frenchAway", { kind: "out-of-office", returnOn: "2026-04-07" }],
	["gmailAway", { kind: "out-of-office", returnOn: null }],
] as const)("%s", async (name, expected) => {
	expect(await kindOf(name)).toEqual(expected);
});

test("a report names our message, wherever it stands in it", async () => {
	for (const name of [
		...(["postfixBounce", "gmailBounce", "exchangeBounce"] as const),
		...(["plainBounce", "germanBounce"] as const),
	]) {
		const { mentionedIds } = await readMailMessage(Buffer.from(MAILS[name]));
		expect(mentionedIds, name).toContain("<askaround.1@x.example>");
	}
});

test.each([
	["gmailAnswer", "With pleasure! Tuesday at three?\n\nBen"],
	["outlookAnswer", "Gern. Rufen Sie mich an.\n\nBen Ost"],
	["appleAnswer", "Avec plaisir, mardi à 15 h.\n\nBen"],
] as const)("of %s only the writer's own words are kept", async (name, text) => {
	expect((await readMailMessage(Buffer.from(MAILS[name]))).text).toBe(text);
});

test("an invitation's answer is handed on with its method", async () => {
	const { calendars } = await readMailMessage(Buffer.from(MAILS.calendarReply));
	expect(calendars).toMatchObject([{ method: "REPLY" }]);
	expect(calendars[0]?.text).toContain("PARTSTAT=ACCEPTED");
});

test.each([
	["back on Monday, 16 March 2026", "2026-03-16"],
	["I will be back March 16th.", "2026-03-16"],
	["I return on 2026-03-16.", "2026-03-16"],
	["out of office until 13 March", "2026-03-14"],
	["Away from 9 March to 13 March 2026.", "2026-03-14"],
	["Back on Monday.", "2026-03-09"],
	["I am back on 1/2/2027", null],
	["back on 3/16", "2026-03-16"],
	[
		"ab dem 16.3. wieder erreichbar; ich bin zurück am 16.03.2026",
		"2026-03-16",
	],
	["Ich bin bis einschließlich 13. März 2026 nicht im Büro.", "2026-03-14"],
	["bis 13.03. im Urlaub", "2026-03-14"],
	["Vom 9.3. – 13.3. bin ich abwesend", "2026-03-14"],
	["de retour le 16 mars", "2026-03-16"],
	["absent jusqu'au 13 mars inclus", "2026-03-14"],
	["I was back on 3 January 2020.", null],
	["Back soon.", null],
	["back on 31 February", null],
	["Call +49 30 1234567 if it is urgent.", null],
])("back: %s", (text, expected) => {
	expect(returnDate(text, ON)).toBe(expected);
});

test("a mail that is nothing but a quote keeps it", () => {
	expect(ownWords("> Could I ask you?\n> Ann")).toBe(
		"> Could I ask you?\n> Ann",
	);
});
