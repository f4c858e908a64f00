import { isUtf8 } from "node:buffer";
import { type LegacyEncoding, legacyEncoding } from "./legacy-encoding.ts";

export type Encoding = "utf-8" | "utf-16" | LegacyEncoding;

/** How many bytes are looked at to guess what a file is. */
const SAMPLE = 64 * 1024;

const strict = new TextDecoder("utf-8", { fatal: true });
const western = new TextDecoder("windows-1252");

/**
 * The text of a file: by its byte order mark; UTF-16 without one by where its
 * zeros are; UTF-8 where that is valid; else in the older encoding that its words
 * look like, and, where that is Windows-1252, line by line that or UTF-8, so that
 * one bad byte harms its own line only. Null when the bytes are no text in any.
 */
export function decodeText(
	bytes: Uint8Array,
): { text: string; encoding: Encoding } | null {
	const wide = utf16Of(bytes);
	if (wide === "utf-32") return null;
	if (wide) {
		const text = new TextDecoder(wide).decode(bytes);
		return isText(text) ? { text, encoding: "utf-16" } : null;
	}
	if (isUtf8(bytes)) {
		const text = strict.decode(bytes);
		return isText(text) ? { text, encoding: "utf-8" } : null;
	}
	if (!isText(western.decode(bytes.subarray(0, SAMPLE)))) return null;
	const encoding = legacyEncoding(bytes);
	if (encoding === "windows-1252") {
		return { text: decodeByLine(bytes), encoding };
	}
	return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** One line's bytes: UTF-8 where valid, else Windows-1252 (which takes any byte). */
export function decodeLine(bytes: Uint8Array): string {
	// Asked first: to throw for each of a million lines would take a minute.
	return (isUtf8(bytes) ? strict : western).decode(bytes);
}

/** As `decodeLine` for each line; lines of one encoding that follow each other go together. */
function decodeByLine(bytes: Uint8Array): string {
	const parts: string[] = [];
	let from = 0;
	let wasUtf8: boolean | null = null;
	for (let start = 0; start < bytes.length; ) {
		const newline = bytes.indexOf(0x0a, start);
		const end = newline === -1 ? bytes.length : newline + 1;
		const valid = isUtf8(bytes.subarray(start, end));
		if (wasUtf8 !== null && valid !== wasUtf8) {
			parts.push(
				(wasUtf8 ? strict : western).decode(bytes.subarray(from, start)),
			);
			from = start;
		}
		wasUtf8 = valid;
		start = end;
	}
	parts.push((wasUtf8 ? strict : western).decode(bytes.subarray(from)));
	return parts.join("");
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | "utf-32" | null {
	const [a, b, c, d] = bytes;
	if (a === 0xff && b === 0xfe) {
		return bytes.length > 3 && c === 0 && d === 0 ? "utf-32" : "utf-16le";
	}
	if (a === 0xfe && b === 0xff) return "utf-16be";
	// Without a mark: ASCII letters have their zero byte always on the same side.
	const pairs = Math.min(bytes.length, SAMPLE) >> 1;
	if (pairs < 4) return null;
	let even = 0;
	let odd = 0;
	for (let i = 0; i < pairs * 2; i += 2) {
		if (bytes[i] === 0) even++;
		if (bytes[i + 1] === 0) odd++;
	}
	if (odd > pairs / 4 && even < pairs / 50) return "utf-16le";
	if (even > pairs / 4 && odd < pairs / 50) return "utf-16be";
	return null;
}

/** Binary data read as letters is full of control characters; a stray one is no harm. */
function isText(text: string): boolean {
	const sample = text.slice(0, SAMPLE);
	let odd = 0;
	for (let i = 0; i < sample.length; i++) {
		const code = sample.charCodeAt(i);
		const control = code < 9 || (code > 13 && code < 32) || code === 0xfffd;
		if (control) odd++;
	}
	return odd <= Math.max(2, sample.length / 100);
}
