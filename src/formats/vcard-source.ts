import { parseVCardLine, type VCardLine } from "./vcard-lines.ts";

/** One property of a card exactly as it is written, folds and line ends included, beside what it says. */
export type SourceProperty = {
	/** As written; all properties of a card in a row are the card. */
	source: string;
	/** `item1.`, as written, or empty. */
	group: string;
	/** In lower case. */
	name: string;
	/** As written, each with its semicolon: `;TYPE=work;X-NOTE="a;b"`. */
	params: string;
	/** Unfolded, escapes in place. */
	value: string;
	/** What it says; null for what is no property. */
	line: VCardLine | null;
};

export type CardSource = {
	properties: SourceProperty[];
	version: string;
	/** What ends its lines. */
	newline: "\r\n" | "\n";
};

/**
 * A card in pieces that can be put together again byte for byte. Null when the text is not exactly one card of version
 * 3.0 or 4.0: others are read, but never written over.
 */
export function readCardSource(text: string): CardSource | null {
	const properties = [...logicalLines(text)].map(readProperty);
	const named = (name: string) =>
		properties.filter((property) => property.name === name);
	const [version] = named("version");
	const isOne = named("begin").length === 1 && named("end").length === 1;
	const written = properties.filter(({ source }) => source.trim() !== "");
	const isWhole =
		written[0]?.name === "begin" && written.at(-1)?.name === "end";
	if (!isOne || !isWhole || !/^[34]\.0$/.test(version?.value.trim() ?? ""))
		return null;
	// A letter that could not be decoded would be written back as another one.
	if (text.includes("\uFFFD")) return null;
	return {
		properties,
		version: version?.value.trim() ?? "",
		newline: text.includes("\r\n") ? "\r\n" : "\n",
	};
}

export function writeCardSource({ properties }: CardSource): string {
	return properties.map(({ source }) => source).join("");
}

/** A property written anew, folded as the card's other lines end. */
export function newProperty(
	{ newline }: Pick<CardSource, "newline">,
	{ group, name, params, value }: Omit<SourceProperty, "source" | "line">,
): SourceProperty {
	const head = `${group}${name.toUpperCase()}${params}:${value}`;
	return readProperty(fold(head, newline) + newline);
}

function* logicalLines(text: string): Generator<string> {
	let held = "";
	for (const [line] of text.matchAll(/[^\n]*(?:\n|$)/g)) {
		if (line === "") continue;
		if (/^[ \t]/.test(line) && held !== "") held += line;
		else {
			if (held !== "") yield held;
			held = line;
		}
	}
	if (held !== "") yield held;
}

const HEAD =
	/^\s*((?:[\w-]+\.)?)([\w-]+)\s*((?:;(?:"[^"]*"|[^":;])*)*):([\s\S]*)$/;

function readProperty(source: string): SourceProperty {
	const unfolded = source.replace(/\r?\n[ \t]/g, "").replace(/\r?\n$/, "");
	const parts = HEAD.exec(unfolded);
	if (!parts)
		return { source, group: "", name: "", params: "", value: "", line: null };
	const [, group = "", name = "", params = "", value = ""] = parts;
	// The reader of lines takes a character for each byte.
	const bytes = Buffer.from(unfolded, "utf8").toString("latin1");
	return {
		source,
		group,
		name: name.toLowerCase(),
		params,
		value,
		line: parseVCardLine(bytes),
	};
}

const MOST_BYTES = 75;

/** Folds a line at 75 bytes, never inside of a letter. */
function fold(line: string, newline: string): string {
	const pieces: string[] = [];
	let piece = "";
	let length = 0;
	for (const char of line) {
		const bytes = Buffer.byteLength(char);
		if (length + bytes > MOST_BYTES) {
			pieces.push(piece);
			piece = "";
			// The blank that begins a folded line counts.
			length = 1;
		}
		piece += char;
		length += bytes;
	}
	return [...pieces, piece].join(`${newline} `);
}
