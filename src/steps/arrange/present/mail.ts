import { mailFault } from "../rules/mail-fault.ts";
import { needsPerson } from "../rules/sending-times.ts";
import type {
	IncomingMessage,
	LooseMessage,
	MailAccount,
	OutgoingMessage,
} from "../schema/mail.ts";
import type { IncomingRow, LooseRow } from "../store/incoming.ts";
import type { MailAccountRow } from "../store/mail-account.ts";
import type { OutgoingRow } from "../store/outgoing.ts";

/** Field by field: neither the password nor what is kept in its place is among them. */
export function presentMailAccount(
	row: MailAccountRow,
	counts: { waiting: number; unsure: number },
): MailAccount {
	const sendingFault = mailFault(row.sendingRefusal);
	const readingFault = mailFault(row.readingRefusal);
	const { imapHost: host, imapPort: port, imapSecurity: security } = row;
	return {
		address: row.address,
		senderName: row.senderName,
		user: row.userName,
		smtp: {
			...{ host: row.smtpHost, port: row.smtpPort },
			security: row.smtpSecurity,
		},
		imap: host && port && security ? { host, port, security } : null,
		connectedAt: row.connectedAt,
		needsPassword: [sendingFault, readingFault].some(
			(fault) => fault !== null && needsPerson(fault.code),
		),
		sendingFault,
		readingFault,
		lastReadAt: row.lastReadAt,
		nextReadAt: row.nextReadAt,
		waiting: counts.waiting,
		unsure: counts.unsure,
	};
}

export function presentOutgoing(row: OutgoingRow): OutgoingMessage {
	return {
		id: row.id,
		about: { kind: row.aboutKind, id: row.aboutId },
		to: row.toAddress,
		subject: row.subject,
		status: row.status,
		attempts: row.attempts,
		fault: mailFault(row.lastRefusal),
		createdAt: row.createdAt,
		nextTryAt: row.status === "queued" ? row.nextTryAt : null,
		sentAt: row.sentAt,
	};
}

/** The text of an answer to an approach is that of its touch. */
export function presentIncoming(
	row: IncomingRow,
	touches: readonly { id: string; body: string | null }[],
): IncomingMessage {
	const touch = touches.find(({ id }) => id === row.touchId);
	return {
		id: row.id,
		kind: row.kind,
		from: row.fromAddress,
		subject: row.subject,
		text: touch?.body ?? row.body,
		returnOn: row.returnOn,
		receivedAt: row.receivedAt,
	};
}

/** Its text lies with itself, as no approach keeps it. */
export function presentLoose(row: LooseRow): LooseMessage {
	const { contact, meetingId } = row;
	return { ...presentIncoming(row, []), contact, meetingId };
}
