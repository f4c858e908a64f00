/** A message before it becomes bytes. */
export interface Composed {
	from: { name: string | null; address: string };
	to: string;
	subject: string;
	text: string;
	html?: string | null;
	/** An invitation, as a part that calendars read and as a file for everybody else. */
	calendar?: { method: string; text: string } | null;
	messageId: string;
	inReplyTo?: string | null;
	references?: readonly string[];
	date: string;
}

/** A message as the bytes that go over the wire. */
export async function composeMail(mail: Composed): Promise<Buffer> {
	const { default: MailComposer } = await import(
		"nodemailer/lib/mail-composer"
	);
	const { from, calendar, inReplyTo, references = [] } = mail;
	const composer = new MailComposer({
		from: { name: from.name ?? "", address: from.address },
		to: { name: "", address: mail.to },
		subject: oneLine(mail.subject),
		text: mail.text,
		...(mail.html && { html: mail.html }),
		...(calendar && {
			icalEvent: {
				filename: "invitation.ics",
				method: calendar.method,
				content: calendar.text,
			},
		}),
		messageId: mail.messageId,
		...(inReplyTo && { inReplyTo }),
		...(references.length > 0 && { references: [...references] }),
		date: new Date(mail.date),
		// Nothing typed is ever taken for a file or an address to fetch.
		...{ disableFileAccess: true, disableUrlAccess: true },
	} as never);
	return composer.compile().build();
}

/** A Message-ID of ours: the id, and the domain of the sender, as spam filters like it. */
export function messageIdOf(id: string, address: string): string {
	const domain = /@([a-z0-9.-]+)$/i.exec(address)?.[1] ?? "askaround.invalid";
	return `<askaround.${id}@${domain.toLowerCase()}>`;
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}
