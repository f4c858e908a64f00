import type { Attachment, ParsedMail } from "mailparser";
import { decodeText } from "./decode-text.ts";
import { addressIn, idsIn } from "./mail-header.ts";
import { ownWords } from "./mail-quote.ts";

/** What a delivery report says (RFC 3464) of one recipient. */
export interface Delivery {
	address: string;
	/** failed, delayed, delivered, relayed, expanded. */
	action: string;
	/** Such as 5.1.1; empty when it isn't said. */
	status: string;
	/** The words of the server that refused. */
	said: string;
}

export interface MailReading {
	messageId: string | null;
	threadIds: string[];
	from: string;
	subject: string;
	/** The instant of its Date field; null when there is none that makes sense. */
	sentAt: string | null;
	/** Header fields by their small name, the first of each. */
	fields: ReadonlyMap<string, string>;
	/** What the writer wrote, without what is quoted below it. */
	text: string;
	calendars: { method: string; text: string }[];
	/** Of a delivery report: its recipients; null: it is none. */
	deliveries: Delivery[] | null;
	/** Every Message-ID that stands anywhere in it: a report names its thread only inside. */
	mentionedIds: string[];
	/** Addresses, in small letters, that a report says it could not reach. */
	failedAddresses: string[];
}

const MOST_TEXT = 10_000;
const MOST_PARTS = 50;

/** Reads a mail, whole or cut off, however broken: what can't be read is empty. */
export async function readMailMessage(source: Buffer): Promise<MailReading> {
	const { simpleParser } = await import("mailparser");
	const options = {
		...{ skipImageLinks: true, skipTextToHtml: true, keepDeliveryStatus: true },
		maxHtmlLengthToParse: 200_000,
	};
	const parsed: Promise<ParsedMail> = simpleParser(source, options);
	const mail = await parsed.catch(() => null);
	return mail ? readingOf(mail, source) : nothing;
}

const nothing: MailReading = {
	...{ messageId: null, threadIds: [], from: "", subject: "", sentAt: null },
	...{ fields: new Map(), text: "", calendars: [], deliveries: null },
	...{ mentionedIds: [], failedAddresses: [] },
};

function readingOf(mail: ParsedMail, source: Buffer): MailReading {
	const fields = new Map<string, string>();
	for (const { key, line } of mail.headerLines ?? []) {
		const value = line.slice(line.indexOf(":") + 1).replace(/\s+/g, " ");
		if (!fields.has(key)) fields.set(key, value.trim());
	}
	const field = (name: string) => fields.get(name) ?? "";
	const parts = (mail.attachments ?? []).slice(0, MOST_PARTS);
	const time = mail.date?.getTime() ?? Number.NaN;
	const deliveries = deliveriesIn(parts);
	return {
		messageId: idsIn(field("message-id"))[0] ?? null,
		threadIds: [
			...new Set([
				...idsIn(field("references")),
				...idsIn(field("in-reply-to")),
			]),
		],
		from:
			mail.from?.value[0]?.address?.toLowerCase() || addressIn(field("from")),
		subject: clean(mail.subject ?? "").slice(0, 500),
		sentAt: isSensible(time) ? new Date(time).toISOString() : null,
		fields,
		text: ownWords(clean(mail.text ?? "")).slice(0, MOST_TEXT),
		calendars: calendarsIn(parts),
		deliveries,
		failedAddresses: [
			...field("x-failed-recipients").split(",").map(addressIn),
			...(deliveries ?? [])
				.filter(({ action }) => action === "failed")
				.map(({ address }) => address),
		].filter(Boolean),
		mentionedIds: [
			...new Set([
				...idsIn(source.toString("latin1")),
				...parts.flatMap((part) =>
					/^(message|text)\//.test(part.contentType)
						? idsIn(part.content.toString("latin1"))
						: [],
				),
			]),
		],
	};
}

const FAR = 8_640_000_000_000;

function isSensible(time: number): boolean {
	return time > 0 && time < FAR;
}

/** The database takes no NUL; the other control characters say nothing. */
function clean(text: string): string {
	return (
		text
			.toWellFormed()
			.replace(/\r\n?/g, "\n")
			// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what goes.
			.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
	);
}

function calendarsIn(parts: readonly Attachment[]): MailReading["calendars"] {
	const found = parts.flatMap(({ contentType, filename, content }) => {
		const isCalendar =
			contentType === "text/calendar" ||
			contentType === "application/ics" ||
			/\.ics$/i.test(filename ?? "");
		// In whatever the program writes, whatever it says of it.
		const text = (isCalendar && decodeText(content)?.text) || "";
		if (!/BEGIN:VCALENDAR/i.test(text)) return [];
		const method = /^METHOD:(\w+)/im.exec(text)?.[1] ?? "";
		return [{ method: method.toUpperCase(), text }];
	});
	// The same invitation comes as a part and as a file.
	return [...new Map(found.map((one) => [one.text, one])).values()];
}

function deliveriesIn(parts: readonly Attachment[]): Delivery[] | null {
	const report = parts.find(({ contentType }) =>
		/^message\/(global-)?delivery-status$/.test(contentType),
	);
	if (!report) return null;
	const text = clean(report.content.toString("utf8")).replace(/\n[ \t]+/g, " ");
	return text.split(/\n[ \t]*\n/).flatMap((block) => {
		const field = (name: string) =>
			new RegExp(`^${name}:\\s*(.*)$`, "im").exec(block)?.[1]?.trim() ?? "";
		const action = field("Action").toLowerCase();
		if (!action) return [];
		const recipient = field("Final-Recipient") || field("Original-Recipient");
		return [
			{
				address: addressIn(recipient.replace(/^[\w-]+\s*;/, "")),
				action: /^[a-z]+/.exec(action)?.[0] ?? "",
				status: /\d\.\d{1,3}\.\d{1,3}/.exec(field("Status"))?.[0] ?? "",
				said: field("Diagnostic-Code")
					.replace(/^[\w-]+\s*;\s*/, "")
					.slice(0, 300),
			},
		];
	});
}
