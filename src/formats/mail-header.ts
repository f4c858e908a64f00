/** What the header of a mail says of where it belongs, before anything else of it is read. */
export interface ThreadHeader {
	messageId: string | null;
	/** In-Reply-To and References together, the nearest last; each with its angle brackets. */
	threadIds: string[];
	/** The address alone, in small letters; empty when there is none. */
	from: string;
	/** As it stands there; words in another alphabet are still encoded. */
	subject: string;
	/** Whether a machine may have sent it: a delivery report or the like. */
	isReport: boolean;
}

/** Reads header lines, folded as they come; whatever is missing or broken is left out. */
export function readHeader(text: string): ThreadHeader {
	const unfolded = text.slice(0, 64_000).replace(/\r?\n[ \t]+/g, " ");
	const fields = new Map<string, string>();
	for (const line of unfolded.split(/\r?\n/)) {
		const at = line.indexOf(":");
		if (at < 1) continue;
		const name = line.slice(0, at).trim().toLowerCase();
		if (!fields.has(name)) fields.set(name, line.slice(at + 1).trim());
	}
	const field = (name: string) => fields.get(name) ?? "";
	const from = addressIn(field("from"));
	return {
		messageId: idsIn(field("message-id"))[0] ?? null,
		threadIds: [
			...new Set([
				...idsIn(field("references")),
				...idsIn(field("in-reply-to")),
			]),
		],
		...{ from, subject: field("subject").slice(0, 500) },
		isReport:
			/multipart\/report/i.test(field("content-type")) ||
			field("return-path").trim() === "<>" ||
			/^(mailer-daemon|postmaster)@/.test(from),
	};
}

const MOST_IDS = 100;

/** Message-IDs in a text, with their brackets. */
export function idsIn(text: string): string[] {
	return [...text.matchAll(/<[^<>\s]{3,250}>/g)]
		.slice(-MOST_IDS)
		.map(([id]) => id);
}

/** The first address in a field, in small letters, or nothing. */
export function addressIn(text: string): string {
	const found =
		/<\s*([^<>\s@]{1,64}@[^<>\s@]{1,255})\s*>/.exec(text) ??
		/([^\s<>,;:"()@]{1,64}@[^\s<>,;:"()@]{1,255})/.exec(text);
	return (found?.[1] ?? "").toLowerCase();
}
