import { z } from "@hono/zod-openapi";
import type { RefusalKind } from "#core/result.ts";
import { draftKinds } from "./checking.ts";

export const securities = ["tls", "starttls", "none"] as const;

const host = z
	.string()
	.trim()
	.min(1)
	.max(253)
	.regex(/^[^\s/@]+$/);
const place = z.object({
	host,
	port: z.int().min(1).max(65_535),
	/** From the first byte, by STARTTLS, or not at all: that only within this machine. */
	security: z.enum(securities),
});
const address = z
	.string()
	.trim()
	.max(254)
	.regex(/^[^\s@<>,;]+@[^\s@<>,;]+$/);

/** How the person's mail is sent and read. The same again changes nothing. */
export const connectMailInput = z.object({
	address,
	/** The name in From; the profile's when left out. */
	senderName: z.string().trim().max(200).optional(),
	/** The address when left out. */
	user: z.string().trim().min(1).max(254).optional(),
	/** The one given before when left out, while the servers stay the same. */
	password: z.string().min(1).max(1000).optional(),
	smtp: place,
	/** Null: answers are not read. */
	imap: place.nullable(),
});
export type ConnectMailInput = z.infer<typeof connectMailInput>;

export const mailSettingsQuery = z.object({ address });

export const mailSettings = z
	.object({
		smtp: place,
		imap: place,
		user: z.string(),
		provider: z.string().nullable(),
		needs: z.enum(["app-password", "oauth", "turn-on", "bridge"]).nullable(),
		helpUrl: z.string().nullable(),
	})
	.openapi("MailSettings");

const fault = z.object({ code: z.string(), sentence: z.string() });

/** The person's mail, without the password: nothing tells it again. */
export const mailAccount = z
	.object({
		address: z.string(),
		senderName: z.string().nullable(),
		user: z.string(),
		smtp: place,
		imap: place.nullable(),
		connectedAt: z.string(),
		/** The password is missing or no longer right: nothing is tried until it is given. */
		needsPassword: z.boolean(),
		sendingFault: fault.nullable(),
		readingFault: fault.nullable(),
		lastReadAt: z.string().nullable(),
		nextReadAt: z.string().nullable(),
		/** Messages that wait to be sent, and those of which nobody knows whether they were. */
		waiting: z.number(),
		unsure: z.number(),
	})
	.openapi("MailAccount");
export type MailAccount = z.infer<typeof mailAccount>;

export const mailState = z
	.object({ account: mailAccount.nullable() })
	.openapi("MailState");

/** Signs in to both servers and sends a mail to oneself. */
export const mailTrial = z
	.object({ sentTo: z.string(), reads: z.boolean() })
	.openapi("MailTrial");

export const mailReading = z
	.object({
		answers: z.number(),
		bounces: z.number(),
		outOfOffice: z.number(),
		account: mailAccount,
	})
	.openapi("MailReading");

export const sendByMailInput = z.object({
	/** The message's id, made by whoever sends it: the same again is the same message. */
	id: z.uuid().optional(),
	kind: z.enum(draftKinds),
	subject: z.string().trim().max(200).optional(),
	text: z.string().max(5000).optional(),
});
export type SendByMailInput = z.infer<typeof sendByMailInput>;

/** A message about a talk; the invitation goes along by itself. */
export const sendMeetingMailInput = z.object({
	/** The message's id, made by whoever sends it: the same again is the same message. */
	id: z.uuid().optional(),
	subject: z.string().trim().min(1).max(200),
	text: z.string().trim().min(1).max(5000),
});
export type SendMeetingMailInput = z.infer<typeof sendMeetingMailInput>;

export const aboutKinds = [
	"approach",
	"meeting",
	"thank-you",
	"loop-back",
	"morning",
] as const;
export type AboutKind = (typeof aboutKinds)[number];

export const outgoingStatuses = [
	"queued",
	"sending",
	"sent",
	"unsure",
	"failed",
	"bounced",
	"stopped",
] as const;
export type OutgoingStatus = (typeof outgoingStatuses)[number];

export const outgoingMessage = z
	.object({
		id: z.uuid(),
		about: z.object({ kind: z.enum(aboutKinds), id: z.uuid() }),
		to: z.string(),
		subject: z.string().nullable(),
		status: z.enum(outgoingStatuses),
		attempts: z.number(),
		/** Why it has not gone out, or came back. */
		fault: fault.nullable(),
		createdAt: z.string(),
		nextTryAt: z.string().nullable(),
		sentAt: z.string().nullable(),
	})
	.openapi("OutgoingMessage");
export type OutgoingMessage = z.infer<typeof outgoingMessage>;

export const listOutgoingQuery = z.object({
	status: z.enum(outgoingStatuses).optional(),
	aboutId: z.uuid().optional(),
});
export type ListOutgoingQuery = z.infer<typeof listOutgoingQuery>;

export const outgoingOutcomeInput = z.object({
	was: z.enum(["sent", "not-sent"]),
});

/** A mail that came and waits for the person's word. */
export const incomingMessage = z.object({
	id: z.uuid(),
	kind: z.enum(["answer", "bounce", "out-of-office", "calendar", "token"]),
	from: z.string(),
	subject: z.string().nullable(),
	text: z.string().nullable(),
	returnOn: z.string().nullable(),
	receivedAt: z.string(),
});
export type IncomingMessage = z.infer<typeof incomingMessage>;

export const listIncomingQuery = z.object({
	contactId: z.uuid().optional(),
	/** A held talk that they are about. */
	meetingId: z.uuid().optional(),
});

/** One that belongs to no approach: an answer to thanks or to news, or about a talk that was held. */
export const looseMessage = incomingMessage
	.extend({
		contact: z.object({ id: z.uuid(), name: z.string() }).nullable(),
		meetingId: z.uuid().nullable(),
	})
	.openapi("LooseMessage");
export type LooseMessage = z.infer<typeof looseMessage>;

/** What a mail server said, as `mail/server.ts` names it. */
export type MailServerRefusal =
	| "mail-no-answer"
	| "mail-slow"
	| "mail-unsafe"
	| "mail-plain"
	| "mail-wrong-password"
	| "mail-other-sign-in"
	| "mail-recipient-refused"
	| "mail-refused"
	| "mail-put-off"
	| "mail-broke-off"
	| "mail-not-understood";

export type MailRefusal =
	| MailServerRefusal
	| "mail-not-set-up"
	| "mail-needs-password"
	| "mail-not-read"
	| "mail-busy"
	| "mail-secret-lost"
	| "mail-no-address"
	| "mail-do-not-contact"
	| "mail-name-blocked"
	| "mail-off-the-record"
	| "mail-unfilled"
	| "mail-out-of-date"
	| "mail-no-more-tries"
	| "mail-bounced"
	| "mail-person-stopped"
	| "outgoing-unknown"
	| "outgoing-not-waiting"
	| "outgoing-not-unsure"
	| "incoming-unknown";

export const mailRefusalKinds: Record<MailRefusal, RefusalKind> = {
	"mail-no-answer": "clash",
	"mail-slow": "clash",
	"mail-unsafe": "clash",
	"mail-plain": "invalid",
	"mail-wrong-password": "forbidden",
	"mail-other-sign-in": "forbidden",
	"mail-recipient-refused": "invalid",
	"mail-refused": "clash",
	"mail-put-off": "clash",
	"mail-broke-off": "clash",
	"mail-not-understood": "clash",
	"mail-not-set-up": "clash",
	"mail-needs-password": "invalid",
	"mail-not-read": "clash",
	"mail-busy": "clash",
	"mail-secret-lost": "clash",
	"mail-no-address": "invalid",
	"mail-do-not-contact": "against-method",
	"mail-unfilled": "against-method",
	"mail-name-blocked": "against-method",
	"mail-off-the-record": "against-method",
	"mail-out-of-date": "clash",
	"mail-no-more-tries": "clash",
	"mail-bounced": "clash",
	"mail-person-stopped": "clash",
	"outgoing-unknown": "missing",
	"outgoing-not-waiting": "clash",
	"outgoing-not-unsure": "clash",
	"incoming-unknown": "missing",
};
