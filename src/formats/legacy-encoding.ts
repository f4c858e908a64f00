import { isUtf8 } from "node:buffer";

export type LegacyEncoding =
	| "windows-1252"
	| "windows-1250"
	| "windows-1251"
	| "shift_jis"
	| "gb18030";

/** How many bytes of lines with letters beyond ASCII are looked at. */
const SAMPLE = 32 * 1024;

/** How long a row of letters beyond ASCII may be before no language of the encoding writes so. */
const LONGEST_RUN = { "windows-1252": 2, "windows-1250": 4 } as const;

/**
 * Which encoding from before Unicode a file is in, by how its words look in each:
 * Western, Central European, Cyrillic, Japanese or Chinese. Windows-1252 where
 * nothing speaks for another, and where some lines are UTF-8: then the others are
 * damaged rather than foreign.
 */
export function legacyEncoding(bytes: Uint8Array): LegacyEncoding {
	const sample = linesBeyondAscii(bytes);
	if (!sample || sample.length === 0) return "windows-1252";
	let best: LegacyEncoding = "windows-1252";
	let least = oddness(sample, best);
	for (const encoding of [
		...(["windows-1250", "windows-1251", "shift_jis", "gb18030"] as const),
	]) {
		const odd = oddness(sample, encoding);
		// A rarer encoding must be clearly better.
		if (odd * 2 < least) {
			best = encoding;
			least = odd;
		}
	}
	return best;
}

/** Null when some line is UTF-8 beyond ASCII. */
function linesBeyondAscii(bytes: Uint8Array): Uint8Array | null {
	const parts: Uint8Array[] = [];
	let size = 0;
	for (let start = 0; start < bytes.length && size < SAMPLE; ) {
		const newline = bytes.indexOf(0x0a, start);
		const end = newline === -1 ? bytes.length : newline + 1;
		const line = bytes.subarray(start, Math.min(end, start + SAMPLE));
		start = end;
		if (!line.some((byte) => byte >= 0x80)) continue;
		if (isUtf8(line)) return null;
		parts.push(line);
		size += line.length;
	}
	return Buffer.concat(parts);
}

function oddness(sample: Uint8Array, encoding: LegacyEncoding): number {
	let text: string;
	try {
		// The end of a sample may be half a letter.
		text = new TextDecoder(encoding, { fatal: true }).decode(sample);
	} catch {
		return Number.POSITIVE_INFINITY;
	}
	let odd = 0;
	for (const [word] of text.matchAll(/[A-Za-z\P{ASCII}]+/gu)) {
		if (/^[A-Za-z]*$/.test(word)) continue;
		odd += wordOddness(word, encoding);
	}
	return odd;
}

/** Signs that stand before or after words in any text. */
const EDGES = /^[“”„‚‘’«»–—…•·™®©°ºª€£§¡¿]+|[“”„‚‘’«»–—…•·™®©°ºª€£§]+$/gu;

function wordOddness(whole: string, encoding: LegacyEncoding): number {
	const word = whole.replace(EDGES, "").replace(/\p{L}[’–]\p{L}/gu, "aa");
	if (word === "") return 0.2;
	let odd = 0;
	// Signs and controls inside words.
	odd += 2 * (word.match(/[^\p{L}\p{M}]/gu)?.length ?? 0);
	// Small, then large: McÉ is rarer than a wrong guess.
	odd += word.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
	const scripts = [
		/[A-Za-zÀ-ž]/,
		/[\u0400-\u04FF]/,
		/[\u3040-\u30FF\u4E00-\u9FFF]/,
	];
	if (scripts.filter((script) => script.test(word)).length > 1) odd += 3;
	// Half-width katakana: what other encodings look like in Shift-JIS.
	odd += 2 * (word.match(/[\uFF61-\uFF9F]/g)?.length ?? 0);
	if (encoding === "gb18030") {
		// Kana that Japanese files are full of are rare signs here.
		odd += word.match(/[^\u4E00-\u9FA5A-Za-z]/g)?.length ?? 0;
	}
	const longest = LONGEST_RUN[encoding as keyof typeof LONGEST_RUN];
	if (longest) {
		for (const [run] of word.matchAll(/\P{ASCII}+/gu))
			if (run.length > longest) odd += run.length;
	}
	return odd;
}
