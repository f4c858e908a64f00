import { isPlainDate } from "#core/instant.ts";
import { readHeader } from "#formats/mail-header.ts";
import { mailKind } from "#formats/mail-kind.ts";
import { readMailMessage } from "#formats/mail-message.ts";

/** What is wrong with the reading of a mail, however broken; and what kind it was taken for. */
export async function mailFaults(
	bytes: Buffer,
): Promise<{ fault: string | null; kind: string }> {
	readHeader(bytes.toString("latin1"));
	const mail = await readMailMessage(bytes);
	const kind = mailKind(mail, "2026-03-02");
	const text = JSON.stringify({ ...mail, fields: null });
	// The database takes neither; both would be lost with all that they stand in.
	if (/\\u0000/.test(JSON.stringify([mail.subject, mail.text])))
		return { fault: "a NUL in its words", kind: kind.kind };
	if (/\\ud[89a-f]/.test(JSON.stringify([mail.subject, mail.text])))
		return { fault: "half a letter in its words", kind: kind.kind };
	if (mail.text.length > 10_000 || text.length > 4_000_000)
		return { fault: "more than is kept", kind: kind.kind };
	if (mail.sentAt !== null && Number.isNaN(Date.parse(mail.sentAt)))
		return { fault: "no moment of sending", kind: kind.kind };
	if (kind.kind === "out-of-office" && kind.returnOn !== null)
		if (!isPlainDate(kind.returnOn))
			return { fault: `no day: ${kind.returnOn}`, kind: kind.kind };
	return { fault: null, kind: kind.kind };
}
