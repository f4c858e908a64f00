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

const mailOf = (fields: Record<string, string>, text: string) =>
	readMailMessage(
		Buffer.from(
			`${Object.entries({
				"Content-Type": "text/plain; charset=utf-8",
				...fields,
			})
				.map(([name, value]) => `${name}: ${value}`)
				.join("\r\n")}\r\n\r\n${text}`,
		),
	);
const encoded = (text: string) =>
	`=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;

test.each<[string, string, string, string]>([
	[
		"bounce",
		"Mailer-Daemon@h.example",
		"Mail delivery failed: returning message to sender",
		"550 User unknown",
	],
	[
		"delayed",
		"Mailer-Daemon@h.example",
		"Warning: message 1abc delayed 24 hours",
		"has not yet been delivered. Delivery attempts will continue.",
	],
	[
		"delayed",
		"MAILER-DAEMON@h.example",
		"Warning: could not send message for past 4 hours",
		"Will keep trying until message is 5 days old",
	],
	[
		"delayed",
		"mailer-daemon@googlemail.com",
		"Delivery Status Notification (Delay)",
		"Gmail will retry; you'll hear if the delivery fails permanently.",
	],
	[
		"bounce",
		"MAILER-DAEMON@h.example",
		"Returned mail: see transcript for details",
		"permanent fatal errors",
	],
	[
		"bounce",
		"MAILER-DAEMON@yahoo.example",
		"Failure Notice",
		"554: delivery error",
	],
	[
		"bounce",
		"MAILER-DAEMON@h.example",
		"Rivers",
		"x@y.example: mailbox is full",
	],
	[
		"bounce",
		"postmaster@notes.example",
		"DELIVERY FAILURE: User gone not listed in Directory",
		"",
	],
	["bounce", "postmaster@corp.example", "No se puede entregar: Rivers", ""],
	["bounce", "postmaster@corp.example", "Échec de la remise : Rivers", ""],
	["bounce", "postmaster@corp.example", "Non recapitabile: Rivers", ""],
	["bounce", "postmaster@corp.example", "Não é possível entregar: Rivers", ""],
	["bounce", "postmaster@corp.example", "Niedostarczone: Rivers", ""],
	["bounce", "postmaster@corp.example", "Kan inte levereras: Rivers", ""],
	["bounce", "postmaster@corp.example", "Kan ikke leveres: Rivers", ""],
	["bounce", "postmaster@corp.example", "配信不能: Rivers", ""],
	["bounce", "postmaster@corp.example", "未送达: Rivers", ""],
	["bounce", "postmaster@corp.example", "Не удалось доставить: Rivers", ""],
	["receipt", "MAILER-DAEMON@h.example", "Successful Mail Delivery Report", ""],
	[
		"answer",
		"postmaster@tinyfirm.example",
		"Re: Rivers",
		"Yes, gladly. Tuesday?",
	],
	["answer", "postmaster@tinyfirm.example", "Rivers", "Yes, gladly. Tuesday?"],
	[
		"answer",
		"ben@x.example",
		"Re: Rivers",
		"My last mail came back as undeliverable. Yes!",
	],
])("%s: from %s, %s", async (kind, from, subject, text) => {
	const mail = await mailOf({ From: from, Subject: encoded(subject) }, text);
	expect(mailKind(mail, ON).kind).toBe(kind);
});

test("a filter that refuses in its own name has no sender to answer to", async () => {
	const refused = {
		From: "noreply@filter.example",
		Subject: "Message you sent blocked by our filter",
	};
	const kindWith = async (fields: object) =>
		mailKind(await mailOf({ ...refused, ...fields }, "blocked"), ON).kind;
	expect(await kindWith({ "Return-Path": "<>" })).toBe("bounce");
	expect(await kindWith({})).toBe("answer");
});

test.each<[string, string, string | null]>([
	["Auto: Rivers", "I am on leave, back on 10 March.", "2026-03-10"],
	["OOO Re: Rivers", "I'm OOO this week, returning Monday.", "2026-03-09"],
	["Away: Rivers", "Back on the 16th.", "2026-03-16"],
	[
		"Annual leave - Rivers",
		"On leave until Friday 13th March 2026 inclusive",
		"2026-03-14",
	],
	[
		"Out of Office: Rivers",
		"I will be out of the office starting 03/02/2026 and will not return until 03/16/2026.",
		"2026-03-16",
	],
	["Out of Office: Rivers", "Back on 16-03-2026.", "2026-03-16"],
	[
		"Respuesta automática: Rivers",
		"Estaré fuera de la oficina hasta el 15 de marzo de 2026.",
		"2026-03-16",
	],
	["Fuera de la oficina", "Regreso el 16 de marzo.", "2026-03-16"],
	[
		"Risposta automatica: Rivers",
		"Sarò assente fino al 15 marzo 2026.",
		"2026-03-16",
	],
	[
		"Automatisch antwoord: Rivers",
		"Ik ben afwezig tot en met 15 maart 2026.",
		"2026-03-16",
	],
	[
		"Resposta automática: Rivers",
		"Estarei ausente até 15 de março de 2026.",
		"2026-03-16",
	],
	[
		"Automatyczna odpowiedź: Rivers",
		"Jestem nieobecny do 15 marca 2026.",
		"2026-03-16",
	],
	["Automatiskt svar: Rivers", "Jag är tillbaka den 16 mars.", "2026-03-16"],
	["Abwesenheit: Rivers", "Am 16. März bin ich wieder im Büro.", "2026-03-16"],
	[
		"Automatische Antwort: Rivers",
		"Ich bin vom 02.03. bis zum 13.03.2026 im Urlaub und ab Montag, den 16.03.2026 wieder für Sie da.",
		"2026-03-16",
	],
	[
		"Réponse automatique : Rivers",
		"Je serai de retour le lundi 16/03/2026.",
		"2026-03-16",
	],
	["自動応答: Rivers", "不在です", null],
])("away: %s, %s", async (subject, text, returnOn) => {
	const mail = await mailOf(
		{ From: "ben@x.example", Subject: encoded(subject) },
		text,
	);
	expect(mailKind(mail, ON)).toEqual({ kind: "out-of-office", returnOn });
});

// Outlook puts the field into what people write, too; what a calendar sends by itself is an answer.
test.each<[string, Record<string, string>]>([
	["Re: Rivers, and being on leave", { "X-Auto-Response-Suppress": "All" }],
	["I'm on for Tuesday", {}],
	["Absence of data in rivers", {}],
	["[Ticket 12] Rivers", { "Auto-Submitted": "auto-generated" }],
])("not away: %s", async (subject, fields) => {
	const mail = await mailOf(
		{ From: "ben@x.example", Subject: subject, ...fields },
		"Yes, Tuesday.",
	);
	expect(mailKind(mail, ON).kind).toBe("answer");
});

test.each([
	["iso-8859-1", "latin1"],
	["utf-16", "utf16le"],
] as const)("a calendar in %s is read", async (charset, encoding) => {
	const calendar = [
		...["BEGIN:VCALENDAR", "METHOD:REPLY", "BEGIN:VEVENT", "COMMENT:Grüße"],
		...["END:VEVENT", "END:VCALENDAR", ""],
	].join("\r\n");
	const mark = encoding === "utf16le" ? "\ufeff" : "";
	const { calendars } = await mailOf(
		{
			"Content-Type": `text/calendar; charset=${charset}; method=REPLY`,
			"Content-Transfer-Encoding": "base64",
		},
		Buffer.from(mark + calendar, encoding).toString("base64"),
	);
	expect(calendars).toMatchObject([
		{ method: "REPLY", text: expect.stringContaining("Grüße") },
	]);
});

test("a calendar's answer is one, though a machine sent it", async () => {
	const mail = await readMailMessage(
		Buffer.from(`Auto-Submitted: auto-replied\r\n${MAILS.calendarReply}`),
	);
	expect(mailKind(mail, ON).kind).toBe("answer");
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
	["We are at 1 Market Street, back soon.", null],
	["I'll be back tomorrow after the 5th Avenue fair.", null],
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
