import { decodeLine } from "./decode-text.ts";

/** One property of a card as written, unfolded and decoded, escapes still in place. */
export type VCardLine = {
	group: string;
	/** In lower case. */
	name: string;
	/** Types in lower case: of `TYPE=work,pref` as of a bare `;WORK;PREF`. */
	types: string[];
	params: ReadonlyMap<string, string>;
	value: string;
};

/** Properties that hold pictures, sounds, keys or whole other cards. */
const BLOBS = new Set(["photo", "logo", "sound", "key", "agent"]);

const ENCODINGS = /^(quoted-printable|base64|b|7bit|8bit)$/i;

/** Whether a property is left out because it holds no text about the person. */
export function isBlob(line: VCardLine): boolean {
	const encoding = line.params.get("encoding") ?? "";
	return BLOBS.has(line.name) || /^(b|base64)$/i.test(encoding);
}

/**
 * One unfolded line, a character per byte, as a property: group, name, parameters
 * (bare ones too), quoted-printable and CHARSET decoded. Null when it is none.
 */
export function parseVCardLine(line: string): VCardLine | null {
	const colon = endOfHead(line);
	if (colon === -1) return null;
	const [first = "", ...others] = splitOutsideQuotes(line.slice(0, colon), ";");
	const named = /^\s*(?:([\w-]+)\.)?([\w-]+)\s*$/.exec(first);
	if (!named) return null;
	const types: string[] = [];
	const params = new Map<string, string>();
	for (const parameter of others) {
		const equals = parameter.indexOf("=");
		let key = parameter.slice(0, Math.max(0, equals)).trim().toLowerCase();
		const value = parameter.slice(equals + 1).trim();
		if (key === "") key = ENCODINGS.test(value) ? "encoding" : "type";
		if (key === "type") {
			for (const type of value.replaceAll('"', "").toLowerCase().split(",")) {
				if (type.trim() !== "") types.push(type.trim());
			}
		} else params.set(key, value.replaceAll('"', ""));
	}
	const value = decodeValue(line.slice(colon + 1), params);
	const [, group = "", name = ""] = named;
	return {
		group: group.toLowerCase(),
		name: name.toLowerCase(),
		types,
		params,
		value,
	};
}

/** Whether the line's head says that its value is quoted-printable. */
export function isQuotedPrintable(line: string): boolean {
	const colon = line.indexOf(":");
	return colon !== -1 && /quoted-printable/i.test(line.slice(0, colon));
}

function decodeValue(raw: string, params: ReadonlyMap<string, string>): string {
	const quoted = /^quoted-printable$/i.test(params.get("encoding") ?? "");
	const bytes = quoted
		? raw.replace(/=([0-9a-f]{2})/gi, (_, hex: string) =>
				String.fromCharCode(Number.parseInt(hex, 16)),
			)
		: raw;
	const text = decodeBytes(bytes, params.get("charset"));
	// Line breaks are written as in newer versions, so that one parser reads all.
	return quoted ? text.replace(/\r\n?|\n/g, "\\n") : text;
}

function decodeBytes(text: string, charset?: string): string {
	if (/^\p{ASCII}*$/u.test(text)) return text;
	const bytes = Buffer.from(text, "latin1");
	if (charset) {
		try {
			// Letters that a phone cut in half are lost, not read as something else.
			return new TextDecoder(charset).decode(bytes).replaceAll("\uFFFD", "");
		} catch {
			// An encoding that nobody knows: as if none were named.
		}
	}
	return decodeLine(bytes);
}

/** Where the value begins: the first colon outside quotes, or, with a lone quote, the first. */
function endOfHead(line: string): number {
	const first = line.indexOf(":");
	const quote = line.indexOf('"');
	if (quote === -1 || quote > first) return first;
	let quoted = false;
	for (let i = 0; i < line.length; i++) {
		if (line[i] === '"') quoted = !quoted;
		else if (line[i] === ":" && !quoted) return i;
	}
	return first;
}

function splitOutsideQuotes(text: string, separator: string): string[] {
	const parts = [""];
	let quoted = false;
	for (const char of text) {
		if (char === '"') quoted = !quoted;
		if (char === separator && !quoted) parts.push("");
		else parts[parts.length - 1] += char;
	}
	return parts;
}
