/** What the header of a mail says of where it belongs, before anything else of it is read. */
export interface ThreadHeader {
	messageId: string | null;
	/** In-Reply-To and References together, the nearest last; each with its angle brackets. */
	threadIds: string[];
	/** The address alone, in small letters; empty when there is none. */
	from: string;
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
		...{ from, subject: decodeWords(field("subject")).slice(0, 500) },
		isReport:
			/multipart\/report/i.test(field("content-type")) ||
			field("return-path").trim() === "<>" ||
			fields.has("x-failed-recipients") ||
			/^(mailer-?daemon|mail-daemon|postmaster|microsoftexchange[0-9a-f]*)@/.test(
				from,
			),
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

const WORD = /=\?([\w.:-]{1,40})(?:\*[\w-]*)?\?([bq])\?([^?\s]*)\?=/gi;

/** The words of a field as they are meant (RFC 2047); what can't be decoded stays as it is. A character may go over the end of a word. */
export function decodeWords(text: string): string {
	const joined = text.replace(/(\?=)[ \t]+(?==\?[^?\s]+\?[bq]\?)/gi, "$1");
	const runs = /(?:=\?[\w.:*-]{1,60}\?[bq]\?[^?\s]*\?=)+/gi;
	return joined.replace(runs, (run) => {
		const words = [...run.matchAll(WORD)].map(
			([, charset = "", way, said]) => ({
				charset: charset.toLowerCase(),
				bytes: bytesOf(way ?? "", said ?? ""),
			}),
		);
		let decoded = "";
		while (words.length > 0) {
			const [first] = words;
			const end = words.findIndex(({ charset }) => charset !== first?.charset);
			const same = words.splice(0, end < 0 ? words.length : end);
			const bytes = Buffer.concat(same.map((word) => word.bytes));
			const part = decoderOf(first?.charset ?? "")?.decode(bytes);
			if (part === undefined) return run;
			decoded += part;
		}
		return decoded;
	});
}

function bytesOf(way: string, said: string): Buffer {
	if (way.toLowerCase() === "b") return Buffer.from(said, "base64");
	const plain = said
		.replaceAll("_", " ")
		.replace(/=([0-9a-f]{2})/gi, (_, hex) =>
			String.fromCharCode(Number.parseInt(hex, 16)),
		);
	return Buffer.from(plain, "latin1");
}

function decoderOf(charset: string): TextDecoder | null {
	try {
		return new TextDecoder(charset);
	} catch {
		return null;
	}
}
